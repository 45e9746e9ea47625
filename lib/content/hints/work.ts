import { workAdvice } from './work-advice.ts';
import { workListen } from './work-listen.ts';
import { workOpinion } from './work-opinion.ts';
import { workOther } from './work-other.ts';
import { workReport } from './work-report.ts';
import { workThink } from './work-think.ts';

/** Hints for a talk about `work`, by what is hoped for. */
export const workHints = {
  think: workThink,
  listen: workListen,
  opinion: workOpinion,
  advice: workAdvice,
  report: workReport,
  other: workOther,
};
