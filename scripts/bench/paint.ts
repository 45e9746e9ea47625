/** Tells in a page of the extension when it was of use for the first time, as painted. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Put beside a page in a copy of the build; `window.benchPainted` is ms since 1970, or absent. */
const WATCH = `
const painted = new MessageChannel();
painted.port1.onmessage = () => { window.benchPainted = performance.timeOrigin + performance.now(); };
const look = () => {
  if (document.querySelector(SELECTOR)) painted.port2.postMessage(null);
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
`;

/** Watches for `selector` in one of the pages of an unpacked extension. */
export function watchPaint(folder: string, page: string, selector: string): void {
  const script = `bench-${page}.js`;
  writeFileSync(path.join(folder, script), WATCH.replace('SELECTOR', JSON.stringify(selector)));
  const file = path.join(folder, `${page}.html`);
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<head>', `<head><script src="/${script}" defer></script>`));
}

/** Replaces one of the pages by the least that can be seen. */
export function emptyPage(folder: string, page: string): void {
  const html =
    '<!doctype html><html lang="en"><head></head><body><p id="useful">Hello</p></body></html>';
  writeFileSync(path.join(folder, `${page}.html`), html);
}
