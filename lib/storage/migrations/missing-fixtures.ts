import type { MigrationStep } from './step.ts';

/**
 * Names of fixtures that the steps demand and that are not there. Every step has
 * `NNN.before.json`, the rows by table as the version before stored them, and `NNN.after.json`, the
 * same rows once upgraded; the first step has only its `after`, rows as that version stores them.
 */
export function missingFixtures(
  steps: readonly MigrationStep[],
  files: readonly string[],
): string[] {
  const wanted = steps.flatMap(({ version }) => {
    const name = String(version).padStart(3, '0');
    return version === 1 ? [`${name}.after.json`] : [`${name}.before.json`, `${name}.after.json`];
  });
  return wanted.filter((name) => !files.includes(name));
}
