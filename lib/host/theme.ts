import { THEME_COLOR } from './selectors.ts';

/**
 * Light or dark, by the page's own colours: Calendar's theme does not follow the system's. Null when
 * the page says neither.
 */
export function readTheme(document: Document): 'light' | 'dark' | null {
  const said = document.querySelector(THEME_COLOR)?.getAttribute('content');
  const light =
    lightnessOf(said) ??
    lightnessOf(document.defaultView?.getComputedStyle(document.body).backgroundColor);
  return light === null ? null : light < 0.5 ? 'dark' : 'light';
}

/** 0 to 1 for `#rrggbb` and `rgb(…)`; null for anything else, and for what is see-through. */
function lightnessOf(colour: string | null | undefined): number | null {
  // The first pattern of a page that does not regard case costs its browser milliseconds.
  const [, hex, rgb] =
    /^ *(?:#([\da-f]{6}) *$|rgba?\((.+)\))/.exec(colour?.toLowerCase() ?? '') ?? [];
  const parts =
    hex?.match(/../g)?.map((two) => Number.parseInt(two, 16)) ??
    rgb?.match(/[\d.]+/g)?.map(Number) ??
    [];
  const [red = 0, green = 0, blue, alpha = 1] = parts;
  if (blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
