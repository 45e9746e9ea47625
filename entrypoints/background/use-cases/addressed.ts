import type { Device } from '#lib/domain/device.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { mayBeKeptFor, type WrittenFor, writtenFor } from '#lib/domain/written-for.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';
import { type Known, lookAt } from '../look-at.ts';

export interface Addressed extends Known {
  readonly device: Device;
  readonly local: LocalStore;
}

/** The meeting that something is written about, if it is still for the person on the screen. */
export async function addressed(
  desk: Desk,
  { meetingId, for: was }: { readonly meetingId: string; readonly for: WrittenFor },
): Promise<Addressed | Extract<Outcome, { ok: false }>> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const meeting = await local.meetings.get(meetingId);
  if (!meeting) return { ok: false, code: 'unknown-meeting' };
  const known = await lookAt(desk, device, meeting);
  if (!mayBeKeptFor(was, writtenFor(device, known.addressee))) {
    return { ok: false, code: 'other-person' };
  }
  return { ...known, device, local };
}
