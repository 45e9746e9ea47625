import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFixtures } from './missing-fixtures.ts';
import { steps } from './steps.ts';

const step = (version: number) => ({ version, stores: {} });

describe('Fixtures of the migrations', () => {
  it('are there for every step', () => {
    const files = readdirSync(join(import.meta.dirname, 'fixtures'));
    expect(missingFixtures(steps, files)).toEqual([]);
  });

  it('are missed by name when a step comes without its pair', () => {
    const files = ['001.after.json', '002.after.json'];
    expect(missingFixtures([step(1), step(2), step(3)], files)).toEqual([
      '002.before.json',
      '003.before.json',
      '003.after.json',
    ]);
  });

  it('belong to steps of which each comes after the one before', () => {
    const versions = steps.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
  });
});
