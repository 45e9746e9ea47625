import { describe, expect, it } from 'vitest';
import { type KeptEntry, mineFor, NOBODY_KNOWN, theirsFrom, threadOfBoth } from './kept-entry.ts';

const row = (change: Partial<KeptEntry>): KeptEntry => ({
  schema: 1,
  name: 'preparation.m',
  kind: 'preparation',
  meetingId: 'm',
  author: 'me',
  thread: '',
  lineageId: 'l',
  pairId: null,
  body: { fields: {} },
  startLocal: null,
  editedAt: '2026-11-01T10:00:00.000Z',
  rev: 0,
  sharedAt: null,
  ...change,
});
const yamada = { email: 'yamada@example.com', pairId: 'hana_yamada' };
const toYamada = { thread: yamada.email, pairId: yamada.pairId };
const loose = row({});
const forYamada = row({ thread: yamada.email });
const forSato = row({ thread: 'sato@example.com', pairId: 'hana_sato' });
const fromElsewhere = row({ thread: 'hana_yamada', pairId: 'hana_yamada' });
const theirs = row({ author: 'them', thread: 'hana_yamada', pairId: 'hana_yamada' });
const satos = row({ author: 'them', thread: 'hana_sato', pairId: 'hana_sato' });

describe('My preparation', () => {
  it('is the one for this person', () => {
    expect(mineFor([loose, forSato, theirs, forYamada], toYamada)).toBe(forYamada);
  });

  it('may have come from another device that knew only the pair', () => {
    expect(mineFor([loose, fromElsewhere], toYamada)).toBe(fromElsewhere);
  });

  it('is what was written before anybody was known, if there is nothing else', () => {
    expect(mineFor([forSato, loose], toYamada)).toBe(loose);
    expect(mineFor([loose], NOBODY_KNOWN)).toBe(loose);
  });

  it('written among two goes to either of them, and to nobody who came later', () => {
    const both = threadOfBoth('yamada@example.com', 'hana@example.com');
    const among = row({ thread: both });
    expect(mineFor([among], { thread: both, pairId: null })).toBe(among);
    expect(mineFor([among], toYamada)).toBe(among);
    expect(mineFor([among], { thread: 'sato@example.com', pairId: null })).toBeNull();
    expect(mineFor([loose], { thread: both, pairId: null })).toBe(loose);
  });

  it('is never what was written for somebody else', () => {
    expect(mineFor([forSato], toYamada)).toBeNull();
    expect(mineFor([forSato], { ...toYamada, pairId: null })).toBeNull();
    expect(mineFor([forSato], NOBODY_KNOWN)).toBeNull();
  });
});

describe('Their preparation', () => {
  it('is that of the pair, and of no colleague who names the same meeting', () => {
    expect(theirsFrom([satos, theirs], yamada)).toBe(theirs);
    expect(theirsFrom([satos], yamada)).toBeNull();
  });

  it('is none as long as the other person is not known to the team', () => {
    expect(theirsFrom([theirs], { ...yamada, pairId: null })).toBeNull();
    expect(theirsFrom([theirs], null)).toBeNull();
  });
});
