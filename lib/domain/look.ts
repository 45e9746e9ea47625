/**
 * Language and appearance as a person set them. A page has to know these before it draws anything, so
 * they are looked at here by hand: making the schemas of all settings takes as long as drawing.
 */
export const LANGUAGES = ['auto', 'ja', 'en'] as const;
export const APPEARANCES = ['calendar', 'light', 'dark'] as const;

export interface Look {
  /** `auto` = as Calendar where we stand beside it, else as the browser. */
  readonly language: (typeof LANGUAGES)[number];
  /** `calendar` = as Calendar where we stand beside it, else as the system. */
  readonly appearance: (typeof APPEARANCES)[number];
}

/** The same that `settingsState` finds, of what lies in the same two places: anything at all. */
export function lookIn(found: Record<string, unknown>, managed: Record<string, unknown>): Look {
  const ofCompany = oneOf(LANGUAGES.slice(1), managed['defaultLanguage']);
  return {
    language: oneOf(LANGUAGES, valueOf(found['setting.language'])) ?? ofCompany ?? 'auto',
    appearance: oneOf(APPEARANCES, valueOf(found['setting.appearance'])) ?? 'calendar',
  };
}

function valueOf(item: unknown): unknown {
  const { v, value } = Object(item) as Record<string, unknown>;
  return v === 1 ? value : undefined;
}

function oneOf<T>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}
