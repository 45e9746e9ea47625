import { expect, it } from 'vitest';
import { diagnostics } from './diagnostics.ts';
import { settingsState } from './settings-state.ts';

const machine = { version: '0.1.0', browser: 'X/1', browserLanguage: 'ja', storageUsed: 4096 };

it('Diagnostics say what is wrong, and no word of a person or a company', () => {
  const policy = {
    organisationName: 'Secret Corp',
    operator: 'Hanako',
    keywords: ['secret word'],
    retentionDays: 'secret',
    'secret key': 1,
  };
  const report = diagnostics(machine, settingsState({ 'setting.hints': 'secret' }, policy));
  expect(report.toLowerCase()).not.toMatch(/secret|hanako/);
  expect(JSON.parse(report)).toMatchObject({
    version: '0.1.0',
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
