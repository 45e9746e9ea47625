/** What an administrator's policy makes of the team and the account of this device. */
import type { Device } from './device.ts';
import type { Policy } from './policy.ts';
import { type TeamConfig, teamConfigSchema } from './team.ts';

/** The team that the policy sets up; null while it does not say all that a team needs. */
export function teamOf(policy: Policy): TeamConfig | null {
  const { organisation, organisationName, firebase, googleClientId } = policy;
  const team = { name: organisationName ?? organisation, org: organisation, firebase };
  const parsed = teamConfigSchema.safeParse({ ...team, ...(googleClientId && { googleClientId }) });
  return parsed.success ? parsed.data : null;
}

/** True iff people may be in that team as far as the policy says. */
export function allowsTeam({ organisation, firebase }: Policy, { org, ...team }: TeamConfig) {
  return (
    (organisation ?? org) === org &&
    (firebase?.projectId ?? team.firebase.projectId) === team.firebase.projectId
  );
}

/** True iff somebody with that address may sign in as far as the policy says. */
export function allowsAddress({ allowedDomain }: Policy, email: string): boolean {
  return allowedDomain === undefined || email.toLowerCase().endsWith(`@${allowedDomain}`);
}

/**
 * The device as the policy lets it be: in the policy's team, out of any other, and signed in there
 * with an allowed address only. What somebody wrote stays theirs, and stays here.
 */
export function governed(device: Device, policy: Policy): Device {
  const before = device.team && allowsTeam(policy, device.team) ? device.team : null;
  const decided = teamOf(policy);
  const team = decided ? { ...before, ...decided } : before;
  const address = device.account?.email ?? '';
  return {
    ...device,
    team: team && { ...team, name: policy.organisationName ?? team.name },
    signedIn: device.signedIn && before !== null && allowsAddress(policy, address),
  };
}
