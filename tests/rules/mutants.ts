/**
 * `npm run test:mutants`: weakens every condition of the rules, one at a time, and runs against each the
 * cases that come by it, until one turns red. Prints what survived; fails for a survivor that is not in
 * firestore/survivors.md, and for one in there that no longer survives.
 *
 * `-- --only TEXT` tries those whose id holds the text; `--by TEXT` by suites whose title holds it alone,
 * for a first look at a new rule. `--part 2/3` tries every third one from the second on, so that three may
 * run at once; a run without it then knows all that they found out. Every verdict is kept at once, so a run that was cut off goes on where
 * it was, and a change of rules or tests begins with what killed each before.
 */
import { parseArgs } from 'node:util';

const text = { type: 'string', default: '' } as const;
const { values } = parseArgs({
  options: { only: text, by: text, part: { ...text, default: '1/1' } },
});
// A project of its own on the emulator, so that other tests may run beside it.
process.env['GCLOUD_PROJECT'] = 'demo-mutants';
const { tryMutants } = await import('./mutants/try-mutants.ts');
process.exitCode = await tryMutants(values);
process.exit();
