/** The one way in which this folder waits for the network. */
import { TeamError } from '#lib/domain/ports.ts';
import { asTeamError } from './team-error.ts';

/** Longest wait for one answer, in milliseconds: a network that hangs is none. */
const PATIENCE = 20_000;

/**
 * Runs one exchange with the team. Rejects with `TeamError` only: by Firebase's code, or `offline`
 * when nothing came in time (what was sent may then still have arrived: sending is idempotent).
 */
export async function ask<T>(exchange: () => Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TeamError('offline')), patience);
  });
  try {
    return await Promise.race([exchange(), silence]);
  } catch (error) {
    throw asTeamError(error);
  } finally {
    clearTimeout(timer);
  }
}
