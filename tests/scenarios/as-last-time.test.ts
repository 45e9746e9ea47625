import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarEvent } from '#support/rows.ts';
import { openTwoDesks } from '#support/two-desks.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';

const onDay = (day: string) =>
  calendarEvent({
    eventId: `event-${day}`,
    onDate: day,
    startLocal: `${day}T10:00`,
    endLocal: null,
  });

let desks: Awaited<ReturnType<typeof openTwoDesks>>;
beforeEach(async () => {
  desks = await openTwoDesks();
});
afterEach(() => desks.close());

async function prepare(day: string, change: Parameters<typeof savePreparation>[1]['change']) {
  const about = await desks.hana.open(onDay(day));
  await savePreparation(desks.hana.desk, { ...about, change });
}
const lastTimeOn = async (day: string) => {
  await desks.hana.open(onDay(day));
  return (await desks.hana.shown()).pair?.lastTime;
};

describe('What was said last time', () => {
  it('is that of the meeting before, in which both were said', async () => {
    await prepare('2026-11-02', { topic: 'work', response: 'report' });
    await prepare('2026-11-09', { topic: 'career', response: 'listen' });
    await prepare('2026-11-16', { topic: 'health' });
    await prepare('2026-11-30', { topic: 'people', response: 'advice' });
    expect(await lastTimeOn('2026-11-23')).toEqual({ topic: 'career', response: 'listen' });
    expect(await lastTimeOn('2026-11-09')).toEqual({ topic: 'work', response: 'report' });
    expect(await lastTimeOn('2026-11-02')).toBeNull();
  });

  it('is one’s own alone', async () => {
    await prepare('2026-11-02', { topic: 'work', response: 'report' });
    await desks.hana.exchange();
    await desks.yamada.open(onDay('2026-11-09'));
    const { pair } = await desks.yamada.shown();
    expect(pair).toMatchObject({ lastTime: null, carried: [{ topic: 'work', by: 'them' }] });
  });
});
