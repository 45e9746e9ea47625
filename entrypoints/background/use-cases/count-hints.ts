/** "Tried" and "helped": counted in the team without a name, and shown from five people on. */
import { type Device, databaseOf } from '#lib/domain/device.ts';
import { isDue, roomToAsk, toAsk } from '#lib/domain/hint-counts.ts';
import { TeamError } from '#lib/domain/ports.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';
import type { HintVote, TeamHints } from '#lib/domain/team-hint.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { comingBriefs } from '../views/coming-hints.ts';
import { builtInIds, fittingHints } from '../views/hint-view.ts';

/** Of the hints that fit a 1on1 best: those that are shown, and what could come in their place. */
const ASKED_A_BRIEF = 3;

/** What was last read of hints; as if long ago where nothing was. */
export async function noticeOfHints(desk: Desk, device: Device): Promise<NoticeOf<'hints'>> {
  const notice = await desk.local(device).feedback.notice('hints');
  if (notice?.is === 'hints') return notice;
  const never = { at: new Date(0).toISOString(), shown: [], tried: {}, helped: {} };
  return { key: 'hints', is: 'hints', ...never, builtIn: {}, refused: {}, moderated: null };
}

/**
 * A person counts once, however often they press; what they took back before it was sent, not. A vote
 * that is refused (the hint is hidden now, the company's rules are older) waits for a week.
 */
export async function countMine(desk: Desk, device: Device, hints: TeamHints): Promise<void> {
  const database = databaseOf(device);
  const { feedback } = desk.local(device);
  const { shown, refused } = await noticeOfHints(desk, device);
  const ids = new Set([...builtInIds, ...shown.map(({ id }) => id)]);
  const kept = await desk.hints.read(database);
  const cast = (['tried', 'helped'] as const).flatMap((what: HintVote) =>
    kept[what].filter((id) => ids.has(id)).map((id) => ({ what, id, name: `${what}.${id}` })),
  );
  const isOpen = ({ name }: { name: string }) =>
    !kept.voted.includes(name) && isDue(refused[name], desk.clock.now());
  for (const { what, id, name } of cast.filter(isOpen)) {
    try {
      await hints.vote(id, what, crypto.randomUUID());
      const now = await desk.hints.read(database);
      await desk.hints.write(database, { ...now, voted: [...now.voted, name] });
    } catch (error) {
      if (!(error instanceof TeamError && error.code === 'denied')) throw error;
      const notice = await noticeOfHints(desk, device);
      const again = { ...notice.refused, [name]: instantOf(desk.clock) };
      await feedback.putNotice({ ...notice, refused: again });
    }
  }
}

/** How many people tried the built-in hints that fit this week's 1on1s: of few, and once a week each. */
export async function askOfBuiltIn(desk: Desk, device: Device, hints: TeamHints): Promise<void> {
  const { settings } = await desk.settings.read();
  const notice = await noticeOfHints(desk, device);
  // Before this week's 1on1s are looked at, at each exchange.
  if (roomToAsk(notice.builtIn, desk.clock.now()) === 0) return;
  const kept = await desk.hints.read(databaseOf(device));
  const wanted = (await comingBriefs(desk, device)).flatMap(({ meetingId, about }) =>
    fittingHints(meetingId, about, settings, kept, notice)
      .slice(0, ASKED_A_BRIEF)
      .flatMap(({ hint }) => (hint.from === 'built-in' ? hint.id : [])),
  );
  for (const id of toAsk(wanted, notice.builtIn, desk.clock.now())) {
    const tried = await hints.counted(id, 'tried');
    // Whom it helped has tried it: of fewer than five who tried it, fewer than five were helped.
    const helped = tried === null ? null : await hints.counted(id, 'helped');
    const latest = await noticeOfHints(desk, device);
    const counts = { ...latest.builtIn, [id]: { at: instantOf(desk.clock), tried, helped } };
    await desk.local(device).feedback.putNotice({ ...latest, builtIn: counts });
  }
}
