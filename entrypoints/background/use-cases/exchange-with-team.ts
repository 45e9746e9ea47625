import type { Device } from '#lib/domain/device.ts';
import { troubles } from '#lib/domain/local-store.ts';
import { type Team, TeamError } from '#lib/domain/ports.ts';
import type { SyncWish } from '#lib/domain/sync-wish.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk, SyncOutcome } from '../desk.ts';
import { exchangeFeedback } from './exchange-feedback.ts';
import { readGuesses, sendGuesses } from './exchange-guesses.ts';
import { findOthers } from './find-others.ts';
import { exchangeHints } from './team-hints.ts';

export interface Exchanged {
  readonly outcome: Outcome;
  /** When something that failed may be tried again, or null. */
  readonly nextTryAt: string | null;
}

/** Finds whom things are for, sends what waits, reads what is new. Nothing is lost when it fails. */
export function exchangeWithTeam(desk: Desk, wish: Partial<SyncWish>): Promise<Exchanged> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    const team = device.signedIn ? desk.team(device) : null;
    if (!team) return failed(device.team ? 'signed-out' : 'no-team');
    // While both look at it a stroke is not to wait for these; they come with the next whole run.
    if (!wish.only) await askAround(desk, device, team, wish.retryParked);
    const { outcome, nextTryAt } = await desk.sync(device, team, wish);
    if (wish.only !== 'send') await readGuesses(desk, device);
    if (!wish.only) await exchangeHints(desk, device);
    await rememberTrouble(desk, device, outcome);
    if (outcome === 'signed-out') await desk.device.write({ ...device, signedIn: false });
    return outcome === 'done' ? { outcome: { ok: true }, nextTryAt } : failed(outcome, nextTryAt);
  });
}

async function askAround(desk: Desk, device: Device, team: Team, askAll?: boolean): Promise<void> {
  try {
    await findOthers(desk, device, team, askAll);
  } catch (error) {
    // They wait for the next time; what can be sent and read is.
    if (!(error instanceof TeamError && error.code === 'offline')) report('find others', error);
  }
  await exchangeFeedback(desk, device);
  await sendGuesses(desk, device);
}

/** A connection that is away is none: it comes back by itself, and each line says so. */
async function rememberTrouble(desk: Desk, device: Device, outcome: SyncOutcome['outcome']) {
  if (outcome === 'offline') return;
  const { memory } = desk.local(device);
  const trouble = troubles.find((code) => code === outcome) ?? null;
  if ((await memory.read()).trouble !== trouble) await memory.remember({ trouble });
}

function failed(code: string, nextTryAt: string | null = null): Exchanged {
  return { outcome: { ok: false, code }, nextTryAt };
}
