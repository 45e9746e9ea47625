import { peopleAdvice } from './people-advice.ts';
import { peopleListen } from './people-listen.ts';
import { peopleOpinion } from './people-opinion.ts';
import { peopleOther } from './people-other.ts';
import { peopleReport } from './people-report.ts';
import { peopleThink } from './people-think.ts';

/** Hints for a talk about `people`, by what is hoped for. */
export const peopleHints = {
  think: peopleThink,
  listen: peopleListen,
  opinion: peopleOpinion,
  advice: peopleAdvice,
  report: peopleReport,
  other: peopleOther,
};
