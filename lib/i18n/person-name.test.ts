import { describe, expect, it } from 'vitest';
import { nameInSentence, nameOf } from './person-name.ts';

const email = 'kenji.sato@example.test';

describe('The name of a person', () => {
  it('is the name, else the front of the address', () => {
    expect(nameOf({ name: ' 佐藤 健司 ', email })).toBe('佐藤 健司');
    expect(nameOf({ name: '  ', email })).toBe('kenji.sato');
  });

  it('is one line that cannot turn the sentence around', () => {
    expect(nameOf({ name: 'Ken\u202e\nji\u2069', email })).toBe('Ken ji');
    expect(nameInSentence({ name: 'Ken\u2069ji', email })).toBe('\u2068Ken ji\u2069');
  });

  it('is cut between characters, never inside one', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(nameOf({ name: family.repeat(500), email })).toBe(`${family.repeat(59)}…`);
  });
});
