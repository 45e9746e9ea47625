/** Listens to the team while this panel is seen, and tells the background of it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { SAY_AGAIN_MS } from '#lib/domain/live-rhythm.ts';
import { subscribe } from '#lib/messaging/live-view.ts';
import { send } from '#lib/messaging/send.ts';
import type { LiveView } from '#lib/messaging/views/live.ts';
import { report } from '#lib/platform/report.ts';

const LISTEN_AGAIN_MS = 5_000;
const RING_AGAIN_MS = 5_000;
/** The worker was stopped while it answered, or had no network. */
const UNHEARD = new Set(['unreachable', 'offline']);

/** Tells whether the other person has this very meeting open, too. */
export function listenWhileSeen(
  meetingId: ReadonlySignal<string | null>,
  tell: (isHere: boolean) => void,
): void {
  const view = signal<LiveView | null>(null);
  const otherAt = signal<string | null>(null);
  const hears = signal(false);
  const seen = signal(!document.hidden);
  const attempt = signal(0);
  let stop = () => {};
  let listeningTo = '';
  let ringing: ReturnType<typeof setTimeout> | undefined;

  const listenAgain = () => setTimeout(() => (attempt.value += 1), LISTEN_AGAIN_MS);
  const end = () => {
    stop();
    stop = () => {};
    listeningTo = '';
    clearTimeout(ringing);
    otherAt.value = null;
    hears.value = false;
  };
  /** Until the background has read it: nothing else says soon that there was something. */
  const ring = async (key: string) => {
    clearTimeout(ringing);
    const outcome = await send('live.rang', null);
    if (outcome.ok || !UNHEARD.has(outcome.code) || listeningTo !== key) return;
    clearTimeout(ringing);
    ringing = setTimeout(() => void ring(key), RING_AGAIN_MS);
  };

  const begin = async (access: NonNullable<LiveView['access']>, key: string) => {
    try {
      const { listen } = await import('#lib/remote/live/listen.ts');
      if (listeningTo !== key) return;
      stop = listen(
        { ...access, token: () => view.peek()?.access?.token ?? access.token },
        {
          changed: () => void ring(key),
          hears: (isSo) => (hears.value = isSo),
          presence: (event) => (otherAt.value = event),
          ended: () => {
            end();
            listenAgain();
          },
        },
      );
    } catch (error) {
      report('live', error);
    }
  };

  effect(() => {
    const access = seen.value ? (view.value?.access ?? null) : null;
    const key = access ? JSON.stringify([access.pairId, access.uid, attempt.value]) : '';
    if (key === listeningTo) return;
    end();
    listeningTo = key;
    if (access) void begin(access, key);
  });

  const pairId = computed(() => view.value?.access?.pairId);
  const together = () => otherAt.value !== null && otherAt.value === meetingId.value;
  const say = () => {
    const at = seen.peek() ? meetingId.peek() : null;
    void send('live.here', { meetingId: at, together: together(), hears: hears.peek() });
  };
  effect(() => {
    void [seen.value, meetingId.value, otherAt.value, pairId.value, hears.value];
    say();
  });
  setInterval(() => seen.peek() && say(), SAY_AGAIN_MS);
  document.addEventListener('visibilitychange', () => (seen.value = !document.hidden));
  subscribe('live', (next) => (view.value = next), new AbortController().signal);
  effect(() => tell(together()));
}
