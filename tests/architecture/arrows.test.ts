import { describe, expect, it } from 'vitest';
import { importsOf, isCode, listFiles } from './tree.ts';

/** Who may import whom; a folder may always import itself, and nothing that is not listed. */
const ARROWS: Record<string, readonly string[]> = {
  'lib/domain': [],
  'lib/i18n': ['lib/domain'],
  'lib/content': ['lib/domain'],
  'lib/platform': ['lib/domain'],
  'lib/host': ['lib/domain', 'lib/platform'],
  'lib/messaging': ['lib/domain', 'lib/platform'],
  'lib/storage': ['lib/domain', 'lib/platform'],
  'lib/remote': ['lib/domain', 'lib/platform'],
  'lib/sync': ['lib/domain', 'lib/platform'],
  'lib/models': ['lib/domain', 'lib/platform', 'lib/messaging', 'lib/i18n'],
  components: ['lib/domain', 'lib/i18n'],
  'entrypoints/background': [
    'lib/content',
    'lib/host',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
  'entrypoints/background/composition.ts': [
    'entrypoints/background',
    'lib/content',
    'lib/storage',
    'lib/remote',
    'lib/sync',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
  'entrypoints/calendar.content': [
    'lib/host',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
  'entrypoints/ask-first.ts': ['lib/messaging'],
  'entrypoints/calendar-later.ts': ['entrypoints/calendar.content'],
  'entrypoints/panel': [
    'components',
    'lib/models',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
  'entrypoints/insights': [
    'components',
    'lib/models',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
  'entrypoints/options': [
    'components',
    'lib/models',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
  'entrypoints/panel/live.ts': [
    'entrypoints/panel',
    'lib/remote/live',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
  ],
  'entrypoints/welcome': ['components', 'lib/models', 'lib/platform', 'lib/i18n'],
  'entrypoints/popup': [
    'components',
    'lib/models',
    'lib/domain',
    'lib/platform',
    'lib/messaging',
    'lib/i18n',
  ],
};

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const homeOf = (file: string) =>
  Object.keys(ARROWS)
    .filter((folder) => within(file, folder))
    .sort((one, other) => other.length - one.length)[0];

const product = listFiles().filter(
  (file) => isCode(file) && /^(lib|components|entrypoints)\//.test(file) && !isTest(file),
);

describe('The arrows between folders', () => {
  it('know every folder of the product', () => {
    expect(product.length).toBeGreaterThan(40);
    expect(product.filter((file) => homeOf(file) === undefined)).toEqual([]);
  });

  it('are followed by every import', () => {
    const against = product.flatMap((file) => {
      const home = homeOf(file) ?? '';
      const allowed = [home, ...(ARROWS[home] ?? [])];
      return importsOf(file)
        .filter((target) => !allowed.some((folder) => within(target, folder)))
        .map((target) => `${file} may not import ${target}`);
    });
    expect(against).toEqual([]);
  });

  it('never lead to a feature of the page, but from the lists of features', () => {
    const features = 'entrypoints/calendar.content/features/';
    const importers = product.filter(
      (file) =>
        !file.startsWith(features) && importsOf(file).some((target) => target.startsWith(features)),
    );
    expect(importers).toEqual([
      'entrypoints/calendar.content/features.ts',
      'entrypoints/calendar.content/later-features.ts',
    ]);
  });

  it('never lead from the product to tests or scripts', () => {
    const leaks = product.filter((file) =>
      importsOf(file).some((target) => /^(tests|scripts)\//.test(target)),
    );
    expect(leaks).toEqual([]);
  });
});
