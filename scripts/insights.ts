/**
 * `npm run insights -- FILE.json…` checks golden vector files; `npm run insights -- --counters
 * FILE.csv --json` prints the whole analysis of a counters file.
 */
import { checkVectorFile } from './insights/check-vectors.ts';

const { argv } = process;
let ok = true;
for (const file of argv.slice(2)) {
  const line = checkVectorFile(file);
  ok &&= line.ok;
  console.log(JSON.stringify(line));
}
process.exitCode = ok ? 0 : 1;
