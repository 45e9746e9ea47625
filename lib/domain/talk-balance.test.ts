import { describe, expect, it } from 'vitest';
import { balanceOf, guessesApart } from './talk-balance.ts';

describe('The talk balance', () => {
  it('shows the two guesses once both are there, seen from one side', () => {
    expect(balanceOf(70, 50)).toEqual({ mine: 70, theirs: 50 });
    expect(guessesApart(balanceOf(70, 50))).toBe(20);
    expect(guessesApart(balanceOf(0, 100))).toBe(0);
  });

  it('shows nothing of the other one before, whatever has arrived', () => {
    expect(balanceOf(null, 30)).toEqual({ mine: null, theirs: null });
    expect(balanceOf(40, null)).toEqual({ mine: 40, theirs: null });
    expect(guessesApart(balanceOf(null, 30))).toBeNull();
  });
});
