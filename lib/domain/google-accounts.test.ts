import { describe, expect, it } from 'vitest';
import {
  accountNumber,
  addressIn,
  isOfAnother,
  NO_ACCOUNTS_SEEN,
  otherAccounts,
  withoutAddresses,
  withSeen,
  writerBefore,
} from './google-accounts.ts';

const WORK = 'mika@work.test';
const HOME = 'mika@home.test';
const me = new Set([WORK]);
const nobody = new Set<string>();

describe('The account of a calendar page', () => {
  it.each([
    ['/calendar/u/1/r/week', '1'],
    ['/calendar/u/12/r', '12'],
    ['/calendar/u/2', '2'],
    ['/calendar/r/week', '0'],
    ['/calendar/u/x/r', '0'],
    ['/', '0'],
  ])('has the number in %s', (path, number) => {
    expect(accountNumber(path)).toBe(number);
  });

  it.each([
    ['Google Account: Mika Sato \n(Mika@Work.test)', WORK],
    ['Google アカウント: 佐藤 美香（mika@work.test）', WORK],
    ['mika+1on1@sub.work.test', 'mika+1on1@sub.work.test'],
    ['Google Account', null],
    ['Mika @ work', null],
    ['mika@work.test and ken@work.test', null],
  ])('is named by %j', (label, address) => {
    expect(addressIn(label)).toBe(address);
  });
});

describe('Accounts side by side', () => {
  const both = withSeen(withSeen(NO_ACCOUNTS_SEEN, '0', WORK), '1', HOME);

  it('are another’s when mine stands at another number', () => {
    const accounts = withSeen(both, '2', null);
    const others = ['0', '1', '2', '3'].filter((number) => isOfAnother(accounts, number, me));
    expect(others).toEqual(['1']);
    expect(otherAccounts(accounts, me)).toEqual([HOME]);
  });

  it('may be mine under another address', () => {
    const alias = withSeen(NO_ACCOUNTS_SEEN, '0', 'sato@work.test');
    expect(isOfAnother(alias, '0', me)).toBe(false);
    expect(isOfAnother(withSeen(alias, '1', HOME), '1', me)).toBe(false);
  });

  it('are the first one’s until somebody says who they are', () => {
    expect(otherAccounts(both, nobody)).toEqual([HOME]);
    expect(otherAccounts(both, new Set([HOME]))).toEqual([WORK]);
  });

  it('change their numbers, and stay whose they are', () => {
    const swapped = withSeen(withSeen(both, '0', HOME), '1', WORK);
    expect(otherAccounts(swapped, me)).toEqual([HOME]);
    expect(otherAccounts(swapped, nobody)).toEqual([HOME]);
  });

  it('are remembered while a page does not say whose it is', () => {
    expect(withSeen(both, '1', null)).toEqual(both);
  });

  it('are still there when it was forgotten whose they are', () => {
    expect(withoutAddresses(both)).toEqual({ seen: { 0: null, 1: null }, first: null });
  });

  it('tell whose words were written before another one signed in', () => {
    expect(writerBefore(both, 'Mika@home.test')).toBe(WORK);
    expect(writerBefore(both, WORK)).toBe(WORK);
    expect(writerBefore(both, 'sato@work.test')).toBeNull();
    expect(writerBefore(NO_ACCOUNTS_SEEN, WORK)).toBeNull();
  });
});
