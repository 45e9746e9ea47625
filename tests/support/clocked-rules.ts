/** A project of a test's own on the emulator whose rules live in another time: the tested file with
 * its one line `now()` replaced. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emulatorsHere } from './emulators-here.ts';

const RULES = path.resolve(import.meta.dirname, '../../firestore/firestore.rules');
const NOW = 'function now() { return request.time; }';

/** Days are counted from the real now on. */
export async function setRulesClock(projectId: string, days: number): Promise<void> {
  const source = readFileSync(RULES, 'utf8');
  if (!source.includes(NOW)) throw new Error('The rules have no clock of one line.');
  await setRules(
    projectId,
    source.replace(NOW, `function now() { return request.time + duration.value(${days}, 'd'); }`),
  );
}

/** What a member must not be able to read, as the last part of its path. */
export type Forbidden = 'epochs/{e}' | 'receipts/{uid}' | 'band/{band}';

/** Rules in which one of the promises was broken: whoever is signed in reads that. */
export async function weakenRules(
  projectId: string,
  what: Forbidden = 'receipts/{uid}',
): Promise<void> {
  const source = readFileSync(RULES, 'utf8');
  const weak = `match /{path=**}/${what} { allow get: if request.auth != null; }\n`;
  await setRules(projectId, source.replace(/\n {4}match \/orgs/, `\n    ${weak}    match /orgs`));
}

async function setRules(projectId: string, content: string): Promise<void> {
  const { firestore } = emulatorsHere();
  const response = await fetch(
    `http://${firestore}/emulator/v1/projects/${projectId}:securityRules`,
    {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
    },
  );
  if (!response.ok) throw new Error(await response.text());
}
