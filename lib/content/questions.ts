import type { TopicId } from '#lib/domain/vocabulary.ts';
import { careerQuestions } from './questions/career.ts';
import { directionQuestions } from './questions/direction.ts';
import { healthQuestions } from './questions/health.ts';
import { otherQuestions } from './questions/other.ts';
import { peopleQuestions } from './questions/people.ts';
import { privateQuestions } from './questions/private.ts';
import { skillsQuestions } from './questions/skills.ts';
import { workQuestions } from './questions/work.ts';
import type { Wording } from './wording.ts';

/** Questions to begin with, by topic. */
export const questionBank: Readonly<Record<TopicId, readonly Wording[]>> = {
  work: workQuestions,
  direction: directionQuestions,
  skills: skillsQuestions,
  career: careerQuestions,
  health: healthQuestions,
  private: privateQuestions,
  people: peopleQuestions,
  other: otherQuestions,
};
