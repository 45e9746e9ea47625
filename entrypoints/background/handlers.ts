import type { Sighting } from '#lib/domain/sighting.ts';
import type { SyncWish } from '#lib/domain/sync-wish.ts';
import { readGuests } from '#lib/host/guests.ts';
import { understand } from '#lib/host/understand.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Handlers } from '#lib/messaging/receive.ts';
import { inTurn } from '#lib/platform/in-turn.ts';
import type { Attendance } from './attendance.ts';
import type { Desk } from './desk.ts';
import type { Exchange } from './exchange.ts';
import { balanceHandlers } from './handlers/balance.ts';
import { companyHandlers } from './handlers/company.ts';
import { hintHandlers } from './handlers/hint.ts';
import { memoHandlers } from './handlers/memo.ts';
import { organisationHandlers } from './handlers/organisation.ts';
import { pairHandlers } from './handlers/pair.ts';
import { ratingHandlers } from './handlers/rating.ts';
import { recordHandlers } from './handlers/record.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { stuckHandlers } from './handlers/stuck.ts';
import { putLaterScript } from './put-script.ts';
import { chooseMe } from './use-cases/choose-me.ts';
import { chooseMeeting } from './use-cases/choose-meeting.ts';
import { chooseRole } from './use-cases/choose-role.ts';
import { closeWeek } from './use-cases/close-week.ts';
import { joinTeam } from './use-cases/join-team.ts';
import { leaveTeam } from './use-cases/leave-team.ts';
import { openMeeting } from './use-cases/open-meeting.ts';
import { savePreparation } from './use-cases/save-preparation.ts';
import { seeCalendar } from './use-cases/see-calendar.ts';
import { seeDays } from './use-cases/see-days.ts';
import { signIn } from './use-cases/sign-in.ts';
import { signOut } from './use-cases/sign-out.ts';
import type { WatchedAccounts } from './watch-accounts.ts';

export interface Effects {
  /** Shows every surface what is new. */
  readonly changed: () => void;
  /** The same after a stroke of a key, a moment later: who types sees it already. */
  readonly typed: () => void;
  /** Sends what waits and reads what is new in the team. */
  readonly exchange: Exchange;
  /** The same, once nobody has typed for a moment: each sending is a write that a company pays. */
  readonly exchangeWhenQuiet: () => void;
  readonly attendance: Attendance;
  readonly accounts: WatchedAccounts;
}

/** What each message leads to. Answers come as soon as the data is kept here, not when it is sent. */
export function handlersAt(
  desk: Desk,
  { changed, typed, exchange, exchangeWhenQuiet, attendance, accounts }: Effects,
): Handlers {
  // Shown also when it failed: a part may have been done.
  const shown = <T>(work: Promise<T>): Promise<T> => work.finally(changed);
  const shownAndSent = async <T>(work: Promise<T>, how: Partial<SyncWish> = {}): Promise<T> => {
    const outcome = await shown(work);
    void exchange(how);
    return outcome;
  };
  const shownAndSentWhenQuiet = async (work: Promise<Outcome | void>) => {
    const outcome = await work;
    typed();
    exchangeWhenQuiet();
    return outcome;
  };
  const inOrder = inTurn();
  const local = async () => desk.local(await desk.device.read());
  const understood = (sighting: Sighting) =>
    understand(sighting, new Date(desk.clock.now()).getFullYear());

  return {
    'calendar.seen': async (sightings, { tabId }) => {
      if (await accounts.isOfAnother(tabId)) return;
      const events = sightings.flatMap((sighting) => understood(sighting) ?? []);
      await shown(seeCalendar(desk, events));
    },
    'calendar.shown': async (shownDays, { tabId }) => {
      if (!(await accounts.isOfAnother(tabId))) await shown(seeDays(desk, shownDays));
    },
    'meeting.opened': async ({ event: sighting, ...rest }, { tabId }) => {
      const event = understood(sighting);
      if (!event || (await accounts.isOfAnother(tabId))) return;
      const guests = sighting.guests && readGuests(sighting.guests).known;
      return shownAndSent(openMeeting(desk, { event, guests, ...rest }, tabId));
    },
    'page.later': async (_, { tabId }) => {
      if (tabId !== null) await putLaterScript(tabId);
    },
    // The panel keeps its meeting: the person may still be writing about it.
    'meeting.closed': async () => {},
    'host.health': async (health, { tabId }) => {
      // A page says so when it has been loaded.
      accounts.forget(tabId);
      await accounts.isOfAnother(tabId);
      await shown((await local()).memory.remember({ health }));
    },
    'meeting.mark': async ({ lineageId, oneOnOne }) =>
      shown((await local()).people.changeMark(lineageId, { oneOnOne })),
    'panel.opens': async (panelOpens) => shown((await local()).memory.remember({ panelOpens })),
    'meeting.choose': (id, { tabId }) => shownAndSent(chooseMeeting(desk, id, tabId)),
    'me.choose': (email) => shownAndSent(chooseMe(desk, email)),
    'week.close': (until) => shown(closeWeek(desk, until)),
    'role.choose': (request) => shown(chooseRole(desk, request)),
    'preparation.save': (request) => {
      const isTyping = Object.keys(request.change).every((field) => field === 'note');
      // Each stroke is sent at once; here they are kept in order, so that the last one stays.
      const keep = inOrder(() => savePreparation(desk, request));
      return isTyping ? shownAndSentWhenQuiet(keep) : shownAndSent(keep);
    },
    ...memoHandlers(desk, () => {
      typed();
      exchangeWhenQuiet();
    }),
    ...hintHandlers(desk, shown),
    ...balanceHandlers(desk, shown, () => void exchange()),
    'live.rang': () => exchange({ only: 'read' }),
    'live.here': (seen) => attendance.here(seen),
    'sync.now': () => exchange({ retryParked: true }),
    'team.join': (link) => shownAndSent(joinTeam(desk, link)),
    'team.leave': () => shown(leaveTeam(desk)),
    'account.signIn': ({ email }) => shownAndSent(signIn(desk, email), { retryParked: true }),
    'account.signOut': ({ wipe }) => shown(signOut(desk, { wipe })),
    ...companyHandlers(desk, shown),
    ...ratingHandlers(desk, { shown, shownAndSent }),
    ...organisationHandlers(desk, changed),
    ...pairHandlers(desk, {
      sent: (work) => shownAndSent(inOrder(work)),
      shown: (work) => shown(inOrder(work)),
    }),
    ...recordHandlers(desk, { exchange, shown, shownAndSent }),
    ...settingsHandlers(desk),
    ...stuckHandlers(desk, { shown, exchange }),
  };
}
