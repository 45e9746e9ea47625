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
        { line: 3, text: 'Kenta', trouble: 'no-address' },
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
    ['氏名;メールアドレス;上長メール\n山田;y@acme.test;boss@acme.test', ['y@acme.test']],
    [
      '"E-Mail Address","Name"\n"a@acme.test","Sato\nKen"\nb@acme.test,Mika',
      ['a@acme.test', 'b@acme.test'],
    ],
    [
      'name,email\n"Sato, Ken",k@acme.test\n5" disk,d@acme.test\nx,e@acme.test',
      ['k@acme.test', 'd@acme.test', 'e@acme.test'],
    ],
    ['name,email\r"a,a@acme.test\rb,b@acme.test', ['a@acme.test', 'b@acme.test']],
    ['ｍｉｋａ＠ａｃｍｅ．ｔｅｓｔ、b@acme.test', ['mika@acme.test', 'b@acme.test']],
    ['"a@acme.test""\n"b@acme.test"', ['a@acme.test', 'b@acme.test']],
    ['a@@acme.test', []],
    ['a/b@acme.test', []],
  ])('reads %j', (text, addresses) => {
    expect(inviteListFrom(text, 'acme.test').addresses).toEqual(addresses);
  });

  it('counts lines as the person sees them, also after a cell of two lines', () => {
    expect(inviteListFrom('name,email\n"Sato\nKen",k@acme.test\nMika,', 'acme.test').bad).toEqual([
      { line: 4, text: 'Mika', trouble: 'no-address' },
    ]);
  });

  it('takes any domain where the organisation has none', () => {
    expect(inviteListFrom('a@one.test\nb@two.test', '').addresses).toHaveLength(2);
  });
});
