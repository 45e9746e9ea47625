import { describe, expect, test } from 'vitest';
import { statesDay, titleInLine } from './foreign-line.ts';

describe('the day of a column is confirmed', () => {
  test.each([
    '10:15 bis 11:00, 1:1, Kalender: Arbeit, Kein Ort, 10. Juni 2024',
    'De 11am a 1pm, Reunión, Trabajo, Sin ubicación, 10 de junio de 2024',
    '上午11:45至下午2:45，会议，团队，没有地点，2024年6月10日',
    '오전 11:45~오후 2:45, 회의, 팀, 위치 없음, 2024년 6월 10일',
    '10:15 – 11:00, Встреча, Работа, 10 июня 2024 г.',
    '10:15 đến 11:00, Họp, 10 tháng 6, 2024',
  ])('by %s', (line) => {
    expect(statesDay(line, '2024-06-10')).toBe(true);
  });

  test.each([
    ['another day', '10:15 bis 11:00, 1:1, Kein Ort, 9. Juni 2024'],
    ['a range', 'Ganztägig, Reise, Kein Ort, 9. – 10. Juni 2024'],
    [
      'a longer event',
      '9. Juni 2024, 22:15 bis 10. Juni 2024, 06:30, Schlaf, Kein Ort, Farbe: Graphit',
    ],
    ['two years', '9. Juni 2024, 22:15 bis 06:30, Schlaf, Raum 1, 10. Juni 2024'],
    ['no year', '10:15 bis 11:00, 1:1, Kein Ort, 10. Juni'],
    ['another calendar', '10:15 ถึง 11:00, ประชุม, 10 มิถุนายน 2567'],
    ['nothing', ''],
  ])('not by %s', (_, line) => {
    expect(statesDay(line, '2024-06-10')).toBe(false);
  });

  test('not by the end of a range that looks like a month', () => {
    expect(statesDay('Egész nap, Út, 2026. október 10–11.', '2026-10-11')).toBe(false);
    expect(statesDay('Ganztägig, Reise, 10. – 11. Oktober 2026', '2026-10-11')).toBe(false);
  });
});

describe('the title', () => {
  const line =
    '10:15 bis 11:00, „1:1 Bob“, Kalender: Bob, Ort: Raum 5 im sehr langen Gang, 10. Juni 2024';

  test('is what is seen and comes first in the line', () => {
    expect(titleInLine(line, ['Raum 5 im sehr langen Gang', '10:15 – 11:00', '1:1 Bob', ','])).toBe(
      '1:1 Bob',
    );
  });

  test('is never a part of something longer, a time or punctuation', () => {
    expect(titleInLine(line, ['Bob', '1:1', '10:15', '„'])).toBeNull();
  });

  test('is whole where it is seen in pieces', () => {
    const planned = '10:15 bis 14:30, Sync, Teil 2, Kalender: Arbeit, Kein Ort, 10. Juni 2024';
    expect(titleInLine(planned, ['Sync,', 'Teil 2', 'Sync, Teil 2'])).toBe('Sync, Teil 2');
  });

  test('is never what says when, nor that there is none', () => {
    const rest = 'Kalender: Arbeit, Kein Ort, 10. Juni 2024';
    const timed = `10:15 bis 14:30, Reise, ${rest}`;
    expect(titleInLine(timed, ['10:15 bis 14:30', 'Reise'])).toBe('Reise');
    expect(titleInLine(`Ganztägig, Reise, ${rest}`, ['Ganztägig', 'Reise'])).toBeNull();
    expect(titleInLine(`Ganztägig, Reise, ${rest}`, ['Reise'])).toBe('Reise');
    expect(titleInLine(`Ganztägig, (Kein Titel), ${rest}`, ['(Kein Titel)'])).toBeNull();
  });
});
