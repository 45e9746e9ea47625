import { describe, expect, it } from 'vitest';
import { keptEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { readRecord } from './read-record.ts';
import type { PersonRecord } from './record.ts';

const { pairId: _pair, rev: _rev, sharedAt: _at, ...entry } = keptEntry({ says: { note: 'n' } });
const whole = {
  format: 'sashi-record',
  version: 1,
  writtenAt: '2026-11-27T08:00:00.000Z',
  author: 'hana@example.com',
  entries: [entry],
  meetings: [meetingRow()],
  pairs: [{ schema: 1, email: 'y@example.com', name: 'Y', chosenRole: null }],
  marks: [],
  settings: {},
} as unknown as PersonRecord;
const text = JSON.stringify(whole, null, 2);
const changed = (change: object) => JSON.stringify({ ...whole, ...change });
const withEntry = (change: object) => changed({ entries: [{ ...entry, ...change }] });
const stamped = (stamp: string) => withEntry({ body: { fields: { note: [stamp, 'n'] } } });
const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

describe('A file', () => {
  it('with a record is read', () => {
    expect(readRecord(text)).toEqual(whole);
  });

  it.each([
    ['nothing', '', 'file-not-record'],
    ['a Markdown file', '# What I wrote in Sashi', 'file-not-record'],
    ['JSON of something else', '{"notes":[]}', 'file-not-record'],
    ['a list', '[]', 'file-not-record'],
    ['null', 'null', 'file-not-record'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0', 'file-not-record'],
    ['half of a record', text.slice(0, text.length / 2), 'file-cut'],
    ['all but its last letter', text.slice(0, -1), 'file-cut'],
    ['a later version', changed({ version: 2 }), 'file-newer'],
    ['a kind of a later version', withEntry({ kind: 'dream', name: 'dream' }), 'file-newer'],
    ['a key more', changed({ onload: 'alert(1)' }), 'file-damaged'],
    ['a record without entries', changed({ entries: undefined }), 'file-damaged'],
    ['what the other wrote', withEntry({ author: 'them' }), 'file-damaged'],
    ['an own kind as of both', withEntry({ author: 'both' }), 'file-damaged'],
    ['a name of another meeting', withEntry({ name: 'preparation.other' }), 'file-damaged'],
    ['an id of this team', withEntry({ pairId: 'a_b' }), 'file-damaged'],
    [
      'an edit after the year 2100',
      withEntry({ editedAt: '2100-01-01T00:00:00.000Z' }),
      'file-damaged',
    ],
    ['a clock after the year 2100', stamped('4102444800000.0000.x'), 'file-damaged'],
    ['a stamp of no form', stamped('later'), 'file-damaged'],
    [
      'a memo that is none',
      withEntry({
        kind: 'memo',
        name: `memo.${entry.meetingId}`,
        author: 'both',
        body: { y: '/////w==' },
      }),
      'file-damaged',
    ],
    ['a body nested without end', text.replace('"n"', nested), 'file-damaged'],
    [
      'a uid for a person',
      changed({ pairs: [{ ...whole.pairs[0], uid: 'thief' }] }),
      'file-damaged',
    ],
    ['more than any record', ' '.repeat(20_000_001), 'file-too-large'],
  ])('with %s is none', (_, file, trouble) => {
    expect(readRecord(file)).toBe(trouble);
  });

  it('changes no object of ours by its names', () => {
    for (const at of ['{', '"settings": {', '"fields": {', '"pairs": [{ "schema": 1,']) {
      readRecord(text.replace(at, `${at} "__proto__": { "polluted": true },`));
      readRecord(text.replace(at, `${at} "constructor": { "prototype": { "polluted": true } },`));
    }
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
    const read = readRecord(
      text.replace('"settings": {', '"settings": {"__proto__":{"hints":false}'),
    );
    expect(
      typeof read === 'string' || Object.getPrototypeOf(read.settings) === Object.prototype,
    ).toBe(true);
    expect(typeof read === 'string' ? {} : read.settings).not.toHaveProperty('hints');
  });
});
