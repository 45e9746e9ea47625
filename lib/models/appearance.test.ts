import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/domain/settings.ts';
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
    expect(appearanceOf(DEFAULT_SETTINGS, null, start)).toEqual(start);
    expect(appearanceOf(DEFAULT_SETTINGS, { language: null, dark: false }, start)).toEqual({
      language: 'ja',
      theme: 'light',
    });
    expect(appearanceOf(DEFAULT_SETTINGS, { language: 'en', dark: true }, start)).toEqual({
      language: 'en',
      theme: 'dark',
    });
  });

  it('is what the person chose, wherever it stands', () => {
    const start = { language: 'ja', theme: 'auto' } as const;
    const chosen = { language: 'en', appearance: 'dark' } as const;
    const asChosen = { language: 'en', theme: 'dark' };
    expect(appearanceOf(chosen, null, start)).toEqual(asChosen);
    expect(appearanceOf(chosen, { language: 'ja', dark: false }, start)).toEqual(asChosen);
  });
});
