import { monthIndex } from '#lib/domain/rating/accumulator.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';
import { TEAM_CELLS } from '#lib/domain/rating/place.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Bands change at most once a month; asking is paid for by the company. */
const ASK_AGAIN_MS = 6 * 3_600_000;
/** Epochs beyond the last one with an answer: some are never answered, and nobody is told which. */
const LOOK_AHEAD = 6;

/** Asks for the bands of the teams that the person supports. An answer is for ever: it is kept. */
export async function readMirror(desk: Desk): Promise<Outcome> {
  const device = await desk.device.read();
  const ratings = device.signedIn ? desk.ratings(device) : null;
  if (!ratings) return { ok: false, code: device.team ? 'signed-out' : 'no-team' };
  const { feedback } = desk.local(device);
  const notice = await feedback.notice('mirror');
  const before = notice?.is === 'mirror' ? notice : null;
  if (before && isFresh(before, desk.clock.now())) return { ok: true };
  const teams: NoticeOf<'mirror'>['teams'] = {};
  for (const teamId of await ratings.supportedTeams()) {
    const cells: (typeof teams)[string] = {};
    for (const cell of TEAM_CELLS) {
      const known = before?.teams[teamId]?.[cell] ?? [];
      const last = Math.max(-1, ...known.map(({ epoch }) => epoch));
      const asked = Array.from({ length: last + 1 + LOOK_AHEAD }, (_, epoch) => epoch).filter(
        (epoch) => !known.some((one) => one.epoch === epoch),
      );
      const found = await ratings.bands(teamId, cell, asked);
      const fresh = [...found].map(([epoch, band]) => ({ epoch, band }));
      cells[cell] = [...known, ...fresh].sort((one, other) => one.epoch - other.epoch);
    }
    teams[teamId] = cells;
  }
  await feedback.putNotice({ key: 'mirror', is: 'mirror', at: instantOf(desk.clock), teams });
  return { ok: true };
}

/** Released bands appear on a day of a month: a new month is a reason to ask again at once. */
function isFresh({ at }: NoticeOf<'mirror'>, now: number): boolean {
  const then = Date.parse(at);
  return now - then < ASK_AGAIN_MS && monthIndex(then) === monthIndex(now);
}
