/**
 * What a person may set, and the value that holds until they do. A key added here is kept, carried
 * between their browsers, and parsed wherever it comes from; nothing else has to be told.
 */
import * as z from 'zod';
import { CARD_LIMIT } from './icebreak.ts';
import { APPEARANCES, LANGUAGES } from './look.ts';
import { DEFAULT_KEYWORDS, KEYWORD_LIMIT } from './recognition.ts';
import { topicSchema } from './vocabulary.ts';

/** The longest keyword that is kept, in characters. */
export const KEYWORD_LENGTH = 40;

/** Of one's own questions, and of one's own cards: each list fits into one place of the browser's storage. */
export const OWN_LINES = { most: 15, longest: CARD_LIMIT };

/** `HH:MM` on the device's clock. */
const clockTimeSchema = z.lazy(() => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const ownLines = () => z.array(z.string().trim().min(1).max(OWN_LINES.longest)).max(OWN_LINES.most);

/** What each may be. A schema is made when a value is parsed, as most people have changed few. */
export const settingSchemas = {
  /** Words in a title that say "1on1"; see recognition.ts for how they are compared. */
  keywords: () => z.array(z.string().trim().min(1).max(KEYWORD_LENGTH)).max(KEYWORD_LIMIT),
  language: () => z.enum(LANGUAGES),
  appearance: () => z.enum(APPEARANCES),
  /** Show fitting hints before a 1on1. */
  hints: () => z.boolean(),
  /** How many at most. */
  hintCount: () => z.int().min(1).max(3),
  hintPlaces: () => z.array(z.enum(['brief', 'popup'])).max(2),
  /** Behind one line of the popup: a hint for each 1on1 of this week. */
  hintDigest: () => z.boolean(),
  /** `short`: without the reason and the source. */
  hintTone: () => z.enum(['explained', 'short']),
  hintLanguages: () =>
    z
      .array(z.enum(['ja', 'en']))
      .min(1)
      .max(2),
  hintSources: () =>
    z
      .array(z.enum(['built-in', 'team']))
      .min(1)
      .max(2),
  hintLeaveOut: () => z.array(topicSchema).max(20),
  /** Say on this device when a 1on1 is near; off until the person asks for it. */
  reminders: () => z.boolean(),
  /** When a member is reminded: the evening before at that time, or so many hours before. */
  remindMember: () =>
    z.union([
      z.strictObject({ evening: clockTimeSchema }),
      z.strictObject({ hours: z.int().min(1).max(72) }),
    ]),
  /** How many minutes before it a supporter is. */
  remindSupporter: () => z.int().min(1).max(120),
  /** Whoever was not reminded before is asked afterwards how it was. */
  remindFeedback: () => z.boolean(),
  /** Reminders may come on Saturdays and Sundays. */
  remindWeekends: () => z.boolean(),
  /** How many of today's 1on1s are not prepared, on the button in the browser's bar. */
  badge: () => z.boolean(),
  /** Nothing is said from `from` until `until`, over midnight too; null = at any time. */
  quietHours: () => z.strictObject({ from: clockTimeSchema, until: clockTimeSchema }).nullable(),
  /** What the person likes to begin with. */
  questions: ownLines,
  /** Icebreak cards that the person has written. */
  cards: ownLines,
  /** The news that the person has put away. */
  newsSeen: () => z.string().max(60),
} as const;
export type SettingKey = keyof typeof settingSchemas;
export type Settings = { [K in SettingKey]: z.infer<ReturnType<(typeof settingSchemas)[K]>> };

/** What holds until the person says something else. */
export const DEFAULT_SETTINGS: Settings = {
  keywords: [...DEFAULT_KEYWORDS],
  language: 'auto',
  appearance: 'calendar',
  hints: true,
  hintCount: 1,
  hintPlaces: ['brief'],
  hintDigest: false,
  hintTone: 'explained',
  hintLanguages: ['ja', 'en'],
  hintSources: ['built-in', 'team'],
  hintLeaveOut: [],
  reminders: false,
  remindMember: { evening: '18:00' },
  remindSupporter: 10,
  remindFeedback: true,
  remindWeekends: false,
  badge: true,
  quietHours: { from: '19:00', until: '08:00' },
  questions: [],
  cards: [],
  newsSeen: '',
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as SettingKey[];

/** The value as it is kept, or undefined when it is none for this key. */
export function parseSetting<K extends SettingKey>(
  key: K,
  value: unknown,
): Settings[K] | undefined {
  if (value === undefined) return undefined;
  const parsed = settingSchemas[key]().safeParse(value);
  return parsed.success ? (parsed.data as Settings[K]) : undefined;
}
