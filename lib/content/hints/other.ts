import { otherAdvice } from './other-advice.ts';
import { otherListen } from './other-listen.ts';
import { otherOpinion } from './other-opinion.ts';
import { otherOther } from './other-other.ts';
import { otherReport } from './other-report.ts';
import { otherThink } from './other-think.ts';

/** Hints for a talk about `other`, by what is hoped for. */
export const otherHints = {
  think: otherThink,
  listen: otherListen,
  opinion: otherOpinion,
  advice: otherAdvice,
  report: otherReport,
  other: otherOther,
};
