/**
 * The one protocol between contexts. Each message names who may send it: `page` = Calendar's page
 * (the content script, which is given and believed the least), `own` = our extension pages.
 * The background parses every request with its schema before anything else happens.
 */
import * as z from 'zod';
import { preparationChangeSchema } from '#lib/domain/preparation.ts';
import { sightingSchema } from '#lib/domain/sighting.ts';
import { writtenForSchema } from '#lib/domain/written-for.ts';
import { balanceMessages } from './protocol/balance.ts';
import { calendarMessages } from './protocol/calendar.ts';
import { companyMessages } from './protocol/company.ts';
import { handoverMessages } from './protocol/handover.ts';
import { hintMessages } from './protocol/hint.ts';
import { liveMessages } from './protocol/live.ts';
import { memoMessages } from './protocol/memo.ts';
import { organisationMessages } from './protocol/organisation.ts';
import { pairMessages } from './protocol/pair.ts';
import { ratingMessages } from './protocol/rating.ts';
import { recordMessages } from './protocol/record.ts';
import { settingsMessages } from './protocol/settings.ts';
import { stuckMessages } from './protocol/stuck.ts';

const id = z.lazy(() => z.string().min(1).max(1024));

/** Answer to a request that can fail in a way that a person must be told. */
export const outcomeSchema = z.lazy(() =>
  z.discriminatedUnion('ok', [
    /** `text` = what was asked for, where the message asks for something. */
    z.strictObject({ ok: z.literal(true), text: z.string().optional() }),
    z.strictObject({ ok: z.literal(false), code: z.string() }),
  ]),
);
export type Outcome = z.infer<typeof outcomeSchema>;

export const protocol = {
  /** Chips in view that may be 1on1s, or are known to be; one again when it says something else. */
  'calendar.seen': { from: 'page', request: z.lazy(() => z.array(sightingSchema).max(500)) },
  /** A saved event is open (dialog or edit page); sent again when more of it can be read. */
  'meeting.opened': {
    from: 'page',
    request: z.lazy(() =>
      z.strictObject({
        event: sightingSchema,
        language: z.enum(['ja', 'en']).nullable(),
        dark: z.boolean(),
      }),
    ),
  },
  /** The week at a glance was put away: for this week, or for good. */
  'week.close': { from: 'page', request: z.lazy(() => z.enum(['week', 'always'])) },
  /** There are 1on1s on the page: it wants the rest of its script. */
  'page.later': { from: 'page', request: z.lazy(() => z.null()) },
  'meeting.closed': { from: 'page', request: z.lazy(() => z.null()) },
  /** How the reading of the page goes: a surface and the layer that matched; 0 = all well. */
  'host.health': {
    from: 'page',
    request: z.lazy(() =>
      z.array(z.strictObject({ surface: z.string().max(40), layer: z.int() })).max(20),
    ),
  },
  /** By hand: this series is (not) a 1on1. */
  'meeting.mark': {
    from: 'any',
    request: z.lazy(() => z.strictObject({ lineageId: id, oneOnOne: z.boolean() })),
  },
  /** The person closed (false) or asked for (true) the docked panel. */
  'panel.opens': { from: 'any', request: z.lazy(() => z.boolean()) },
  /** Open this meeting in the panel (from the popup, or the side panel's list). */
  'meeting.choose': { from: 'own', request: id },
  /** Which of the two guests the person is; null = not who was chosen before. */
  'me.choose': { from: 'own', request: z.lazy(() => z.email().max(320).nullable()) },
  'role.choose': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ meetingId: id, role: z.enum(['member', 'supporter']) })),
  },
  /** Kept durably (row and outbox in one transaction) when the answer is ok. */
  'preparation.save': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId: id,
        /** As the view said when it was written: it is never kept for another person. */
        for: writtenForSchema,
        // A note over the limit gets an answer of its own, `note-too-long`.
        change: preparationChangeSchema
          .unwrap()
          .extend({ note: z.string().max(1_000_000).optional() }),
      }),
    ),
  },
  ...calendarMessages,
  ...memoMessages,
  ...balanceMessages,
  ...hintMessages,
  ...liveMessages,
  /** Read what is new in the team and send what waits; answers when done. */
  'sync.now': { from: 'own', request: z.lazy(() => z.null()) },
  'team.join': { from: 'own', request: z.lazy(() => z.string().max(8192)) },
  'team.leave': { from: 'own', request: z.lazy(() => z.null()) },
  /** The address is used by the emulator's sign-in only; a real team asks Google. */
  'account.signIn': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ email: z.string().max(320) })),
  },
  /** `wipe`: what belongs to the account goes from this device; the person was asked before. */
  'account.signOut': { from: 'own', request: z.lazy(() => z.strictObject({ wipe: z.boolean() })) },
  ...companyMessages,
  ...ratingMessages,
  ...organisationMessages,
  ...pairMessages,
  ...handoverMessages,
  ...recordMessages,
  ...settingsMessages,
  ...stuckMessages,
} as const satisfies Record<string, { from: 'page' | 'own' | 'any'; request: z.ZodType }>;

export type MessageName = keyof typeof protocol;
export type MessageRequest<N extends MessageName> = z.input<(typeof protocol)[N]['request']>;

/** Live ports, by name: the background pushes the view at once and after every change. */
export const ports = {
  panel: 'panel',
  popup: 'popup',
  company: 'company',
  live: 'live',
  storage: 'storage',
  sync: 'sync',
} as const;
export type PortName = keyof typeof ports;
