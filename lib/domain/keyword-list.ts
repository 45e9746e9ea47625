/** Keywords as a person adds and removes them; how they are compared is in recognition.ts. */
import { KEYWORD_LIMIT, plainText } from './recognition.ts';
import { KEYWORD_LENGTH } from './settings.ts';

/** Why a word can't be added. */
export type KeywordProblem = 'empty' | 'tooLong' | 'twice' | 'limit';

/** The words with the new one last, or why it can't be one of them. */
export function withKeyword(words: readonly string[], word: string): string[] | KeywordProblem {
  const added = word.replace(/\s+/g, ' ').trim();
  if (plainText(added) === '') return 'empty';
  if (added.length > KEYWORD_LENGTH) return 'tooLong';
  if (words.some((one) => plainText(one) === plainText(added))) return 'twice';
  if (words.length >= KEYWORD_LIMIT) return 'limit';
  return [...words, added];
}
