/** Short lists that a person keeps by hand: keywords, questions and cards of their own. */
import { plainText } from './recognition.ts';

/** Why a line can't be added. */
export type LineProblem = 'empty' | 'tooLong' | 'twice' | 'limit';

export interface LineLimits {
  /** Lines in the list. */
  readonly most: number;
  /** UTF-16 code units in a line. */
  readonly longest: number;
}

/**
 * The lines with what was typed as a new one, last, or why it can't be one of them.
 * @param instead the line in whose place it comes; null, or gone meanwhile = in none's
 */
export function withLine(
  lines: readonly string[],
  typed: string,
  { most, longest }: LineLimits,
  instead: string | null = null,
): string[] | LineProblem {
  const others = lines.filter((one) => one !== instead);
  const added = typed.replace(/\s+/g, ' ').trim();
  if (plainText(added) === '') return 'empty';
  if (added.length > longest) return 'tooLong';
  if (others.some((one) => plainText(one) === plainText(added))) return 'twice';
  if (others.length >= most) return 'limit';
  if (others.length === lines.length) return [...lines, added];
  return lines.map((one) => (one === instead ? added : one));
}
