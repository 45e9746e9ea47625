/** A company's own Firebase project, as a team link carries it, and the people in it. */
import * as z from 'zod';

/** Loopback only: an emulator accepts made-up people, so it must never be somebody's real team. */
const loopback = z.lazy(() => z.string().regex(/^(127\.0\.0\.1|localhost):\d{2,5}$/));

export const teamConfigSchema = z.lazy(() =>
  z
    .strictObject({
      /** Shown to people, such as "Acme". */
      name: z.string().min(1).max(120).regex(/\S/),
      /** Id of the document `/orgs/{org}`. */
      org: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
      firebase: z.strictObject({
        apiKey: z.string().regex(/^\S{1,200}$/),
        authDomain: z.string().regex(/^[A-Za-z0-9.-]{1,253}$/),
        projectId: z.string().regex(/^[a-z][a-z0-9-]{3,62}$/),
      }),
      /** The OAuth client of type "Web application" by which people sign in with Google. */
      googleClientId: z
        .string()
        .regex(/^[\w-]{1,120}\.apps\.googleusercontent\.com$/)
        .optional(),
      /** The company's team that whoever got this link was invited to. */
      invitedTo: z
        .string()
        .min(1)
        .max(128)
        .regex(/^[^/]+$/)
        .optional(),
      emulator: z.strictObject({ firestore: loopback, auth: loopback }).optional(),
    })
    .refine((team) => !team.emulator || team.firebase.projectId.startsWith('demo-'), {
      error: 'An emulator goes with a project whose id begins with "demo-" only.',
      path: ['emulator'],
    })
    .refine((team) => team.emulator ?? team.googleClientId, {
      error: 'A real project needs the OAuth client by which people sign in.',
      path: ['googleClientId'],
    }),
);
export type TeamConfig = z.infer<typeof teamConfigSchema>;

/** Somebody of the team, as its directory knows them. */
export const colleagueSchema = z.lazy(() =>
  z.strictObject({
    uid: z.string().min(1).max(128),
    email: z.email().max(320),
    name: z.string().max(200),
  }),
);
export type Colleague = z.infer<typeof colleagueSchema>;

export type Role = 'member' | 'supporter';

/** The id of a pair: both uids, sorted, so that each side finds it without asking. */
export function pairIdOf(one: string, other: string): string {
  return [one, other].sort().join('_');
}

/** The other uid of a pair of mine, or null when the id does not name a pair that I am in. */
export function otherUidOf(pairId: string, myUid: string): string | null {
  const other = pairId.startsWith(`${myUid}_`)
    ? pairId.slice(myUid.length + 1)
    : pairId.endsWith(`_${myUid}`)
      ? pairId.slice(0, -myUid.length - 1)
      : '';
  return other !== '' && pairIdOf(myUid, other) === pairId ? other : null;
}
