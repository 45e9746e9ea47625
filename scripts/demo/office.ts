/** The made-up company on the emulators: what the demo and the flows of two people stand on. */
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import { type Emulators, startEmulators } from '../emulators.ts';
import { type Company, generateCompany } from './company/generate.ts';
import { seedCompany } from './seed.ts';

export interface Office {
  readonly emulators: Emulators;
  readonly company: Company;
  /** What people paste to join. */
  readonly teamLink: string;
}

/** Starts emulators and fills them. Rejects with one sentence when there are none to be had. */
export async function openOffice(company: Company): Promise<Office> {
  const emulators = await startEmulators();
  await seedCompany(emulators, company);
  return { emulators, company, teamLink: teamLinkOf(emulators, company) };
}

/** The made-up company of that day; the same seed makes the same company. */
export function companyOf(today: string): Company {
  return generateCompany({ seed: 20261122, today });
}

/** The team link of a company on these emulators. */
export function teamLinkOf(
  { firestore, auth, projectId }: Pick<Emulators, 'firestore' | 'auth' | 'projectId'>,
  { name, org }: Pick<Company, 'name' | 'org'>,
): string {
  return encodeTeamLink({
    name,
    org,
    firebase: { apiKey: 'demo', authDomain: `${projectId}.firebaseapp.com`, projectId },
    emulator: { firestore, auth },
  });
}
