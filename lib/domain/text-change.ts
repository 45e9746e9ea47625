/** One stretch of a text that became another: what typing, pasting and input methods do. */

export interface TextChange {
  /** In UTF-16 code units of the text before. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The shortest single change between two texts; it never cuts a pair of surrogates. */
export function textChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (start > 0 && isHigh(before, start - 1)) start -= 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1;
  }
  if (end > 0 && isLow(before, before.length - end)) end -= 1;
  return {
    at: start,
    removed: before.length - start - end,
    inserted: after.slice(start, after.length - end),
  };
}

/** Where a caret of the text before stands in the text after; what is inserted there goes behind it. */
export function movedCaret(caret: number, { at, removed, inserted }: TextChange): number {
  if (caret <= at) return caret;
  if (caret >= at + removed) return caret + inserted.length - removed;
  return at + Math.min(caret - at, inserted.length);
}

/** Several changes of one text at once, from its beginning to its end, as yjs tells them. */
export type TextSteps = readonly {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}[];

/** The same as `movedCaret` for all of them; what stood between two of them stays where it stood. */
export function caretThrough(caret: number, steps: TextSteps): number {
  let place = caret;
  let at = 0;
  for (const step of steps) {
    if (at >= place) break;
    const inserted = typeof step.insert === 'string' ? step.insert.length : 0;
    place += inserted - Math.min(step.delete ?? 0, place - at);
    at += inserted + (step.retain ?? 0);
  }
  return place;
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
