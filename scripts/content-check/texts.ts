/** All built-in texts as one list, so that each rule is written once. */

import { builtInHints } from '#lib/content/hints.ts';
import { icebreakCards } from '#lib/content/icebreak.ts';
import { questionBank } from '#lib/content/questions.ts';

export interface BuiltInText {
  readonly id: string;
  readonly kind: 'hint' | 'question' | 'card';
  /** `topic × response`, topic, or `mood × closeness`. */
  readonly group: string;
  readonly en: string;
  readonly ja: string;
}

export function builtInTexts(): BuiltInText[] {
  return [
    ...each(builtInHints, 'hint').map(({ text, ...where }) => ({
      ...where,
      id: text.id,
      en: text.en.join(' '),
      ja: text.ja.join(''),
    })),
    ...Object.entries(questionBank).flatMap(([group, texts]) =>
      texts.map((text) => ({ ...text, kind: 'question' as const, group })),
    ),
    ...each(icebreakCards, 'card').map(({ text, ...where }) => ({ ...text, ...where })),
  ];
}

/** Flattens two levels of groups. */
function each<T, K extends BuiltInText['kind']>(
  groups: Readonly<Record<string, Readonly<Record<string, readonly T[]>>>>,
  kind: K,
): { text: T; kind: K; group: string }[] {
  return Object.entries(groups).flatMap(([outer, inner]) =>
    Object.entries(inner).flatMap(([name, texts]) =>
      texts.map((text) => ({ text, kind, group: `${outer} × ${name}` })),
    ),
  );
}
