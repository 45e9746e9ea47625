/**
 * `npm test`: everything that must be true, in one go; the last line is `N passed, N failed`.
 * `npm test -- unit e2e` runs only the named steps. Each check that is not a test runner counts as
 * one test; a runner that dies without a report counts as one failure.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { startEmulators } from './emulators.ts';
import { FIREFOX_NEEDED, firefoxPath } from './firefox.ts';

interface Count {
  passed: number;
  failed: number;
  /** Passed, but only when tried again. */
  shaky?: number;
}

interface Step {
  readonly name: string;
  readonly says: string;
  /** Arguments for a binary of `node_modules/.bin`, one list per run. */
  readonly runs: readonly (readonly [string, ...string[]])[];
  /** Where the runner leaves its report, and of what kind. */
  readonly report?: { readonly file: string; readonly kind: 'vitest' | 'playwright' };
  readonly needsEmulators?: boolean;
  /** Why it can't run on this machine, in one sentence; null when it can. */
  readonly missing?: () => string | null;
}

const REPORTS = 'test-results';

function vitest(project: string): Pick<Step, 'runs' | 'report'> {
  const file = `${REPORTS}/${project}.json`;
  return {
    runs: [
      [
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
    ],
    report: { file, kind: 'vitest' },
  };
}

const steps: readonly Step[] = [
  { name: 'format', says: 'formatting', runs: [['biome', 'check', '--error-on-warnings', '.']] },
  {
    name: 'types',
    says: 'types',
    runs: [
      ['wxt', 'prepare'],
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'lib/domain'],
    ],
  },
  { name: 'lint', says: 'lint and import boundaries', runs: [['oxlint', '--deny-warnings']] },
  {
    name: 'content',
    says: 'built-in hints, questions, cards',
    runs: [['node', 'scripts/content-check.ts']],
  },
  { name: 'dead-code', says: 'dead code', runs: [['knip']] },
  {
    name: 'build',
    says: 'builds for Chrome and Firefox',
    runs: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  {
    name: 'reproducible',
    says: 'built here and in a folder of nothing but the source, and the same bytes',
    runs: [['node', 'scripts/reproducible.ts']],
  },
  {
    name: 'firefox-lint',
    says: 'what Firefox says of its build',
    runs: [
      ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted', '--output=text'],
    ],
  },
  {
    name: 'firefox',
    says: 'preparing a 1on1, in a real Firefox',
    ...vitest('firefox'),
    missing: () => (firefoxPath() ? null : FIREFOX_NEEDED),
  },
  { name: 'unit', says: 'units and the tree itself', ...vitest('unit') },
  {
    name: 'faults',
    says: 'sync under every fault, simulated',
    runs: [['node', 'scripts/faults.ts', '--commands', '10000']],
  },
  { name: 'docs', says: 'the commands that the documentation names', ...vitest('docs') },
  { name: 'host', says: "reading Calendar's page, in Chromium", ...vitest('host') },
  { name: 'browser', says: 'the database, in Chromium', ...vitest('browser') },
  {
    name: 'emulator',
    says: 'rules and the team, on the emulators',
    ...vitest('emulator'),
    needsEmulators: true,
  },
  {
    name: 'e2e',
    says: 'flows of people, in Chromium on the emulators',
    runs: [['playwright', 'test']],
    report: { file: `${REPORTS}/e2e.json`, kind: 'playwright' },
    needsEmulators: true,
  },
];

function readReport({ file, kind }: NonNullable<Step['report']>): Count {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (kind === 'playwright') {
    const { expected, unexpected, flaky, skipped } = report.stats;
    const broken = report.errors?.length ?? 0;
    return { passed: expected + flaky, failed: unexpected + skipped + broken, shaky: flaky };
  }
  const { numPassedTests, numTotalTests, success } = report;
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed };
}

async function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<Count> {
  console.log(`\n— ${step.says} (${step.name})`);
  let succeeded = true;
  for (const [binary, ...args] of step.runs) {
    // Not the synchronous kind: what the emulators print must go on being read meanwhile.
    const child = spawn(`node_modules/.bin/${binary}`, args, { stdio: 'inherit', env });
    const [status] = await once(child, 'close');
    succeeded &&= status === 0;
    if (!succeeded) break;
  }
  if (!step.report) return { passed: Number(succeeded), failed: Number(!succeeded) };
  try {
    const count = readReport(step.report);
    return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Steps that this machine can't run: said where they would be, and again at the end. */
const notRun: string[] = [];

/** Runs the steps in order, with the emulators up from the first step that needs them. */
async function runAll(chosen: readonly Step[]): Promise<Count> {
  const total: Count = { passed: 0, failed: 0 };
  const env: NodeJS.ProcessEnv = { ...process.env, SASHI_BUILT: '1', FORCE_COLOR: '0' };
  // Node strips types by itself; that the demo calendar's server does so too is still experimental.
  env['NODE_OPTIONS'] = '--disable-warning=ExperimentalWarning';
  let stop: (() => Promise<void>) | undefined;
  try {
    for (const step of chosen) {
      const missing = step.missing?.();
      if (missing) {
        notRun.push(`${step.name} WAS NOT RUN. ${missing}`);
        console.error(`\n— ${notRun.at(-1)}`);
        continue;
      }
      if (step.needsEmulators && !stop) {
        const emulators = await startEmulators();
        stop = () => emulators.stop();
        env['FIRESTORE_EMULATOR_HOST'] = emulators.firestore;
        env['FIREBASE_AUTH_EMULATOR_HOST'] = emulators.auth;
        env['GCLOUD_PROJECT'] = emulators.projectId;
      }
      const { passed, failed, shaky = 0 } = await runStep(step, env);
      console.log(`${step.name}: ${passed} passed, ${failed} failed`);
      if (shaky > 0)
        console.log(`LOUD: ${shaky} passed only at the second try, and must be mended`);
      total.passed += passed;
      total.failed += failed;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
  } finally {
    await stop?.();
  }
  return total;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = await runAll(steps.filter(({ name }) => names.length === 0 || names.includes(name)));
for (const sentence of notRun) console.error(`\n${sentence}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
