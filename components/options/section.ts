import type { ComponentType } from 'preact';
import type { SettingKey, Settings } from '#lib/domain/settings.ts';
import type { SettingsState } from '#lib/domain/settings-state.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** What the sections show; a section that needs more adds it here and in entrypoints/options. */
export interface OptionsState extends SettingsState {
  /** Code of why the last change was not kept. */
  readonly failure: string | null;
  /** The keys that open the popup, as the browser writes them; empty when there are none. */
  readonly popupShortcut: string;
  /** In bytes; null when the browser does not say. */
  readonly storageUsed: number | null;
  /** The person has let this browser show our notifications. */
  readonly notificationsAllowed: boolean;
  /** The diagnostics, as text. */
  readonly report: string;
}

export type RecordFormat = 'markdown' | 'json';
export type RecordSaved =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly code: string };

export interface OptionsActions {
  /** Saves everything that the person wrote as a file. */
  readonly saveRecord: (format: RecordFormat) => Promise<RecordSaved>;
  readonly change: <K extends SettingKey>(key: K, value: Settings[K]) => void;
  /**
   * Turns reminders on, asking the browser for what that needs, or off and gives it back. False when
   * the browser did not allow it.
   */
  readonly turnReminders: (on: boolean) => Promise<boolean>;
  /** Shows the browser's own page of shortcuts. */
  readonly changeShortcut: () => void;
  /** False when the browser did not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
}

export interface SectionProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** One section of the options page: one file in this folder, registered in sections.ts. */
export interface Section {
  /** Its place in the address: `options.html#keywords`. */
  readonly id: string;
  /** Its words, which search looks through, in both languages. */
  readonly texts: Catalogue<{ title: string }>;
  readonly Body: ComponentType<SectionProps>;
}
