import type { ComponentType } from 'preact';
import type { FeatureId } from '#lib/domain/policy.ts';
import type { Brought } from '#lib/domain/record/brought.ts';
import type { SettingKey, Settings } from '#lib/domain/settings.ts';
import type { SettingsState } from '#lib/domain/settings-state.ts';
import type { Copy } from '#lib/domain/storage-care.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { StuckListProps } from '../stuck-list.tsx';

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
  /** What could not be shared or read. */
  readonly stuck: Omit<StuckListProps, 'actions'>;
  /** Copies on this device that can be brought back. */
  readonly copies: readonly Copy[];
}

export type RecordFormat = 'markdown' | 'json' | 'locked';
/** What is brought back: text of a file, or a copy on this device by its id. */
export type BroughtFrom = { readonly file: string } | { readonly copy: string };
export interface Refused {
  readonly ok: false;
  readonly code: string;
}
export type RecordSaved = { readonly ok: true; readonly file: string } | Refused;

export interface OptionsActions {
  /** Deletes what was written with that person (null = everything), and saves the receipt. */
  readonly deleteRecord: (
    email: string | null,
    shared: boolean,
  ) => Promise<{ readonly ok: true; readonly receipt: string } | Refused>;
  /** Saves everything that the person wrote as a file; the passphrase is for a locked one. */
  readonly saveRecord: (format: RecordFormat, passphrase?: string) => Promise<RecordSaved>;
  /** The text of a file, unlocked where it is locked; `file-locked` = give a passphrase. */
  readonly readFile: (
    file: File,
    passphrase: string | null,
  ) => Promise<{ readonly ok: true; readonly text: string } | Refused>;
  /** Brings back what is there; `dry` = only tells what that would do. */
  readonly bringBack: (
    source: BroughtFrom,
    dry: boolean,
  ) => Promise<{ readonly ok: true; readonly brought: Brought } | Refused>;
  readonly stuck: StuckListProps['actions'];
  /** Saves a copy on this device as a file, as it lies there. */
  readonly saveCopy: (id: string) => Promise<RecordSaved>;
  /** Deletes data that did not open. */
  readonly forgetCopy: (id: string) => Promise<{ readonly ok: true } | Refused>;
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
  /** Not there where an administrator has turned this off. */
  readonly feature?: FeatureId;
  /** Not there where this says no; without it, everywhere. */
  readonly appliesTo?: (state: OptionsState) => boolean;
  readonly Body: ComponentType<SectionProps>;
}
