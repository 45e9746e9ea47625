/** The company as the person at this screen may see it: organisation, own roles, teams. */
import * as z from 'zod';

export const orgRoleSchema = z.lazy(() => z.enum(['administrator', 'analyst']));
export type OrgRole = z.infer<typeof orgRoleSchema>;

/** Ids of teams are words of an address, such as `sales-east`: people see them. */
export const teamIdSchema = z.lazy(() =>
  z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/),
);

const personSchema = z.lazy(() =>
  z.strictObject({ uid: z.string(), name: z.string(), email: z.string() }),
);
export type CompanyPerson = z.infer<typeof personSchema>;

const memberSchema = z.lazy(() =>
  personSchema.unwrap().extend({
    active: z.boolean(),
    /** Instant of joining, ISO 8601 in UTC, by the server. */
    joinedAt: z.iso.datetime(),
  }),
);
export type CompanyMember = z.infer<typeof memberSchema>;

const teamSchema = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    supporter: personSchema,
    lane: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    /** `outside`: neither; an administrator sees such a team, too. */
    standing: z.enum(['supporter', 'member', 'invited', 'outside']),
    /** Null = not for this person to see. */
    members: z.array(memberSchema).nullable(),
    /** Addresses with an invitation; null = not for this person to see. */
    invites: z.array(z.string()).nullable(),
  }),
);
export type CompanyTeam = z.infer<typeof teamSchema>;

export const companySchema = z.lazy(() =>
  z.strictObject({
    /** Instant at which it was read, ISO 8601 in UTC. */
    at: z.iso.datetime(),
    organisation: z.strictObject({
      name: z.string(),
      /** Empty where the operator has entered everybody by hand. */
      domain: z.string(),
      operator: z.string(),
    }),
    roles: z.array(orgRoleSchema),
    teams: z.array(teamSchema),
  }),
);
export type Company = z.infer<typeof companySchema>;

/** The lane of the next team: in turn, so that all three fill evenly. */
export function nextLane(teams: readonly Pick<CompanyTeam, 'lane'>[]): 0 | 1 | 2 {
  const sizes = ([0, 1, 2] as const).map((lane) => ({
    lane,
    size: teams.filter((team) => team.lane === lane).length,
  }));
  return sizes.sort((one, other) => one.size - other.size || one.lane - other.lane)[0]?.lane ?? 0;
}
