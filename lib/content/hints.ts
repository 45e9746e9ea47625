import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { BuiltInHint } from './built-in-hint.ts';
import { careerHints } from './hints/career.ts';
import { directionHints } from './hints/direction.ts';
import { healthHints } from './hints/health.ts';
import { otherHints } from './hints/other.ts';
import { peopleHints } from './hints/people.ts';
import { privateHints } from './hints/private.ts';
import { skillsHints } from './hints/skills.ts';
import { workHints } from './hints/work.ts';

/** Every built-in hint, by topic and by what is hoped for. */
export const builtInHints: Readonly<
  Record<TopicId, Readonly<Record<ResponseId, readonly BuiltInHint[]>>>
> = {
  work: workHints,
  direction: directionHints,
  skills: skillsHints,
  career: careerHints,
  health: healthHints,
  private: privateHints,
  people: peopleHints,
  other: otherHints,
};
