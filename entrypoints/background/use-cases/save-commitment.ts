import { ofKind } from '#lib/domain/entries/kinds.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { dayOf, instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/** Makes a commitment, changes it, or ends it with a word why. */
export async function saveCommitment(
  desk: Desk,
  { id, owner, change, step, ...about }: MessageRequest<'commitment.save'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { local, companion, meeting, device } = found;
  const me = device.account?.email ?? (await local.memory.read()).me;
  if (!companion || !me) return { ok: false, code: 'unknown-person' };
  if (change.text !== undefined && change.text.trim() === '') {
    return { ok: false, code: 'commitment-empty' };
  }
  const due = change.due;
  if (due && due.by !== 'next' && due.onDate < dayOf(desk.clock)) {
    return { ok: false, code: 'due-in-past' };
  }
  const at = instantOf(desk.clock);
  const mine = me.toLowerCase();
  const before = ofKind(await local.entries.with(companion), 'commitment').find(
    ({ name }) => name === `commitment.${id}`,
  );
  return keepEntry(desk, found, {
    kind: 'commitment',
    id,
    // Where it was made stays: "by the next 1on1" is counted from there.
    meeting: before ? null : meeting,
    change: {
      ...change,
      ...(owner && { owner: owner === 'me' ? mine : companion.email }),
      ...(step && { steps: { [desk.newId().slice(0, 8)]: { ...step, by: mine, at } } }),
    },
  });
}
