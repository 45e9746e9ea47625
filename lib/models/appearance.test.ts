import { describe, expect, it } from 'vitest';
import { appearanceOf, firstAppearance } from './appearance.ts';

describe('The appearance of a surface', () => {
  it('begins as the address says, else as the browser prefers', () => {
    expect(firstAppearance('#lang=ja&theme=dark', 'en-US')).toEqual({
      language: 'ja',
      theme: 'dark',
    });
    expect(firstAppearance('', 'ja-JP')).toEqual({ language: 'ja', theme: 'auto' });
    expect(firstAppearance('#theme=<b>&lang=', 'ja')).toEqual({ language: 'en', theme: 'auto' });
  });

  it('follows the calendar page as soon as that is known', () => {
    const start = { language: 'ja', theme: 'auto' } as const;
    expect(appearanceOf(null, start)).toBe(start);
    expect(appearanceOf({ language: null, dark: false }, start)).toEqual({
      language: 'ja',
      theme: 'light',
    });
    expect(appearanceOf({ language: 'en', dark: true }, start)).toEqual({
      language: 'en',
      theme: 'dark',
    });
  });
});
