import { describe, expect, it } from 'vitest';
import { errorSentence } from './errors.ts';

const codes = [
  'offline',
  'signed-out',
  'denied',
  'quota',
  'conflict',
  'unreadable',
  'unsupported',
  'unreachable',
  'invalid-request',
  'unsupported',
  'team-link-none',
  'team-link-damaged',
  'team-link-incomplete',
  'team-link-wrong',
  'sign-in-closed',
  'sign-in-refused',
  'unknown-meeting',
  'note-too-long',
  'other-person',
  'no-team',
  'part-failed',
  'setting-managed',
  'setting-invalid',
  'setting-not-kept',
];

describe('The sentence of an error', () => {
  it.each(codes)('says for "%s" that nothing was lost, in both languages', (code) => {
    expect(errorSentence(code, 'en')).toMatch(/Nothing was (lost|changed)|is safe/);
    expect(errorSentence(code, 'ja')).toMatch(
      /失われていません|無事です|残っています|変わっていません/,
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
