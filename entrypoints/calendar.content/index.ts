import { defineContentScript } from 'wxt/utils/define-content-script';
import './chip-marks.css';
import type { Feature } from './feature.ts';
import { features } from './features.ts';
import { loadLater } from './later.ts';
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
  // Before the page's scripts, so that the shield is the first to hear.
  runAt: 'document_start',
  main(ctx) {
    const hostKeys = shieldHosts(ctx.signal);
    const start = () => {
      if (!ctx.isValid) return;
      const page = watchPage(ctx.signal, hostKeys);
      const run = (some: readonly Feature[]) =>
        runFeatures(some, page, ctx.signal, () => ctx.isValid);
      run(features);
      loadLater(page, ctx.signal, run);
    };
    if (document.readyState !== 'loading') start();
    else document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
  },
});
