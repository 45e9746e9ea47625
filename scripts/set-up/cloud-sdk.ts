/** Looks for the Firestore emulator that Google's Cloud SDK can carry as a package. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const JAR = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

/** Where installers put the SDK, when neither its variable nor `gcloud` on the PATH tells. */
const USUAL_ROOTS = [
  path.join(homedir(), 'google-cloud-sdk'),
  '/usr/lib/google-cloud-sdk',
  '/usr/share/google-cloud-sdk',
  '/usr/local/google-cloud-sdk',
  '/opt/google-cloud-sdk',
  '/snap/google-cloud-cli/current',
  '/opt/homebrew/share/google-cloud-sdk',
  '/usr/local/share/google-cloud-sdk',
];

/** Path of the Cloud SDK's Firestore emulator, or null when it is not installed. */
export function findSdkJar(): string | null {
  const told = process.env['CLOUDSDK_ROOT_DIR'];
  const roots = [...(told ? [told] : []), ...rootsOfGcloud(), ...USUAL_ROOTS];
  return roots.map((root) => path.join(root, JAR)).find((jar) => existsSync(jar)) ?? null;
}

/** `gcloud` is `ROOT/bin/gcloud`, mostly reached by a link. */
function rootsOfGcloud(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const commands = folders.map((folder) => path.join(folder, 'gcloud'));
  return commands
    .filter((command) => existsSync(command))
    .map((command) => path.resolve(realpathSync(command), '../..'));
}
