import { browser } from 'wxt/browser';
import { PULSE_MS, PULSES_WHILE_HEARING } from '#lib/domain/live-rhythm.ts';
import { publish } from '#lib/messaging/publish.ts';
import { receive } from '#lib/messaging/receive.ts';
import { coalesced } from '#lib/platform/coalesced.ts';
import { report } from '#lib/platform/report.ts';
import { atMostEvery, atOnceThenEvery, whenQuiet } from '#lib/platform/when-quiet.ts';
import { applyUpdateWhenIdle } from './apply-update-when-idle.ts';
import { createAttendance, NOT_SEEN } from './attendance.ts';
import type { Desk } from './desk.ts';
import { createExchange } from './exchange.ts';
import { handlersAt } from './handlers.ts';
import { takeOverOpenTabs } from './put-script.ts';
import { keepReminders } from './reminders.ts';
import { openPageState, showPageState } from './show-page-state.ts';
import { forgetPast } from './use-cases/forget-past.ts';
import { forgetWhatIsOld } from './use-cases/forget-what-is-old.ts';
import { companyView } from './views/company-view.ts';
import { liveView } from './views/live-view.ts';
import { panelView } from './views/panel-view.ts';
import { popupView } from './views/popup-view.ts';
import { syncView } from './views/sync-view.ts';
import { watchAccounts } from './watch-accounts.ts';
import { welcomeOnce } from './welcome-once.ts';

const ALARM = 'exchange';
/** Once, for what failed and is tried again. */
const RETRY_ALARM = 'exchange-again';
/** About 25 looks in a working day: each is a read that the company pays. What opens looks at once. */
const ALARM_MINUTES = 20;
/** What is typed is sent when typing has rested this long. */
const QUIET_MS = 1_500;
/** A stroke of a key is no reason to look at all near meetings again. */
const REMIND_MS = 1_000;
/** While both look at it, it is sent as it is typed: one sending at a time, this long apart. */
const TOGETHER_MS = 150;
/** Who types sees it at once; what the panel says of it comes so much later. */
const STROKES_MS = 150;
/** Words come first; what shows none of them is shown this much later. */
const AFTERWARDS_MS = 1_000;

/** Registers every listener in the first turn, as the browser demands of a worker that it wakes. */
export function start(desk: Desk): void {
  const tell = (work: () => Promise<void>) =>
    coalesced(() => work().catch((error: unknown) => report('background', error)));
  // What is written before the page may look is never told to it.
  const pageOpened = tell(openPageState)();
  const showPage = tell(async () => {
    await pageOpened;
    await showPageState(desk);
  });
  const remind = tell(() => reminders.look());
  const remindSoon = atMostEvery(() => void remind(), REMIND_MS);
  const changed = () => {
    publication.push();
    void showPage();
    remindSoon();
  };
  const restSoon = atMostEvery(() => {
    publication.push('popup');
    publication.push('sync');
    void showPage();
    void remind();
  }, AFTERWARDS_MS);
  const exchanged = () => {
    publication.push('panel');
    restSoon();
  };
  const typed = atMostEvery(exchanged, STROKES_MS);
  const keepDaily = tell(() => desk.storage.keepDaily());
  const reminders = keepReminders(desk, () => void remind());
  const attendance = createAttendance(desk);
  const wakeAt = (when: number) => void browser.alarms.create(RETRY_ALARM, { when });
  const exchange = createExchange(desk, { changed, exchanged, wakeAt });

  let pulse: ReturnType<typeof setInterval> | undefined;
  let beats = 0;
  const beat = () => {
    if (publication.open('panel') > 0) {
      const isDue = !attendance.isHearing() || beats % PULSES_WHILE_HEARING === 0;
      beats += 1;
      if (attendance.isSeen() && isDue) void exchange();
      return;
    }
    clearInterval(pulse);
    pulse = undefined;
  };
  const publication = publish(
    {
      panel: ({ tabId }) => panelView(desk, tabId),
      popup: () => popupView(desk),
      company: () => companyView(desk),
      live: ({ tabId }) => liveView(desk, tabId),
      storage: () => desk.storage.state(),
      sync: () => syncView(desk),
    },
    (name) => {
      if (name === 'panel' || name === 'popup' || name === 'company') void exchange();
      if (name === 'panel') pulse ??= setInterval(beat, PULSE_MS);
    },
    () => {
      if (publication.open('panel') === 0) void attendance.here(NOT_SEEN);
    },
  );
  // Looking for what is new, too, would only find what is being sent: of the rest, a listener rings.
  const sendQuietly = whenQuiet(
    () => void exchange(attendance.isHearing() ? { only: 'send' } : {}),
    QUIET_MS,
  );
  const sendSoon = atOnceThenEvery(() => void exchange({ only: 'send' }), TOGETHER_MS);
  const exchangeWhenQuiet = () => (attendance.isTogether() ? sendSoon() : sendQuietly());
  const accounts = watchAccounts(desk, changed);
  receive(handlersAt(desk, { changed, typed, exchange, exchangeWhenQuiet, attendance, accounts }));

  welcomeOnce(desk.settings);
  desk.settings.onChange(changed);
  const forgetTogether = tell(() => forgetPast(desk));
  const forget = tell(() => forgetWhatIsOld(desk));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void exchange();
    void keepDaily();
    void forgetTogether();
    void forget();
  });
  globalThis.addEventListener('online', () => void exchange({ retryNow: true }));
  browser.runtime.onInstalled.addListener(() => {
    changed();
    void tell(takeOverOpenTabs)();
  });
  browser.runtime.onStartup.addListener(async () => {
    await desk.local(await desk.device.read()).memory.forgetScreens();
    changed();
  });
  applyUpdateWhenIdle(() => publication.open('panel') + publication.open('popup') === 0);

  // Whatever woke us asks for it next.
  void tell(async () => void (await desk.device.read()))();
  void tell(keepAlarm)();
}

/** Alarms usually outlast the browser, but nobody promises it. */
async function keepAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM))?.periodInMinutes === ALARM_MINUTES) return;
  await browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
}
