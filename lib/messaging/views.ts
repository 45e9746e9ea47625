/**
 * What the background shows to each surface: whole snapshots, pushed on every change.
 * They go to extension pages only; what a content script gets is in `page-state.ts`.
 */
import * as z from 'zod';
import { guestSchema, plainDateTimeSchema } from '#lib/domain/calendar-event.ts';
import { preparationSchema } from '#lib/domain/preparation.ts';
import { writtenForSchema } from '#lib/domain/written-for.ts';
import { popupFeedbackSchema } from './views/feedback.ts';
import { invitationSchema } from './views/invitation.ts';
import { hintViewSchema, pairViewSchema } from './views/pair.ts';

/** Why something is still only on this device; `null` once there is nothing to wait for. */
export const keptReasonSchema = z.enum([
  'no-team', // nobody to share with: no team set up, or signed out
  'unknown-person', // the pair of this meeting is not known yet
  'not-joined', // the other person has not joined the team yet
  'offline', // will be sent when the network is back
  'sending', // on its way
  'refused', // the team's rules refused it; it is kept here
  'quota', // the project's quota of the day is used up
  'newer', // what the team holds can't be read by this version
]);
export type KeptReason = z.infer<typeof keptReasonSchema>;

export const shareStateSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('kept'), at: z.iso.datetime(), reason: keptReasonSchema }),
  z.strictObject({ state: z.literal('shared'), at: z.iso.datetime() }),
]);
export type ShareState = z.infer<typeof shareStateSchema>;

const personSchema = z.strictObject({ email: z.string(), name: z.string() });
export type Person = z.infer<typeof personSchema>;

export const accountViewSchema = z.strictObject({
  /** The team on this device, or null when none is set up. */
  team: z
    .strictObject({
      name: z.string(),
      emulator: z.boolean(),
      /** Set up by an administrator: not to be left here. */
      managed: z.boolean(),
    })
    .nullable(),
  /** Who is signed in, or null. */
  me: personSchema.nullable(),
});
export type AccountView = z.infer<typeof accountViewSchema>;

export const meetingViewSchema = z.strictObject({
  meetingId: z.string(),
  lineageId: z.string(),
  title: z.string().nullable(),
  startLocal: plainDateTimeSchema.nullable(),
  endLocal: plainDateTimeSchema.nullable(),
  allDay: z.boolean(),
  /** `yes`; `no`; `unsure`: exactly two people but nothing says 1on1, so the panel offers it. */
  oneOnOne: z.enum(['yes', 'no', 'unsure']),
  other: personSchema.nullable(),
  /** The two guests, when it is not known which of them is the person at this screen. */
  whoAreYou: z.tuple([guestSchema, guestSchema]).nullable(),
  /** The address that was chosen by hand as the person's own, while nobody is signed in. */
  chosenMe: z.string().nullable(),
  /** The person's role in this pair as the team knows it, or as chosen here. */
  role: z.enum(['member', 'supporter']).nullable(),
  /** Whom what is written now is for; given back with it. */
  for: writtenForSchema,
  mine: preparationSchema,
  /** Instant of the last edit in `mine`, which grows with every one; null = none yet. */
  mineAt: z.iso.datetime().nullable(),
  share: shareStateSchema,
  /** The memo of both: state of a yjs document in base64. */
  memo: z.strictObject({ state: z.string(), share: shareStateSchema }),
  /** What the other person prepared, or null if nothing has arrived. */
  theirs: preparationSchema.nullable(),
  /** What the two have beside that; null while the other one is not known. */
  pair: pairViewSchema.nullable(),
  /** Questions to begin with, for the topic that was chosen. */
  questions: z.array(z.strictObject({ en: z.string(), ja: z.string() })),
});
export type MeetingView = z.infer<typeof meetingViewSchema>;

export const panelViewSchema = z.strictObject({
  account: accountViewSchema,
  meeting: meetingViewSchema.nullable(),
  invitation: invitationSchema,
  /** Language and theme of the calendar page; null when no page has said so. */
  calendar: z
    .strictObject({ language: z.enum(['ja', 'en']).nullable(), dark: z.boolean() })
    .nullable(),
});
export type PanelView = z.infer<typeof panelViewSchema>;

export const upcomingSchema = z.strictObject({
  meetingId: z.string(),
  title: z.string().nullable(),
  startLocal: plainDateTimeSchema.nullable(),
  mine: z.boolean(),
  theirs: z.boolean(),
});

export const popupViewSchema = z.strictObject({
  account: accountViewSchema,
  feedback: popupFeedbackSchema,
  /** 1on1s from today on, soonest first, at most 20. */
  upcoming: z.array(upcomingSchema),
  invitation: invitationSchema,
  /** For the coming 1on1s: one, or those of the week. */
  hints: z.strictObject({
    digest: z.boolean(),
    hints: z.array(
      z.strictObject({ meetingId: z.string(), title: z.string().nullable(), hint: hintViewSchema }),
    ),
  }),
  /** Every surface of the calendar page, and the layer that matched there last. */
  health: z.array(z.strictObject({ surface: z.string(), layer: z.int() })),
  /** Addresses of Google accounts in this browser whose calendars are left alone. */
  otherAccounts: z.array(z.string()),
});
export type PopupView = z.infer<typeof popupViewSchema>;
