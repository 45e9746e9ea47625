import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, isCode, listFiles, read } from './tree.ts';

const files = listFiles();
const code = files.filter(isCode);
const lengths = code.map((file) => read(file).split('\n').length - 1).sort((a, b) => a - b);
const quantile = (q: number) => lengths[Math.floor(q * (lengths.length - 1))] ?? Number.NaN;

describe('The tree', () => {
  it('has no file of code over 300 lines, but for the rules, which Firestore takes as one', () => {
    const long = code.filter((file) => read(file).split('\n').length - 1 > 300);
    expect(long.filter((file) => file !== 'firestore/firestore.rules')).toEqual([]);
  });

  it('keeps its files small: median at most 60 lines, nine in ten at most 150', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(60);
    expect(quantile(0.9)).toBeLessThanOrEqual(150);
  });

  it('names files in kebab-case, after what is in them', () => {
    const odd = code.filter((file) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(basename(file)));
    expect(odd).toEqual([]);
    const vague = code.filter((file) =>
      /^(utils?|helpers?|types|constants|common|misc|shared)\b|-(manager|service)\.|\.impl\./.test(
        basename(file),
      ),
    );
    expect(vague).toEqual([]);
  });

  it('has no barrels: an index only where a browser context begins', () => {
    const barrels = code.filter(
      (file) => /(^|\/)index\.tsx?$/.test(file) && !file.startsWith('entrypoints/'),
    );
    expect(barrels).toEqual([]);
  });

  it('lists every feature of the page', () => {
    const folder = 'entrypoints/calendar.content/features/';
    const features = code.filter((file) => file.startsWith(folder) && !file.includes('.test.'));
    expect(features.length).toBeGreaterThan(0);
    const listed = ['features', 'later-features'].flatMap((list) =>
      importsOf(`entrypoints/calendar.content/${list}.ts`),
    );
    expect(features.filter((file) => !listed.includes(file))).toEqual([]);
  });

  it('has no test that is skipped, alone, empty or asleep', () => {
    // A letter of each stands in brackets, so that this file does not find itself.
    const forbidden =
      /\b(it|test|describe)\.(ski[p]|onl[y]|tod[o]|fixm[e])\b|\b[x](it|describe)\(|expect\(tru[e]\)|waitForTimeou[t]|@ts-(ignor[e]|nochec[k])/;
    const tests = code.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
    expect(tests.length).toBeGreaterThan(20);
    expect(code.filter((file) => forbidden.test(read(file)))).toEqual([]);
  });

  it('names no registry, no path of one machine and no secret', () => {
    const text = files.filter((file) => !/\.(png|ico|woff2?)$/.test(file));
    const forbidden =
      /registry\.npm[j]s|\/roo[t]\/|\/wor[k]\/|AIza[0-9A-Za-z_-]{35}|BEGIN [A-Z ]*PRIVATE KE[Y]/;
    expect(text.filter((file) => forbidden.test(read(file)))).toEqual([]);
  });
});
