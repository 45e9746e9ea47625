/** What the panel shows of a meeting; the background's view of it has all of this. */
import type { Guest } from '#lib/domain/calendar-event.ts';
import type { Preparation } from '#lib/domain/preparation.ts';
import type { Share } from '#lib/domain/share-state.ts';
import type { Role } from '#lib/domain/team.ts';
import type { MeetingTime } from '#lib/i18n/dates.ts';
import type { Named } from '#lib/i18n/person-name.ts';
import type { ShownPair } from './pair/pair-sections.tsx';

export interface PanelMeeting extends MeetingTime {
  readonly meetingId: string;
  readonly title: string | null;
  readonly oneOnOne: 'yes' | 'no' | 'unsure';
  readonly other: Named | null;
  /** The address that was chosen by hand as the person's own, while nobody is signed in. */
  readonly chosenMe: string | null;
  readonly whoAreYou: readonly [Guest, Guest] | null;
  readonly role: Role | null;
  readonly share: Share;
  readonly theirs: Preparation | null;
  readonly pair: ShownPair | null;
  /** Questions to begin with, for the topic that was chosen. */
  readonly questions: readonly Readonly<Record<'en' | 'ja', string>>[];
}

export interface PanelAccount {
  readonly team: object | null;
  readonly me: Named | null;
}
