import { careerAdvice } from './career-advice.ts';
import { careerListen } from './career-listen.ts';
import { careerOpinion } from './career-opinion.ts';
import { careerOther } from './career-other.ts';
import { careerReport } from './career-report.ts';
import { careerThink } from './career-think.ts';

/** Hints for a talk about `career`, by what is hoped for. */
export const careerHints = {
  think: careerThink,
  listen: careerListen,
  opinion: careerOpinion,
  advice: careerAdvice,
  report: careerReport,
  other: careerOther,
};
