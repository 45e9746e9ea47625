/** Every state that the options page can be in, by name. */
import type { OptionsState } from '#components/options/section.ts';
import { settingsState } from '#lib/domain/settings-state.ts';

const fresh: OptionsState = { ...settingsState({}, {}), failure: null };
const withWords = (words: readonly string[]): OptionsState => ({
  ...fresh,
  settings: { ...fresh.settings, keywords: [...words] },
});

export const optionsStates: Record<string, OptionsState | undefined> = {
  options: fresh,
  'options-managed': {
    ...settingsState({}, { keywords: ['1on1', '定例面談'], featuresOff: ['hints', 'reminders'] }),
    failure: null,
  },
  'options-no-keywords': withWords([]),
  'options-hostile-keywords': withWords([
    '\u202e<b>1on1</b>',
    'とても長い言葉'.repeat(5),
    'x'.repeat(40),
    'مرحبا',
  ]),
  'options-failing': { ...fresh, failure: 'setting-not-kept' },
};
