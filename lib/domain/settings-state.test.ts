import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_KEYS } from './settings.ts';
import { kept, keptAs, settingsState } from './settings-state.ts';

const found = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`setting.${key}`, value]));

describe('The settings that hold', () => {
  it('are ours until the person has chosen', () => {
    expect(settingsState({}, {})).toEqual({
      settings: DEFAULT_SETTINGS,
      managed: [],
      policy: {},
      ignored: [],
    });
  });

  it('are what the person chose, each kept in a place of its own', () => {
    const quietHours = { from: '18:30', until: '09:00' };
    const items = { [keptAs('language')]: kept('ja'), [keptAs('quietHours')]: kept(quietHours) };
    expect(settingsState(items, {}).settings).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'ja',
      quietHours,
    });
    expect(new Set(SETTING_KEYS.map(keptAs)).size).toBe(SETTING_KEYS.length);
  });

  it.each([
    ['a bare value', 'ja'],
    ['null', null],
    ['no value', { v: 1 }],
    ['another value', kept('fr')],
    ['another kind of value', kept({ toString: 'ja' })],
  ])('leave out %s, with a reason', (_, item) => {
    const state = settingsState(found({ language: item, appearance: kept('dark') }), {});
    expect(state.settings).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark' });
    expect(state.ignored).toEqual([{ from: 'sync', key: 'language', reason: 'invalid' }]);
  });

  it('leave a value of a later version to the Sashi that wrote it', () => {
    const { settings, ignored } = settingsState(found({ hints: { v: 2, value: 'some' } }), {});
    expect(settings.hints).toBe(true);
    expect(ignored).toEqual([{ from: 'sync', key: 'hints', reason: 'newer-version' }]);
  });

  it('are an administrator’s first, and said to be', () => {
    const own = found({ keywords: kept(['mine']), hints: kept(true) });
    const state = settingsState(own, { keywords: ['会社の面談'], featuresOff: ['hints'] });
    expect(state.settings).toMatchObject({ keywords: ['会社の面談'], hints: false });
    expect(state.managed).toEqual(['keywords', 'hints']);
  });

  it('follow the language of the organisation until the person has chosen one', () => {
    const policy = { defaultLanguage: 'ja' };
    expect(settingsState({}, policy).settings.language).toBe('ja');
    const chosen = settingsState(found({ language: kept('auto') }), policy);
    expect(chosen.settings.language).toBe('auto');
    expect(chosen.managed).toEqual([]);
  });
});
