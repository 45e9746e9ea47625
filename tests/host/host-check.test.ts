import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { column, dialog, timedChip } from './synthetic-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  code: number;
  /** Standard output, parsed. */
  out: unknown;
  err: string;
}

function hostCheck(...args: string[]): Promise<Run> {
  const script = fileURLToPath(new URL('../../scripts/host-check.ts', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      const out: unknown = stdout === '' ? undefined : JSON.parse(stdout);
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err: stderr });
    });
  });
}

const spoken =
  '午前9時～午前10時、「1on1 山田」、カレンダー: 仕事、場所の指定なし、2026年 6月 11日';

describe('host:check', () => {
  test('prints one object for each file, in the agreed shape', async () => {
    const week = file(
      'week.html',
      column('2026-06-11', timedChip({ spoken, seen: ['1on1 山田'] })),
    );
    const open = file('open.html', dialog());
    const { code, out, err } = await hostCheck(week, open);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toEqual([
      {
        file: week,
        surface: 'grid',
        view: null,
        theme: null,
        events: [
          {
            eventId: 'e1',
            lineageId: 'e1',
            calendar: 'me@example.test',
            title: '1on1 山田',
            date: '2026-06-11',
            start: '2026-06-11T09:00',
            end: '2026-06-11T10:00',
            allDay: false,
            isOneOnOne: true,
            layer: 1,
          },
        ],
        dialog: null,
      },
      {
        file: open,
        surface: 'unknown',
        view: null,
        theme: null,
        events: [],
        dialog: { eventId: 'e1', title: '1on1', guests: [], layer: 1 },
      },
    ]);
  });

  test('says in one line each what it could not read, and prints the rest', async () => {
    const good = file('good.html', '<div>Nothing of Calendar</div>');
    const bad = [
      file('empty.html', ''),
      file('blank.html', ' \n'),
      file('text.html', 'no tags here, <eventId> neither'),
      file('data.html', '{"html":"<div></div>"}'),
      file('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0x3c, 0x64, 0x69, 0x76, 0x3e])),
      join(folder, 'missing.html'),
      folder,
    ];
    const { code, out, err } = await hostCheck(...bad, good);
    expect(code).not.toBe(0);
    expect(out).toMatchObject([{ file: good, surface: 'unknown' }]);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(bad.length);
    for (const [index, path] of bad.entries()) expect(lines[index]).toContain(path);
  });

  test('with nothing to read prints an empty array, or says how it is used', async () => {
    const missing = await hostCheck(join(folder, 'missing.html'));
    expect(missing).toMatchObject({ code: 1, out: [] });
    const unused = await hostCheck();
    expect(unused.code).toBe(1);
    expect(unused.err).toContain('npm run host:check');
  });

  test('reads a page in the character set that it names', async () => {
    const html =
      '<html><head><meta charset="iso-8859-1"></head><body><div data-eventchip aria-label="9am to 10am, Caf\u00e9, Calendar: Work, No location, June 11, 2026"></div></body></html>';
    const { out } = await hostCheck(file('latin1.html', Buffer.from(html, 'latin1')));
    expect(out).toMatchObject([{ events: [{ title: 'Café' }] }]);
  });
});

describe('host:check --text', () => {
  test('prints what each line says, and nulls for what it does not', async () => {
    const lines = file(
      'lines.json',
      JSON.stringify([
        spoken,
        'All day, Trip, Calendar: Home, March 10 – 11, 2026',
        '10:15 bis 11:00, „1:1“, Kein Ort',
        '',
      ]),
    );
    const nothing = { start: null, end: null, title: null, onDate: null };
    const { code, out, err } = await hostCheck('--text', lines);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toEqual([
      {
        start: '2026-06-11T09:00',
        end: '2026-06-11T10:00',
        title: '1on1 山田',
        onDate: '2026-06-11',
      },
      { ...nothing, title: 'Trip', onDate: '2026-03-10' },
      nothing,
      nothing,
    ]);
  });

  test.each(['{}', '[1]', 'x', '', '[["a"]]'])('refuses %j in one line', async (content) => {
    const { code, out, err } = await hostCheck('--text', file('bad.json', content));
    expect({ code, out }).toEqual({ code: 1, out: undefined });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
