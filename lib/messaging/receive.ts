/** The background's side of the protocol: who may ask, what a request is, and codes for what fails. */
import { browser } from 'wxt/browser';
import type * as z from 'zod';
import { TeamError } from '#lib/domain/ports.ts';
import { storageTroubleOf } from '#lib/domain/storage-trouble.ts';
import { report } from '#lib/platform/report.ts';
import { type MessageName, type Outcome, protocol } from './protocol.ts';
import { type Origin, originOf, type Sender } from './sender.ts';

type Parsed<N extends MessageName> = z.output<(typeof protocol)[N]['request']>;

type Handler<R extends z.ZodType> = (
  request: z.output<R>,
  origin: Origin,
) => Promise<Outcome | void>;

/** Handlers for a part of the protocol, which stands in a file of its own. */
export type HandlersOf<P extends Record<string, { readonly request: z.ZodType }>> = {
  readonly [N in keyof P]: Handler<P[N]['request']>;
};

/** One handler per message; one that returns nothing has done what it was asked. */
export type Handlers = {
  readonly [N in MessageName]: (request: Parsed<N>, origin: Origin) => Promise<Outcome | void>;
};

/** Listens from the first turn of the worker on: call it synchronously at start. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    void answerTo(handlers, message, sender).then(answer);
    return true; // the answer comes later
  });
}

/** The whole door, without the browser's listener. Never rejects. */
export async function answerTo(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
): Promise<Outcome> {
  const name = nameOf(message);
  if (name === null) return refusal('unknown-message');
  const { from, request } = protocol[name];
  const origin = originOf(sender);
  if (!origin || (from !== 'any' && from !== origin.from)) return refusal('not-allowed');
  const parsed = request.safeParse((message as { request?: unknown }).request);
  if (!parsed.success) return refusal('invalid-request');
  try {
    const handler = handlers[name] as (request: unknown, origin: Origin) => Promise<Outcome | void>;
    return (await handler(parsed.data, origin)) ?? { ok: true };
  } catch (error) {
    report(name, error);
    return refusal(error instanceof TeamError ? error.code : (storageTroubleOf(error) ?? 'failed'));
  }
}

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  const { name } = message;
  return typeof name === 'string' && Object.hasOwn(protocol, name) ? (name as MessageName) : null;
}

function refusal(code: string): Outcome {
  return { ok: false, code };
}
