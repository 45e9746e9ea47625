/** The text of docs/cost.md. */
import { PULSE_MS, PULSES_WHILE_HEARING, TELL_AGAIN_MS } from '#lib/domain/live-rhythm.ts';
import {
  actsOfDay,
  billOf,
  countedPeakSecond,
  FREE,
  HABITS,
  LIMITS,
  PRICES,
  personDay,
} from './company.ts';
import { type Counted, costOf, MEASURED } from './measured.ts';
import { actsOfMonth, PLAYED, PLAYED_PEOPLE, setUp } from './played.ts';

const BILL = [
  'people',
  'reads a day',
  'writes a day',
  'GiB after a year',
  'writes a second at the peak',
  'US dollars a month',
];
/** Documents read a person and working day, at most. */
export const GOAL = 40;
const SIZES = [2, 100, 1_000, 50_000] as const;

const whole = (value: number) => Math.round(value).toLocaleString('en');
const dollars = (value: number) => (value < 0.005 ? '0' : value.toFixed(2));

/** A table as the formatter wants it, the first row its head. */
function tableOf(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(3, ...texts.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = texts;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const ACTS = ['act', 'documents read', 'written', 'looked up by the rules'];
const rowOf = ([what, { reads, writes, lookups }]: readonly [string, Counted]) =>
  [what, ...[reads, writes, lookups].map((each) => each.toLocaleString('en'))] as const;

export function costPage(): string {
  const day = personDay();
  const alone = costOf(actsOfDay());
  const played = costOf(actsOfMonth());
  const bills = SIZES.map((people) => {
    const bill = billOf(people);
    const peak = bill.peakWritesSecond.toFixed(bill.peakWritesSecond < 1 ? 3 : 1);
    const { readsDay, writesDay, dollarsMonth } = bill;
    const stored = bill.storedGiB.toFixed(2);
    return [people, readsDay, writesDay].map(whole).concat(stored, peak, dollars(dollarsMonth));
  });
  const most = billOf(SIZES[3]).peakWritesSecond;
  return `# What a company pays

Computed by \`npm run cost\` (scripts/cost) from what the client's own background reads and writes at the Firestore emulator; \`npm test\` counts again, and computes this page again. The lookups of the rules are not counted with it but taken from [the data model](../firestore/README.md), as if every document were written alone.

## One act

${tableOf([ACTS, ...Object.entries(MEASURED).map(rowOf)])}

A 1on1 is counted of both, in a team of a supporter and seven members: who joins a larger one, or is asked how a 1on1 in it was, reads one document more for each of its members.

## A month of ${PLAYED_PEOPLE} people, played

The test \`tests/contracts/company-month.emulator.test.ts\` founds a company of ${PLAYED.teams} teams on the emulators, lets everybody sign in and join by the rules, and plays ${PLAYED.workingDays} working days through each person's background: every member meets their supporter, is asked how it was, and rates it. It counts every answer of the emulator, and what it counts is to the document what is computed from the acts:

${tableOf([['', ...ACTS.slice(1)], rowOf(['set-up, once', setUp()]), rowOf(['the month', played])])}

To be over in minutes, each member has one 1on1, each person checks for new things once a week beside it, and no panel stays open. How often that really happens is assumed below, and computed from the same counts.

## One person, one working day

${HABITS.checks} checks for what is new, ${HABITS.meetings} 1on1s (eight pairs, each every other week). That is an assumption, not a measurement. Starts of the worker cost nothing, since how far was read is kept on the device, and the history is never read again: 10 or 100,000 past meetings cost the same.

**${alone.reads.toFixed(1)} documents read** (${(alone.reads + alone.lookups).toFixed(1)} with lookups) and ${alone.writes.toFixed(1)} written. The goal is ${GOAL}. Both of a 1on1 are taken to write in the same minute, which is the dearest: each then looks at that minute once more; and each reads back what they wrote themselves, which their other device needs to find. [The benchmark](benchmark.md) counts a day of two 1on1s in which they do not.

Beside that, where all of it is used: both panels seen for ${HABITS.minutesTogether} minutes of each 1on1 (each says every ${TELL_AGAIN_MS / 60_000} minutes that it is there, and looks every ${(PULSE_MS * PULSES_WHILE_HEARING) / 60_000}, since its listener rings), members asked how it was and half of them answering, ${HABITS.usesMonth} uses counted a month, ${HABITS.hintsWeek} documents of colleagues' hints a week. **With it ${day.reads.toFixed(1)} documents read** (${(day.reads + day.lookups).toFixed(1)} with lookups) and ${day.writes.toFixed(1)} written.

## A company

All of that, lookups included:

${tableOf([BILL, ...bills])}

Prices of the list: ${(PRICES.reads * 100_000).toFixed(2)} dollars for 100,000 reads, ${(PRICES.writes * 100_000).toFixed(2)} for 100,000 writes, ${PRICES.storedGiB} for a GiB and month; ${whole(FREE.reads)} reads, ${whole(FREE.writes)} writes a day and ${FREE.storedGiB} GiB are free. Look the prices up for your region. At the peak, half of a day's writes fall into two hours. Not in it: set-up, which is done once, and what an analyst reads of the organisation.

## Where Firestore's limits are met first

- **One write a second and document, sustained.** An entry is written by two people at most, after typing has rested; a pair never gets there. The first to meet it is the one document that counts everybody, \`uses/adoption.all\`: each is counted once a period, most of them on its first days, and on the first of all ${whole(LIMITS.document / countedPeakSecond(1))} people write it ${LIMITS.document} time a second. What is refused then is counted at the person's next 1on1. An accumulator of ratings in the pool meets it where more people than that rate the same topic and response in the same second: each such rating is tried again by the person's device, so none is lost. A company that sees either often would need cells in shards, which do not exist yet.
- **500/50/5.** A new collection may begin with ${LIMITS.rampStart} operations a second and grow by half every five minutes. At the peak, ${whole(SIZES[3])} people write ${most.toFixed(1)} times a second: the limit is met ${most > LIMITS.rampStart ? 'there' : 'by no company of these sizes'}.
- **\`updatedAt\` is indexed and always grows**, which Firestore limits to 500 writes a second for a collection (group); the same figure holds.
`;
}
