import { remindersTexts } from '#lib/i18n/options/reminders.ts';
import { expect } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { THURSDAY, TUESDAY, test, WEDNESDAY } from '#support/reminded.ts';

const texts = remindersTexts.en;
const on = (day: string, from: string, to: string) =>
  eventOf({ id: 'near', title: '1on1 Mika / Ken', start: `${day}T${from}`, end: `${day}T${to}` });

test('A reminder moves with its event and comes once', async ({ remind }) => {
  const { desk, setClock, next, ring, seen, putAway } = await remind([
    on(WEDNESDAY, '10:00', '11:00'),
  ]);
  await expect.poll(next).toBe(`${TUESDAY}T18:00`);
  desk.updateEvents([on(THURSDAY, '15:00', '16:00')]);
  await expect.poll(next).toBe(`${WEDNESDAY}T18:00`);

  await setClock(`${TUESDAY}T18:00`);
  await ring();
  await expect.poll(next).toBe(`${WEDNESDAY}T18:00`);
  expect(await seen()).toEqual([]);

  await setClock(`${WEDNESDAY}T18:00`);
  await ring();
  await expect.poll(seen).toEqual(['prepare']);
  await expect.poll(next).toBeNull();
  await putAway();
  await ring();
  await expect.poll(next).toBeNull();
  expect(await seen()).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('Quiet hours are silent: what falls into them waits for their end', async ({ remind }) => {
  const { options, setClock, next, ring, seen, badge } = await remind([
    on(WEDNESDAY, '10:00', '11:00'),
  ]);
  await expect.poll(next).toBe(`${TUESDAY}T18:00`);
  await options.getByLabel(texts.from, { exact: true }).fill('17:30');
  await expect.poll(next).toBe(`${WEDNESDAY}T08:00`);
  // Whatever wakes the worker meanwhile, nothing is said.
  await setClock(`${TUESDAY}T23:00`);
  await ring();
  await expect.poll(next).toBe(`${WEDNESDAY}T08:00`);
  expect(await seen()).toEqual([]);

  await setClock(`${WEDNESDAY}T08:00`);
  await ring();
  await expect.poll(seen).toEqual(['prepare']);
  await expect.poll(badge).toBe('1');
  await options.getByRole('switch', { name: texts.badge }).press('Space');
  await expect.poll(badge).toBe('');
});
