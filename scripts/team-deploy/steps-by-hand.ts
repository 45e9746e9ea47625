/** What Google wants to be done in its own pages, in the order in which it is needed. */
import { createHash } from 'node:crypto';
import { teamConfigSchema } from '#lib/domain/team.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import type { DeployOptions } from './options.ts';

/** Google takes no other one of Firefox's; the name is the SHA-1 of the extension's id there. */
const FIREFOX_REDIRECT = `http://127.0.0.1/mozoauth2/${createHash('sha1').update('sashi@sashi.app').digest('hex')}`;

export function stepsByHand({ project }: DeployOptions): string {
  const console = `https://console.firebase.google.com/project/${project}`;
  return [
    'By hand, once, all on the free plan (skip what is done):',
    `1. The project: https://console.firebase.google.com → "Create a project" → id ${project}. No Analytics. Operate it by somebody outside every reporting line.`,
    `2. The database: ${console}/firestore → "Create database" → "(default)", a region near you, production mode. Why: rules are put into a database that is there.`,
    `3. Sign-in: ${console}/authentication → "Get started" → provider "Google" → enable. Why: who people are is Google's to say; no passwords.`,
    `4. The web app: ${console}/settings/general → "Add app" → Web (no hosting) → copy "apiKey" (--api-key). It is no secret: it names the project.`,
    `5. The OAuth client: https://console.cloud.google.com/auth/clients?project=${project} → "Create client" → "Web application" → authorised redirect URI https://<id of the extension>.chromiumapp.org/ (Firefox: ${FIREFOX_REDIRECT}) → copy the client id (--client-id). Then add it at Sign-in → Google → "Safelist client IDs". Why: the browser's own sign-in window comes back to that address.`,
    `6. Who may use the client: https://console.cloud.google.com/auth/audience?project=${project} → "Internal" for a Workspace company.`,
    '7. Here, as an owner of the project: npx firebase login',
    '',
  ].join('\n');
}

export function teamLinkFor({
  project,
  org,
  organisation,
  apiKey,
  clientId,
}: DeployOptions): string {
  if (!apiKey || !clientId) {
    return 'Give --api-key and --client-id (steps 4 and 5) to get the team link to pass on.';
  }
  const parsed = teamConfigSchema.safeParse({
    name: organisation?.name ?? org,
    org,
    firebase: { apiKey, authDomain: `${project}.firebaseapp.com`, projectId: project },
    googleClientId: clientId,
  });
  if (!parsed.success) {
    throw new Error(`No team link: ${parsed.error.issues[0]?.path.join('.')} is not right.`);
  }
  return `The team link to pass on:\n${encodeTeamLink(parsed.data)}`;
}
