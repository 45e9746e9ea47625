import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '#lib/domain/record/record.ts';
import { preparationBody } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { inLine, quoted } from './markdown.ts';
import { recordAsMarkdown } from './record-markdown.ts';

function preparation(meetingId: string, startLocal: string, note: string) {
  return {
    schema: 1,
    name: `preparation.${meetingId}`,
    kind: 'preparation',
    author: 'me',
    thread: 'yamada@example.com',
    meetingId,
    lineageId: null,
    startLocal,
    editedAt: '2026-11-01T10:00:00.000Z',
    body: preparationBody({ topic: 'work', response: 'listen', note }),
  } as const;
}

const record = (change: Partial<PersonRecord>): PersonRecord => ({
  format: 'sashi-record',
  version: 1,
  writtenAt: '2026-11-27T08:00:00.000Z',
  entries: [],
  meetings: [],
  pairs: [],
  marks: [],
  author: null,
  settings: {},
  ...change,
});

describe('The record for reading', () => {
  it('tells what was prepared, the latest meeting first', () => {
    const text = recordAsMarkdown(
      record({
        entries: [
          preparation('old', '2026-10-01T10:00', 'earlier'),
          preparation('new', '2026-11-02T10:00', 'one\ntwo'),
        ],
        meetings: [
          meetingRow({ meetingId: 'new', startLocal: '2026-11-02T10:00', title: '1on1 *Yamada*' }),
        ],
      }),
      'en',
    );
    // In the zone of whoever saves it.
    expect(text.replace(/ on November 2[678], 2026 at .+/, '')).toBe(`# What I wrote in Sashi

Saved

## 2026-11-02 10:00 · 1on1 \\*Yamada\\*

### What I prepared

- Work progress & approach / Just listen

> one  
> two

## 2026-10-01 10:00

### What I prepared

- Work progress & approach / Just listen

> earlier
`);
  });

  it('says so when nothing was written', () => {
    expect(recordAsMarkdown(record({}), 'ja')).toContain('まだ何も書かれていません。');
  });
});

describe('Text of people in Markdown', () => {
  it.each([
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['[a](http://x)', String.raw`\[a\]\(http://x\)`],
    ['# not a heading', String.raw`\# not a heading`],
    ['- not a list', String.raw`\- not a list`],
    ['1. not a list', String.raw`1\. not a list`],
    ['two\nlines', 'two lines'],
  ])('leaves %j the text that it is', (text, written) => {
    expect(inLine(text)).toBe(written);
  });

  it('keeps each line of a quotation inside it', () => {
    expect(quoted('a\n\n# b')).toBe('> a  \n>  \n> \\# b');
  });
});
