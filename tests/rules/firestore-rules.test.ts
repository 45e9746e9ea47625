/**
 * The security rules, tried by everybody on everything; each allowed case beside its nearest denied
 * ones. One file, since its last part looks at what all the others have covered.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { balances } from './balances.ts';
import { changes } from './changes.ts';
import { readCoverage } from './coverage.ts';
import { entries } from './entries.ts';
import { entryShape } from './entry-shape.ts';
import { members } from './members.ts';
import { nothingElse } from './nothing-else.ts';
import { organisations } from './organisations.ts';
import { pairs } from './pairs.ts';
import { peopleOfTheOrganisation } from './people.ts';
import { preparationShape } from './preparation-shape.ts';
import { preparations } from './preparations.ts';
import { presences } from './presence.ts';
import { rawValues } from './raw-values.ts';
import { invites, teams } from './teams.ts';
import { layWorld } from './world.ts';

const rules = readFileSync(path.resolve('firestore/firestore.rules'), 'utf8');
let issues: unknown;

beforeAll(async () => {
  const { firestore, projectId } = emulatorsHere();
  const response = await fetch(
    `http://${firestore}/emulator/v1/projects/${projectId}:securityRules`,
    {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: rules }] } }),
    },
  );
  issues = { status: response.status, ...(await response.json()) };
});
beforeEach(layWorld);

const suites = {
  Organisations: organisations,
  People: peopleOfTheOrganisation,
  Teams: teams,
  Invitations: invites,
  Memberships: members,
  Pairs: pairs,
  Entries: entries,
  'The shape of an entry': entryShape,
  Balances: balances,
  Presence: presences,
  Preparations: preparations,
  'The shape of a preparation': preparationShape,
  'Values that no client of ours sends': rawValues,
  'The change feed': changes,
  'Everything else': nothingElse,
};
for (const [title, suite] of Object.entries(suites)) {
  describe(`${title}:`, () => {
    suite();
  });
}

describe('The rules file', () => {
  it('compiles without a warning', () => {
    expect(issues).toEqual({ status: 200 });
  });

  it.each([
    ['topic', topicIds],
    ['response', responseIds],
  ])('knows exactly the vocabulary’s %s ids', (field, ids) => {
    const list =
      new RegExp(`preparation\\.${field} in \\[null,([^\\]]*)\\]`).exec(rules)?.[1] ?? '';
    expect(list.match(/[a-z]+/g)).toEqual(ids);
  });

  it('has no part that was not tried, and no condition that never failed', async () => {
    const { unreached, neverFailed, parts } = await readCoverage();
    expect(parts).toBeGreaterThan(200);
    expect(unreached).toEqual([]);
    expect(neverFailed).toEqual([]);
  });
});
