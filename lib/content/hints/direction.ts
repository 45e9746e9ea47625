import { directionAdvice } from './direction-advice.ts';
import { directionListen } from './direction-listen.ts';
import { directionOpinion } from './direction-opinion.ts';
import { directionOther } from './direction-other.ts';
import { directionReport } from './direction-report.ts';
import { directionThink } from './direction-think.ts';

/** Hints for a talk about `direction`, by what is hoped for. */
export const directionHints = {
  think: directionThink,
  listen: directionListen,
  opinion: directionOpinion,
  advice: directionAdvice,
  report: directionReport,
  other: directionOther,
};
