import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesVersion } from '../rules-version.ts';
import { firebaseCli } from '../set-up/emulator.ts';
import { type OperatorAccess, reach } from './operator-access.ts';

const root = path.resolve(import.meta.dirname, '../..');
const RULES = path.join(root, 'firestore/firestore.rules');
const VERSION = `version ${rulesVersion()}, as on everybody's privacy page.`;

/** Puts the tested rules and indexes into the project; answers what was done, in one line. */
export async function deployRules(project: string, access: OperatorAccess | null): Promise<string> {
  const args = ['deploy', '--only', 'firestore', '--project', project, '--non-interactive'];
  if (access === null) return `Would run: firebase ${args.join(' ')}`;
  if (access.isEmulator) return deployToEmulator(project, access);
  const { status } = spawnSync(process.execPath, [firebaseCli, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('Rules and indexes were not put in place. What firebase-tools said is above.');
  }
  return `Rules and indexes are in place: ${VERSION}`;
}

/** https://firebase.google.com/docs/firestore/security/test-rules-emulator */
async function deployToEmulator(project: string, { firestore }: OperatorAccess): Promise<string> {
  const origin = new URL(firestore).origin;
  const response = await reach(`${origin}/emulator/v1/projects/${project}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({
      rules: { files: [{ name: 'firestore.rules', content: readFileSync(RULES, 'utf8') }] },
    }),
  });
  if (!response.ok) throw new Error(`The emulator refused the rules: ${await response.text()}`);
  return `The emulator has the rules: ${VERSION}`;
}
