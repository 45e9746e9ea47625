import { describe, expect, it } from 'vitest';
import { placesAfterMove } from './agenda-order.ts';

const moved = (from: number, to: number) => {
  const places = placesAfterMove(['a', 'b', 'c'], from, to);
  return Object.keys(places).toSorted((one, other) => (places[one]! < places[other]! ? -1 : 1));
};

describe('Moving a topic', () => {
  it('puts it where it was dropped, and leaves the others in their order', () => {
    expect(moved(0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(1, 1)).toEqual(['a', 'b', 'c']);
  });

  it('changes nothing for a place that there is not', () => {
    expect(placesAfterMove(['a'], 0, 1)).toEqual({});
    expect(placesAfterMove(['a'], 3, 0)).toEqual({});
  });
});
