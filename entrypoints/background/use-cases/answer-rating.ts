import { type FeedbackRow, settled } from '#lib/domain/rating/feedback.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { type Known, lookAt } from '../look-at.ts';
import { wishOf } from '../wish-of.ts';
import { keepEntry } from './keep-entry.ts';

/** Keeps what was answered; what is to be counted leaves as soon as there is a way. */
export async function answerRating(
  desk: Desk,
  { meetingId, rating, hoped, way }: MessageRequest<'rating.answer'>,
): Promise<Outcome> {
  const found = await feedbackBase(desk, meetingId, 'member');
  if (!found) return { ok: false, code: 'unknown-meeting' };
  const { base, known } = found;
  const local = desk.local(await desk.device.read());
  const { feedback } = local;
  const before = await feedback.get(meetingId);
  if (before && before.state !== 'waiting') return { ok: false, code: 'already-answered' };
  const kept = { ...base, hoped };
  if (way === 'team' || way === 'pool') {
    // Once it may be on its way, where it went stays known: it must not be counted twice.
    const tried = before?.state === 'waiting' ? before.tried : null;
    await feedback.put({ ...kept, state: 'waiting', way, rating, tried, stopped: null });
  } else if (way === 'private') {
    await feedback.put({ ...kept, state: 'private', rating });
  } else {
    const { meeting, addressee } = known;
    const change = { open: { rating, hoped } };
    const outcome = await keepEntry(desk, { local, addressee }, { kind: 'aside', meeting, change });
    if (!outcome.ok) return outcome;
    await feedback.put(settled({ ...kept, state: 'open' }, 'open'));
  }
  return { ok: true };
}

/** What was stopped on its way becomes a record for oneself. */
export async function keepRating(desk: Desk, meetingId: string): Promise<Outcome> {
  const { feedback } = desk.local(await desk.device.read());
  const row = await feedback.get(meetingId);
  if (row?.state !== 'waiting') return { ok: false, code: 'unknown-meeting' };
  const { way: _way, tried: _tried, stopped: _stopped, ...kept } = row;
  await feedback.put({ ...kept, state: 'private' });
  return { ok: true };
}

/** "Not this time": it is not asked again, and nobody learns of it. */
export async function dismissRating(desk: Desk, meetingId: string): Promise<Outcome> {
  const { feedback } = desk.local(await desk.device.read());
  const before = await feedback.get(meetingId);
  const base = before ?? (await feedbackBase(desk, meetingId, 'member'))?.base;
  if (!base) return { ok: false, code: 'unknown-meeting' };
  await feedback.put(settled({ ...base, state: 'dismissed' }, 'dismissed'));
  return { ok: true };
}

/** A supporter's own look back. It never leaves this device. */
export async function saveReflection(
  desk: Desk,
  { meetingId, rating }: MessageRequest<'reflection.save'>,
): Promise<Outcome> {
  const base = (await feedbackBase(desk, meetingId, 'supporter'))?.base;
  if (!base) return { ok: false, code: 'unknown-meeting' };
  const { feedback } = desk.local(await desk.device.read());
  await feedback.put({ ...base, state: 'private', rating });
  return { ok: true };
}

type Base = Omit<Extract<FeedbackRow, { state: 'private' }>, 'state' | 'rating'>;

/** What is known of that meeting: whose wish it was about is the member's preparation. */
async function feedbackBase(
  desk: Desk,
  meetingId: string,
  as: 'member' | 'supporter',
): Promise<{ readonly base: Base; readonly known: Known } | null> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const meeting = await local.meetings.get(meetingId);
  const known = meeting && (await lookAt(desk, device, meeting));
  if (!meeting || !known?.companion) return null;
  const { topic, response } = await wishOf(local, known, as);
  const base: Base = {
    schema: 1,
    meetingId,
    as,
    other: known.companion.email,
    startLocal: meeting.startLocal,
    topic,
    response,
    hoped: null,
    at: instantOf(desk.clock),
  };
  return { base, known };
}
