/**
 * All that Calendar's page may know: ids of the vocabulary, counts and our own words, never text that
 * a person wrote. The background keeps it in the browser's storage, where the page finds it in the
 * same frame without waking anybody. Types only: the page carries no parser.
 */
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';

export type Verdict = 'yes' | 'no' | 'unsure';

export interface GlanceAnswer {
  readonly topic: TopicId | null;
  readonly response: ResponseId | null;
}

/** One 1on1 as the calendar page may know it. */
export interface Glance {
  readonly mine: GlanceAnswer | null;
  readonly theirs: GlanceAnswer | null;
  readonly openCommitments: number;
}

/** For one of the Google accounts that are signed in to this browser; accounts are never mixed. */
export interface PageState {
  /** By event id. */
  readonly glances: Readonly<Record<string, Glance>>;
  /** By event id, of events that are or were open: whether they are 1on1s, all considered. */
  readonly open: Readonly<Record<string, Verdict>>;
  /** By lineage id: marked (true) or unmarked (false) by hand. */
  readonly marks: Readonly<Record<string, boolean>>;
  /** Folded (`plainText`), so that the page compares without more ado. */
  readonly keywords: readonly string[];
  /** False once the person has closed the panel: it then waits to be asked. */
  readonly panelOpens: boolean;
  /** What the person wants us to speak; null = what Calendar speaks. */
  readonly language: 'ja' | 'en' | null;
  /** How the person wants us to look; null = as Calendar does. */
  readonly appearance: 'light' | 'dark' | null;
  /** The 1on1s of this week, until the person has put that away. */
  readonly week: { readonly oneOnOnes: number; readonly notPrepared: number } | null;
}

/** What we say on the page in one language; `#` stands for a number. */
export interface PageWords {
  /** What the strip and its keyboard way are called. */
  readonly strip: string;
  readonly theirResponse: string;
  readonly myResponse: string;
  /** Before what I prepared, where what they prepared stands first. */
  readonly mine: string;
  readonly notPrepared: string;
  readonly openCommitment: string;
  readonly openCommitments: string;
  readonly openPanel: string;
  readonly prepare: string;
  readonly isOneOnOne: string;
  readonly yes: string;
  readonly no: string;
  readonly notKept: string;
  readonly week: string;
  readonly weekOne: string;
  readonly weekLeft: string;
  readonly weekDone: string;
  readonly putAway: string;
  readonly close: string;
  readonly topic: Readonly<Record<TopicId, string>>;
  readonly response: Readonly<Record<ResponseId, string>>;
}

/** The words in both languages, and how what we show looks. */
export interface PageLooks {
  readonly ja: PageWords;
  readonly en: PageWords;
  /** Style sheets of what we show in closed shadow roots. */
  readonly strip: string;
  readonly panel: string;
}

/** Where it lies: Firefox gives content scripts no `storage.session` (tried: 153), see decision 9. */
export const PAGE_AREA = import.meta.env.FIREFOX ? 'local' : 'session';

export const PAGE_LOOKS_KEY = 'page-looks';

/** Where the state for a page lies: each Google account of the browser (`/u/<n>`) has its own. */
export function pageStateKey(path: string): string {
  return `page-state${/\/u\/\d+/.exec(path)?.[0] ?? '/u/0'}`;
}
