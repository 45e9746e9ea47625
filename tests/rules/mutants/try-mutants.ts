/** One run over the mutants: what is kept of it, what it prints, and whether it fails. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Case, casesOf } from '../decide.ts';
import { rulesFile } from '../deployed.ts';
import { suites } from '../suites.ts';
import { candidatesFor, isRed } from './judge.ts';
import { digest, keep, keepVerdict, recall, recallVerdicts, type Verdict } from './kept.ts';
import { type Reach, reachOf } from './reach.ts';
import { readSurvivors } from './survivors.ts';
import { type Mutant, mutantsOf } from './weakenings.ts';

/**
 * Cases that come by no condition which others don't come by with less: by whatever path nobody may, or
 * with a crowd. What they do is not looked into; they are tried where a verb is allowed more.
 */
const FAR = [
  /^Who may do what: (?:counting|asking|overwriting|making)/,
  /^(?:Everything else|P1|P8)\b/,
] as const;
const NOT_ASKED = new Map([[0, 'not looked into']]);
const NEVER: Verdict = { id: '', by: '', killer: null };
const TESTS = path.resolve(import.meta.dirname, '..');

interface Wish {
  /** Only mutants whose id holds it. */
  readonly only: string;
  /** Only by suites whose title holds it: quick, and what survives may yet be killed by another. */
  readonly by: string;
  /** `2/3`: every third one, from the second on. */
  readonly part: string;
}

/** Answers the exit code: 0 when every survivor is a listed one, and every listed one survived. */
export async function tryMutants({ only, by, part }: Wish): Promise<number> {
  const all = mutantsOf(rulesFile);
  // Who was killed stays so under the same rules; a survivor is tried again when a test is new.
  const [byRules, byAll] = [digest(rulesFile), digest([rulesFile, ...testFiles()].join('\n'))];
  const before = recallVerdicts();
  const listed = readSurvivors();
  const [from = 1, every = 1] = part.split('/').map(Number);
  // What nobody knows of yet comes first, and last what takes longest: what survived and is listed.
  const turnOf = ({ id }: Mutant) => (listed.has(id) ? 2 : before.get(id)?.killer ? 1 : 0);
  const mutants = all
    .filter(({ id }) => id.includes(only))
    .sort((one, other) => turnOf(one) - turnOf(other))
    .filter((_, index) => (index + 1) % every === from % every);
  const survivors: string[] = [];
  const reached = await reachAll(by);
  const titled = new Map(reached.map(({ tried }) => [tried.title, tried]));
  const isJudged = (kept: Verdict) =>
    kept.killer === null ? kept.by === byAll : kept.by === byRules && titled.has(kept.killer);
  const isOpen = ({ id }: Mutant) => !isJudged(before.get(id) ?? NEVER);
  const [start, left] = [Date.now(), mutants.filter(isOpen).length];
  console.log(`${mutants.length} mutants, ${left} of them to be judged by these rules and tests`);
  let [judged, said] = [0, start];
  const casesFile = (tests: string) => `cases-${byRules}-${tests}.json`;
  if (by === '') keep(casesFile(byAll), [...titled.keys()]);
  /** Those that a survivor was not yet tried by under the same rules. */
  const newTo = (tests: string) => {
    const tried = new Set((recall(casesFile(tests)) as string[] | undefined) ?? []);
    return tried.size > 0 ? reached.filter((one) => !tried.has(one.tried.title)) : reached;
  };
  /** By function, what killed others in it. */
  const killers = new Map<string, Set<string>>(all.map(({ scope }) => [scope, new Set()]));
  for (const { id, scope } of all) killers.get(scope)?.add(before.get(id)?.killer ?? '');
  for (const mutant of mutants) {
    const last = before.get(mutant.id) ?? NEVER;
    let { killer } = last;
    const near = killers.get(mutant.scope) ?? new Set();
    if (isOpen(mutant)) {
      const cases = killer === null ? newTo(last.by) : reached;
      killer = await killerOf(mutant, cases, titled.get(killer ?? ''), near);
      if (killer !== null) keepVerdict({ id: mutant.id, by: byRules, killer });
      else if (by === '') keepVerdict({ id: mutant.id, by: byAll, killer });
      judged += 1;
    }
    if (killer !== null) near.add(killer);
    if (killer === null) {
      survivors.push(mutant.id);
      if (!listed.has(mutant.id)) console.error(`line ${mutant.line}: survived: ${mutant.id}`);
    }
    if (Date.now() - said > 15_000) {
      said = Date.now();
      const minutes = ((said - start) / 60_000 / judged) * (left - judged);
      console.log(`${judged} of ${left}, about ${Math.ceil(minutes)} minutes to go`);
    }
  }
  return conclude(mutants, survivors, all);
}

function conclude(mutants: Mutant[], survivors: string[], all: Mutant[]): number {
  const listed = readSurvivors();
  const tried = new Set(mutants.map(({ id }) => id));
  const unlisted = survivors.filter((id) => !listed.has(id));
  const stale = [...listed.keys()].filter((id) => tried.has(id) && !survivors.includes(id));
  const gone = [...listed.keys()].filter((id) => !all.some((mutant) => mutant.id === id));
  for (const id of unlisted) console.error(`Survived, and is not listed: ${id}`);
  for (const id of stale) console.error(`Listed as a survivor, and was killed: ${id}`);
  for (const id of gone) console.error(`Listed as a survivor, and can't be made any more: ${id}`);
  const killed = mutants.length - survivors.length;
  console.log(`${mutants.length} mutants: ${killed} killed, ${survivors.length} survived`);
  return unlisted.length + stale.length + gone.length === 0 && mutants.length > 0 ? 0 : 1;
}

/**
 * The title of the case that turned red, first tried what did so before, then what killed others in the
 * same function; null when all stayed green.
 */
async function killerOf(
  mutant: Mutant,
  reached: readonly Reach[],
  last: Case | undefined,
  likely: ReadonlySet<string>,
) {
  if (last && (await isRed(last, mutant))) return last.title;
  for (const one of candidatesFor(mutant, reached, likely)) {
    if (await isRed(one, mutant)) return one.title;
  }
  return null;
}

async function reachAll(by: string): Promise<Reach[]> {
  const found: Reach[] = [];
  for (const [title, suite] of Object.entries(suites)) {
    if (!title.includes(by)) continue;
    const cases = casesOf(suite);
    const isFar = (one: Case) => FAR.some((pattern) => pattern.test(`${title}: ${one.title}`));
    const near = cases.filter((one) => !isFar(one));
    const far = cases.filter(isFar).map((tried) => ({ tried, values: NOT_ASKED }));
    found.push(...(await reachOf(title, near)), ...far);
    console.log(`${near.length} cases are green before any change: ${title}`);
  }
  // Those that came by much first, except with a clock of their own, which are dearer to try.
  const depth = ({ tried, values }: Reach) => values.size - (tried.at ? 2_000 : 0);
  return found.sort((one, other) => depth(other) - depth(one));
}

/** What the cases are made of, but not what judges mutants. */
const testFiles = () =>
  readdirSync(TESTS)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(TESTS, name), 'utf8'));
