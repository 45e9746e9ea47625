/** Which hint fits best now: by fit first, then by what is new to the person, then by what helped. */
import type { ResponseId, TopicId } from './vocabulary.ts';

/** From this many different people on "tried" and "helped" may be said, and count. */
export const FEWEST_COUNTED = 5;

export interface RankedHint {
  readonly id: string;
  readonly topic: TopicId;
  readonly response: ResponseId;
  readonly from: 'built-in' | 'team';
  /** How many different people it helped, or null while that is not to be known. */
  readonly helped: number | null;
}

export interface HintWishes {
  readonly sources: readonly RankedHint['from'][];
  readonly leaveOut: readonly TopicId[];
}

/** What this person did with hints, by their ids. */
export interface HintMemory {
  /** How often it was shown in other meetings. */
  readonly shown: Readonly<Record<string, number>>;
  readonly tried: ReadonlySet<string>;
  /** Said not to be shown again, or reported. */
  readonly hidden: ReadonlySet<string>;
}

export interface Because {
  /** Null where the hint is for another topic, and fits by what is hoped for alone. */
  readonly topic: TopicId | null;
  readonly response: ResponseId | null;
  readonly also: 'new' | 'helped' | null;
}

interface About {
  readonly topic: TopicId | null;
  readonly response: ResponseId | null;
}

/**
 * The fitting hints, best first, each with the reason in ids. Of equals the order differs by
 * `turn` (any text, such as the meeting's id), so that not everybody reads the same one.
 */
export function rankHints<H extends RankedHint>(
  hints: readonly H[],
  about: About,
  wishes: HintWishes,
  memory: HintMemory,
  turn: string,
): { readonly hint: H; readonly because: Because }[] {
  if (about.topic !== null && wishes.leaveOut.includes(about.topic)) return [];
  const fitting = hints.filter(
    (hint) =>
      fitOf(hint, about) > 0 &&
      wishes.sources.includes(hint.from) &&
      !wishes.leaveOut.includes(hint.topic) &&
      !memory.hidden.has(hint.id),
  );
  return fitting
    .map((hint) => ({ hint, key: keyOf(hint, about, memory, turn) }))
    .sort((one, other) => compared(one.key, other.key))
    .map(({ hint }) => ({ hint, because: becauseOf(hint, about, memory) }));
}

/** What is hoped for says more than what it is about. */
function fitOf(hint: RankedHint, { topic, response }: About): number {
  return (hint.response === response ? 2 : 0) + (hint.topic === topic ? 1 : 0);
}

/** Smaller is better, place by place. */
function keyOf(hint: RankedHint, about: About, memory: HintMemory, turn: string): number[] {
  return [
    -fitOf(hint, about),
    memory.shown[hint.id] ?? 0,
    memory.tried.has(hint.id) ? 1 : 0,
    hint.helped !== null && hint.helped >= FEWEST_COUNTED ? -hint.helped : 0,
    scattered(`${turn} ${hint.id}`),
  ];
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function becauseOf(hint: RankedHint, { topic, response }: About, memory: HintMemory): Because {
  const hasHelped = hint.helped !== null && hint.helped >= FEWEST_COUNTED;
  return {
    topic: hint.topic === topic ? topic : null,
    response: hint.response === response ? response : null,
    also: hasHelped ? 'helped' : memory.shown[hint.id] === undefined ? 'new' : null,
  };
}

/** FNV-1a, 32 bits: the same everywhere, and without a pattern. */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
