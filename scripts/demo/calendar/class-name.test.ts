import { describe, expect, it } from 'vitest';
import { className } from './class-name.ts';
import { pageStyles } from './page-files.ts';

const names = [...new Set(pageStyles('').match(/(?<=\.)[a-z][a-z0-9-]*/g))];

describe('Class names of a load', () => {
  it('are six letters or digits that say nothing', () => {
    expect(names.length).toBeGreaterThan(80);
    for (const name of names) expect(className(name, 'salt')).toMatch(/^[A-Za-z][A-Za-z0-9]{5}$/);
  });

  it('never make two names one', () => {
    for (let load = 0; load < 100; load += 1) {
      const made = new Set(names.map((name) => className(name, `load ${load}`)));
      expect(made.size).toBe(names.length);
    }
  });

  it('stand in the stylesheet as they stand in the page', () => {
    const styles = pageStyles('salt');
    expect(styles).toContain(`.${className('timed-chip', 'salt')} {`);
    expect(styles).not.toContain('timed-chip');
  });
});
