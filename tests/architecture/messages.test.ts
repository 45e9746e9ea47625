import { describe, expect, it } from 'vitest';
import { listFiles, read, root } from './tree.ts';

interface Found {
  file: string;
  en: Record<string, unknown>;
  ja: Record<string, unknown>;
}

const files = listFiles().filter(
  (file) => /^lib\/i18n\/.*\.ts$/.test(file) && !/\.test\./.test(file),
);
const isCatalogue = (value: unknown): value is Omit<Found, 'file'> =>
  typeof value === 'object' && value !== null && 'en' in value && 'ja' in value;
const catalogues: Found[] = [];
for (const file of files) {
  for (const value of Object.values(await import(`${root}/${file}`))) {
    if (isCatalogue(value)) catalogues.push({ file, en: value.en, ja: value.ja });
  }
}

/** Paths of all texts: `surface.chips`. */
function pathsOf(texts: unknown, prefix = ''): string[] {
  if (typeof texts !== 'object' || texts === null) return [prefix];
  return Object.entries(texts).flatMap(([key, value]) => pathsOf(value, `${prefix}.${key}`));
}

describe('The messages', () => {
  it('are the same keys in both languages, none of them empty', () => {
    expect(catalogues.length).toBeGreaterThan(8);
    for (const { en, ja } of catalogues) expect(pathsOf(ja)).toEqual(pathsOf(en));
    const empty = catalogues.filter(({ en, ja }) => /"":|:""/.test(JSON.stringify([en, ja])));
    expect(empty).toEqual([]);
  });

  it('are all used', () => {
    const product = listFiles().filter(
      (file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file) && !/\.test\./.test(file),
    );
    const wordsIn = (inCatalogues: boolean) =>
      product
        .filter((file) => file.startsWith('lib/i18n/') === inCatalogues)
        .map(read)
        .join('\n');
    const [own, others] = [wordsIn(true), wordsIn(false)];
    // Some are handed on whole, to the page's script: there they are named as fields.
    const isUsed = (key: string) =>
      new RegExp(`\\b${key}\\b`).test(others) ||
      new RegExp(`[.?]${key}\\b|\\['${key}'\\]`).test(own);
    const unused = catalogues.flatMap(({ file, en }) =>
      Object.keys(en)
        .filter((key) => !isUsed(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(unused).toEqual([]);
  });
});
