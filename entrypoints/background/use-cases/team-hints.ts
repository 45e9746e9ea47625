/** Hints of colleagues: reading, writing, reporting and moderating them. */
import { type Device, databaseOf } from '#lib/domain/device.ts';
import { isDue } from '#lib/domain/hint-counts.ts';
import { TeamError } from '#lib/domain/ports.ts';
import type { TeamHints } from '#lib/domain/team-hint.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';
import { askOfBuiltIn, countMine, noticeOfHints } from './count-hints.ts';

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
  if (!hints || !settings.hints) return;
  try {
    const { at } = await noticeOfHints(desk, device);
    if (settings.hintSources.includes('team') && isDue(at, desk.clock.now())) {
      await readHints(desk, device, hints);
    }
    await countMine(desk, device, hints);
    if (settings.hintSources.includes('built-in')) await askOfBuiltIn(desk, device, hints);
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
  const { builtIn, refused } = await noticeOfHints(desk, device);
  const notice = { at, shown, ...people, builtIn, refused, moderated };
  await feedback.putNotice({ key: 'hints', is: 'hints', ...notice });
}
