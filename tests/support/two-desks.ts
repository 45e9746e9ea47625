/** Hana and Yamada, who supports her, each at a desk of their own in one company, without a browser. */
import 'fake-indexeddb/auto';
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import type { MessageRequest } from '#lib/messaging/protocol.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { acme, type KeptDesk, openKeptDesk } from './kept-desk.ts';

const ADDRESSES = { hana: 'hana@example.com', yamada: 'yamada@example.com' } as const;
const TAB = 7;

export interface Seat {
  readonly desk: KeptDesk;
  /** Opens an event, and says what has to be said of it in a message. */
  readonly open: (
    event: CalendarEvent,
  ) => Promise<Pick<MessageRequest<'preparation.save'>, 'meetingId' | 'for'>>;
  /** What the panel shows of the meeting that was opened last. */
  readonly shown: () => Promise<NonNullable<Awaited<ReturnType<typeof panelView>>['meeting']>>;
  /** Sends what waits and reads what is new. */
  readonly exchange: () => Promise<void>;
}

export async function openTwoDesks(): Promise<{ hana: Seat; yamada: Seat; close: () => void }> {
  const company = acme(['yamada']);
  const guests = Object.values(ADDRESSES).map((email) => ({ email, organizer: false }));
  const seat = async (email: string): Promise<Seat> => {
    const desk = openKeptDesk(company);
    await signIn(desk, email);
    const shown = async () => {
      const { meeting } = await panelView(desk, TAB);
      if (!meeting) throw new Error('No meeting is open.');
      return meeting;
    };
    return {
      desk,
      shown,
      async open(event) {
        await openMeeting(desk, { event, guests, language: 'ja', dark: false }, TAB);
        await exchangeWithTeam(desk, { retryNow: true });
        const { meetingId, for: whom } = await shown();
        return { meetingId, for: whom };
      },
      exchange: async () => {
        await exchangeWithTeam(desk, { retryNow: true });
      },
    };
  };
  // Who has signed in has joined: the other can then be found.
  const [hana, yamada] = [await seat(ADDRESSES.hana), await seat(ADDRESSES.yamada)];
  return {
    hana,
    yamada,
    close: () => {
      for (const { desk } of [hana, yamada]) desk.close();
    },
  };
}
