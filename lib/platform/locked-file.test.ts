/** Property: what was locked is unlocked by the same passphrase, and by no other; nothing else is. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocked, lock, unlock } from './locked-file.ts';

const FAST = 2;
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

describe('A locked file', () => {
  it('is opened by its passphrase alone', () =>
    fc.assert(
      fc.asyncProperty(words, words, words, async (text, passphrase, other) => {
        const file = await lock(text, passphrase, FAST);
        expect(isLocked(file)).toBe(true);
        expect(await unlock(file, passphrase)).toBe(text);
        if (other.normalize('NFC') === passphrase.normalize('NFC')) return;
        expect(await unlock(file, other)).toBeNull();
      }),
      { numRuns: 50 },
    ));

  it('does not open when a single byte of it is missing or another', async () => {
    const file = await lock('眠れていません', 'correct horse', FAST);
    expect(new TextDecoder().decode(file)).not.toContain('眠れ');
    for (let at = 0; at < file.length; at += 1) {
      const bent = file.slice();
      bent[at] = (bent[at] ?? 0) ^ 1;
      expect(await unlock(bent, 'correct horse')).toBeNull();
      expect(await unlock(file.subarray(0, at), 'correct horse')).toBeNull();
    }
  });

  it('that would take all memory is refused', async () => {
    const head = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\n';
    const file = new TextEncoder().encode(`${head}${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`);
    expect(await unlock(file, 'x')).toBeNull();
  });

  it('is told from any other', () => {
    expect(isLocked(new TextEncoder().encode('{"format":"sashi-record"}'))).toBe(false);
    expect(isLocked(new Uint8Array())).toBe(false);
  });
});
