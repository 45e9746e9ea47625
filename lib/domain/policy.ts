/**
 * What a company's administrator may decide for every browser (`storage.managed`). Each key stands
 * alone: one that is not valid is ignored with a reason, and the others hold. The same keys, for the
 * browser, are in public/managed-schema.json; docs/en/admin.md tells administrators of them.
 */
import * as z from 'zod';
import { settingSchemas } from './settings.ts';
import { teamConfigSchema } from './team.ts';

/** Parts of Sashi that a company may do without. */
export const featureIdSchema = z.lazy(() =>
  z.enum(['ratings', 'hints', 'reminders', 'icebreak', 'insights']),
);
export type FeatureId = z.infer<typeof featureIdSchema>;

const domain = z.lazy(() =>
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    .max(253),
);
/** Where people get help: an address, or a page. */
const support = z.lazy(() =>
  z.union([z.email().max(320), z.url({ protocol: /^https$/ }).max(500)]),
);

export const policySchema = z.lazy(() => {
  const team = teamConfigSchema.unwrap().shape;
  return z.strictObject({
    /** Id of the document `/orgs/{org}`. */
    organisation: team.org.optional(),
    /** Shown to people. */
    organisationName: team.name.optional(),
    /** The company's own Firebase project. */
    firebase: team.firebase.optional(),
    /** The OAuth client by which people sign in to it with Google. */
    googleClientId: team.googleClientId,
    /** Only addresses of this domain may sign in. */
    allowedDomain: domain.optional(),
    featuresOff: z.array(featureIdSchema).max(20).optional(),
    /** What is kept on the device is removed this many days after its meeting. */
    retentionDays: z.int().min(30).max(3650).optional(),
    /** For who has not chosen a language. */
    defaultLanguage: z.enum(['ja', 'en']).optional(),
    /** Words that say "1on1" in this company. */
    keywords: settingSchemas.keywords().optional(),
    supportAddress: support.optional(),
    /** Who runs the Firebase project, for the privacy page. */
    operator: z.string().trim().min(1).max(120).optional(),
  });
});
export type Policy = z.infer<typeof policySchema>;
export type PolicyKey = keyof Policy;

/** A value that is not used, and why: shown in diagnostics. */
export interface Ignored {
  readonly from: 'policy' | 'sync';
  readonly key: string;
  readonly reason: 'unknown-key' | 'invalid' | 'newer-version';
}

/** What of it holds. Never throws, whatever somebody deployed. */
export function readPolicy(found: unknown): { policy: Policy; ignored: Ignored[] } {
  const policy: Record<string, unknown> = {};
  const ignored: Ignored[] = [];
  const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
  for (const [key, value] of entries) {
    const reason = Object.hasOwn(policySchema.unwrap().shape, key) ? 'invalid' : 'unknown-key';
    const parsed = policySchema.safeParse({ [key]: value });
    if (parsed.success) Object.assign(policy, parsed.data);
    else ignored.push({ from: 'policy', key: key.slice(0, 60), reason });
  }
  return { policy, ignored };
}
