/**
 * Every version of the rules that one small change makes, mechanically: a condition left out, made true
 * or turned round; a comparison, a number or a type made wider (or the other way, at its edge); a
 * look-up before or after the commit in the place of the other; an `allow` for more verbs.
 */
import { expressionAt, type Part } from './expression.ts';
import { placeOf } from './reach.ts';

type Position = readonly [line: number, column: number];

export interface Mutant {
  /** Where and what: `isMask: r >= 0 ⇒ r > 0`. The same in every version of the file that has it. */
  readonly id: string;
  /** The condition that it changes, as the emulator's report of coverage names places. */
  readonly place: number;
  /** Where that condition (of more verbs: every one of the path) begins and ends, from 1. */
  readonly from: Position;
  readonly to: Position;
  readonly line: number;
  /** The path of the match around it. */
  readonly path: string;
  /** The function or path that it is in. */
  readonly scope: string;
  /** It is in a function that answers no yes or no: what it comes to shows elsewhere. */
  readonly isOfValue: boolean;
  /** More verbs are allowed: nothing that is tried needs to come near it. */
  readonly isWider: boolean;
  /** The condition is turned round, which denies what is legal: the least likely to survive. */
  readonly isTurned: boolean;
  readonly rules: string;
}

const OPERATORS: Record<string, readonly string[]> = {
  '<': ['<='],
  '>': ['>='],
  '<=': ['<'],
  '>=': ['>'],
  '==': ['<=', '>='],
};
const OTHER_TIME: Record<string, string> = {
  get: 'getAfter',
  getAfter: 'get',
  exists: 'existsAfter',
  existsAfter: 'exists',
};
const MORE_VERBS: Record<string, string> = {
  get: 'get, list',
  list: 'get, list',
  create: 'write',
  update: 'write',
  delete: 'write',
  'create, update': 'write',
};
/** Functions that answer yes or no, by their names. */
const ASKS = /^(?:is|has|may|are|adds|exists|matches)/;
const EXPRESSION = /\b(?:allow ([a-z, ]+): if|return|let \w+ =)\s/g;
const SCOPE = /^ *(?:function (\w+)|match (\S+) \{)/gm;

/** Every mutant of these rules, in the order of the file; those that are turned round come last. */
export function mutantsOf(rules: string): Mutant[] {
  const text = rules.replaceAll(/\/\/.*/g, (comment) => ' '.repeat(comment.length));
  const found: Mutant[] = [];
  const seen = new Map<string, number>();
  let scope = '';
  let path = '';
  let isOfValue = false;

  function add(start: number, end: number, to: string, of: Part, isWider = false): void {
    const was = isWider ? `allow ${text.slice(start, end)}` : text.slice(of.start, of.end);
    const after = isWider
      ? `allow ${to}`
      : text.slice(of.start, start) + to + text.slice(end, of.end);
    const name = `${scope}: ${short(was)} ⇒ ${to === '' ? '(left out)' : short(after)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    found.push({
      id: nth === 1 ? name : `${name} (${nth})`,
      place: placeOf(...positionAt(text, of.start), lengthOf(text, of)),
      from: positionAt(text, isWider ? text.lastIndexOf(' match ', start) : of.start),
      to: positionAt(text, isWider ? endOfAllows(text, start) : of.end),
      line: positionAt(text, of.start)[0],
      path,
      scope,
      isOfValue,
      isWider,
      isTurned: to.startsWith('!('),
      rules: rules.slice(0, start) + to + rules.slice(end),
    });
  }
  /** `of` is the condition that the part belongs to; `isConjunct`: leaving it out was done. */
  function visit(part: Part, isCondition: boolean, of: Part, isConjunct = false): void {
    const { kind, start, end, name, parts } = part;
    if (isCondition && kind === 'and') {
      for (const [index, { start: from, end: to }] of parts.entries()) {
        const [before, after] = [parts[index - 1], parts[index + 1]];
        const one = parts[index] as Part;
        if (after) add(from, after.start, '', one);
        else add(before?.end ?? from, to, '', one);
      }
    }
    if (isCondition && kind !== 'and' && kind !== 'choice') {
      if (!isConjunct) add(start, end, 'true', part);
      const [asked] = parts;
      if (kind === 'not' && asked) add(start, end, text.slice(asked.start, asked.end), part);
      else if (kind !== 'or') add(start, end, `!(${text.slice(start, end)})`, part);
    }
    const [left, right, last] = parts;
    if (kind === 'compare' && left && right) {
      const at = text.indexOf(name, left.end);
      for (const other of OPERATORS[name] ?? []) add(at, at + name.length, other, part);
      if (name === 'is' && right.name === 'int') add(right.start, right.end, 'number', part);
    }
    if (kind === 'choice' && left && right && last) {
      add(left.start, left.end, 'true', left);
      add(left.start, left.end, 'false', left);
    }
    if (kind === 'number') {
      const value = Number(text.slice(start, end));
      add(start, end, String(value + 1), of);
      if (value > 0) add(start, end, String(value - 1), of);
    }
    const other = kind === 'call' && left?.parts.length === 0 ? OTHER_TIME[name] : undefined;
    if (other) add(start, start + name.length, other, of);
    const isLogic = kind === 'and' || kind === 'or' || kind === 'not';
    for (const [index, inner] of parts.entries()) {
      const asks = isCondition && (isLogic || kind === 'choice');
      const isCompared = kind === 'compare' || (kind === 'choice' && index === 0);
      visit(inner, asks, asks ? inner : isCompared ? part : of, kind === 'and');
    }
  }

  for (const match of text.matchAll(EXPRESSION)) {
    const whole = expressionAt(text, match.index + match[0].length);
    const verbs = match[1];
    ({ scope, path } = scopeAt(text, match.index, verbs !== undefined));
    if (verbs) {
      const from = match.index + 'allow '.length;
      add(from, from + verbs.length, MORE_VERBS[verbs] ?? 'read, write', whole, true);
    }
    isOfValue = verbs === undefined && !asksOrNot(whole);
    visit(whole, !isOfValue, whole);
  }
  return [
    ...found.filter(({ isTurned }) => !isTurned),
    ...found.filter(({ isTurned }) => isTurned),
  ];
}

function asksOrNot({ kind, name, parts }: Part): boolean {
  if (kind === 'choice') return parts.slice(1).some(asksOrNot);
  return ['or', 'and', 'not', 'compare'].includes(kind) || (kind === 'call' && ASKS.test(name));
}

/** Where the next match begins: by then all of this one's are written. */
function endOfAllows(text: string, from: number): number {
  const next = text.indexOf(' match ', from);
  return next < 0 ? text.length : next;
}

const short = (code: string) => code.replaceAll(/\s+/g, ' ').trim();

/** The match it is in, or the function, with the match around that. */
function scopeAt(text: string, at: number, isAllowed: boolean) {
  let [around, named] = ['', ''];
  for (const [, name, path] of text.slice(0, at).matchAll(SCOPE)) {
    if (path && !path.startsWith('/databases')) around = path;
    if (name) named = name;
  }
  const scope = (isAllowed ? [around] : [around, named]).filter(Boolean).join(' ');
  return { scope, path: around };
}

function positionAt(text: string, at: number): Position {
  const lines = text.slice(0, at).split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

/** As the report has it: without the brackets at the end, and to the last character itself. */
const lengthOf = (text: string, { start, end }: Part) =>
  text.slice(start, end).replace(/[\s()[\]{}]+$/, '').length - 1;
