import { databaseOf } from '#lib/domain/device.ts';
import type { MessageRequest } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';
import { ANOTHER } from '../views/hint-view.ts';

/** Remembers, on this device, what the person did with a hint. */
export async function reactToHint(
  desk: Desk,
  { meetingId, hintId, reaction }: MessageRequest<'hint.react'>,
): Promise<void> {
  const database = databaseOf(await desk.device.read());
  const kept = await desk.hints.read(database);
  const including = (list: readonly string[]) => [...new Set([...list, hintId])];
  const toggled = (list: readonly string[]) =>
    list.includes(hintId) ? list.filter((one) => one !== hintId) : including(list);
  const before = kept.shown[meetingId] ?? [];
  const isOnScreen = before.slice(before.lastIndexOf(ANOTHER) + 1).includes(hintId);
  const seen = isOnScreen ? before : [...before, hintId];
  const changes = {
    seen: { shown: { ...kept.shown, [meetingId]: seen } },
    // What is on the screen counts as shown.
    next: { shown: { ...kept.shown, [meetingId]: [...seen, ANOTHER] } },
    tried: { tried: toggled(kept.tried) },
    helped: { tried: including(kept.tried), helped: toggled(kept.helped) },
    hide: { hidden: including(kept.hidden) },
  };
  await desk.hints.write(database, { ...kept, ...changes[reaction] });
}
