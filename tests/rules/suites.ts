/** Everything that is tried, by what it is about. */
import { access } from './access.ts';
import { balances } from './balances.ts';
import { changes } from './changes.ts';
import { entries } from './entries.ts';
import { entryShape } from './entry-shape.ts';
import { hints } from './hints.ts';
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
  Balances: balances,
  Presence: presences,
  'Values that no client of ours sends': rawValues,
  'The change feed': changes,
  'Ratings in a team': teamRatings,
  'The shape of a rating': teamRatingShapes,
  'A team’s bands': teamBands,
  'Ratings of the organisation': organisationRatings,
  'The organisation’s bits': organisationBits,
  Hints: hints,
  'Everything else': nothingElse,
};
