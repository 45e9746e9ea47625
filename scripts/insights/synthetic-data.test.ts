import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { effectCsv, syntheticEffect } from '#lib/domain/example/synthetic-effect.ts';
import { countersCsv, syntheticSessions } from '#lib/domain/example/synthetic-sessions.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('The synthetic data', () => {
  it('are those of the reference generator, byte by byte', () => {
    expect(hash(countersCsv(syntheticSessions('main', 1)))).toBe(
      'dfd1155eae687246b406913a9e7aa53b6d587dc693aca9dfb67247ed5b99951a',
    );
    expect(hash(effectCsv(syntheticEffect('effect', 1)))).toBe(
      'd58c747695afec42cf3123e36294b68eb248e5ea5945729349d532af320c051d',
    );
  });

  it('have only the known scenarios', () => {
    expect(() => syntheticSessions('rain', 1)).toThrow('unknown scenario rain');
    expect(() => syntheticEffect('rain', 1)).toThrow('unknown scenario rain');
  });
});
