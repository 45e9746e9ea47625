/** The demo's palette: names as Calendar calls them, tones of our own, each with its text colour. */

interface Tone {
  readonly en: string;
  readonly ja: string;
  readonly light: string;
  readonly dark: string;
}

const TONES: Record<string, Tone> = {
  tomato: { en: 'Tomato', ja: 'トマト', light: '#c0392b', dark: '#f28b82' },
  flamingo: { en: 'Flamingo', ja: 'フラミンゴ', light: '#c2586a', dark: '#f3a7b3' },
  tangerine: { en: 'Tangerine', ja: 'ミカン', light: '#c05a12', dark: '#f6ad7b' },
  banana: { en: 'Banana', ja: 'バナナ', light: '#f2c94c', dark: '#fde293' },
  sage: { en: 'Sage', ja: 'セージ', light: '#2f8f6b', dark: '#7fcfae' },
  basil: { en: 'Basil', ja: 'バジル', light: '#1e7a46', dark: '#81c995' },
  peacock: { en: 'Peacock', ja: 'ピーコック', light: '#1577b8', dark: '#8ac4ee' },
  blueberry: { en: 'Blueberry', ja: 'ブルーベリー', light: '#4257b2', dark: '#9fb0f2' },
  lavender: { en: 'Lavender', ja: 'ラベンダー', light: '#6d78c7', dark: '#b7bdf0' },
  grape: { en: 'Grape', ja: 'ブドウ', light: '#8038a8', dark: '#d0a4ea' },
  graphite: { en: 'Graphite', ja: 'グラファイト', light: '#616161', dark: '#bdbdbd' },
};

export const DEFAULT_COLOR = 'peacock';

/** A CSS colour for a palette name, or the colour itself. */
export function toneOf(color: string, dark: boolean): string {
  const tone = TONES[color];
  if (!tone) return color;
  return dark ? tone.dark : tone.light;
}

/** The name that a screen reader says, or null for a colour without one. */
export function toneName(color: string, language: 'ja' | 'en'): string | null {
  return TONES[color]?.[language] ?? null;
}

/** Black or white, whichever reads better on `#rrggbb`. */
export function inkOn(tone: string): string {
  const channels = /^#(..)(..)(..)$/.exec(tone)?.slice(1);
  if (!channels) return '#ffffff';
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.25 ? '#1f1f1f' : '#ffffff';
}
