import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, read, root } from './tree.ts';

const pages = listFiles().filter((file) => file.endsWith('.md'));
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const steps = [...read('scripts/test.ts').matchAll(/name: '([\w-]+)'/g)].map(([, name]) => name);

/** Commands in code blocks and in `code`, with the page that names them. */
const commands: Command[] = pages.flatMap((page) =>
  [
    ...read(page).matchAll(
      /\bnpm (?:run (?:--silent )?(?<script>[\w:-]+)|(?<test>test)(?: -- (?<steps>[\w -]+))?)/g,
    ),
  ].map(({ 0: command, groups = {} }) => ({ page, command, ...groups })),
);
interface Command {
  page: string;
  command: string;
  script?: string;
  steps?: string;
}

describe('The pages of the documentation', () => {
  it('link to what is there', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => path.join(path.dirname(page), target))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });

  it('name commands that there are', () => {
    expect(commands.length).toBeGreaterThan(10);
    const unknown = commands.filter(({ script }) => script && !scripts.includes(script));
    expect(unknown).toEqual([]);
  });

  it('name steps of `npm test` that there are', () => {
    const asked = commands.flatMap(({ page, steps: named = '' }) =>
      named.split(' ').flatMap((step) => (step ? [{ page, step }] : [])),
    );
    expect(asked.filter(({ step }) => !steps.includes(step))).toEqual([]);
  });

  it('have each a twin in the other language, for administrators and the people', () => {
    const twins = (language: string) =>
      pages
        .filter((page) => page.startsWith(`docs/${language}/`))
        .map((page) => path.basename(page));
    expect(twins('en').length).toBeGreaterThan(2);
    expect(twins('ja')).toEqual(twins('en'));
  });

  it('say as much in one language as in the other', () => {
    const pairs = [
      ['README.md', 'README.ja.md'],
      ...pages
        .filter((page) => page.startsWith('docs/en/'))
        .map((page) => [page, page.replace('docs/en/', 'docs/ja/')]),
    ];
    for (const [en = '', ja = ''] of pairs) {
      expect({ page: ja, ...outline(ja) }).toEqual({ page: ja, ...outline(en) });
    }
  });
});

/** What does not depend on the language: headings by depth, items, rows, code blocks, names, links. */
function outline(page: string) {
  const text = read(page);
  const blocks = text.match(/^```[^]*?^```/gm) ?? [];
  const prose = text.replace(/^```[^]*?^```/gm, '');
  const lines = prose.split('\n');
  const all = (pattern: RegExp) => [...prose.matchAll(pattern)].map(([, found = '']) => found);
  return {
    headings: lines.flatMap((line) => /^#+(?= )/.exec(line)?.[0] ?? []),
    items: lines.filter((line) => /^(-|\d+\.) /.test(line)).length,
    rows: lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length),
    // Their comments and the words of a picture are in the page's language.
    blocks: blocks.map((block) =>
      block.split('\n').map((line) => line.replace(/["#].*/, '').trim()),
    ),
    names: [...new Set(all(/`([^`]+)`/g))].sort(),
    links: [...new Set(all(/\]\(([^)#\s]+)/g))]
      .map((link) =>
        link
          .replace(/\b(en|ja)\//, '')
          .replace(/\.(en|ja)\./, '.')
          .replace('README.ja', 'README'),
      )
      .sort(),
  };
}
