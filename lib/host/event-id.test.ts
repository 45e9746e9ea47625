import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEventId, identityFromLog, isOtherThanEvent, originalDayOf } from './event-id.ts';
import { lineageOf } from './event-key.ts';

/** As Calendar writes it: unpadded base64 of UTF-8. */
function encode(text: string, alphabet: 'base64' | 'base64url' = 'base64'): string {
  return Buffer.from(text, 'utf8').toString(alphabet).replace(/=+$/, '');
}

describe('an id on the page', () => {
  test('is the event and the calendar it was seen in', () => {
    expect(decodeEventId(encode('1abcdef2ghij owner@example.test'))).toEqual({
      eventId: '1abcdef2ghij',
      calendar: 'owner@example.test',
    });
  });

  test.each([
    ['a@m', 'a@gmail.com'],
    ['c_9@g', 'c_9@group.calendar.google.com'],
    ['en.japanese@h', 'en.japanese@holiday.calendar.google.com'],
    ['feed@i', 'feed@import.calendar.google.com'],
    ['ja.japanese#holiday@v', 'ja.japanese#holiday@group.v.calendar.google.com'],
    ['a@company.example', 'a@company.example'],
    ['a@z', 'a@z'],
    ['@m', '@m'],
  ])('writes the calendar %s out as %s', (short, written) => {
    expect(decodeEventId(encode(`id ${short}`))?.calendar).toBe(written);
  });

  test('is divided at its last space', () => {
    expect(decodeEventId(encode('id with space a@m'))?.eventId).toBe('id with space');
  });

  test('is read from a link too', () => {
    const raw = encodeURIComponent(Buffer.from('id?>~ ab@m').toString('base64'));
    expect(raw).toMatch(/%3D%3D$/);
    expect(decodeEventId(raw)?.eventId).toBe('id?>~');
  });

  test.each([
    '',
    ' ',
    'x',
    '!!!',
    '%',
    '__EVENT_PRIMARY__',
    '__EVENT_FIRST__',
    encode('noCalendar'),
    encode(' a@m'),
    encode('id '),
    encode('id\u0000 a@m'),
    encode('id\u202e a@m'),
    encode(`${'x'.repeat(1025)} a@m`),
    encode(`id ${'x'.repeat(321)}`),
    Buffer.from([0xff, 0xfe, 0x20, 0x61]).toString('base64'),
    'tasks_abc',
    'tasks.abc',
    'ttb_abc',
    encode('tasks_abc a@m'),
  ])('that is none (%j) is null', (raw) => {
    expect(decodeEventId(raw)).toBeNull();
  });

  test('survives either alphabet, whatever it is', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcv0129_RTZ~?>ü山')),
      minLength: 1,
    });
    fc.assert(
      fc.property(word, word, fc.constantFrom('base64', 'base64url'), (id, name, alphabet) => {
        fc.pre(!isOtherThanEvent(id));
        const calendar = `${name}@example.test`;
        expect(decodeEventId(encode(`${id} ${calendar}`, alphabet))).toEqual({
          eventId: id,
          calendar,
        });
      }),
    );
  });

  test('never throws, and never gives what could not be stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.base64String()), (raw) => {
        expect(decodeEventId(raw)?.eventId ?? 'none').toMatch(/^.{1,1024}$/s);
      }),
    );
  });
});

describe('a log entry', () => {
  test('names event and calendar', () => {
    const log = '35389; 2:["1abc","owner@example.test",0,null];1:["x",1];track:impression';
    expect(identityFromLog(log)).toEqual({ eventId: '1abc', calendar: 'owner@example.test' });
  });

  test('may leave the calendar out', () => {
    expect(identityFromLog('35463; 2:["1abc",null]')).toEqual({ eventId: '1abc', calendar: '' });
  });

  test.each([null, undefined, '', '35463', '35463; 12:["a","b"]', '35463; 2:["tasks_1","b@m"]'])(
    '%j names none',
    (log) => {
      expect(identityFromLog(log)).toBeNull();
    },
  );
});

describe('the lineage', () => {
  const imported = '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g';
  test.each([
    ['base', 'base'],
    ['base_20240109T180000Z', 'base'],
    ['base_20240109', 'base'],
    ['base_R20240109T180000', 'base'],
    ['base_R20240109', 'base'],
    ['base_R20240109T180000_20240116T180000Z', 'base'],
    ['base_R20240109T180000_R20240206T180000_20240213T180000Z', 'base'],
    [imported, imported],
    [`${imported}_20240109T180000Z`, imported],
    ['base_20240109T180000Z_more', 'base_20240109T180000Z_more'],
    ['_20240109', '_20240109'],
    ['base_2024010', 'base_2024010'],
  ])('of %s is %s', (id, lineage) => {
    expect(lineageOf(id)).toBe(lineage);
  });

  test('is the same for all instances, and its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abv09_')), minLength: 1 }),
        (base) => {
          const lineage = lineageOf(base);
          expect(lineageOf(`${base}_20240109T180000Z`)).toBe(lineageOf(`${base}_20240116T180000Z`));
          expect(lineage).not.toBe('');
          expect(lineageOf(lineage)).toBe(lineage);
        },
      ),
    );
  });
});

test('only the id of a whole-day instance holds a day', () => {
  expect(originalDayOf('base_20240109')).toBe('2024-01-09');
  expect(originalDayOf('base_20240109T180000Z')).toBeNull();
  expect(originalDayOf('base_20241309')).toBeNull();
  expect(originalDayOf('_20240109')).toBeNull();
  expect(originalDayOf(undefined)).toBeNull();
});
