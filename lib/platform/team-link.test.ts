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
    ['as plain JSON', JSON.stringify(team, null, 2)],
  ])('is read %s', (_, text) => {
    expect(decodeTeamLink(text)).toEqual(team);
  });

  it.each([
    ['nothing', ''],
    ['another address', 'https://example.com/'],
    ['half a link', link.slice(0, 60)],
    ['base64 of something else', 'sashi-team:////'],
    ['a number', '42'],
    ['null', 'null'],
  ])('is unreadable when it is %s', (_, text) => {
    expect(decodeTeamLink(text)).toBe('team-link-unreadable');
  });

  it('is incomplete when a part is missing', () => {
    const { authDomain: _, ...firebase } = team.firebase;
    expect(decodeTeamLink(linkOf({ ...team, firebase }))).toBe('team-link-incomplete:authDomain');
    expect(decodeTeamLink(linkOf({ name: 'Acme', org: 'acme' }))).toBe(
      'team-link-incomplete:firebase',
    );
    expect(decodeTeamLink('{}')).toBe('team-link-incomplete:name');
    const { googleClientId: __, ...withoutClient } = team;
    expect(decodeTeamLink(linkOf(withoutClient))).toBe('team-link-incomplete:googleClientId');
  });

  it('is wrong when a part is not what it must be', () => {
    expect(decodeTeamLink(linkOf({ ...team, org: '../other' }))).toBe('team-link-wrong:org');
    expect(decodeTeamLink(linkOf({ ...team, more: 1 }))).toBe('team-link-wrong:more');
    const emulator = { firestore: '127.0.0.1:8080', auth: '127.0.0.1:9099' };
    expect(decodeTeamLink(linkOf({ ...team, emulator }))).toBe('team-link-wrong:emulator');
    expect(
      decodeTeamLink(
        linkOf({ ...team, emulator: { firestore: 'evil.example:80', auth: '127.0.0.1:99' } }),
      ),
    ).toBe('team-link-wrong:firestore');
  });
});
