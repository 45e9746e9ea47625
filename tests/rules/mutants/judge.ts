/** Tries the cases against a mutant until one of them turns red. */
import type { Case } from '../decide.ts';
import { deploy } from '../deployed.ts';
import { layWorld } from '../world.ts';
import { type Group, groupsFor } from './reach.ts';
import type { Mutant } from './weakenings.ts';

/** The title of the case that turned red; null when all stayed green. */
export async function killerOf(
  mutant: Mutant,
  groups: readonly Group[],
  /** How many cases may be tried. */
  most: number,
  /** What killed it before. */
  remembered?: string,
): Promise<string | null> {
  const likely = groups.flatMap(({ cases }) => cases.filter(({ title }) => title === remembered));
  for (const one of likely) {
    if (await isRed(one, mutant)) return one.title;
  }
  const cases = groupsFor(mutant, groups).flatMap((group) => group.cases);
  for (const one of cases.slice(0, most)) if (await isRed(one, mutant)) return one.title;
  return null;
}

async function isRed(one: Case, { rules }: Mutant): Promise<boolean> {
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
