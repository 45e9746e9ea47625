/** Hints of colleagues: reading, writing, reporting and moderating them. */
import { type Device, databaseOf } from '#lib/domain/device.ts';
import { TeamError } from '#lib/domain/ports.ts';
import type { HintVote, TeamHints } from '#lib/domain/team-hint.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';

/** New ones are no news: each that is read costs the company a read. */
const READ_AGAIN_MS = 7 * 86_400_000;
/** Of so many it is asked how many people tried them and were helped: two reads each. */
const MOST_COUNTED = 20;

type At = (hints: TeamHints, device: Device) => Promise<unknown>;

async function atTeam(desk: Desk, work: At): Promise<Outcome> {
  const device = await desk.device.read();
  const hints = device.signedIn ? desk.teamHints(device) : null;
  if (!hints) return { ok: false, code: device.team ? 'signed-out' : 'no-team' };
  await work(hints, device);
  return { ok: true };
}

export function proposeHint(
  desk: Desk,
  proposal: MessageRequest<'hint.propose'>,
): Promise<Outcome> {
  return atTeam(desk, (hints) => hints.propose(desk.newId(), proposal));
}

export function decideHint(
  desk: Desk,
  { hintId, status }: MessageRequest<'hint.decide'>,
): Promise<Outcome> {
  return atTeam(desk, async (hints, device) => {
    await hints.decide(hintId, status);
    await readHints(desk, device, hints);
  });
}

/** Whoever reports a hint does not see it again, whatever is decided. */
export function reportHint(
  desk: Desk,
  { hintId, why }: MessageRequest<'hint.report'>,
): Promise<Outcome> {
  return atTeam(desk, async (hints, device) => {
    await hints.report(hintId, why);
    const kept = await desk.hints.read(databaseOf(device));
    await desk.hints.write(databaseOf(device), { ...kept, hidden: [...kept.hidden, hintId] });
  });
}

export function refreshHints(desk: Desk): Promise<Outcome> {
  return atTeam(desk, (hints, device) => readHints(desk, device, hints));
}

/** Once a week, for who wants them, beside what else is exchanged; and what was tried is counted. */
export async function exchangeHints(desk: Desk, device: Device): Promise<void> {
  const hints = desk.teamHints(device);
  const { settings } = await desk.settings.read();
  if (!hints || !settings.hints || !settings.hintSources.includes('team')) return;
  try {
    const notice = await desk.local(device).feedback.notice('hints');
    const readAt = notice?.is === 'hints' ? Date.parse(notice.at) : 0;
    if (desk.clock.now() - readAt > READ_AGAIN_MS) await readHints(desk, device, hints);
    await countMine(desk, device, hints);
  } catch (error) {
    if (!(error instanceof TeamError && error.code === 'offline')) report('hints', error);
  }
}

async function readHints(desk: Desk, device: Device, hints: TeamHints): Promise<void> {
  const { feedback } = desk.local(device);
  const company = await feedback.notice('company');
  const roles = company?.is === 'company' ? company.company.roles : [];
  const shown = await hints.shown();
  const people = { tried: {} as Record<string, number>, helped: {} as Record<string, number> };
  for (const { id } of shown.slice(0, MOST_COUNTED)) {
    for (const what of ['tried', 'helped'] as const) {
      const count = await hints.counted(id, what);
      if (count !== null) people[what][id] = count;
    }
  }
  const moderated = roles.includes('administrator') ? await hints.moderated() : null;
  const at = instantOf(desk.clock);
  await feedback.putNotice({ key: 'hints', is: 'hints', at, shown, ...people, moderated });
}

/** A person counts once, however often they press; what they took back before it was sent, not. */
async function countMine(desk: Desk, device: Device, hints: TeamHints): Promise<void> {
  const database = databaseOf(device);
  const notice = await desk.local(device).feedback.notice('hints');
  const ids = new Set(notice?.is === 'hints' ? notice.shown.map(({ id }) => id) : []);
  const kept = await desk.hints.read(database);
  const uncounted = (['tried', 'helped'] as const).flatMap((what: HintVote) =>
    kept[what].filter((id) => ids.has(id)).map((id) => ({ what, id, name: `${what}.${id}` })),
  );
  for (const { what, id, name } of uncounted.filter((one) => !kept.voted.includes(one.name))) {
    await hints.vote(id, what, crypto.randomUUID());
    const now = await desk.hints.read(database);
    await desk.hints.write(database, { ...now, voted: [...now.voted, name] });
  }
}
