import { describe, expect, it } from 'vitest';
import { decodeTeamLink } from '#lib/platform/team-link.ts';
import { readOptions } from './options.ts';
import { stepsByHand, teamLinkFor } from './steps-by-hand.ts';

const company = ['--project', 'acme-sashi', '--org', 'acme', '--name', 'Acme', '--operator', 'Ops'];
const keys = ['--api-key', 'AIza', '--client-id', '1-a.apps.googleusercontent.com'];

describe('Setting up a company', () => {
  it('reads the organisation, and prints a link that the extension takes', () => {
    const options = readOptions([...company, '--domain', 'Acme.com', ...keys]);
    expect(options.organisation?.who).toEqual({ domain: 'acme.com' });
    const link = teamLinkFor(options).split('\n')[1] ?? '';
    expect(decodeTeamLink(link)).toMatchObject({ org: 'acme', name: 'Acme' });
  });

  it('takes two people without a company', () => {
    const { organisation } = readOptions([...company, '--two', 'a@gmail.com,B@gmail.com']);
    expect(organisation?.who).toEqual({ addresses: ['a@gmail.com', 'b@gmail.com'] });
  });

  it('explains each step that is done by hand', () => {
    const text = stepsByHand(readOptions(['--project', 'acme-sashi']));
    for (const step of ['database', 'Sign-in', 'web app', 'OAuth client', 'firebase login']) {
      expect(text).toContain(step);
    }
  });

  it.each([
    ['no project', [], /--project ID/],
    ['an option that is none', ['--projekt', 'acme'], /--projekt.* It takes --project, --org/],
    ['a client that is none', ['--project', 'acme', '--client-id', '1-a'], /--client-id .*step 5/],
    ['a key with a space in it', ['--project', 'acme', '--api-key', 'AI za'], /--api-key .*step 4/],
    ['a project that is none', ['--project', 'A b'], /--project ID/],
    ['an organisation without an operator', ['--project', 'acme', '--name', 'Acme'], /--operator/],
    ['neither domain nor two people', company, /either/],
    ['both', [...company, '--domain', 'a.com', '--two', 'a@a.com,b@b.com'], /either/],
    ['one address twice', [...company, '--two', 'a@a.com,a@a.com'], /two different/],
    ['a domain that is an address', [...company, '--domain', 'ada@acme.com'], /--domain/],
  ])('says in one sentence what is wrong with %s', (_, args, told) => {
    expect(() => readOptions(args)).toThrow(told);
  });
});
