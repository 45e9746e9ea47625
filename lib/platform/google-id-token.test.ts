import { afterEach, describe, expect, it, vi } from 'vitest';
import { authorisationUrl, googleIdToken, idTokenIn, redirectFor } from './google-id-token.ts';

const identity = vi.hoisted(() => ({ getRedirectURL: vi.fn(), launchWebAuthFlow: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { identity } }));
afterEach(() => vi.unstubAllGlobals());

const tokenOf = (claims: object) =>
  `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.s`;
const address = (token: string) => `https://abc.chromiumapp.org/#authuser=0&id_token=${token}`;

describe('Asking Google who somebody is', () => {
  it('asks for an ID token alone, bound to this question', () => {
    const url = new URL(authorisationUrl('1-a.apps.googleusercontent.com', 'https://x/', 'once'));
    expect(url.origin).toBe('https://accounts.google.com');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: '1-a.apps.googleusercontent.com',
      redirect_uri: 'https://x/',
      response_type: 'id_token',
      scope: 'openid email profile',
      prompt: 'select_account',
      nonce: 'once',
    });
  });

  it('comes back to an address that Google takes, in Firefox, too', () => {
    expect(redirectFor('https://abc.chromiumapp.org/')).toBe('https://abc.chromiumapp.org/');
    expect(redirectFor('https://12ab.extensions.allizom.org/')).toBe(
      'http://127.0.0.1/mozoauth2/12ab',
    );
  });

  it('takes the token out of the answer', () => {
    const token = tokenOf({ nonce: 'once', email: 'mika@example.test' });
    expect(idTokenIn(address(token), 'once')).toBe(token);
  });

  it.each([
    ['the answer to another question', address(tokenOf({ nonce: 'before' }))],
    ['no token', 'https://abc.chromiumapp.org/#error=access_denied'],
    ['a token that is none', address('x.y.z')],
    ['nothing', ''],
  ])('refuses %s', (_, answer) => {
    expect(() => idTokenIn(answer, 'once')).toThrow(
      expect.objectContaining({ code: 'sign-in-closed' }) as Error,
    );
  });

  const OWN = {
    Chromium: 'https://abc.chromiumapp.org/',
    Firefox: 'https://1.extensions.allizom.org/',
  };

  it.each(Object.entries(OWN))('brings back what Google answers in %s', async (_, own) => {
    identity.getRedirectURL.mockReturnValue(own);
    identity.launchWebAuthFlow.mockImplementation(async ({ url }: { url: string }) => {
      const { searchParams } = new URL(url);
      const token = tokenOf({ nonce: searchParams.get('nonce') });
      return `${searchParams.get('redirect_uri')}#id_token=${token}`;
    });
    expect(await googleIdToken('1-a.apps.googleusercontent.com')).toMatch(/^e30\./);
  });

  it.each([
    ['closed the window', true, 'sign-in-closed'],
    ['has no network', false, 'offline'],
  ])('says so when the person %s', async (_, onLine, code) => {
    vi.stubGlobal('navigator', { onLine });
    identity.getRedirectURL.mockReturnValue(OWN.Chromium);
    identity.launchWebAuthFlow.mockRejectedValue(new Error('The user did not approve access.'));
    await expect(googleIdToken('1-a.apps.googleusercontent.com')).rejects.toMatchObject({ code });
  });
});
