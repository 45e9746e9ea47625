import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TemplateTopic } from '#lib/domain/template.ts';
import { calendarEvent } from '#support/rows.ts';
import { openTwoDesks } from '#support/two-desks.ts';
import { saveEntry } from '../../entrypoints/background/use-cases/save-entry.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';

let desks: Awaited<ReturnType<typeof openTwoDesks>>;
beforeEach(async () => {
  desks = await openTwoDesks();
});
afterEach(() => desks.close());

const next = calendarEvent({
  eventId: 'next',
  onDate: '2026-11-09',
  startLocal: '2026-11-09T10:00',
  endLocal: null,
});
const topics: TemplateTopic[] = [
  { topic: 'work', response: 'report', note: 'numbers <b>', mark: 'us' },
];

it('A template is there in every 1on1 with that person, and for nobody else', async () => {
  const { hana, yamada } = desks;
  const about = await hana.open(calendarEvent());
  await saveEntry(hana.desk, { ...about, entry: { kind: 'template', change: { topics } } });
  await hana.exchange();
  const again = await hana.open(next);
  expect((await hana.shown()).pair?.template).toEqual(topics);
  await yamada.open(next);
  expect((await yamada.shown()).pair?.template).toEqual([]);

  await saveEntry(hana.desk, { ...again, entry: { kind: 'template', change: { topics: [] } } });
  expect((await hana.shown()).pair?.template).toEqual([]);
});

it('The past says what was prepared, to both', async () => {
  const { hana, yamada } = desks;
  const about = await hana.open(calendarEvent());
  const said = { topic: 'career', response: 'listen', note: '次の役割' } as const;
  await savePreparation(hana.desk, { ...about, change: said });
  await hana.exchange();
  for (const seat of [hana, yamada]) {
    await seat.open(next);
    expect((await seat.shown()).pair?.past).toMatchObject([{ topics: [said] }]);
  }
});
