/** Short lists that a person keeps by hand: keywords, questions of their own. */
import { plainText } from './recognition.ts';

/** Why a line can't be added. */
export type LineProblem = 'empty' | 'tooLong' | 'twice' | 'limit';

export interface LineLimits {
  /** Lines in the list. */
  readonly most: number;
  /** UTF-16 code units in a line. */
  readonly longest: number;
}

/** The lines with the new one last, or why it can't be one of them. */
export function withLine(
  lines: readonly string[],
  typed: string,
  { most, longest }: LineLimits,
): string[] | LineProblem {
  const added = typed.replace(/\s+/g, ' ').trim();
  if (plainText(added) === '') return 'empty';
  if (added.length > longest) return 'tooLong';
  if (lines.some((one) => plainText(one) === plainText(added))) return 'twice';
  if (lines.length >= most) return 'limit';
  return [...lines, added];
}
