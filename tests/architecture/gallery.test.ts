import { expect, it } from 'vitest';
import { importsOf, listFiles } from './tree.ts';

function reachedFrom(first: string): Set<string> {
  const reached = new Set<string>();
  const ahead = [first];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    ahead.push(...importsOf(file));
  }
  return reached;
}

it('Every component stands in the gallery, where all states are looked at', () => {
  const shown = reachedFrom('tests/gallery/main.tsx');
  const components = listFiles().filter((file) => /^components\/.*\.tsx$/.test(file));
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((file) => !shown.has(file))).toEqual([]);
});
