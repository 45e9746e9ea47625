import { describe, expect, it } from 'vitest';
import { type HintMemory, type RankedHint, rankHints } from './hint-ranking.ts';

const hint = (id: string, change: Partial<RankedHint> = {}): RankedHint => ({
  id,
  topic: 'career',
  response: 'listen',
  from: 'built-in',
  helped: null,
  ...change,
});
const fresh: HintMemory = { shown: {}, tried: new Set(), hidden: new Set() };
const all = { sources: ['built-in', 'team'] as const, leaveOut: [] };
const about = { topic: 'career', response: 'listen' } as const;
const ids = (hints: RankedHint[], memory = fresh, wishes: Parameters<typeof rankHints>[2] = all) =>
  rankHints(hints, about, wishes, memory, 'meeting').map((one) => one.hint.id);

describe('Ranking hints', () => {
  it('puts what is hoped for before what it is about', () => {
    const hints = [
      hint('topic', { response: 'report' }),
      hint('response', { topic: 'work' }),
      hint('neither', { topic: 'work', response: 'report' }),
      hint('both'),
    ];
    expect(ids(hints)).toEqual(['both', 'response', 'topic']);
  });

  it('puts what is new before what was shown or tried', () => {
    const memory = { ...fresh, shown: { shown: 2 }, tried: new Set(['tried']) };
    expect(ids([hint('shown'), hint('tried'), hint('new')], memory)).toEqual([
      'new',
      'tried',
      'shown',
    ]);
  });

  it('puts first what helped, but from five people on only', () => {
    const hints = [
      hint('few', { helped: 4 }),
      hint('many', { helped: 9 }),
      hint('five', { helped: 5 }),
    ];
    expect(ids(hints)).toEqual(['many', 'five', 'few']);
    expect(rankHints(hints, about, all, fresh, 'x').map((one) => one.because.also)).toEqual([
      'helped',
      'helped',
      'new',
    ]);
  });

  it('leaves out what the person does not want', () => {
    const hints = [hint('team', { from: 'team' }), hint('hidden'), hint('ok')];
    const memory = { ...fresh, hidden: new Set(['hidden']) };
    expect(ids(hints, memory, { sources: ['built-in'], leaveOut: [] })).toEqual(['ok']);
    expect(ids(hints, memory, { ...all, leaveOut: ['career'] })).toEqual([]);
  });

  it('says why in ids', () => {
    const [first] = rankHints([hint('a', { topic: 'work' })], about, all, fresh, 'x');
    expect(first?.because).toEqual({ topic: null, response: 'listen', also: 'new' });
  });

  it('takes turns among equals, the same way each time', () => {
    const hints = Array.from({ length: 10 }, (_, index) => hint(`h${index}`));
    const firstIn = (turn: string) => rankHints(hints, about, all, fresh, turn)[0]?.hint.id;
    expect(firstIn('a')).toBe(firstIn('a'));
    expect(
      new Set(Array.from({ length: 20 }, (_, turn) => firstIn(`${turn}`))).size,
    ).toBeGreaterThan(3);
  });
});
