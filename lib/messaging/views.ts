/**
 * What the background shows to each surface: whole snapshots, pushed on every change.
 * They go to extension pages only, which take them as they come (decision 21); what a content script
 * gets is in `page-state.ts`.
 */
import type { Guest } from '#lib/domain/calendar-event.ts';
import type { Policy } from '#lib/domain/policy.ts';
import type { Preparation } from '#lib/domain/preparation.ts';
import type { Role } from '#lib/domain/team.ts';
import type { WrittenFor } from '#lib/domain/written-for.ts';
import type { CompanyView } from './views/company.ts';
import type { PopupFeedbackView } from './views/feedback.ts';
import type { InvitationView } from './views/invitation.ts';
import type { LiveView } from './views/live.ts';
import type { HintView, InBoth, PairView } from './views/pair.ts';
import type { StorageView } from './views/storage.ts';
import type { SyncView } from './views/sync.ts';

/** By the name of the port that brings it. */
export interface Views {
  panel: PanelView;
  popup: PopupView;
  company: CompanyView;
  live: LiveView;
  storage: StorageView;
  sync: SyncView;
}

/** Why something is still only on this device; `null` once there is nothing to wait for. */
export type KeptReason =
  | 'no-team' // nobody to share with: no team set up, or signed out
  | 'unknown-person' // the pair of this meeting is not known yet
  | 'not-joined' // the other person has not joined the team yet
  | 'offline' // will be sent when the network is back
  | 'sending' // on its way
  | 'refused' // the team's rules refused it; it is kept here
  | 'quota' // the project's quota of the day is used up
  | 'newer'; // what the team holds can't be read by this version

/** `at` = ISO 8601 in UTC. */
export type ShareState =
  | { state: 'empty' }
  | { state: 'kept'; at: string; reason: KeptReason }
  | { state: 'shared'; at: string };

export interface Person {
  email: string;
  name: string;
}

export interface AccountView {
  /** The team on this device, or null when none is set up; `managed` = not to be left here. */
  team: { name: string; emulator: boolean; managed: boolean } | null;
  /** Who is signed in, or null. */
  me: Person | null;
}

export interface MeetingView {
  meetingId: string;
  lineageId: string;
  title: string | null;
  /** `YYYY-MM-DDTHH:MM`. */
  startLocal: string | null;
  endLocal: string | null;
  allDay: boolean;
  /** `unsure`: exactly two people but nothing says 1on1, so the panel offers it. */
  oneOnOne: 'yes' | 'no' | 'unsure';
  other: Person | null;
  /** The two guests, when it is not known which of them is the person at this screen. */
  whoAreYou: [Guest, Guest] | null;
  /** The address that was chosen by hand as the person's own, while nobody is signed in. */
  chosenMe: string | null;
  /** The person's role in this pair as the team knows it, or as chosen here. */
  role: Role | null;
  /** Whom what is written now is for; given back with it. */
  for: WrittenFor;
  mine: Preparation;
  /** Instant of the last edit in `mine`, which grows with every one; null = none yet. */
  mineAt: string | null;
  share: ShareState;
  /** The memo of both, and the yjs document that it is the text of, as its state in base64. */
  memo: { text: string; state: string; share: ShareState };
  /** What the other person prepared, or null if nothing has arrived. */
  theirs: Preparation | null;
  /** What the two have beside that; null while the other one is not known. */
  pair: PairView | null;
  /** Questions to begin with, for the topic that was chosen. */
  questions: InBoth[];
}

export interface PanelView {
  account: AccountView;
  meeting: MeetingView | null;
  invitation: InvitationView;
  /** Language and theme of the calendar page; null when no page has said so. */
  calendar: { language: 'ja' | 'en' | null; dark: boolean } | null;
}

export interface UpcomingView {
  meetingId: string;
  title: string | null;
  startLocal: string | null;
  mine: boolean;
  theirs: boolean;
}

export interface PopupView {
  account: AccountView;
  feedback: PopupFeedbackView;
  /** 1on1s from today on, soonest first, at most 20. */
  upcoming: UpcomingView[];
  invitation: InvitationView;
  /** For the coming 1on1s: one, or those of the week. */
  hints: {
    digest: boolean;
    hints: { meetingId: string; title: string | null; hint: HintView }[];
  };
  /** Every surface of the calendar page, and the layer that matched there last. */
  health: { surface: string; layer: number }[];
  /** Addresses of Google accounts in this browser whose calendars are left alone. */
  otherAccounts: string[];
  /** The news that the person has put away. */
  newsSeen: string;
  /** What an administrator has decided that shows here. */
  policy: Pick<Policy, 'featuresOff' | 'supportAddress'>;
}
