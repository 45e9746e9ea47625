/** Every state that the options page can be in, by name. */
import type { OptionsState } from '#components/options/section.ts';
import { diagnostics } from '#lib/domain/diagnostics.ts';
import { type SettingsState, settingsState } from '#lib/domain/settings-state.ts';
import { syncStates } from './popup-states.ts';

const copies: OptionsState['copies'] = [
  { id: 'a', at: '2026-11-24T01:00:00.000Z', why: 'daily', size: 48_211 },
  { id: 'b', at: '2026-11-20T01:00:00.000Z', why: 'update', size: 1_204_000 },
  { id: 'c', at: '2026-11-19T01:00:00.000Z', why: 'set-aside', size: null },
];

function optionsState(settings: SettingsState): OptionsState {
  const machine = { version: '0.1.0', browser: 'Chrome/156', browserLanguage: 'ja' };
  const storageUsed = 48_211;
  const health = [{ surface: 'chips', layer: 1 }];
  const report = diagnostics({ ...machine, storageUsed }, settings, health);
  return {
    ...settings,
    failure: null,
    popupShortcut: 'Alt+Shift+S',
    storageUsed,
    notificationsAllowed: true,
    report,
    stuck: { stuck: [], today: '2026-11-24', busy: false, failure: null, copied: null },
    copies,
  };
}

const fresh = optionsState(settingsState({}, {}));
const withWords = (words: readonly string[]): OptionsState => ({
  ...fresh,
  settings: { ...fresh.settings, keywords: [...words] },
});

export const optionsStates: Readonly<Record<string, OptionsState>> = {
  options: fresh,
  'options-managed': optionsState(
    settingsState(
      { 'setting.hints': { v: 9 } },
      {
        organisation: 'acme',
        organisationName: 'Acme',
        firebase: { apiKey: 'k', authDomain: 'acme.firebaseapp.com', projectId: 'acme-sashi' },
        googleClientId: '1-a.apps.googleusercontent.com',
        allowedDomain: 'acme.example',
        featuresOff: ['hints', 'reminders'],
        retentionDays: -1,
        defaultLanguage: 'ja',
        keywords: ['1on1', '定例面談'],
        supportAddress: 'https://acme.example/help',
        operator: 'Acme IT',
      },
    ),
  ),
  'options-no-shortcut': { ...fresh, popupShortcut: '', storageUsed: null },
  'options-no-keywords': withWords([]),
  'options-hostile-keywords': withWords([
    '\u202e<b>1on1</b>',
    'とても長い言葉'.repeat(5),
    'x'.repeat(40),
    'مرحبا',
  ]),
  'options-own-cards': {
    ...fresh,
    settings: {
      ...fresh.settings,
      questions: ['最近、うまくいったことは？'],
      cards: [
        'お茶にする？コーヒーにする？',
        '\u202e<b>Sea or mountains?</b>',
        '長い質問'.repeat(35),
      ],
    },
  },
  'options-reminders': {
    ...fresh,
    notificationsAllowed: false,
    settings: { ...fresh.settings, reminders: true },
  },
  'options-stuck': {
    ...fresh,
    stuck: { ...fresh.stuck, stuck: syncStates['popup-stuck']?.stuck ?? [] },
  },
  'options-failing': { ...fresh, failure: 'setting-not-kept' },
};
