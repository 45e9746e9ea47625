import { describe, expect, it } from 'vitest';
import type { TeamConfig } from '#lib/domain/team.ts';
import { decodeTeamLink, encodeTeamLink } from './team-link.ts';

const team: TeamConfig = {
  name: '株式会社サシ 🍶',
  org: 'sashi',
  firebase: { apiKey: 'AIza?>~', authDomain: 'sashi.example', projectId: 'sashi-prod' },
  googleClientId: '1234-abc.apps.googleusercontent.com',
};
const link = encodeTeamLink(team);
const linkOf = (value: unknown) => encodeTeamLink(value as TeamConfig);

describe('A team link', () => {
  it('brings back the team, in any script', () => {
    expect(link).toMatch(/^sashi-team:[\w-]+$/);
    expect(decodeTeamLink(link)).toEqual(team);
  });

  it.each([
    ['inside an address', `https://example.com/join#${link}`],
    ['wrapped by a mail programme', `  ${link.slice(0, 40)}\n  ${link.slice(40)}\r\n`],
    ['with the words around it', `Paste this:\n${link}\n3. Sign in with your work address.`],
    ['at the end of a sentence', `The link is (${link}).`],
    ['as plain JSON', JSON.stringify(team, null, 2)],
  ])('is read %s', (_, text) => {
    expect(decodeTeamLink(text)).toEqual(team);
  });

  const { googleClientId: _, ...withoutClient } = team;
  const { authDomain: __, ...withoutDomain } = team.firebase;
  const emulator = { firestore: '127.0.0.1:8080', auth: '127.0.0.1:9099' };
  const far = { firestore: 'evil.example:80', auth: '127.0.0.1:99' };
  it.each([
    ['nothing', '', 'team-link-none'],
    ['another address', 'https://example.com/', 'team-link-none'],
    ['a number', '42', 'team-link-none'],
    ['null', 'null', 'team-link-none'],
    ['half a link', link.slice(0, 60), 'team-link-damaged'],
    ['a link without its end', link.slice(0, -1), 'team-link-damaged'],
    [
      'a link in which a letter changed',
      `${link.slice(0, 50)}#${link.slice(51)}`,
      'team-link-damaged',
    ],
    ['base64 of something else', 'sashi-team:////', 'team-link-damaged'],
    ['half a file', JSON.stringify(team).slice(0, 80), 'team-link-damaged'],
    ['an empty team', '{}', 'team-link-incomplete:name'],
    ['without Firebase', linkOf({ name: 'Acme', org: 'acme' }), 'team-link-incomplete:firebase'],
    [
      'without a part of Firebase',
      linkOf({ ...team, firebase: withoutDomain }),
      'team-link-incomplete:authDomain',
    ],
    ['without a way to sign in', linkOf(withoutClient), 'team-link-incomplete:googleClientId'],
    ['for another path', linkOf({ ...team, org: '../other' }), 'team-link-wrong:org'],
    [
      'for a project that is none',
      linkOf({ ...team, firebase: { ...team.firebase, projectId: 'No' } }),
      'team-link-wrong:projectId',
    ],
    ['without a name', linkOf({ ...team, name: ' ' }), 'team-link-wrong:name'],
    [
      'with a key that is a sentence',
      linkOf({ ...team, firebase: { ...team.firebase, apiKey: 'paste it here' } }),
      'team-link-wrong:apiKey',
    ],
    [
      'with a whole address for a domain',
      linkOf({ ...team, firebase: { ...team.firebase, authDomain: 'https://acme.example/' } }),
      'team-link-wrong:authDomain',
    ],
    [
      'with another client',
      linkOf({ ...team, googleClientId: 'x.example' }),
      'team-link-wrong:googleClientId',
    ],
    ['with more in it', linkOf({ ...team, more: 1 }), 'team-link-wrong:more'],
    [
      'with an emulator for a real project',
      linkOf({ ...team, emulator }),
      'team-link-wrong:emulator',
    ],
    ['with an emulator elsewhere', linkOf({ ...team, emulator: far }), 'team-link-wrong:firestore'],
  ])('that is %s is refused, and it is said why', (_what, text, problem) => {
    expect(decodeTeamLink(text)).toBe(problem);
  });
});
