import { describe, expect, it } from 'vitest';
import { coalesced } from './coalesced.ts';

/** Work whose runs end when the test says so. */
function controlled() {
  const ends: PromiseWithResolvers<void>[] = [];
  const ask = coalesced(() => {
    const end = Promise.withResolvers<void>();
    ends.push(end);
    return end.promise;
  });
  return { ask, ends };
}

describe('Coalesced work', () => {
  it('runs once more after a run, however often it was asked for meanwhile', async () => {
    const { ask, ends } = controlled();
    const first = ask();
    const later = [ask(), ask(), ask()];
    expect(ends).toHaveLength(1);
    ends[0]?.resolve();
    await first;
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[1]?.resolve();
    await Promise.all(later);
    expect(ends).toHaveLength(2);
  });

  it('answers from a run that began after the question', async () => {
    const { ask, ends } = controlled();
    const first = ask();
    let answered = false;
    const second = (async () => {
      await ask();
      answered = true;
    })();
    ends[0]?.resolve();
    await first;
    expect(answered).toBe(false);
    ends[1]?.resolve();
    await second;
    expect(answered).toBe(true);
  });

  it('goes on after a run that failed, and tells only who asked for it', async () => {
    const { ask, ends } = controlled();
    const first = ask();
    const second = ask();
    ends[0]?.reject(new Error('no'));
    await expect(first).rejects.toThrow('no');
    ends[1]?.resolve();
    await expect(second).resolves.toBeUndefined();
    const third = ask();
    expect(ends).toHaveLength(3);
    ends[2]?.resolve();
    await third;
  });
});
