import { describe, expect, it } from 'vitest';
import { StorageError, storageTroubleOf } from './storage-trouble.ts';

const named = (name: string, rest: object = {}) => Object.assign(new Error(name), { name }, rest);

describe('What an error says of the storage', () => {
  it.each([
    ['the disk is full', named('QuotaExceededError'), 'disk-full'],
    [
      'so it does inside another',
      named('AbortError', { inner: named('QuotaExceededError') }),
      'disk-full',
    ],
    ['so it does as a cause', new Error('x', { cause: named('QuotaExceededError') }), 'disk-full'],
    [
      'the data is newer',
      named('DatabaseClosedError', { inner: named('VersionError') }),
      'newer-data',
    ],
    ['it was said already', new StorageError('data-unreadable'), 'data-unreadable'],
    ['nothing', new Error('QuotaExceededError in a message'), null],
    ['nothing either', named('UnknownError'), null],
    ['no error', undefined, null],
  ] as const)('%s', (_, error, trouble) => {
    expect(storageTroubleOf(error)).toBe(trouble);
  });

  it('comes to an end where errors cause each other', () => {
    const one = new Error('one');
    one.cause = new Error('other', { cause: one });
    expect(storageTroubleOf(one)).toBeNull();
  });
});
