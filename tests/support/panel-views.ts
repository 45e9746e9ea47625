/** Views as the background would push them, for tests of models and for the gallery. */
import { EMPTY_PREPARATION } from '#lib/domain/preparation.ts';
import type { MeetingView, PanelView } from '#lib/messaging/views.ts';

export const FOR_KENJI = { database: 'sashi', thread: 'kenji@example.test' };

export function meetingView(change: Partial<MeetingView> = {}): MeetingView {
  return {
    meetingId: 'event1',
    lineageId: 'event1',
    title: '1on1 Mika / Kenji',
    startLocal: '2026-11-25T10:00',
    endLocal: '2026-11-25T10:30',
    allDay: false,
    oneOnOne: 'yes',
    other: { name: 'Kenji', email: 'kenji@example.test' },
    whoAreYou: null,
    chosenMe: null,
    role: 'member',
    for: FOR_KENJI,
    mine: EMPTY_PREPARATION,
    mineAt: null,
    share: { state: 'empty' },
    memo: { text: '', state: 'AAA=', share: { state: 'empty' } },
    theirs: null,
    pair: null,
    questions: [],
    ...change,
  };
}

export function panelView(change: Partial<MeetingView> | null = {}): PanelView {
  return {
    account: {
      team: { name: 'Acme', emulator: false, managed: false },
      me: { name: 'Mika', email: 'mika@example.test' },
    },
    meeting: change && meetingView(change),
    invitation: null,
    calendar: null,
  };
}
