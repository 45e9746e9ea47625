import { describe, expect, it } from 'vitest';
import { boxOf, placeInColumns } from './columns.ts';
import { layInLanes } from './lanes.ts';

const event = (id: string, start: string, end: string, allDay = false) => ({
  id,
  calendar: 'mika@example.test',
  title: id,
  start,
  end,
  allDay,
  guests: [],
});

describe('Columns of a day', () => {
  const at = (id: string, from: string, to: string) =>
    event(id, `2026-10-08T${from}`, `2026-10-08T${to}`);

  it('stand as in the capture of three events at half past ten', () => {
    const three = ['a', 'b', 'c'].map((id) => at(id, '22:30', '23:00'));
    const boxes = placeInColumns(three, '2026-10-08').map(boxOf);
    expect(boxes.map(({ top, height }) => [top, height])).toEqual(three.map(() => [1079, 22]));
    expect(boxes.map(({ left }) => left.toFixed(2))).toEqual(['0.00', '33.33', '66.67']);
    expect(boxes.map(({ width }) => width.toFixed(2))).toEqual(['56.67', '56.67', '33.33']);
  });

  it('are free again after an end, and begin anew after a gap', () => {
    const placed = placeInColumns(
      [
        at('a', '09:00', '12:00'),
        at('b', '09:00', '10:00'),
        at('c', '10:00', '11:00'),
        at('d', '13:00', '14:00'),
      ],
      '2026-10-08',
    );
    expect(placed.map(({ column, columns }) => [column, columns])).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('take a night’s parts for themselves', () => {
    const night = event('n', '2026-10-08T22:00', '2026-10-09T01:00');
    expect(placeInColumns([night], '2026-10-08')[0]).toMatchObject({ from: 1320, to: 1440 });
    expect(placeInColumns([night], '2026-10-09')[0]).toMatchObject({ from: 0, to: 60 });
  });
});

describe('Lanes of a row of days', () => {
  it('let what lasts go straight through, and cut it at the row’s ends', () => {
    const trip = event('trip', '2026-10-02T00:00', '2026-10-07T00:00', true);
    const call = event('call', '2026-10-05T09:00', '2026-10-05T10:00');
    const week = layInLanes([call, trip], '2026-10-04', 7);
    expect(week.map(({ event: { id }, day, days, lane }) => [id, day, days, lane])).toEqual([
      ['trip', 0, 3, 0],
      ['call', 1, 1, 1],
    ]);
  });

  it('show a night on its first day only', () => {
    const night = event('n', '2026-10-03T22:00', '2026-10-04T01:00');
    expect(layInLanes([night], '2026-10-04', 7)).toEqual([]);
  });
});
