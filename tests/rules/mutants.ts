/**
 * `npm run test:mutants`: weakens every condition of the rules, one at a time, and runs the suites
 * against each: some case must turn red. Prints what survived; fails for a survivor that is not in
 * firestore/survivors.md, and for one in there that no longer survives.
 *
 * `-- --shard 2/4` takes every fourth from the second on; `--only TEXT` those whose id holds the text;
 * `--most N` tries N cases against each at most, for a first look (some that survive it would die).
 * What killed a mutant is kept and tried first the next time, so a run that was stopped goes on where
 * it was within minutes.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    shard: { type: 'string', default: '1/1' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: 'Infinity' },
  },
});
// A project of its own on the emulator, so that shards and other tests may run beside it.
process.env['GCLOUD_PROJECT'] = `demo-mutants-${values.shard.replace('/', '-')}`;
const { tryMutants } = await import('./mutants/try-mutants.ts');
process.exitCode = await tryMutants({ ...values, most: Number(values.most) });
process.exit();
