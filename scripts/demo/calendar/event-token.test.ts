import { describe, expect, it } from 'vitest';
import { chipIdOf, eventToken } from './event-token.ts';

const decode = (token: string) =>
  new TextDecoder().decode(Uint8Array.from(atob(token), (letter) => letter.charCodeAt(0)));
const event = {
  id: 'abc_20261124T010000Z',
  calendar: 'mika@example.test',
  title: '',
  start: '2026-11-24T10:00',
  end: '2026-11-24T10:30',
  guests: [],
};

describe('The token of an event', () => {
  it('is the one of the captured dialog', () => {
    expect(eventToken('1abcdef2ghij3klmno4pqrs5tuv6', 'owner@example.test')).toBe(
      'MWFiY2RlZjJnaGlqM2tsbW5vNHBxcnM1dHV2NiBvd25lckBleGFtcGxlLnRlc3Q',
    );
  });

  it('shortens the domains that Calendar shortens, and no others', () => {
    expect(decode(eventToken('e', 'mika@gmail.com'))).toBe('e mika@m');
    expect(decode(eventToken('e', 'team@group.calendar.google.com'))).toBe('e team@g');
    expect(decode(eventToken('e', 'ja.japanese#holiday@group.v.calendar.google.com'))).toBe(
      'e ja.japanese#holiday@v',
    );
    expect(decode(eventToken('e', 'mika@notgmail.com'))).toBe('e mika@notgmail.com');
  });

  it('marks tasks and time blocks, and lets an event have any id', () => {
    expect(chipIdOf({ ...event, kind: 'task', id: 'x' })).toBe('tasks_x');
    expect(chipIdOf({ ...event, kind: 'task', id: 'tasks_x' })).toBe('tasks_x');
    expect(decode(chipIdOf({ ...event, kind: 'timeblock' }).replace(/^ttb_/, ''))).toBe(
      'abc_20261124T010000Z mika@example.test',
    );
    expect(chipIdOf({ ...event, rawChipId: '' })).toBe('');
  });
});
