import type { Device } from '#lib/domain/device.ts';
import { isLoose } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { type Team, TeamError } from '#lib/domain/ports.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import { instantOf } from '#lib/platform/clock.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/** Whoever was not in the team is asked for again after this; who is, for the role, after that. */
const ASK_AGAIN_MS = 60_000;
const ASK_ROLE_AGAIN_MS = 12 * 3_600_000;

/**
 * Finds the people of open meetings and of what waits to be sent, so that it can leave: those who
 * were not known when it was written, and those who have joined the team since. Rejects with the
 * team's error when it does not answer.
 */
export async function findOthers(desk: Desk, device: Device, team: Team): Promise<void> {
  const { account } = device;
  if (!account) return;
  const local = desk.local(device);
  await addressLoose(desk, device);
  const waiting = (await local.entries.waiting()).map(({ thread }) => thread);
  const present = await onScreens(desk, device);
  for (const email of new Set([...waiting.filter((thread) => !isLoose(thread)), ...present])) {
    const uid = await uidOf(desk, local, team, email);
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

/** As remembered, or as the team says when that was long ago. */
async function uidOf(
  desk: Desk,
  local: LocalStore,
  team: Team,
  email: string,
): Promise<string | null> {
  const pair = await local.people.pair(email);
  const age = pair?.askedAt ? desk.clock.now() - Date.parse(pair.askedAt) : Infinity;
  if (pair && age < (pair.uid === null ? ASK_AGAIN_MS : ASK_ROLE_AGAIN_MS)) return pair.uid;
  const found = await readable(team, email);
  const uid = found?.uid ?? null;
  const name = found?.name ?? pair?.name ?? '';
  await local.people.changePair(email, { uid, name, askedAt: instantOf(desk.clock) });
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
