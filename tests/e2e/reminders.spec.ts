import { remindersTexts } from '#lib/i18n/options/reminders.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { THURSDAY, TUESDAY, test, WEDNESDAY } from '#support/reminded.ts';

const on = (day: string, from: string, to: string) =>
  eventOf({ id: 'near', title: '1on1 Mika / Ken', start: `${day}T${from}`, end: `${day}T${to}` });
const beside = eventOf({
  id: 'beside',
  title: 'Lunch',
  start: `${WEDNESDAY}T12:00`,
  end: `${WEDNESDAY}T13:00`,
  guests: [],
});

for (const way of ways) {
  const { language, by, hand } = way;
  const texts = remindersTexts[language];

  test(`A reminder moves with its event and comes once (${language}, ${by})`, async ({
    remind,
  }) => {
    const { desk, options, setClock, next, ring, seen, putAway } = await remind(
      [on(WEDNESDAY, '10:00', '11:00')],
      way,
    );
    await expect.poll(next).toBe(`${TUESDAY}T18:00`);
    expect(await complaintsOfAxe(options)).toEqual([]);
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

  test(`Quiet hours are silent: what falls into them waits for their end (${language}, ${by})`, async ({
    remind,
  }) => {
    const { options, setClock, next, ring, seen, badge } = await remind(
      [on(WEDNESDAY, '10:00', '11:00')],
      way,
    );
    await expect.poll(next).toBe(`${TUESDAY}T18:00`);
    await hand.earlier(options.getByLabel(texts.from, { exact: true }), 2);
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
    await hand.press(options.getByRole('switch', { name: texts.badge }));
    await expect.poll(badge).toBe('');
  });

  test(`A deleted event takes its reminder along, until it is back (${language}, ${by})`, async ({
    remind,
  }) => {
    const event = on(WEDNESDAY, '10:00', '11:00');
    const { desk, next } = await remind([event, beside], way);
    await expect.poll(next).toBe(`${TUESDAY}T18:00`);
    desk.updateEvents([beside]);
    await expect.poll(next).toBeNull();
    desk.updateEvents([event, beside]);
    await expect.poll(next).toBe(`${TUESDAY}T18:00`);
    expect(desk.complaints).toEqual([]);
  });
}
