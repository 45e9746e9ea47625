import { defineContentScript } from 'wxt/utils/define-content-script';
import './chip-marks.css';
import { features } from './features.ts';
import { runFeatures } from './run-features.ts';
import { shieldHosts } from './shield-hosts.ts';
import { watchPage } from './watch-page.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  // Gmail shows Calendar in a frame of its own, on the same host.
  excludeMatches: [
    'https://calendar.google.com/*/companion*',
    'https://calendar.google.com/companion*',
  ],
  allFrames: false,
  // Before the page's scripts, so that the shield is the first to hear.
  runAt: 'document_start',
  // Else the page learns the extension's id from a message on its window.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const hostKeys = shieldHosts(ctx.signal);
    const start = () =>
      runFeatures(features, watchPage(ctx.signal, hostKeys), ctx.signal, () => ctx.isValid);
    if (document.readyState !== 'loading') start();
    else document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
  },
});
