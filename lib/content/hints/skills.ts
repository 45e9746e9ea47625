import { skillsAdvice } from './skills-advice.ts';
import { skillsListen } from './skills-listen.ts';
import { skillsOpinion } from './skills-opinion.ts';
import { skillsOther } from './skills-other.ts';
import { skillsReport } from './skills-report.ts';
import { skillsThink } from './skills-think.ts';

/** Hints for a talk about `skills`, by what is hoped for. */
export const skillsHints = {
  think: skillsThink,
  listen: skillsListen,
  opinion: skillsOpinion,
  advice: skillsAdvice,
  report: skillsReport,
  other: skillsOther,
};
