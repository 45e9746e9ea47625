import { describe, expect, it } from 'vitest';
import { commitmentKind, dueDayOf, endOfWeek, keptOf, stateOf, stepsOf } from './commitment.ts';

const at = (now: number) => ({ now, edit: `edit${now}` });
const step = (state: 'open' | 'done' | 'dropped', why: string, by: string, minute: number) => ({
  state,
  why,
  by,
  at: `2026-11-27T01:0${minute}:00.000Z`,
});
const made = commitmentKind.write(
  commitmentKind.blank,
  { text: 'Send the plan', owner: 'mika@example.test', due: { by: 'next' } },
  at(1),
);

describe('A commitment', () => {
  it('is open until a step ends it, and can be opened again', () => {
    expect(stateOf(commitmentKind.read(made))).toBe('open');
    const done = commitmentKind.write(made, { steps: { a: step('done', '', 'm', 1) } }, at(2));
    expect(stateOf(commitmentKind.read(done))).toBe('done');
    const again = commitmentKind.write(done, { steps: { b: step('open', '', 'm', 2) } }, at(3));
    expect(stateOf(commitmentKind.read(again))).toBe('open');
  });

  it('keeps the words of both who end it at once, and ends the same on both sides', () => {
    const mine = commitmentKind.write(made, { steps: { a: step('done', 'sent', 'm', 1) } }, at(2));
    const theirs = commitmentKind.write(
      made,
      { steps: { b: step('dropped', 'moot', 'k', 2) } },
      at(2),
    );
    const one = commitmentKind.read(commitmentKind.merge(mine, theirs));
    const other = commitmentKind.read(commitmentKind.merge(theirs, mine));
    expect(one).toEqual(other);
    expect(stepsOf(one).map(({ why }) => why)).toEqual(['sent', 'moot']);
    expect(stateOf(one)).toBe('dropped');
  });

  it('is due on its day, or at the next 1on1 of the pair as soon as there is one', () => {
    const starts = ['2026-12-11T10:00', '2026-12-04T10:00', '2026-11-20T10:00'];
    expect(dueDayOf({ by: 'date', onDate: '2026-12-01' }, null, starts)).toBe('2026-12-01');
    expect(dueDayOf({ by: 'next' }, '2026-11-27T10:00', starts)).toBe('2026-12-04');
    expect(dueDayOf({ by: 'next' }, '2026-12-11T10:00', starts)).toBeNull();
    expect(dueDayOf({ by: 'next' }, null, starts)).toBeNull();
  });

  it('that is due this week is due on Friday, or on a weekend at once', () => {
    expect(endOfWeek('2026-11-23')).toBe('2026-11-27');
    expect(endOfWeek('2026-11-27')).toBe('2026-11-27');
    expect(endOfWeek('2026-11-28')).toBe('2026-11-28');
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29');
  });

  it('counts as kept or not once it has ended', () => {
    const ended = (state: 'done' | 'dropped') =>
      commitmentKind.read(
        commitmentKind.write(made, { steps: { a: step(state, '', 'm', 1) } }, at(2)),
      );
    expect(keptOf([commitmentKind.read(made)])).toBeNull();
    expect(
      keptOf([ended('done'), ended('done'), ended('dropped'), commitmentKind.read(made)]),
    ).toEqual({
      done: 2,
      of: 3,
    });
  });
});
