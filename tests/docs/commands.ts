/** What the documentation tells people to type, and how each is run to see that it does. */
import { listFiles, read } from '../architecture/tree.ts';

export interface Run {
  /** As it is typed here: in full, or in its smallest form where it would take long. */
  readonly typed: string;
  readonly says?: RegExp;
  /** A file that is there afterwards, or is another one than before. */
  readonly makes?: string;
  /** 0, unless what it needs is missing here and it must say so. */
  readonly status?: number;
}

const deploy = 'npm run team:deploy -- --project acme-sashi --dry-run';
const keys = '--api-key AIzaKey --client-id 1-a.apps.googleusercontent.com';
const found = `${deploy} ${keys} --operator Ops`;
const two = `${found} --org duo --name "Us two" --two one@example.com,other@example.com`;
const prints = /team link to pass on:\nsashi-team:/;

/** Of few mutants by one suite: some of them survive that, and the command says so. */
const mutants = {
  typed: 'npm run test:mutants -- --only isUuid --by "Two people"',
  says: /^\d+ mutants: \d+ killed, \d+ survived$/m,
  status: 1,
};

const bench = { typed: 'npm run bench -- --only size', makes: 'bench/results.json' };

/** By the words of the documentation. */
export const runs: Readonly<Record<string, Run>> = {
  'npm test': { typed: 'npm test -- format', says: /^1 passed, 0 failed$/m },
  'npm test -- unit lint': { typed: 'npm test -- lint', says: /^1 passed, 0 failed$/m },
  'npm test -- reproducible': { typed: 'npm test -- content', says: /^1 passed, 0 failed$/m },
  'npm run test:faults': {
    typed: 'npm run test:faults -- --commands 250',
    says: /"lost":0,"duplicated":0,"diverged":0/,
  },
  'npm run format': { typed: 'npm run format', says: /Checked \d+ files/ },
  'npm run build': { typed: 'npm run build', makes: '.output/chrome-mv3/manifest.json' },
  'npm run build -- -b firefox': {
    typed: 'npm run build -- -b firefox',
    makes: '.output/firefox-mv3/manifest.json',
  },
  'npm run zip': { typed: 'npm run zip', makes: '.output/sashi-sources.zip' },
  'npm run submit': { typed: 'npm run submit', says: /No store was told/, status: 1 },
  'npm run demo': { typed: 'npm run demo -- --headless --out walked', says: /prepareToBriefMs/ },
  'npm run demo -- --headless --out DIR': {
    typed: 'npm run demo -- --headless --out walked',
    makes: 'walked/panel.ja.light.png',
  },
  'npm run screenshots': {
    typed: 'npm run screenshots',
    makes: 'docs/images/prepare.en.light.png',
  },
  'npm run test:mutants': mutants,
  'npm run test:mutants -- --only NAME --by SUITE': mutants,
  'npm run cost': { typed: 'npm run cost', makes: 'docs/cost.md' },
  'npm run content:check': { typed: 'npm run content:check', says: /0 complaints/ },
  'npm run host:check -- FILE.html': {
    typed: 'npm run host:check -- week.html',
    says: /"title": "1on1 Aiko"/,
  },
  'npm run host:check -- FILE.html…': {
    typed: 'npm run host:check -- week.html week.html',
    says: /"events"[^]*"events"/,
  },
  'npm run insights -- --counters FILE.csv --json': {
    typed: 'npm run insights -- --counters counters.csv --json',
    says: /"shares"/,
  },
  'npm run insights -- --counters': {
    typed: 'npm run insights -- --counters counters.csv',
    says: /ratings, 81 sessions, 3 managers/,
  },
  'npm run bench': bench,
  'npm run bench -- --page docs/benchmark.md': {
    typed: 'npm run bench -- --only size --page written.md',
    makes: 'written.md',
  },
  'npm run bench -- --only sync': bench,
  'npm run team:deploy': {
    typed: 'npm run team:deploy',
    says: /Name the Firebase project/,
    status: 1,
  },
  'npm run team:deploy -- --project ID --dry-run': { typed: deploy, says: /7\. Here/ },
  'npm run team:deploy -- --project ID --org acme --name "Acme" --domain acme.example --operator "Ops, ops@acme.example" --api-key KEY --client-id CLIENT-ID':
    {
      typed: `${found} --org acme --name "Acme" --domain acme.example`,
      says: prints,
    },
  'npm run team:deploy -- --project ID --org duo --name "Us two" --two one@example.com,other@example.com --operator "One" --api-key KEY --client-id CLIENT-ID':
    { typed: two, says: prints },
  'npm run team:deploy -- --project ID --org acme --administrator ada@acme.example': {
    typed: `${deploy} --org acme --administrator ada@acme.example`,
    says: /Would make ada@acme\.example the administrator/,
  },
};

/** Files to try the commands on, by the names that `runs` gives them. */
export const files: Readonly<Record<string, string>> = {
  'week.html':
    '<div data-eventchip data-eventid="YWJjIGFAYg"><div>10:00 – 10:30, 1on1 Aiko, Aiko Sato, No location, March 2, 2026</div></div>',
  'counters.csv': `manager,month,topic,expectation,score,n\n${['a', 'b', 'c']
    .flatMap((manager) => [3, 4, 5].map((stars) => `${manager},2026-04,work,listen,${stars},9`))
    .join('\n')}\n`,
};

/** The commands of all pages, without what is said of them behind a `#`. */
export function writtenCommands(): string[] {
  const texts = listFiles()
    .filter((file) => file.endsWith('.md'))
    .map((file) => read(file));
  const inBlocks = texts.flatMap((text) => text.match(/^npm .*$/gm) ?? []);
  const inLines = texts.flatMap((text) => text.match(/(?<=`)npm [^`]+(?=`)/g) ?? []);
  return [...new Set([...inBlocks, ...inLines].map((line) => line.replace(/ +#.*/, '')))];
}
