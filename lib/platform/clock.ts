import type { Clock } from '#lib/domain/ports.ts';

/** The device's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** The instant as ISO 8601 in UTC. */
export function instantOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}

/** The instant on this device's own calendar, `YYYY-MM-DDTHH:MM`. */
export function localNow(clock: Clock): string {
  const now = clock.now();
  const offset = new Date(now).getTimezoneOffset() * 60_000;
  return new Date(now - offset).toISOString().slice(0, 16);
}

/** The day on this device, `YYYY-MM-DD`, some days from now. */
export function dayOf(clock: Clock, days = 0): string {
  const date = new Date(clock.now());
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + days));
  return day.toISOString().slice(0, 10);
}
