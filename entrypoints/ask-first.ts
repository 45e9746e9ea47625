import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '#lib/messaging/asked-first.ts';

/** The first script of the panel and of the popup; each is shown the view of its own name. */
export default defineUnlistedScript(() =>
  askFirst(location.pathname === '/popup.html' ? 'popup' : 'panel'),
);
