import { expect, it } from 'vitest';
import { diagnostics } from './diagnostics.ts';
import { settingsState } from './settings-state.ts';

const browser =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const machine = { version: '0.1.0', browser, browserLanguage: 'ja', storageUsed: 4096 };
const health = [
  { surface: 'chips', layer: 1 },
  { surface: 'edit-page', layer: 3 },
  { surface: 'secret 1on1 with mika@example.test', layer: 1 },
];

it('Diagnostics say what is wrong, and no word of a person or a company', () => {
  const policy = {
    organisationName: 'Secret Corp',
    operator: 'Hanako',
    keywords: ['secret word'],
    retentionDays: 'secret',
    'secret key': 1,
  };
  const report = diagnostics(machine, settingsState({ 'setting.hints': 'secret' }, policy), health);
  expect(report.toLowerCase()).not.toMatch(/secret|hanako/);
  expect(JSON.parse(report)).toMatchObject({
    version: '0.1.0',
    browser: 'Linux, Chrome/156',
    calendar: { chips: 'layer 1', 'edit-page': 'layer 3 (off)' },
    storageUsed: 4096,
    settings: { language: 'auto', keywords: 1 },
    managed: ['keywords'],
    policy: ['organisationName', 'operator', 'keywords'],
    ignored: [
      { from: 'policy', key: 'retentionDays', reason: 'invalid' },
      { from: 'policy', reason: 'unknown-key' },
      { from: 'sync', key: 'hints', reason: 'invalid' },
    ],
  });
});
