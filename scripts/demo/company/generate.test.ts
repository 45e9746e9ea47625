import { describe, expect, it } from 'vitest';
import { RESPONSES, TOPICS } from '#lib/domain/vocabulary.ts';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { addDays, weekdayOf } from '#scripts/demo/calendar/page/dates.ts';
import { type Company, generateCompany } from './generate.ts';
import { overlaps } from './spell.ts';

const today = '2026-11-24';
const company = generateCompany({ seed: 1, today });
const days = Array.from({ length: 14 }, (_, index) => addDays(today, index));

const calendarOf = ({ calendars }: Company, email: string): DemoEvent[] => calendars[email] ?? [];
const emailOf = ({ people }: Company, wanted: string): string =>
  people.find(({ uid }) => uid === wanted)?.email ?? '';
const showcaseIn = (of: Company, email: string) =>
  calendarOf(of, email).find(({ id }) => id === of.showcase.eventId);

describe('The made-up company', () => {
  it('is the same for a seed, and another for another', () => {
    expect(generateCompany({ seed: 1, today })).toEqual(company);
    expect(generateCompany({ seed: 2, today })).not.toEqual(company);
  });

  it('is a supporter with six members, at addresses that cannot exist', () => {
    expect(company.people).toHaveLength(7);
    expect(company.people[0]?.uid).toBe(company.team.supporterUid);
    expect(company.team.memberUids).toEqual(company.people.slice(1).map(({ uid }) => uid));
    for (const { email } of company.people) expect(email).toMatch(/^[a-z]+@example\.test$/);
    expect(new Set(company.people.map(({ language }) => language))).toEqual(new Set(['ja', 'en']));
  });

  it('has ids of the real form, each once in a calendar', () => {
    const id = /^[a-v0-9]{26}(_R\d{8}T\d{6})?(_\d{8}(T\d{6}Z)?)?$/;
    for (const events of Object.values(company.calendars)) {
      for (const event of events) expect(event.id).toMatch(id);
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      for (const event of events) expect(event.start < event.end).toBe(true);
    }
  });

  it('names an occurrence by its start in UTC, also after it was moved', () => {
    const daniel = emailOf(company, 'daniel');
    const own = calendarOf(company, daniel).filter(({ title }) => title.includes('1:1'));
    const kept = own.filter(({ id, start }) => {
      const utc = new Date(`${start}:00+09:00`).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
      return id.endsWith(`_${utc}Z`);
    });
    expect(own.length - kept.length).toBe(1);
  });

  it('has each 1on1 under one id in both calendars, with the two people as guests', () => {
    const [supporter] = company.people;
    for (const { memberUid, eventId } of company.preparations) {
      const both = [supporter?.email ?? '', emailOf(company, memberUid)];
      for (const email of both) {
        const event = calendarOf(company, email).find(({ id }) => id === eventId);
        expect(event?.guests.map((guest) => guest.email).sort()).toEqual(both.toSorted());
        expect(event?.guests.filter(({ organizer }) => organizer)).toHaveLength(1);
      }
    }
  });

  it('tells three months, until about two weeks from today', () => {
    const starts = company.preparations.map(({ startLocal }) => startLocal).sort();
    expect(starts[0]?.slice(0, 10) ?? '').toMatch(/^2026-08-/);
    const last = calendarOf(company, company.people[0]?.email ?? '').at(-1)?.start ?? '';
    expect(last > `${addDays(today, 10)}T`).toBe(true);
    expect(last < `${addDays(today, 22)}T`).toBe(true);
    expect(company.preparations.some(({ startLocal }) => startLocal > `${today}T`)).toBe(true);
  });

  it('has lineages that outlive a split of the series', () => {
    const yuto = company.preparations.filter(({ memberUid }) => memberUid === 'yuto');
    expect(new Set(yuto.map(({ lineageId }) => lineageId)).size).toBe(1);
    expect(yuto.some(({ eventId }) => eventId.includes('_R'))).toBe(true);
    for (const { eventId, lineageId } of company.preparations) {
      expect(eventId.replace(/_\d{8}T\d{6}Z$/, '').replace(/_R\d{8}T\d{6}$/, '')).toBe(lineageId);
    }
  });

  it('shows, on any day, a 1on1 of today or of Monday, with nothing on top, not prepared', () => {
    for (const day of days) {
      const made = generateCompany({ seed: 1, today: day });
      const { memberUid, eventId } = made.showcase;
      for (const email of [made.people[0]?.email ?? '', emailOf(made, memberUid)]) {
        const shown = showcaseIn(made, email);
        const date = shown?.start.slice(0, 10) ?? '';
        expect([day, addDays(day, 1), addDays(day, 2)]).toContain(date);
        expect(weekdayOf(date) % 6).not.toBe(0);
        const on = calendarOf(made, email).filter(
          (event) => event !== shown && !event.allDay && shown && overlaps(event, shown),
        );
        expect(on).toEqual([]);
        const week = calendarOf(made, email).filter(({ title }) => title === shown?.title);
        expect(week.filter(({ start }) => start.startsWith(date))).toHaveLength(1);
      }
      expect(made.preparations.some((preparation) => preparation.eventId === eventId)).toBe(false);
    }
  });
});

describe('Preparations of many companies', () => {
  const all = Array.from({ length: 120 }, (_, seed) => generateCompany({ seed, today })).flatMap(
    ({ preparations }) => preparations,
  );

  it.each([
    ['topic', TOPICS],
    ['response', RESPONSES],
  ] as const)('follow the reference shares: %s', (field, shares) => {
    const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
    for (const [id, share] of Object.entries(shares)) {
      const expected = share / total;
      const found = all.filter((preparation) => preparation[field] === id).length / all.length;
      const sampling = Math.sqrt((expected * (1 - expected)) / all.length);
      expect(Math.abs(found - expected)).toBeLessThan(4 * sampling);
    }
  });

  it('carry a note in a third of all', () => {
    const share = all.filter(({ note }) => note !== '').length / all.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  });
});
