/**
 * The sending side of the protocol. It is part of the content script, so it carries no parser:
 * the background parses, and what comes back is only a code.
 */
import { browser } from 'wxt/browser';
import type { MessageName, MessageRequest, Outcome } from './protocol.ts';

/** The one shape that travels. */
export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

const unreachable: Outcome = { ok: false, code: 'unreachable' };

/**
 * Asks the background, waking it if needed. Never rejects: when nobody answers (the extension was
 * reloaded under this page, or the worker died while answering), the code is `unreachable`.
 */
export async function send<N extends MessageName>(
  name: N,
  request: MessageRequest<N>,
): Promise<Outcome> {
  try {
    const envelope: Envelope = { name, request };
    return outcomeOf(await browser.runtime.sendMessage(envelope));
  } catch {
    return unreachable;
  }
}

function outcomeOf(answer: unknown): Outcome {
  const { ok, text, code } = Object(answer) as Record<string, unknown>;
  if (ok === true) return typeof text === 'string' ? { ok, text } : { ok };
  return ok === false && typeof code === 'string' ? { ok, code } : unreachable;
}
