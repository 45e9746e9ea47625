import { describe, expect, it } from 'vitest';
import { inviteListFrom } from './invite-list.ts';

describe('A pasted list of people to invite', () => {
  it('keeps the good lines and tells the bad ones, with line and reason', () => {
    const text = [
      'name,email',
      'Mika,Mika@acme.test',
      'Kenta,',
      '"Sato, Ken" <ken@acme.test>',
      'Eve,eve@elsewhere.test',
      'Mika again,mika@acme.test',
      '',
      'Sub,sub@eu.acme.test',
    ].join('\n');
    expect(inviteListFrom(text, 'acme.test')).toEqual({
      addresses: ['mika@acme.test', 'ken@acme.test'],
      bad: [
        { line: 3, text: 'Kenta,', trouble: 'no-address' },
        { line: 5, text: 'eve@elsewhere.test', trouble: 'other-domain' },
        { line: 6, text: 'mika@acme.test', trouble: 'twice' },
        { line: 8, text: 'sub@eu.acme.test', trouble: 'other-domain' },
      ],
    });
  });

  it.each([
    ['a@acme.test b@acme.test', ['a@acme.test', 'b@acme.test']],
    ['"never closed\na@acme.test', ['a@acme.test']],
    ['a@acme.test; b@acme.test', ['a@acme.test', 'b@acme.test']],
    ['氏名\tメール\n山田\tyamada@acme.test', ['yamada@acme.test']],
    ['\uFEFFa@acme.test\r\nb@acme.test\r\n', ['a@acme.test', 'b@acme.test']],
    ['山田@acme.test', ['山田@acme.test']],
    ['a@@acme.test', []],
    ['a/b@acme.test', []],
  ])('reads %j', (text, addresses) => {
    expect(inviteListFrom(text, 'acme.test').addresses).toEqual(addresses);
  });

  it('takes any domain where the organisation has none', () => {
    expect(inviteListFrom('a@one.test\nb@two.test', '').addresses).toHaveLength(2);
  });
});
