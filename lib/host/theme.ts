import { THEME_COLOR } from './selectors.ts';

/**
 * Light or dark, by the page's own colours: Calendar's theme does not follow the system's. Null when
 * the page says neither.
 */
export function readTheme(document: Document): 'light' | 'dark' | null {
  const meta = document.querySelector(THEME_COLOR)?.getAttribute('content');
  const light = lightnessOf(meta) ?? lightnessOf(backgroundOf(document));
  return light === null ? null : light < 0.5 ? 'dark' : 'light';
}

function backgroundOf(document: Document): string | undefined {
  return document.defaultView?.getComputedStyle(document.body).backgroundColor;
}

/** 0 to 1 for `#rgb`, `#rrggbb`, `rgb(…)`; null for anything else, and for what is see-through. */
function lightnessOf(colour: string | null | undefined): number | null {
  const text = colour?.trim() ?? '';
  const hex = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i.exec(text);
  const parts = hex
    ? hex
        .slice(1)
        .filter(Boolean)
        .map((part) => Number.parseInt(part.padEnd(2, part), 16))
    : (text.match(/[\d.]+/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  if (!hex && !text.startsWith('rgb')) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
