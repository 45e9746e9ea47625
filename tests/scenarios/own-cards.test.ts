import { afterEach, beforeEach, expect, it } from 'vitest';
import { icebreakCards } from '#lib/content/icebreak.ts';
import type { CardWish } from '#lib/domain/icebreak.ts';
import { kept, keptAs, settingsState } from '#lib/domain/settings-state.ts';
import { calendarEvent } from '#support/rows.ts';
import { openTwoDesks, type Seat } from '#support/two-desks.ts';
import { drawIcebreak } from '../../entrypoints/background/use-cases/draw-icebreak.ts';

let desks: Awaited<ReturnType<typeof openTwoDesks>>;
beforeEach(async () => {
  desks = await openTwoDesks();
});
afterEach(() => desks.close());

const first = calendarEvent();
const next = calendarEvent({
  eventId: 'next',
  onDate: '2026-11-09',
  startLocal: '2026-11-09T10:00',
  endLocal: null,
});
const HERS = ['お茶は？', 'Sea or mountains?', '最近笑ったのは？'];

/** Draws in that event with those cards of one's own, each a minute after the last; the words. */
async function drawing({ desk, open, shown, exchange }: Seat, event: typeof first, own: string[]) {
  const read = async () => settingsState({ [keptAs('cards')]: kept(own) }, {});
  const newId = () => crypto.randomUUID();
  const holding = { ...desk, newId, settings: { ...desk.settings, read } };
  const about = await open(event);
  return async (wish: CardWish) => {
    desk.minute += 1;
    const answer = await drawIcebreak({ ...holding, clock: desk.clock }, { ...about, wish });
    await exchange();
    return answer.ok ? (await shown()).pair?.card?.ja : answer;
  };
}

it('None of the cards of one’s own comes twice for a pair before all have come', async () => {
  const { hana, yamada } = desks;
  const draw = await drawing(hana, first, HERS);
  const seen = [await draw({ from: 'mine' })];
  await yamada.open(first);
  expect((await yamada.shown()).pair?.card?.ja).toBe(seen[0]);
  // What the other one asked in those words was had as well, and the next 1on1 goes on with it.
  const words = HERS.find((card) => card !== seen[0]) ?? '';
  yamada.desk.minute = 10;
  const hers = await drawing(yamada, first, []);
  expect(await hers({ from: 'words', words })).toBe(words);
  hana.desk.minute = 20;
  const drawNext = await drawing(hana, next, HERS);
  const all = [...seen, words, await drawNext({ from: 'mine' })];
  expect(new Set(all)).toEqual(new Set(HERS));
  // All were had: a new round, and not with the card that lies there.
  expect(HERS.filter((card) => card !== all.at(-1))).toContain(await drawNext({ from: 'mine' }));
});

it('None of ours comes again in one 1on1 before all of its kind have, in the second round too', async () => {
  const draw = await drawing(desks.hana, first, []);
  const { length } = icebreakCards.calm.new;
  const drawn: unknown[] = [];
  for (let count = 0; count < 2 * length; count += 1) {
    drawn.push(await draw({ from: 'ours', mood: 'calm', closeness: 'new' }));
  }
  const words = new Set(icebreakCards.calm.new.map(({ ja }) => ja));
  expect(new Set(drawn.slice(0, length))).toEqual(words);
  expect(new Set(drawn.slice(length))).toEqual(words);
});

it('Where nobody has written a card, none of one’s own can be drawn, and the table stays', async () => {
  const draw = await drawing(desks.hana, first, []);
  await draw({ from: 'words', words: 'Tea?' });
  expect(await draw({ from: 'mine' })).toEqual({ ok: false, code: 'failed' });
  expect((await desks.hana.shown()).pair?.card).toEqual({ en: 'Tea?', ja: 'Tea?' });
});

it('What a person wrote stays theirs until it is laid down', async () => {
  const { hana, yamada } = desks;
  await drawing(hana, first, HERS);
  await yamada.open(first);
  expect((await yamada.shown()).pair).toMatchObject({ ownCards: 0, card: null });
});
