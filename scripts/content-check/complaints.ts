/** What is wrong with built-in texts, each as one sentence. */
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { realNameIn } from './real-names.ts';
import type { BuiltInText } from './texts.ts';

/** Longest text in characters; of a hint together with its reason. */
const LONGEST = { hint: 280, question: 140, card: 140 } as const;
const FEWEST = { question: 120, card: 120 } as const;
const FEWEST_HINTS = 3;
/** Of the combinations that people choose most. */
const FEWEST_COMMON_HINTS = 10;

const COMMON = ['work', 'direction', 'skills', 'career']
  .flatMap((topic) => ['think', 'listen', 'opinion'].map((response) => `${topic} × ${response}`))
  .concat('work × advice');

export function complaintsAbout(texts: readonly BuiltInText[]): string[] {
  return [...texts.flatMap(aboutOne), ...aboutRepeats(texts), ...aboutCounts(texts)];
}

function aboutOne({ id, kind, group, en, ja }: BuiltInText): string[] {
  const found: string[] = [];
  for (const [language, text] of Object.entries({ en, ja })) {
    const length = Array.from(text).length;
    if (text.trim() === '') found.push(`${id} has no text in ${language}.`);
    if (length > LONGEST[kind]) found.push(`${id} has ${length} characters in ${language}.`);
    if (/\p{Cc}|\p{Cf}/u.test(text)) found.push(`${id} has an unseen character in ${language}.`);
  }
  if (en !== '' && !/\p{Script=Latin}/u.test(en)) found.push(`${id} is not English in en.`);
  if (ja !== '' && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(ja)) {
    found.push(`${id} is not Japanese in ja.`);
  }
  // Under such ids a company's rules let votes be counted, and under no other.
  const form = group.replace(' × ', '-');
  if (kind === 'hint' && !new RegExp(`^${form}-[1-9][0-9]?$`).test(id)) {
    found.push(`${id} is not called ${form} and a number up to 99.`);
  }
  const name = realNameIn(en, ja);
  if (name !== null) found.push(`${id} names "${name}".`);
  return found;
}

function aboutRepeats(texts: readonly BuiltInText[]): string[] {
  const first = new Map<string, string>();
  const found: string[] = [];
  for (const { id, en, ja } of texts) {
    for (const key of [`id ${id}`, normalised(en), normalised(ja)]) {
      const before = first.get(key);
      if (key !== '' && before !== undefined) found.push(`${id} repeats ${before}.`);
      else first.set(key, id);
    }
  }
  return found;
}

function aboutCounts(texts: readonly BuiltInText[]): string[] {
  const inGroup = (kind: BuiltInText['kind'], group: string) =>
    texts.filter((text) => text.kind === kind && text.group === group).length;
  const few: string[] = [];
  for (const topic of topicIds) {
    for (const response of responseIds) {
      const group = `${topic} × ${response}`;
      const wanted = COMMON.includes(group) ? FEWEST_COMMON_HINTS : FEWEST_HINTS;
      const count = inGroup('hint', group);
      if (count < wanted) few.push(`${group} has ${count} hints of ${wanted}.`);
    }
  }
  for (const kind of ['question', 'card'] as const) {
    const count = texts.filter((text) => text.kind === kind).length;
    if (count < FEWEST[kind]) few.push(`There are ${count} texts of kind ${kind}.`);
  }
  return few;
}

/** Two texts that differ in width, case, spaces or punctuation only are the same. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\p{Z}]/gu, '');
}
