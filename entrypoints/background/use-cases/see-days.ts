import { takenOut } from '#lib/domain/taken-out.ts';
import { dateFromKey } from '#lib/host/date-key.ts';
import { identify } from '#lib/host/event-id.ts';
import type { MessageRequest } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';

/** More than anybody has in the days of one view. */
const MOST_MEETINGS = 500;

/** Whole days were seen: what is missing in them was taken out of the calendar, until it is seen again. */
export async function seeDays(
  desk: Desk,
  { days, chips }: MessageRequest<'calendar.shown'>,
): Promise<void> {
  const dates = days.flatMap((key) => dateFromKey(key) ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return;
  const { meetings } = desk.local(await desk.device.read());
  const shown = chips.flatMap((chip) => identify(chip).identity ?? []);
  const seenDays = new Set(dates);
  const known = (await meetings.between(first, last, MOST_MEETINGS)).filter(
    ({ onDate }) => onDate !== null && seenDays.has(onDate),
  );
  const isBack = shown.map(({ eventId }) => eventId);
  await meetings.takeOut(takenOut(known, shown), isBack);
}
