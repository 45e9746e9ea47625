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

/** 0 to 1 for `#rrggbb` and `rgb(…)`; null for anything else, and for what is see-through. */
function lightnessOf(colour: string | null | undefined): number | null {
  const text = colour?.trim() ?? '';
  const parts = /^#[\da-f]{6}$/i.test(text)
    ? [1, 3, 5].map((place) => Number.parseInt(text.slice(place, place + 2), 16))
    : /^rgba?\(/.test(text)
      ? (text.match(/[\d.]+/g) ?? []).map(Number)
      : [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (parts.length < 3 || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
