/** Everything that is tried, by what it is about. */
import { access } from './access.ts';
import { accumulators } from './accumulators.ts';
import { atOnce } from './at-once.ts';
import { balances } from './balances.ts';
import { changes } from './changes.ts';
import { entries } from './entries.ts';
import { entryIds } from './entry-id.ts';
import { entryShape } from './entry-shape.ts';
import { builtInHintVotes, hintVotes } from './hint-votes.ts';
import { hints } from './hints.ts';
import { limits } from './limits.ts';
import { lostAnswers } from './lost-answers.ts';
import { members } from './members.ts';
import { mentors } from './mentors.ts';
import { nothingElse } from './nothing-else.ts';
import { organisationBits } from './organisation-bits.ts';
import { organisationRatings } from './organisation-ratings.ts';
import { organisations } from './organisations.ts';
import { pairs } from './pairs.ts';
import { peopleOfTheOrganisation } from './people.ts';
import { presences } from './presence.ts';
import { rawValues } from './raw-values.ts';
import { teamBands } from './team-bands.ts';
import { teamRatingShapes } from './team-rating-shapes.ts';
import { teamRatings } from './team-ratings.ts';
import { invites, teams } from './teams.ts';
import { twoPeople } from './two-people.ts';
import { writeOracle } from './write-oracle.ts';

export const suites = {
  'Who may do what': access,
  Organisations: organisations,
  People: peopleOfTheOrganisation,
  'Two people': twoPeople,
  Teams: teams,
  Invitations: invites,
  Memberships: members,
  Pairs: pairs,
  'Pairs across teams': mentors,
  Entries: entries,
  'The shape of an entry': entryShape,
  'The id of an entry': entryIds,
  Balances: balances,
  Presence: presences,
  'Values that no client of ours sends': rawValues,
  'The change feed': changes,
  'P1: an accumulator, or another’s receipt,': accumulators,
  'P3: ratings in a team': teamRatings,
  'P3: the shape of a rating': teamRatingShapes,
  'P5, P6 and P9: a team’s bands': teamBands,
  'P7: the answer to a write': writeOracle,
  'P8: answers that were lost, and raters at once': lostAnswers,
  'P10: one commit': limits,
  'P3: ratings of the organisation': organisationRatings,
  'P5 and P6: the organisation’s bits': organisationBits,
  Hints: hints,
  'Votes on hints of colleagues': hintVotes,
  'Votes on built-in hints': builtInHintVotes,
  'In one commit': atOnce,
  'Everything else': nothingElse,
};
