import * as z from 'zod';
import { orgRoleSchema, teamIdSchema } from '#lib/domain/company/company.ts';

const email = z.lazy(() => z.string().trim().toLowerCase().max(320));
/** Of a team that is there, whoever named it. */
const teamId = z.lazy(() => z.string().min(1).max(128));

export const companyMessages = {
  /** Reads organisation, roles and teams anew. */
  'company.refresh': { from: 'own', request: z.lazy(() => z.null()) },
  'company.createTeam': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ teamId: teamIdSchema, supporter: email })),
  },
  'company.changeSupporter': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ teamId, supporter: email })),
  },
  /** Good addresses only; what is wrong with the others was said where they were pasted. */
  'company.invite': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ teamId, addresses: z.array(email).min(1).max(5000) })),
  },
  'company.withdraw': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ teamId, address: email })),
  },
  'company.join': { from: 'own', request: teamId },
  'company.leave': { from: 'own', request: teamId },
  /** A member leaves a team by an administrator's hand. */
  'company.takeOut': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ teamId, uid: z.string().min(1).max(128) })),
  },
  /** Somebody left the company: out of every team, every invitation, and the directory. */
  'company.removePerson': { from: 'own', request: z.lazy(() => z.strictObject({ email })) },
  'company.setRoles': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ email, roles: z.array(orgRoleSchema).max(2) })),
  },
} as const;
