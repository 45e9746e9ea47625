import type { Sighting } from '#lib/domain/sighting.ts';
import type { OpenSighting } from '#lib/host/dialog.ts';
import type { Glance, PageLooks, PageState, PageWords } from '#lib/messaging/page-state.ts';
import type { Box } from './box.ts';
import type { Cell } from './cell.ts';
import type { HostKeys } from './shield-hosts.ts';

/** A saved event that is open, in Calendar's dialog or on its edit page. */
export interface OpenMeeting {
  readonly event: Sighting;
  /** Its id, by which the background's word on it is found. */
  readonly key: string;
  readonly oneOnOne: 'yes' | 'no' | 'unsure';
  readonly glance: Glance | undefined;
  /** Calendar's dialog, which shows another event a moment later; null on the edit page. */
  readonly dialog: HTMLElement | null;
}

export interface Look {
  /** What Calendar speaks, where it is one of ours. */
  readonly pageLanguage: 'ja' | 'en' | null;
  readonly dark: boolean;
}

/** What the features of the page share. Only who is named as its owner writes a cell. */
export interface Page {
  /** What the background lets this page know. */
  readonly state: Cell<PageState>;
  readonly look: Cell<Look>;
  /** Where Calendar changed its document since the last frame. */
  readonly dirty: Cell<readonly Element[]>;
  /** Owner: `open-event`. */
  readonly meeting: Cell<OpenMeeting | null>;
  /** Where the open dialog is. Owner: `open-event`. */
  readonly dialogBox: Cell<Box | null>;
  /** Where the docked panel is. Owner: `docked-panel`. */
  readonly panelBox: Cell<Box | null>;
  /** Puts the keyboard into the panel, while it is shown. Owner: `docked-panel`. */
  readonly focusPanel: Cell<(() => void) | null>;
  /** Puts the keyboard into the strip, while it is shown. Owner: `glance-strip`. */
  readonly focusStrip: Cell<(() => void) | null>;
  /** The event whose panel was asked for, until the background knows. */
  readonly askedFor: Cell<string | null>;
  /** Asks whether that event is a 1on1. Owner: `one-line-question`. */
  readonly question: Cell<
    ((key: string, texts: PageWords, onResized: () => void) => HTMLElement) | null
  >;
  /** Reads the edit page, as soon as that is loaded. Owner: `edit-row`. */
  readonly sightEdit: Cell<(() => OpenSighting | null) | null>;
  /** Hears the keys that the shield keeps from Calendar. Owner: `pane-key`. */
  readonly hostKeys: HostKeys;
  /** Our words and looks; undefined until the background has put them there. */
  readonly looks: () => PageLooks | undefined;
  /** What we speak. */
  readonly language: () => 'ja' | 'en';
  /** The words in that language. */
  readonly words: () => PageWords | undefined;
  /** Notes which layer a surface was read with; true iff that may be relied on. */
  readonly note: (surface: string, layer: number) => boolean;
}

/** What a feature is given: the page, and a lifetime in which nothing it does can reach the others. */
export interface Scope {
  readonly page: Page;
  /** Aborted when the feature failed, or when the extension was reloaded: take everything away. */
  readonly signal: AbortSignal;
  /** The function, but never throwing, silent once the signal is aborted. */
  readonly guard: <A extends unknown[]>(run: (...args: A) => void) => (...args: A) => void;
  /** Runs now and whenever one of the cells changes. */
  readonly react: (cells: readonly Pick<Cell<unknown>, 'onChange'>[], run: () => void) => void;
}

/** One thing that Sashi does on Calendar's page: one file in `features/`, named after its id. */
export interface Feature {
  readonly id: string;
  start(scope: Scope): void;
}
