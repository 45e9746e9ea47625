import { describe, expect, it } from 'vitest';
import { benchmarkPage } from './benchmark-page.ts';
import { plainRow, ratioRow } from './row.ts';

const head = { what: 'open the panel', contender: 'an empty page', sampleUnit: 'ms' };
const row = (id: string, goal: number | null) =>
  ratioRow('page', { ...head, id, goal }, { ours: [3, 3, 3], theirs: [2, 2, 2] });
const machine = {
  processor: 'Some processor',
  cores: 2,
  memoryGB: 16,
  system: 'linux 6',
  node: 'v24',
  browser: 'Chromium 156',
  loadAtStart: 0.5,
};
const run = {
  at: '2026-11-27T15:00:00.000Z',
  seconds: 540,
  groups: { page: 301.7, size: 4 },
  machine,
};

describe('The page of the last benchmark', () => {
  it('names each missed goal with its figure and the reason, and shows every row', () => {
    const size = plainRow('size', { ...head, id: 'size.package', goal: 900 }, [805]);
    const page = benchmarkPage({ ...run, rows: [row('page.panel.running', 1.2), size] });
    expect(page).toContain('**1 of 2 rows met, 1 missed.**');
    expect(page).toMatch(
      /- open the panel, against an empty page: \*\*1.50 x\*\*.*goal ≤ 1.20. An empty/,
    );
    expect(page).toContain(
      '| ✗ | open the panel | an empty page | 1.50 x | 1.50 to 1.50 | ≤ 1.20 | 3 |',
    );
    expect(page).toContain('| ✓ | open the panel | an empty page | 805 ms |');
  });

  it('says nothing of what was missed where all is met', () => {
    const page = benchmarkPage({
      ...run,
      rows: [row('page.panel.running', 2), row('other', null)],
    });
    expect(page).not.toContain('Missed, and why');
    expect(page).toContain('540 seconds (page 302, size 4), 2 cores of Some processor');
  });
});
