import { browser } from 'wxt/browser';

/**
 * Asks for what Google's sign-in needs, which is no part of Sashi's lasting permissions in Chrome and
 * Edge. Call it within a click. Firefox grants it at installation, without a question.
 */
export async function allowSignIn(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['identity'] });
  } catch {
    return 'identity' in browser; // Firefox knows no optional one, and has it already
  }
}
