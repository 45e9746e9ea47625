import { describe, expect, it } from 'vitest';
import { errorCodes, errorSentence } from './errors.ts';

describe('The sentence of an error', () => {
  it.each(errorCodes)('says for "%s" that nothing was lost, in both languages', (code) => {
    expect(errorSentence(code, 'en')).toMatch(
      /Nothing (that was kept is|was) (lost|changed|deleted)|is safe/,
    );
    expect(errorSentence(code, 'ja')).toMatch(
      /失われていません|無事です|残っています|変わっていません|削除されていません/,
    );
  });

  it('says what in a team link is meant, also of what does not belong there', () => {
    expect(errorSentence('team-link-incomplete:apiKey', 'en')).toContain('API key of the web app');
    expect(errorSentence('team-link-wrong:org', 'ja')).toContain('組織のID');
    expect(errorSentence('team-link-wrong:more', 'en')).toContain('does not belong there: “more”');
    expect(errorSentence('team-link-wrong:<b>', 'en')).not.toContain('<b>');
  });

  it('falls back for codes that nobody knows, also those of Object', () => {
    expect(errorSentence('constructor', 'en')).toBe(errorSentence('failed', 'en'));
    expect(errorSentence('', 'ja')).toBe(errorSentence('failed', 'ja'));
  });
});
