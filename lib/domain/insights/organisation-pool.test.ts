import { describe, expect, it } from 'vitest';
import { chosenItems, poolImportance, poolItems, poolMeans } from './organisation-pool.ts';
import type { ClosedCell } from './organisation-reading.ts';

const cell = (topic: ClosedCell['topic'], response: ClosedCell['response'], scores: number[]) => ({
  topic,
  response,
  n: scores.length,
  sum: scores.reduce((a, b) => a + b, 0),
  squares: scores.reduce((a, b) => a + b * b, 0),
});

const low = [1, 2, 2, 3, 2, 1, 2, 3, 2, 2];
const high = [4, 5, 5, 4, 5, 4, 4, 5, 5, 4];

describe('The organisation’s closed cells', () => {
  it('give a mean with its interval', () => {
    const [mean] = poolMeans([cell('work', 'listen', low)]);
    expect(mean?.mean).toBe(2);
    // s² = 4/9, half = 1.96 · √(s²/10).
    expect(mean?.upper).toBeCloseTo(2 + 1.959964 * Math.sqrt(4 / 90), 6);
  });

  it('stand in the order of the vocabulary, by response first', () => {
    const cells = [
      cell('career', 'think', low),
      cell('work', 'think', low),
      cell('work', 'listen', high),
    ];
    const order = poolMeans(cells).map(({ response, topic }) => `${response}.${topic}`);
    expect(order.indexOf('think.work')).toBe(order.indexOf('think.career') - 1);
    expect(order).toHaveLength(3);
  });

  it('list what was chosen, hopes before topics, the most chosen first', () => {
    const uses = ['topic.work', 'response.think', 'response.listen'].map((of, i) => {
      return { of, people: 10 + i, periods: 1 };
    });
    expect(chosenItems(uses).map(({ id }) => id)).toEqual(['listen', 'think', 'work']);
  });

  it('say which of topic and response goes with the scores', () => {
    const cells = (['work', 'career'] as const).flatMap((topic) => [
      cell(topic, 'listen', low),
      cell(topic, 'think', high),
    ]);
    const importance = poolImportance(cells);
    expect(importance?.lmg.topic).toBeCloseTo(0, 9);
    expect(importance?.lmg.expectation).toBeGreaterThan(0.7);
    expect(poolImportance(cells.slice(0, 2))).toBeNull();
    const items = poolItems(cells);
    expect(items.map(({ id }) => id)).toEqual(['work', 'career', 'think', 'listen']);
    const [work, , think, listen] = items;
    expect(work?.contribution).toBeCloseTo(0, 9);
    expect(think?.contribution).toBeCloseTo(listen?.contribution ?? 0, 9);
    expect(think?.deviation).toBeCloseTo(1.25, 9);
    expect(listen?.deviation).toBeCloseTo(-1.25, 9);
  });
});
