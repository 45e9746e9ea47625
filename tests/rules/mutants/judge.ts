/** Tries the cases against a mutant until one of them turns red. */
import type { Case } from '../decide.ts';
import { deploy } from '../deployed.ts';
import { layWorld } from '../world.ts';
import { digest } from './kept.ts';
import { placeOf, type Reach } from './reach.ts';
import type { Mutant } from './weakenings.ts';

/**
 * Those that can tell the mutant from the rules, the likeliest first, else as they come: `likely` are titles of cases that
 * killed others in the same function. Of cases in which every condition, and every part of the changed
 * one, came to the same, one comes first; the rest follow where the change may show in what they did not
 * come to: where the condition said no, and in a function that answers no yes or no.
 */
export function candidatesFor(
  mutant: Mutant,
  reached: readonly Reach[],
  likely: ReadonlySet<string>,
): Case[] {
  const [first, last] = [placeOf(...mutant.from, 0), placeOf(...mutant.to, 0)];
  const path = new RegExp(`${mutant.path.replaceAll(/\{[^}]*\}/g, '[^/ ,]+')}[ ,]`);
  const seen = new Set<string>();
  const found: { tried: Case; rank: number }[] = [];
  for (const reach of reached) {
    const { tried, values } = reach;
    const near = [...values].filter(([place]) => place >= first && place < last);
    const isOfPath = mutant.isWider && path.test(tried.title);
    // Where nothing was asked, a verb that is allowed more may be the first that is.
    const isUnasked = mutant.isWider && values.size === 0;
    if (near.length === 0 && !isOfPath && !isUnasked) continue;
    const key = `${conditionsOf(reach)} ${digest(near.join())}`;
    const isFirst = isOfPath || !seen.has(key);
    seen.add(key);
    const said = values.get(mutant.place) ?? '';
    const isLikely = isOfPath || said.includes(mutant.isTurned ? 'true' : 'false');
    const isNear = likely.has(tried.title);
    if (!isFirst && !isLikely && !isNear && !mutant.isOfValue && !mutant.isWider) continue;
    const rank = [isNear, isFirst, isLikely].reduce((sum, is) => 2 * sum + +is, 0);
    found.push({ tried, rank });
  }
  return found.sort((one, other) => other.rank - one.rank).map(({ tried }) => tried);
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
