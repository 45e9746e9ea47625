import { privateAdvice } from './private-advice.ts';
import { privateListen } from './private-listen.ts';
import { privateOpinion } from './private-opinion.ts';
import { privateOther } from './private-other.ts';
import { privateReport } from './private-report.ts';
import { privateThink } from './private-think.ts';

/** Hints for a talk about `private`, by what is hoped for. */
export const privateHints = {
  think: privateThink,
  listen: privateListen,
  opinion: privateOpinion,
  advice: privateAdvice,
  report: privateReport,
  other: privateOther,
};
