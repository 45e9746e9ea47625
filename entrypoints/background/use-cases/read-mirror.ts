import { monthIndex } from '#lib/domain/rating/accumulator.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';
import { TEAM_CELLS, type TeamCellId } from '#lib/domain/rating/place.ts';
import type { Ratings } from '#lib/domain/rating/ports.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Bands change at most once a month; asking is paid for by the company. */
const ASK_AGAIN_MS = 6 * 3_600_000;
/**
 * Epochs asked for at once, beyond the last one with an answer: some are never answered, and nobody
 * is told which. Three questions for each, in each of a team's four cells at the same time.
 */
const LOOK_AHEAD = 6;

type Teams = NoticeOf<'mirror'>['teams'];
type Answered = NonNullable<Teams[string][TeamCellId]>;

/**
 * Asks for the bands of the teams that the person supports. An answer is for ever: it is kept as
 * soon as it is there, and a cell that fails costs no other. Rejects with the first failure once all
 * the rest is kept; what is missing then is asked for the next time.
 */
export async function readMirror(desk: Desk): Promise<Outcome> {
  const device = await desk.device.read();
  const ratings = device.signedIn ? desk.ratings(device) : null;
  if (!ratings) return { ok: false, code: device.team ? 'signed-out' : 'no-team' };
  const { feedback } = desk.local(device);
  const notice = await feedback.notice('mirror');
  const before = notice?.is === 'mirror' ? notice : null;
  const isKnown = before !== null && isFresh(before, desk.clock.now());
  const supported = await ratings.supportedTeams();
  const teams: Teams = Object.fromEntries(supported.map((id) => [id, before?.teams[id] ?? {}]));
  const now = instantOf(desk.clock);
  const keep = (at: string) => feedback.putNotice({ key: 'mirror', is: 'mirror', at, teams });
  const failures: unknown[] = [];
  for (const teamId of supported) {
    const asked = TEAM_CELLS.filter((cell) => !isKnown || teams[teamId]?.[cell] === undefined);
    await Promise.all(
      asked.map(async (cell) => {
        try {
          const known = await answers(ratings, teamId, cell, teams[teamId]?.[cell]);
          teams[teamId] = { ...teams[teamId], [cell]: known };
          await keep(before?.at ?? now);
        } catch (error) {
          failures.push(error);
        }
      }),
    );
  }
  // While something that was known is to be asked again, all of it is as old as it was.
  await keep(before && (isKnown || failures.length > 0) ? before.at : now);
  if (failures.length > 0) throw failures[0];
  return { ok: true };
}

/** What is known of a cell and what came since. Before the last answer, silence is for ever, too. */
async function answers(
  ratings: Ratings,
  teamId: string,
  cell: TeamCellId,
  known: Answered = [],
): Promise<Answered> {
  const next = Math.max(-1, ...known.map(({ epoch }) => epoch)) + 1;
  const asked = Array.from({ length: LOOK_AHEAD }, (_, index) => next + index);
  const found = await ratings.bands(teamId, cell, asked);
  if (found.size === 0) return known;
  const fresh = [...found].map(([epoch, band]) => ({ epoch, band }));
  const all = [...known, ...fresh.sort((one, other) => one.epoch - other.epoch)];
  return answers(ratings, teamId, cell, all);
}

/** Released bands appear on a day of a month: a new month is a reason to ask again at once. */
function isFresh({ at }: NoticeOf<'mirror'>, now: number): boolean {
  const then = Date.parse(at);
  return now - then < ASK_AGAIN_MS && monthIndex(then) === monthIndex(now);
}
