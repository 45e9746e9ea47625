/** The text of docs/benchmark.md, from what a whole run measured. */
import type { describeMachine } from './machine.ts';
import { reasonFor } from './reasons.ts';
import { GROUPS, type Group, isMet, type Row } from './row.ts';
import { cellsOf } from './table.ts';

export interface Results {
  /** Instant of the end, ISO 8601 in UTC. */
  readonly at: string;
  /** How long the whole run took. */
  readonly seconds: number;
  /** Of that, each group. */
  readonly groups: Readonly<Partial<Record<Group, number>>>;
  readonly machine: ReturnType<typeof describeMachine>;
  readonly rows: readonly Row[];
}

export function benchmarkPage({ at, seconds, groups, machine, rows }: Results): string {
  const missed = rows.filter((row) => !isMet(row));
  const tables = GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return own.length > 0 ? [`## ${group}`, tableOf(own)] : [];
  });
  const shares = Object.entries(groups).map(([group, took]) => `${group} ${Math.round(took)}`);
  const { cores, processor, memoryGB, system, browser, node, loadAtStart } = machine;
  return `${[
    '# What Sashi costs, as measured',
    `Written by \`npm run bench -- --page docs/benchmark.md\`, never by hand. Last run: ${at.slice(0, 10)}, ${Math.round(seconds)} seconds (${shares.join(', ')}), ${cores} cores of ${processor}, ${memoryGB} GB, ${system}, ${browser}, Node ${node}; load at the start ${loadAtStart?.toFixed(1) ?? 'unknown'} (above ${cores}, others disturbed).`,
    'A figure in x is ours by the contender, pair by pair in one run: the median, with its 95 % bootstrap interval. Everything else is what it says, ours less the contender’s.',
    `**${rows.length - missed.length} of ${rows.length} rows met, ${missed.length} missed.**`,
    ...(missed.length > 0 ? ['## Missed, and why', missed.map(missedLine).join('\n')] : []),
    ...tables,
  ].join('\n\n')}\n`;
}

function missedLine(row: Row): string {
  const [, what, against, figure, interval, goal] = cellsOf(row);
  const reason = reasonFor(row.id);
  return `- ${what}, against ${against}: **${figure}** (${interval}), goal ${goal}.${reason && ` ${reason}`}`;
}

/** As the formatter wants it. */
function tableOf(rows: readonly Row[]): string {
  const lines = [['', 'what', 'against', 'figure', '95 %', 'goal', 'pairs'], ...rows.map(cellsOf)];
  const text = ([first, ...rest]: readonly string[]) => `| ${[first, ...rest].join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [text(head), text(head.map(() => '---')), ...body.map(text)].join('\n');
}
