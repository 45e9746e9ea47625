import { healthAdvice } from './health-advice.ts';
import { healthListen } from './health-listen.ts';
import { healthOpinion } from './health-opinion.ts';
import { healthOther } from './health-other.ts';
import { healthReport } from './health-report.ts';
import { healthThink } from './health-think.ts';

/** Hints for a talk about `health`, by what is hoped for. */
export const healthHints = {
  think: healthThink,
  listen: healthListen,
  opinion: healthOpinion,
  advice: healthAdvice,
  report: healthReport,
  other: healthOther,
};
