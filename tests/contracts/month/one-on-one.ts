/** What one of the two does about a 1on1, through the background of their browser. */
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import { writtenFor } from '#lib/domain/written-for.ts';
import type { KeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { createAttendance, NOT_SEEN } from '../../../entrypoints/background/attendance.ts';
import { lookAt } from '../../../entrypoints/background/look-at.ts';
import {
  answerRating,
  dismissRating,
} from '../../../entrypoints/background/use-cases/answer-rating.ts';
import { exchangeWithTeam } from '../../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../../entrypoints/background/use-cases/open-meeting.ts';
import { saveCommitment } from '../../../entrypoints/background/use-cases/save-commitment.ts';
import { saveEntry } from '../../../entrypoints/background/use-cases/save-entry.ts';
import { savePreparation } from '../../../entrypoints/background/use-cases/save-preparation.ts';
import { feedbackView } from '../../../entrypoints/background/views/feedback-view.ts';

const TAB = 1;

export interface OneOnOne {
  readonly eventId: string;
  readonly lineageId: string;
  /** `YYYY-MM-DD`; it is from 10:00 to 10:30. */
  readonly day: string;
  readonly emails: readonly string[];
  readonly wish: { readonly topic: TopicId; readonly response: ResponseId };
}

/** Rejects when the background says no: nothing that counts as done was left undone. */
export async function done(saving: Promise<{ readonly ok: boolean }>): Promise<void> {
  const outcome = await saving;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}

export async function exchange(desk: KeptDesk): Promise<void> {
  await done(exchangeWithTeam(desk, {}).then(({ outcome }) => outcome));
}

export function sitAt(desk: KeptDesk, { eventId, lineageId, day, emails, wish }: OneOnOne) {
  const meetingId = eventId;
  const attendance = createAttendance(desk);
  const seen = { meetingId, together: true, hears: true };
  const commitment = crypto.randomUUID();
  const about = async () => {
    const device = await desk.device.read();
    const meeting = await desk.local(device).meetings.get(meetingId);
    if (!meeting) throw new Error('It is not open.');
    const { addressee } = await lookAt(desk, device, meeting);
    return { meetingId, for: writtenFor(device, addressee) };
  };
  const aside = async (topic: string) => {
    const entry = { kind: 'aside', change: { reachedTheirs: { [topic]: true } } } as const;
    return saveEntry(desk, { ...(await about()), entry });
  };
  const agree = async (text: string) =>
    saveCommitment(desk, { ...(await about()), id: commitment, owner: 'me', change: { text } });
  const prepare = async (change: Parameters<typeof savePreparation>[1]['change']) =>
    savePreparation(desk, { ...(await about()), change });

  return {
    /** Opens it in the calendar and prepares it: one new entry. */
    async prepare() {
      const [startLocal, endLocal] = [`${day}T10:00`, `${day}T10:30`];
      const event = calendarEvent({ eventId, lineageId, onDate: day, startLocal, endLocal });
      const guests = emails.map((email) => ({ email, organizer: false }));
      await openMeeting(desk, { event, guests, language: null, dark: false }, TAB);
      await done(prepare({ ...wish, note: 'What I would like to talk about.' }));
      await exchange(desk);
    },
    /** The panel says that it is seen. */
    isSeen: () => attendance.here(seen),
    /** Two more new entries, and a change. */
    async talk() {
      await attendance.here(seen);
      await done(prepare({ note: 'What I would like to talk about, and one thing more.' }));
      await done(aside('first'));
      await done(agree('I ask the others.'));
      await exchange(desk);
      await attendance.here(NOT_SEEN);
    },
    /** Three changes. */
    async agree() {
      await done(prepare({ note: 'What I would like to talk about next time.' }));
      await done(aside('second'));
      await done(agree('I ask the others, by Friday.'));
      await exchange(desk);
    },
    /** Closes it; what came late is seen, and the popup asks a member how it was. */
    async after() {
      const device = await desk.device.read();
      const at = new Date(desk.clock.now()).toISOString();
      await desk.local(device).memory.changeScreen(TAB, at, { meetingId: null });
      await exchange(desk);
    },
    /** The member's answer to that, counted as they are told that it can be; or not this time. */
    async answer(rates: boolean) {
      if (rates) {
        const { ask } = await feedbackView(desk, await desk.device.read());
        if (ask?.way !== 'team' && ask?.way !== 'pool') throw new Error(JSON.stringify(ask));
        const answer = { meetingId, rating: 4, hoped: 'yes', way: ask.way } as const;
        await done(answerRating(desk, answer));
      } else await done(dismissRating(desk, meetingId));
      await exchange(desk);
    },
  };
}
