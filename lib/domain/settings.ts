/**
 * What a person may set, once, with the value that holds until they do. A key added here is kept,
 * carried between their browsers, and parsed wherever it comes from; nothing else has to be told.
 */
import * as z from 'zod';
import { CARD_LIMIT } from './icebreak.ts';
import { DEFAULT_KEYWORDS, KEYWORD_LIMIT } from './recognition.ts';
import { topicSchema } from './vocabulary.ts';

/** The longest keyword that is kept, in characters. */
export const KEYWORD_LENGTH = 40;

/** Of one's own questions, and of one's own cards: each list fits into one place of the browser's storage. */
export const OWN_LINES = { most: 15, longest: CARD_LIMIT };

/** `HH:MM` on the device's clock. */
const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const ownLinesSchema = z
  .array(z.string().trim().min(1).max(OWN_LINES.longest))
  .max(OWN_LINES.most)
  .default([]);

export const settingsSchema = z.strictObject({
  /** Words in a title that say "1on1"; see recognition.ts for how they are compared. */
  keywords: z
    .array(z.string().trim().min(1).max(KEYWORD_LENGTH))
    .max(KEYWORD_LIMIT)
    .default([...DEFAULT_KEYWORDS]),
  /** `auto` = as Calendar where we stand beside it, else as the browser. */
  language: z.enum(['auto', 'ja', 'en']).default('auto'),
  /** `calendar` = as Calendar where we stand beside it, else as the system. */
  appearance: z.enum(['calendar', 'light', 'dark']).default('calendar'),
  /** Show fitting hints before a 1on1. */
  hints: z.boolean().default(true),
  /** How many at most. */
  hintCount: z.int().min(1).max(3).default(1),
  hintPlaces: z
    .array(z.enum(['brief', 'popup']))
    .max(2)
    .default(['brief']),
  /** Behind one line of the popup: a hint for each 1on1 of this week. */
  hintDigest: z.boolean().default(false),
  /** `short`: without the reason and the source. */
  hintTone: z.enum(['explained', 'short']).default('explained'),
  hintLanguages: z
    .array(z.enum(['ja', 'en']))
    .min(1)
    .max(2)
    .default(['ja', 'en']),
  hintSources: z
    .array(z.enum(['built-in', 'team']))
    .min(1)
    .max(2)
    .default(['built-in', 'team']),
  hintLeaveOut: z.array(topicSchema).max(20).default([]),
  /** Say on this device when a 1on1 is near; off until the person asks for it. */
  reminders: z.boolean().default(false),
  /** When a member is reminded: the evening before at that time, or so many hours before. */
  remindMember: z
    .union([
      z.strictObject({ evening: clockTimeSchema }),
      z.strictObject({ hours: z.int().min(1).max(72) }),
    ])
    .default({ evening: '18:00' }),
  /** How many minutes before it a supporter is. */
  remindSupporter: z.int().min(1).max(120).default(10),
  /** Whoever was not reminded before is asked afterwards how it was. */
  remindFeedback: z.boolean().default(true),
  /** Reminders may come on Saturdays and Sundays. */
  remindWeekends: z.boolean().default(false),
  /** How many of today's 1on1s are not prepared, on the button in the browser's bar. */
  badge: z.boolean().default(true),
  /** Nothing is said from `from` until `until`, over midnight too; null = at any time. */
  quietHours: z
    .strictObject({ from: clockTimeSchema, until: clockTimeSchema })
    .nullable()
    .default({ from: '19:00', until: '08:00' }),
  /** What the person likes to begin with. */
  questions: ownLinesSchema,
  /** Icebreak cards that the person has written. */
  cards: ownLinesSchema,
  /** The news that the person has put away. */
  newsSeen: z.string().max(60).default(''),
});
export type Settings = z.infer<typeof settingsSchema>;
export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(settingsSchema.shape) as SettingKey[];
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** The value as it is kept, or undefined when it is none for this key. */
export function parseSetting<K extends SettingKey>(
  key: K,
  value: unknown,
): Settings[K] | undefined {
  if (value === undefined) return undefined;
  const parsed = settingsSchema.shape[key].safeParse(value);
  return parsed.success ? (parsed.data as Settings[K]) : undefined;
}
