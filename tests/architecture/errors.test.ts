import { expect, it } from 'vitest';
import { errorCodes, errorSentence } from '#lib/i18n/errors.ts';
import { listFiles, read } from './tree.ts';

it('Every code that a request is answered with has a sentence of its own', () => {
  const product = listFiles().filter(
    (file) => /^(lib|entrypoints)\/.*\.tsx?$/.test(file) && !/\.test\./.test(file),
  );
  const answered = product.flatMap((file) =>
    [...read(file).matchAll(/\bok: false, code: '([a-z-]+)'/g)].map(([, code = '']) => code),
  );
  expect(answered.length).toBeGreaterThan(20);
  const known = new Set<string>([
    ...errorCodes,
    'unknown-message',
    'not-allowed',
    'invalid-request',
  ]);
  expect([...new Set(answered)].filter((code) => !known.has(code))).toEqual([]);
  const fallback = errorSentence('failed', 'en');
  const alike = errorCodes.filter(
    (code) => code !== 'failed' && errorSentence(code, 'en') === fallback,
  );
  expect(alike).toEqual([]);
});
