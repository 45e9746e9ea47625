/** One run over the mutants: what is kept of it, what it prints, and whether it fails. */
import { casesOf } from '../decide.ts';
import { rulesFile } from '../deployed.ts';
import { suites } from '../suites.ts';
import { killerOf } from './judge.ts';
import { keep, recall } from './kept.ts';
import { type Group, groupsOf, reachOf } from './reach.ts';
import { readSurvivors } from './survivors.ts';
import { type Mutant, mutantsOf } from './weakenings.ts';

interface Wish {
  /** `2/4`: every fourth, from the second on. */
  readonly shard: string;
  /** Only those whose id holds it. */
  readonly only: string;
  /** How many cases may be tried against one, at most; `Infinity` for a verdict that counts. */
  readonly most: number;
}

/** Answers the exit code: 0 when every survivor is a listed one, and every listed one survived. */
export async function tryMutants({ shard, only, most }: Wish): Promise<number> {
  const [nth = 1, of = 1] = shard.split('/').map(Number);
  const mutants = mutantsOf(rulesFile).filter(
    ({ id }, index) => index % of === nth - 1 && id.includes(only),
  );
  const groups = await reachAll();
  const listed = readSurvivors();
  const survivors: Mutant[] = [];
  const stale: string[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const killer = await killerOf(mutant, groups, most, recall(mutant.id));
    const at = `${index + 1}/${mutants.length} line ${mutant.line}`;
    if (killer !== null) {
      keep(mutant.id, killer);
      if (listed.has(mutant.id)) stale.push(mutant.id);
      if (index % 20 === 0) console.log(`${at}: ${mutant.id} | killed by: ${killer}`);
      continue;
    }
    survivors.push(mutant);
    const reason = listed.get(mutant.id);
    console.log(
      `${at}: ${mutant.id} | SURVIVED, ${reason ? `as listed: ${reason}` : 'not listed'}`,
    );
  }
  const unlisted = survivors.filter(({ id }) => !listed.has(id));
  const all = new Set(mutantsOf(rulesFile).map(({ id }) => id));
  const gone = [...listed.keys()].filter((id) => !all.has(id));
  for (const { id } of unlisted) console.error(`Survived, and is not listed: ${id}`);
  for (const id of stale) console.error(`Listed as a survivor, and was killed: ${id}`);
  for (const id of gone) console.error(`Listed as a survivor, and can't be made any more: ${id}`);
  const killed = mutants.length - survivors.length;
  console.log(`${mutants.length} mutants: ${killed} killed, ${survivors.length} survived`);
  return unlisted.length + stale.length + gone.length === 0 && mutants.length > 0 ? 0 : 1;
}

async function reachAll(): Promise<Group[]> {
  const groups: Group[] = [];
  for (const suite of Object.values(suites)) {
    for (const cases of groupsOf(casesOf(suite))) groups.push(await reachOf(cases, groups.length));
  }
  console.log(`${groups.flatMap(({ cases }) => cases).length} cases, all green before any change`);
  return groups;
}
