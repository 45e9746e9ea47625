/** The text of docs/cost.md. */
import { billOf, FREE, HABITS, LIMITS, PRICES, personDay } from './company.ts';
import { MEASURED } from './measured.ts';

const BILL = [
  'people',
  'reads a day',
  'writes a day',
  'GiB after a year',
  'writes a second at the peak',
  'US dollars a month',
];
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

export function costPage(): string {
  const day = personDay();
  const acts = Object.entries(MEASURED).map(([act, { reads, writes, lookups }]) => [
    act.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    reads,
    writes,
    lookups,
  ]);
  const bills = SIZES.map((people) => {
    const bill = billOf(people);
    const peak = bill.peakWritesSecond.toFixed(bill.peakWritesSecond < 1 ? 3 : 1);
    const { readsDay, writesDay, dollarsMonth } = bill;
    const stored = bill.storedGiB.toFixed(2);
    return [people, readsDay, writesDay].map(whole).concat(stored, peak, dollars(dollarsMonth));
  });
  return `# What a company pays

Computed by \`npm run cost\` (scripts/cost) from what the client's own code reads and writes at the Firestore emulator; \`npm test\` counts again, and computes this page again. The lookups of the rules are not counted but taken from [the data model](../firestore/README.md).

## One act

${tableOf([['act', 'documents read', 'written', 'looked up by the rules'], ...acts])}

## One person, one working day

${HABITS.checks} checks for what is new, ${HABITS.meetings} 1on1s (eight pairs, each every other week), for each ${HABITS.newEntries} new entries, ${HABITS.changes} changes and ${HABITS.arriving} entries of the other that arrive. That is an assumption, not a measurement. Starts of the worker cost nothing, since how far was read is kept on the device, and the history is never read again: 10 or 100,000 past meetings cost the same.

**${day.reads.toFixed(1)} documents read** (${(day.reads + day.lookups).toFixed(1)} with lookups) and ${day.writes.toFixed(1)} written.

## A company

${tableOf([BILL, ...bills])}

Prices of the list: ${(PRICES.reads * 100_000).toFixed(2)} dollars for 100,000 reads, ${(PRICES.writes * 100_000).toFixed(2)} for 100,000 writes, ${PRICES.storedGiB} for a GiB and month; ${whole(FREE.reads)} reads, ${whole(FREE.writes)} writes a day and ${FREE.storedGiB} GiB are free. Look the prices up for your region. At the peak, half of a day's writes fall into two hours. Ratings, hints and set-up are not in these figures yet.

## Where Firestore's limits are met first

- **One write a second and document, sustained.** An entry is written by two people at most, after typing has rested; a pair never gets there. An accumulator of ratings in the organisation's pool is one document for everybody: ${LIMITS.document} a second is met where more people than that rate the same topic and response in the same second. Each such rating is tried again with a growing wait on the person's device, so none is lost; a company that sees it often would need cells in shards, which do not exist yet.
- **500/50/5.** A new collection may begin with ${LIMITS.rampStart} operations a second and grow by half every five minutes. At the peak, ${whole(SIZES[3])} people write ${billOf(SIZES[3]).peakWritesSecond.toFixed(1)} times a second: the limit is met ${billOf(SIZES[3]).peakWritesSecond > LIMITS.rampStart ? 'there' : 'by no company of these sizes'}.
- **\`updatedAt\` is indexed and always grows**, which Firestore limits to 500 writes a second for a collection (group); the same figure holds.
`;
}
