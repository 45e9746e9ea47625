/** What only the operator does, outside the rules: the organisation and its first administrator. */
import * as z from 'zod';
import { askFirestore, type OperatorAccess } from './operator-access.ts';
import type { DeployOptions } from './options.ts';

const text = (value: string) => ({ stringValue: value });
const list = (values: readonly string[]) => ({ arrayValue: { values: values.map(text) } });

/** Makes the organisation, or changes its name, operator and domain; `createdAt` stays. */
export async function foundOrganisation(
  { project, org, organisation }: DeployOptions,
  access: OperatorAccess | null,
): Promise<string> {
  if (!organisation) return '';
  const { name, operator, who } = organisation;
  const members =
    'domain' in who ? { domain: text(who.domain) } : { addresses: list(who.addresses) };
  const fields = { name: text(name), operator: text(operator), ...members };
  if (access === null) return `Would write orgs/${org}: ${JSON.stringify(organisation)}`;
  const root = rootOf(project);
  const before = documentSchema.parse(await askFirestore(access, 'GET', `${root}/orgs/${org}`));
  const createdAt = before?.fields['createdAt'] ?? { timestampValue: new Date().toISOString() };
  await askFirestore(access, 'PATCH', `${root}/orgs/${org}`, { fields: { ...fields, createdAt } });
  return `The organisation "${name}" is there (orgs/${org}).`;
}

const documentSchema = z
  .object({ name: z.string(), fields: z.record(z.string(), z.unknown()).default({}) })
  .nullable();
const foundSchema = z.array(z.object({ document: documentSchema.unwrap().optional() }));

/** Makes somebody administrator who has signed in before; everybody later is made by them. */
export async function findAdministrator(
  { project, org, administrator }: DeployOptions,
  access: OperatorAccess | null,
): Promise<string> {
  if (!administrator) return '';
  if (access === null) return `Would make ${administrator} the administrator of orgs/${org}.`;
  const found = await askFirestore(access, 'POST', `${rootOf(project)}/orgs/${org}:runQuery`, {
    structuredQuery: {
      from: [{ collectionId: 'people' }],
      where: {
        fieldFilter: { field: { fieldPath: 'email' }, op: 'EQUAL', value: text(administrator) },
      },
    },
  });
  const [person] = foundSchema.parse(found).flatMap(({ document }) => document ?? []);
  if (!person) {
    return `${administrator} has not signed in yet: send them the team link, and run this again once they have.`;
  }
  const path = person.name.slice(person.name.indexOf('projects/'));
  await askFirestore(access, 'PATCH', `${path}?updateMask.fieldPaths=roles`, {
    fields: { roles: list(['administrator']) },
  });
  return `${administrator} is administrator now.`;
}

function rootOf(project: string): string {
  return `projects/${project}/databases/(default)/documents`;
}
