/**
 * Which cases come by which part of the rules, found by running all of them in small groups against the
 * rules as they are: only those can tell a mutant of that part from the rules, and first those in which
 * the part said no.
 */
import { type Part, readParts } from '../coverage.ts';
import type { Case } from '../decide.ts';
import { deploy, rulesFile } from '../deployed.ts';
import { layWorld } from '../world.ts';
import { keptOr } from './kept.ts';
import type { Mutant } from './weakenings.ts';

/** Cases that are tried together, at one time of the clock. */
export interface Group {
  readonly cases: readonly Case[];
  /** Lines of which a part was evaluated. */
  readonly lines: ReadonlySet<number>;
  /** Places of conditions that were false or failed. */
  readonly refused: ReadonlySet<string>;
}

/** Most cases in a group: fewer would tell more exactly, and take longer to find out. */
const SIZE = 32;

/** Cases in their order, parted where the clock moves. */
export function groupsOf(cases: readonly Case[]): Case[][] {
  const groups: Case[][] = [];
  for (const one of cases) {
    const last = groups.at(-1);
    if (last && last.length < SIZE && last[0]?.at === one.at) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** As of the same cases and rules the last time; else runs them. */
export async function reachOf(cases: readonly Case[], nth: number): Promise<Group> {
  const titles = cases.map(({ title, expected }) => `${title} ${expected}`);
  const { lines, refused } = await keptOr(`reach ${rulesFile} ${titles.join()}`, async () => {
    const found = await run(cases, nth);
    return { lines: [...found.lines], refused: [...found.refused] };
  });
  return { cases, lines: new Set(lines), refused: new Set(refused) };
}

/** Rejects when a case does not say what it should. */
async function run(cases: readonly Case[], nth: number): Promise<Group> {
  // A comment of its own makes it another file to the emulator, which then counts from nothing.
  await deploy(cases[0]?.at, `${rulesFile}\n// ${nth}`);
  for (const one of cases) {
    await layWorld();
    const said = await one.run();
    if (said === one.expected) continue;
    throw new Error(`Red before anything was changed: ${one.title}: ${said}`);
  }
  const { parts } = await readParts();
  const tried = parts.filter(({ values = [] }) => values.length > 0);
  return {
    cases,
    lines: new Set(tried.map(({ sourcePosition }) => sourcePosition.line)),
    refused: new Set(tried.filter(refuses).map(placeIn)),
  };
}

const refuses = ({ values = [] }: Part) =>
  values.some(({ value }) => /^\{"(boolValue":false|undefined")/.test(JSON.stringify(value)));

const placeIn = ({ sourcePosition: { line, column, currentOffset, endOffset } }: Part) =>
  `${line}:${column}:${endOffset - currentOffset}`;

/** Those that could tell it from the rules, the likeliest first. */
export function groupsFor({ place, line, isWider }: Mutant, groups: readonly Group[]): Group[] {
  const near = groups.filter(({ lines }) => lines.has(line));
  const [first, second] = [
    near.filter(({ refused }) => refused.has(place)),
    near.filter(({ refused }) => !refused.has(place)),
  ];
  const others = isWider ? groups.filter(({ lines }) => !lines.has(line)) : [];
  const byReach = (one: Group, other: Group) => one.lines.size - other.lines.size;
  return [...first.sort(byReach), ...second.sort(byReach), ...others];
}
