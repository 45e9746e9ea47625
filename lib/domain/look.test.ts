import { describe, expect, it } from 'vitest';
import { lookIn } from './look.ts';
import { settingsState } from './settings-state.ts';

const items = [
  undefined,
  { v: 1, value: 'ja' },
  { v: 1, value: 'auto' },
  { v: 1, value: 'dark' },
  { v: 1, value: 'calendar' },
  { v: 2, value: 'en' },
  { value: 'en' },
  { v: 1 },
  'ja',
  null,
  7,
];
const policies = [
  {},
  { defaultLanguage: 'ja' },
  { defaultLanguage: 'auto' },
  { defaultLanguage: 1 },
];

describe('How a page looks before the settings are parsed', () => {
  it.each(policies)('is how the parsed settings say, under %j', (policy) => {
    for (const language of items) {
      for (const appearance of items) {
        const found = { 'setting.language': language, 'setting.appearance': appearance };
        const { settings } = settingsState(found, policy);
        const parsed = { language: settings.language, appearance: settings.appearance };
        expect(lookIn(found, policy)).toEqual(parsed);
      }
    }
  });
});
