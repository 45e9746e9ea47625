import { beforeEach, expect, it } from 'vitest';
import type { Colleague } from '#lib/domain/team.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { createAccounts } from '#scripts/emulators/create-accounts.ts';
import { deployRules } from '#scripts/team-deploy/deploy-rules.ts';
import { connectAsOperator } from '#scripts/team-deploy/operator-access.ts';
import { readOptions } from '#scripts/team-deploy/options.ts';
import { findAdministrator, foundOrganisation } from '#scripts/team-deploy/organisation.ts';
import { emulatorsHere } from '#support/emulators-here.ts';

let id: string;
let project: string;
beforeEach(() => {
  id = crypto.randomUUID().slice(0, 8);
  project = `demo-deploy-${id}`;
});

const optionsFor = (...more: string[]) =>
  readOptions(['--project', project, '--org', 'acme', ...more]);
const founding = () =>
  optionsFor('--name', 'Acme', '--domain', `${id}.test`, '--operator', 'Ops, ops@acme.test');

/** A device of somebody with that address. */
async function deviceOf(email: string) {
  const { firestore, auth } = emulatorsHere();
  const uid = `${email.split('@')[0]}-${id}`;
  await createAccounts(emulatorsHere(), [{ uid, email, name: 'Ada' }]);
  let me: Colleague | null = null;
  const team = createFirebaseTeam(
    {
      name: 'Acme',
      org: 'acme',
      firebase: { apiKey: 'demo', authDomain: 'demo.test', projectId: project },
      emulator: { firestore, auth },
    },
    { clock: { now: () => Date.now() }, me: async () => me, account: email },
  );
  const signIn = async () => (me = await team.signIn(email));
  return { team, signIn };
}

it('In one sitting: rules, organisation, and the first administrator once they signed in', async () => {
  const access = await connectAsOperator(project);
  expect(access.isEmulator).toBe(true);
  expect(await deployRules(project, access)).toContain('has the rules');
  expect(await foundOrganisation(founding(), access)).toContain('Acme');
  const administrator = optionsFor('--administrator', `Ada@${id}.test`);
  expect(await findAdministrator(administrator, access)).toContain('has not signed in yet');

  const ada = await deviceOf(`ada@${id}.test`);
  await ada.signIn();
  expect(await findAdministrator(administrator, access)).toContain('is administrator now');
  const company = await ada.team.company.read({ invitedTo: null, supporters: [] });
  expect(company).toMatchObject({
    organisation: { name: 'Acme', domain: `${id}.test`, operator: 'Ops, ops@acme.test' },
    roles: ['administrator'],
  });
  // The deployed rules are those that keep others out.
  const eve = await deviceOf(`eve@elsewhere-${id}.test`);
  await expect(eve.signIn()).rejects.toMatchObject({ code: 'denied' });
});

it('May be run again: names change, nothing is lost', async () => {
  const access = await connectAsOperator(project);
  await deployRules(project, access);
  await foundOrganisation(founding(), access);
  const ada = await deviceOf(`ada@${id}.test`);
  await ada.signIn();
  await findAdministrator(optionsFor('--administrator', `ada@${id}.test`), access);
  const renamed = ['--name', 'Acme Japan', '--domain', `${id}.test`, '--operator', 'Other'];
  await foundOrganisation(optionsFor(...renamed), access);
  expect(await ada.team.company.read({ invitedTo: null, supporters: [] })).toMatchObject({
    organisation: { name: 'Acme Japan', operator: 'Other' },
    roles: ['administrator'],
  });
});

it('In a dry run says all that it would do, and does nothing', async () => {
  expect(await deployRules(project, null)).toMatch(/^Would run: firebase deploy .*firestore/);
  expect(await foundOrganisation(founding(), null)).toContain('Would write orgs/acme');
  const administrator = optionsFor('--administrator', `ada@${id}.test`);
  expect(await findAdministrator(administrator, null)).toContain('Would make');
  const access = await connectAsOperator(project);
  expect(await findAdministrator(administrator, access)).toContain('has not signed in yet');
});
