/**
 * What can befall people who sync, a great many times over:
 *   npm run test:faults -- --commands 100000 --seed N
 * Several people and devices, the real engine and database on a virtual clock, a network that loses,
 * delays, repeats and reorders, workers that die at any await, power cuts, wrong clocks, full disks,
 * upgrades. Prints one line of JSON. A failure prints the seed and the shortest sequence that shows
 * it to standard error, and ends with 1.
 */
import { parseArgs } from 'node:util';
import { type Command, commandsOf } from './faults/commands.ts';
import { officeInMemory } from './faults/office-in-memory.ts';
import { watchDisk } from './faults/power.ts';
import { shortest } from './faults/shortest.ts';
import { type Outcome, tell } from './faults/story.ts';

/** Commands in one story, after which everything must have healed. */
const STORY = 250;

const { values } = parseArgs({
  options: {
    commands: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const commands = Number(values.commands);
const seed = Number(values.seed);
if (!Number.isSafeInteger(commands) || commands < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('Say how many: npm run test:faults -- --commands 100000 --seed 1\n');
  process.exit(1);
}

watchDisk();
const sum = { commands, crashes: 0, lost: 0, duplicated: 0, diverged: 0 };
for (let done = 0, story = 0; done < commands; done += STORY, story += 1) {
  const told = commandsOf(seed, story, Math.min(STORY, commands - done));
  const outcome = await outcomeOf(told);
  sum.crashes += outcome.crashes;
  sum.lost += outcome.lost;
  sum.duplicated += outcome.duplicated;
  sum.diverged += outcome.diverged;
  if (outcome.complaints.length === 0) continue;
  await explain(told, story);
  process.exitCode = 1;
  break;
}
process.stdout.write(`${JSON.stringify(sum)}\n`);

async function outcomeOf(told: readonly Command[]): Promise<Outcome> {
  try {
    return await tell(told, seed, officeInMemory());
  } catch (error) {
    const complaints = [String(error)];
    return { crashes: 0, lost: 1, duplicated: 0, diverged: 0, complaints };
  }
}

async function explain(told: readonly Command[], story: number): Promise<void> {
  const few = await shortest(told, async (some) => (await outcomeOf(some)).complaints.length > 0);
  const { complaints } = await outcomeOf(few);
  const lines = few.map((command) => `  ${JSON.stringify(command)}`);
  process.stderr.write(
    `seed ${seed}, story ${story}\n${complaints.join('\n')}\n${lines.join('\n')}\n`,
  );
}
