/** Who the person is, by Google's own page in a window of the browser (no code from elsewhere). */
import { browser } from 'wxt/browser';
import { TeamError } from '#lib/domain/ports.ts';

/** https://developers.google.com/identity/openid-connect/openid-connect#sendauthrequest */
const AUTHORISE = 'https://accounts.google.com/o/oauth2/v2/auth';

/**
 * Rejects with `offline` when the window had nothing to show, and with `sign-in-closed` when the
 * person closed it or refused, and when the answer is not to this question.
 */
export async function googleIdToken(clientId: string): Promise<string> {
  const nonce = crypto.randomUUID();
  const redirect = redirectFor(browser.identity.getRedirectURL());
  const url = authorisationUrl(clientId, redirect, nonce);
  const answer = await browser.identity
    .launchWebAuthFlow({ url, interactive: true })
    .catch((cause: unknown) => {
      // Browsers tell the two apart by the words of a message only.
      throw new TeamError(navigator.onLine ? 'sign-in-closed' : 'offline', { cause });
    });
  return idTokenIn(answer ?? '', nonce);
}

/**
 * Google takes no redirect to a domain of which nobody can prove to be the owner, as Firefox's is; its
 * loopback address is meant for that, and never leaves the browser.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity#getting_the_redirect_url
 */
export function redirectFor(own: string): string {
  const [extension = '', ...domain] = new URL(own).hostname.split('.');
  return domain.join('.') === 'extensions.allizom.org'
    ? `http://127.0.0.1/mozoauth2/${extension}`
    : own;
}

export function authorisationUrl(clientId: string, redirect: string, nonce: string): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirect,
    response_type: 'id_token',
    scope: 'openid email profile',
    prompt: 'select_account',
    nonce,
  });
  return `${AUTHORISE}?${query}`;
}

/** The ID token in the address that Google came back to; Firebase verifies who signed it. */
export function idTokenIn(address: string, nonce: string): string {
  const token = new URLSearchParams(URL.parse(address)?.hash.slice(1) ?? '').get('id_token');
  if (token === null || claimsOf(token)['nonce'] !== nonce) throw new TeamError('sign-in-closed');
  return token;
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    const [, claims = ''] = token.split('.');
    const base64 = claims.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
