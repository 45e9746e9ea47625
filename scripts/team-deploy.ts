/**
 * Sets a company up on its own Firebase project, for whoever operates that project:
 *   npm run team:deploy -- --project ID                      rules and indexes, and what to do by hand
 *   … --org acme --name Acme --domain acme.com --operator "Ops, ops@acme.com"      the organisation
 *   … --org duo --name "Us two" --two a@gmail.com,b@gmail.com --operator …         two people alone
 *   … --org acme --administrator ada@acme.com                the first administrator, once signed in
 *   … --api-key KEY --client-id ID                           prints the team link
 *   … --dry-run                                              says everything, does nothing
 * With FIRESTORE_EMULATOR_HOST it works on an emulator. It may be run again at any time.
 */
import { deployRules } from './team-deploy/deploy-rules.ts';
import { connectAsOperator } from './team-deploy/operator-access.ts';
import { readOptions } from './team-deploy/options.ts';
import { findAdministrator, foundOrganisation } from './team-deploy/organisation.ts';
import { stepsByHand, teamLinkFor } from './team-deploy/steps-by-hand.ts';

try {
  const options = readOptions(process.argv.slice(2));
  console.log(stepsByHand(options));
  const access = options.dryRun ? null : await connectAsOperator(options.project);
  console.log(await deployRules(options.project, access));
  if (options.organisation) console.log(await foundOrganisation(options, access));
  if (options.administrator) console.log(await findAdministrator(options, access));
  console.log(teamLinkFor(options));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
