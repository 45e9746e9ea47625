/** The rules as the emulator has them: the file itself, but for the one line of its clock. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emulatorsHere } from '#support/emulators-here.ts';

export const CLOCK = 'function now() { return request.time; }';
export const rulesFile = readFileSync(path.resolve('firestore/firestore.rules'), 'utf8');

/** When it is in the tests, unless a case says otherwise: in the middle of a month. */
export const NOW = new Date('2026-12-10T12:00:00Z');

/** The same rules with that instant in the place of the server's time. */
export function withClock(rules: string, at: Date): string {
  return rules.replace(CLOCK, `function now() { return timestamp.value(${at.getTime()}); }`);
}

let current: string | undefined;

/** Puts the rules there, at that time of the clock; answers what the compiler had to say. */
export async function deploy(at: Date = NOW, rules = rulesFile): Promise<unknown> {
  const content = withClock(rules, at);
  if (content === current) return undefined;
  const { firestore, projectId } = emulatorsHere();
  const response = await fetch(
    `http://${firestore}/emulator/v1/projects/${projectId}:securityRules`,
    {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
    },
  );
  current = content;
  return { status: response.status, ...((await response.json()) as object) };
}
