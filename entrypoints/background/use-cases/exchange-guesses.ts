/**
 * A guess of who talked how much is sent a moment after it was last moved, since the team keeps it for
 * good; beside it goes the word that there is one. Only then is the other's asked for: before, the
 * rules would say no, and a company pays for every question.
 */
import type { Device } from '#lib/domain/device.ts';
import { theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { TeamError } from '#lib/domain/ports.ts';
import { instantOf } from '#lib/platform/clock.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';
import { type Guess, keepGuess, openGuesses } from '../guesses.ts';
import { type Known, lookAt } from '../look-at.ts';

/** So long a guess may still be moved. */
export const GUESS_HOLD_MS = 5_000;

type Step = (guess: Guess, known: Known, pairId: string) => Promise<void>;

/** Before the entries are sent, so that the word does not come before the guess. */
export function sendGuesses(desk: Desk, device: Device): Promise<void> {
  const balances = desk.balances(device);
  const local = desk.local(device);
  return forEach(desk, device, async (guess, { meeting, addressee }, pairId) => {
    const rested = desk.clock.now() - Date.parse(guess.at) >= GUESS_HOLD_MS;
    if (!balances || guess.sentAt !== null || !rested) return;
    await balances.guess(pairId, guess.meetingId, guess.percent);
    const at = instantOf(desk.clock);
    await keepGuess(local, { ...guess, sentAt: at });
    const change = { guessed: true };
    await local.entries.save({ kind: 'aside', meeting, addressee, change, at, key: desk.newId() });
  });
}

/** After the entries were read, with which the other's word may have come. */
export function readGuesses(desk: Desk, device: Device): Promise<void> {
  const balances = desk.balances(device);
  const local = desk.local(device);
  return forEach(desk, device, async (guess, { companion }, pairId) => {
    if (!balances || guess.sentAt === null) return;
    const asides = await local.entries.of('aside', guess.meetingId);
    if (!theirsFrom(asides, companion)?.content.guessed) return;
    const theirs = await balances.theirs(pairId, guess.meetingId);
    if (theirs !== null) await keepGuess(local, { ...guess, theirs });
  });
}

/** What fails waits for the next time. */
async function forEach(desk: Desk, device: Device, step: Step): Promise<void> {
  const local = desk.local(device);
  for (const guess of await openGuesses(local)) {
    const meeting = await local.meetings.get(guess.meetingId);
    const known = meeting && (await lookAt(desk, device, meeting));
    const pairId = known?.companion?.pairId;
    if (!known || !pairId) continue;
    try {
      await step(guess, known, pairId);
    } catch (error) {
      if (!(error instanceof TeamError && error.code === 'offline')) report('balance', error);
    }
  }
}
