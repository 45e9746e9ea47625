/**
 * Which parts of the rules each case comes by, and what they came to, as the emulator reports it: only
 * a case that comes by a part can tell a mutant of that part from the rules.
 */
import { type Part, readParts } from '../coverage.ts';
import type { Case } from '../decide.ts';
import { deploy, rulesFile } from '../deployed.ts';
import { layWorld } from '../world.ts';
import { digest, keep, recall } from './kept.ts';

export interface Reach {
  readonly tried: Case;
  /** By the place of a part (`placeOf`), what it came to: `true`, `false`, numbers, texts … */
  readonly values: ReadonlyMap<number, string>;
}

/** A place as one number: parts of one line lie beside each other, and those of one condition. */
export const placeOf = (line: number, column: number, length: number) =>
  (line * 1_000 + column) * 10_000 + length;

/** Cases between two fresh counts: the report grows with every request. */
const FRESH = 20;

type Kept = [name: string, values: [number, string][]];
const nameOf = ({ title, expected }: Case) => `${title}: ${expected}`;

/** All of them green, or rejects with the first that is red. What was asked under these rules is kept. */
export async function reachOf(title: string, cases: readonly Case[]): Promise<Reach[]> {
  const name = `reach-${digest([rulesFile, title].join('\n'))}.json`;
  const kept = new Map((recall(name) as Kept[] | undefined) ?? []);
  const unknown = cases.filter((one) => !kept.has(nameOf(one)));
  let before = new Map<string, number>();
  for (const [nth, tried] of unknown.entries()) {
    if (nth % FRESH === 0 || tried.at?.getTime() !== unknown[nth - 1]?.at?.getTime()) {
      // A comment of its own makes it another file to the emulator, which then counts from nothing.
      await deploy(tried.at, `${rulesFile}\n// ${title} ${nth}`);
      before = new Map();
    }
    await layWorld();
    const said = await tried.run();
    if (said !== tried.expected) {
      throw new Error(`Red before anything was changed: ${tried.title}: ${said}`);
    }
    const { parts } = await readParts();
    const { values, counts } = newIn(parts, before);
    kept.set(nameOf(tried), [...values]);
    before = counts;
  }
  if (unknown.length > 0) keep(name, [...kept]);
  return cases.map((tried) => ({ tried, values: new Map(kept.get(nameOf(tried))) }));
}

/** What each part came to since it was last counted. */
function newIn(parts: readonly Part[], before: ReadonlyMap<string, number>) {
  const values = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const { sourcePosition, values: all = [] } of parts) {
    const { line, column, currentOffset, endOffset } = sourcePosition;
    const place = placeOf(line, column, endOffset - currentOffset);
    for (const { value, count } of all) {
      const text = JSON.stringify(value);
      const key = `${place} ${text}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
      if ((counts.get(key) ?? 0) <= (before.get(key) ?? 0)) continue;
      const short = shortOf(text);
      const known = values.get(place);
      if (known === undefined) values.set(place, short);
      else if (!known.split(' ').includes(short)) values.set(place, `${known} ${short}`);
    }
  }
  return { values, counts };
}

/** `{"boolValue":true}` as `true`; only the kind of what is long. */
function shortOf(text: string): string {
  const [, kind = '', value = ''] = /^\{"(\w+)":(.*)\}$/s.exec(text) ?? [];
  if (kind === 'mapValue' || kind === 'pathValue' || kind === 'undefined') return kind;
  return value.length <= 60 ? value.replaceAll(' ', '_') : `${kind}:${digest(value)}`;
}
