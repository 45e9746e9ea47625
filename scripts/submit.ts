/**
 * `npm run submit`: uploads what `npm run zip` made to the stores whose credentials are in the
 * environment (named in docs/en/store.md), and to no other. `--dry-run` checks the credentials alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** Per store: its packages, and the variable without which it is left out. */
const stores = [
  { needs: 'CHROME_EXTENSION_ID', flags: { '--chrome-zip': '*-chrome.zip' } },
  { needs: 'EDGE_PRODUCT_ID', flags: { '--edge-zip': '*-edge.zip' } },
  {
    needs: 'FIREFOX_EXTENSION_ID',
    flags: { '--firefox-zip': '*-firefox.zip', '--firefox-sources-zip': '*-sources.zip' },
  },
];

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const chosen = stores.filter(({ needs }) => process.env[needs]);
if (chosen.length === 0) {
  const names = stores.map(({ needs }) => needs).join(', ');
  fail(`No store was told: set the credentials of at least one in the environment (${names}).`);
}
const args = chosen.flatMap(({ flags }) =>
  Object.entries(flags).flatMap(([flag, pattern]) => {
    const [file, ...more] = globSync(`.output/${pattern}`);
    if (!file || more.length > 0)
      fail(`Not exactly one .output/${pattern}: run "npm run zip" first.`);
    return [flag, file];
  }),
);
const submit = spawnSync('node_modules/.bin/wxt', ['submit', ...args, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = submit.status ?? 1;
