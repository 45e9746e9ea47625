import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Later } from './calendar.content/later.ts';
import { laterFeatures } from './calendar.content/later-features.ts';

/** The second script of the page; the background puts it there when the first one asks for it. */
export default defineUnlistedScript(() => (globalThis as Later).sashi?.(laterFeatures));
