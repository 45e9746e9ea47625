/** Tries the cases against a mutant until one of them turns red. */
import type { Case } from '../decide.ts';
import { deploy } from '../deployed.ts';
import { layWorld } from '../world.ts';
import { digest } from './kept.ts';
import { placeOf, type Reach } from './reach.ts';
import type { Mutant } from './weakenings.ts';

/**
 * Those that can tell the mutant from the rules, the likeliest first. Of cases in which every condition,
 * and every part of the changed one, came to the same, one stands for all: what is left out can only
 * make a mutant survive, never die.
 */
export function candidatesFor(mutant: Mutant, reached: readonly Reach[]): Case[] {
  const [first, last] = [placeOf(...mutant.from, 0), placeOf(...mutant.to, 0)];
  const seen = new Map<string, { reach: Reach; rank: number }>();
  for (const reach of reached) {
    const near = [...reach.values].filter(([place]) => place >= first && place < last);
    const isOfPath = mutant.isWider && reach.tried.title.includes(`${mutant.path} is `);
    if (near.length === 0 && !isOfPath) continue;
    const key = isOfPath ? reach.tried.title : `${conditionsOf(reach)} ${digest(near.join())}`;
    const said = reach.values.get(mutant.place) ?? '';
    const isLikely = isOfPath || said.includes(mutant.isTurned ? 'true' : 'false');
    const rank = (isLikely ? 10_000 : 0) + (reach.tried.at ? 0 : 2_000) + reach.values.size;
    if (rank > (seen.get(key)?.rank ?? 0)) seen.set(key, { reach, rank });
  }
  const ordered = [...seen.values()].sort((one, other) => other.rank - one.rank);
  return ordered.map(({ reach }) => reach.tried);
}

const known = new WeakMap<Reach, string>();

/** A name for what all conditions that a case comes by came to. */
function conditionsOf(reach: Reach): string {
  let name = known.get(reach);
  if (name === undefined) {
    const conditions = [...reach.values].filter(([, value]) => /true|false/.test(value));
    name = digest(`${reach.tried.expected} ${conditions.join()}`);
    known.set(reach, name);
  }
  return name;
}

/** Whether the rules as they are, in that form, answer the case otherwise than it must be. */
export async function isRed(one: Case, { rules }: Mutant): Promise<boolean> {
  const answer = await deploy(one.at, rules);
  if (isRefused(answer)) return true;
  await layWorld();
  // An error may be one of the machine: only one that comes again is the mutant's.
  const said = await one.run().catch(() => one.run().catch(String));
  return said !== one.expected;
}

/** A mutant that does not compile can't be deployed, so it lets nothing through. */
const isRefused = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'status' in answer && answer.status !== 200;
