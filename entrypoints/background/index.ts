import '#lib/platform/jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from './composition.ts';
import { start } from './start.ts';

/** Killed at will by the browser: what must last is in the database before anybody is answered. */
export default defineBackground(() => start(openDesk()));
