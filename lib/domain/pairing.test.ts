import { describe, expect, it } from 'vitest';
import type { Guest } from './calendar-event.ts';
import { peopleOf, standingOf } from './pairing.ts';

const guest = (email: string): Guest => ({ email, organizer: false });
const guests = (...emails: string[]) => emails.map(guest);
const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const SATO = 'sato@example.com';
const me = new Set([HANA]);
const nobody = new Set<string>();

describe('The other person of a meeting', () => {
  it('is the one guest of two who is not me, whatever the case of the letters', () => {
    expect(standingOf(guests('Yamada@Example.com', 'HANA@example.com'), me, [])).toEqual({
      is: 'pair',
      other: YAMADA,
    });
  });

  it('is found beside rooms and addresses that are named twice', () => {
    const all = guests(HANA, YAMADA, 'c_room@resource.calendar.google.com', 'Hana@example.com');
    expect(peopleOf(all).map(({ email }) => email)).toEqual([HANA, YAMADA]);
    expect(standingOf(all, me, [])).toEqual({ is: 'pair', other: YAMADA });
  });

  it('is found by any of my own addresses', () => {
    const mine = new Set([HANA, 'alias@example.com']);
    expect(standingOf(guests('alias@example.com', YAMADA), mine, [])).toMatchObject({
      other: YAMADA,
    });
  });

  it('is asked for when two people are there and I am not known', () => {
    const two = guests(HANA, YAMADA);
    expect(standingOf(two, nobody, [])).toEqual({ is: 'ask', guests: two });
  });

  it.each([
    ['nobody is invited', []],
    ['I am alone', [HANA]],
    ['there are three', [HANA, YAMADA, SATO]],
    ['two colleagues meet, seen in their calendar', [YAMADA, SATO]],
  ])('is nobody when %s', (_, emails) => {
    expect(standingOf(guests(...emails), me, [])).toEqual({ is: 'no-pair' });
  });

  it('is nobody when both guests are me', () => {
    const mine = new Set([HANA, 'alias@example.com']);
    expect(standingOf(guests(HANA, 'alias@example.com'), mine, [])).toEqual({ is: 'no-pair' });
  });
});

describe('Where the guests cannot be read', () => {
  it('the series tells who it is', () => {
    const series = [null, guests(HANA, YAMADA), guests(YAMADA, HANA)];
    expect(standingOf(null, me, series)).toEqual({ is: 'pair', other: YAMADA });
  });

  it.each([
    ['nothing of the series was ever read', [null]],
    ['the series has changed hands', [guests(HANA, YAMADA), guests(HANA, SATO)]],
    ['the series was once a meeting of three', [guests(HANA, YAMADA), guests(HANA, YAMADA, SATO)]],
    ['the series is of other people', [guests(YAMADA, SATO)]],
  ])('nobody is named when %s', (_, series) => {
    expect(standingOf(null, me, series)).toEqual({ is: 'unknown' });
  });

  it('guests that are read outweigh the series', () => {
    expect(standingOf(guests(HANA, SATO), me, [guests(HANA, YAMADA)])).toMatchObject({
      other: SATO,
    });
  });
});
