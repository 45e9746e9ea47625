import { describe, expect, it } from 'vitest';
import { diagnosisText } from './diagnosis.ts';

const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

describe('The report', () => {
  it('says versions and layers, and what is off', () => {
    const layers = [
      { surface: 'chips', layer: 1 },
      { surface: 'edit-page', layer: 3 },
    ];
    expect(diagnosisText({ version: '0.1.0', userAgent: chromium, language: 'ja', layers })).toBe(
      'Sashi 0.1.0\nLinux, Chrome/156\nlanguage: ja\nchips: layer 1\nedit-page: layer 3 (off)',
    );
  });

  it('passes on nothing that is no name of a surface', () => {
    const layers = [{ surface: '1on1 with mika@example.test', layer: 1 }];
    const text = diagnosisText({ version: '1', userAgent: 'me', language: 'en', layers });
    expect(text).toBe('Sashi 1\nunknown browser\nlanguage: en\nno page of Calendar seen yet');
  });
});
