import { describe, expect, it } from 'vitest';
import { listFiles, read } from './tree.ts';

/** A schema that is made as soon as its file is imported, at the left edge of the file. */
const AT_ONCE = /^(?:export )?const (\w+)(?:: [^=\n]+)? =\s+z\s*\.(?!lazy\b)/gm;

const namesIn = (text: string) => [...text.matchAll(AT_ONCE)].map(([, name]) => name);

describe('The schemas of what the background runs', () => {
  const files = listFiles().filter((file) => /^lib\/.*(?<!\.test)\.ts$/.test(file));

  it('are made when they are first asked for: a worker starts for every answer after a rest', () => {
    expect(files.flatMap((file) => namesIn(read(file)).map((name) => `${file}: ${name}`))).toEqual(
      [],
    );
    expect(files.filter((file) => read(file).includes('z.lazy(')).length).toBeGreaterThan(30);
  });

  it('are told from those that are not', () => {
    expect(
      namesIn('export const one = z.string();\nconst other: Type = z\n  .array(one);\n'),
    ).toEqual(['one', 'other']);
    expect(namesIn('const id = z.lazy(() => z.string());\nconst make = () => z.int();\n')).toEqual(
      [],
    );
  });
});
