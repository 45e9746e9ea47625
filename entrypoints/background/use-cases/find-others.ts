import type { Device } from '#lib/domain/device.ts';
import { isLoose } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { PairRow } from '#lib/domain/pair.ts';
import { type Team, TeamError } from '#lib/domain/ports.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import { instantOf } from '#lib/platform/clock.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/**
 * Whoever was not in the team is asked for again after this, and then after ever longer: as long
 * again as they have been asked for in vain. Most of those will never join.
 */
const ASK_AGAIN_MS = 60_000;
const ASK_AT_LEAST_EVERY_MS = 6 * 3_600_000;
/** Who has joined is asked for again for the role. */
const ASK_ROLE_AGAIN_MS = 12 * 3_600_000;

/**
 * Finds the people of open meetings and of what waits to be sent, so that it can leave: those who
 * were not known when it was written, and those who have joined the team since. `askAll` = somebody
 * wants to know now. Rejects with the team's error when it does not answer.
 */
export async function findOthers(
  desk: Desk,
  device: Device,
  team: Team,
  askAll = false,
): Promise<void> {
  const { account } = device;
  if (!account) return;
  const local = desk.local(device);
  await addressLoose(desk, device);
  const waiting = (await local.entries.waiting()).map(({ thread }) => thread);
  const present = await onScreens(desk, device);
  for (const email of new Set([...waiting.filter((thread) => !isLoose(thread)), ...present])) {
    const pair = await local.people.pair(email);
    const uid = isKnown(pair, desk.clock.now(), askAll)
      ? pair.uid
      : await askFor(desk, local, team, email, pair);
    if (uid !== null) await local.entries.join(email, pairIdOf(account.uid, uid));
  }
}

/** What was written while nobody was known, where the other person is known by now. */
async function addressLoose(desk: Desk, device: Device): Promise<void> {
  const local = desk.local(device);
  for (const { meetingId, thread } of await local.entries.waiting()) {
    const isOpen = isLoose(thread) && meetingId !== null;
    const meeting = isOpen ? await local.meetings.get(meetingId) : null;
    const known = meeting && (await lookAt(desk, device, meeting));
    if (known?.companion) {
      await local.entries.address(known.meeting.meetingId, known.companion.email);
    }
  }
}

async function onScreens(desk: Desk, device: Device): Promise<string[]> {
  const local = desk.local(device);
  const emails: string[] = [];
  for (const { meetingId } of await local.memory.screens()) {
    const meeting = meetingId === null ? null : await local.meetings.get(meetingId);
    const known = meeting && (await lookAt(desk, device, meeting));
    if (known?.companion && known.oneOnOne !== 'no') emails.push(known.companion.email);
  }
  return emails;
}

/** True as long as what the team said last may be believed. */
function isKnown(pair: PairRow | null, now: number, askAll: boolean): pair is PairRow {
  if (!pair?.askedAt) return false;
  const age = Math.abs(now - Date.parse(pair.askedAt));
  if (pair.uid !== null) return age < ASK_ROLE_AGAIN_MS;
  const inVain = Date.parse(pair.askedAt) - Date.parse(pair.missedAt ?? pair.askedAt);
  const wait = Math.min(Math.max(inVain, ASK_AGAIN_MS), ASK_AT_LEAST_EVERY_MS);
  return !askAll && age < wait;
}

async function askFor(
  desk: Desk,
  local: LocalStore,
  team: Team,
  email: string,
  pair: PairRow | null,
): Promise<string | null> {
  const found = await readable(team, email);
  const uid = found?.uid ?? null;
  const name = found?.name ?? pair?.name ?? '';
  const askedAt = instantOf(desk.clock);
  const missedAt = found ? null : (pair?.missedAt ?? askedAt);
  await local.people.changePair(email, { uid, name, askedAt, missedAt });
  if (found) await learnRole(local, team, email, found.uid);
  return uid;
}

/** An entry that can't be read counts as not joined for now: those behind it are asked for too. */
async function readable(team: Team, email: string) {
  try {
    return await team.findColleague(email);
  } catch (error) {
    if (!(error instanceof TeamError && error.code === 'unreadable')) throw error;
    report('colleague', error);
    return null;
  }
}

/** Sending does not depend on the role: when the team won't tell, it is asked again next time. */
async function learnRole(local: LocalStore, team: Team, email: string, uid: string): Promise<void> {
  try {
    await local.people.changePair(email, { teamRole: await team.roleTowards(uid) });
  } catch (error) {
    report('role', error);
    await local.people.changePair(email, { askedAt: null });
  }
}
