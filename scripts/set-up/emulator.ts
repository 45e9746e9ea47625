/** Is there a way to a Firestore emulator on this machine, and if not: what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import downloads from 'firebase-tools/lib/emulator/downloadableEmulatorInfo.json' with {
  type: 'json',
};
import { findSdkJar } from './cloud-sdk.ts';
import { writeLauncherJar } from './launcher-jar.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The command line of firebase-tools, to be started with Node. */
export const firebaseCli = path.join(root, 'node_modules/firebase-tools/lib/bin/firebase.js');

const JAVA_NEEDED =
  'The Firestore emulator needs Java 11 or newer: run "sudo apt-get install default-jre-headless" (on macOS "brew install openjdk").';
const EMULATOR_NEEDED =
  'There is no Firestore emulator here and it could not be downloaded: run "npx firebase setup:emulators:firestore" where there is a network, or install the package google-cloud-cli-firestore-emulator.';

/**
 * Finds the emulator (firebase-tools' own download, else the Cloud SDK's package), else downloads it.
 * Answers what the environment must add so that firebase-tools starts it; `log` hears what is slow.
 * Throws an error of one sentence that says what to install when there is no way.
 */
export async function prepareEmulator(
  log: (line: string) => void = () => {},
): Promise<{ env: Record<string, string> }> {
  const java = javaEnvironment();
  const chosen = process.env['FIRESTORE_EMULATOR_BINARY_PATH'];
  if ((chosen && existsSync(chosen)) || hasDownload()) return { env: java };
  const jar = findSdkJar();
  if (jar) {
    const launcher = writeLauncherJar(path.join(root, '.cache/firestore-emulator'), jar);
    return { env: { ...java, FIRESTORE_EMULATOR_BINARY_PATH: launcher } };
  }
  log('Setting up: the Firestore emulator (firebase setup:emulators:firestore) …');
  spawnSync(process.execPath, [firebaseCli, 'setup:emulators:firestore'], {
    cwd: path.join(root, 'node_modules'), // it leaves a debug log where it runs
    stdio: 'ignore',
    env: { ...process.env, ...java, CI: 'true', NO_UPDATE_NOTIFIER: '1' },
    timeout: 10 * 60_000,
  });
  if (!hasDownload()) throw new Error(EMULATOR_NEEDED);
  return { env: java };
}

/** What the environment must add so that `java` is 11 or newer; throws when there is none. */
function javaEnvironment(): Record<string, string> {
  if (javaMajor('java') >= 11) return {};
  const home = process.env['JAVA_HOME'];
  if (home && javaMajor(path.join(home, 'bin/java')) >= 11) {
    const folders = [path.join(home, 'bin'), process.env['PATH']];
    return { PATH: folders.filter(Boolean).join(path.delimiter) };
  }
  throw new Error(JAVA_NEEDED);
}

function javaMajor(command: string): number {
  const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  // "17.0.15", "21-ea"; before Java 9 "1.8.0_392", which is old enough to be a 1
  const version = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return version === undefined ? 0 : Number(version);
}

function hasDownload(): boolean {
  const folder =
    process.env['FIREBASE_EMULATORS_PATH'] ?? path.join(homedir(), '.cache/firebase/emulators');
  return existsSync(path.join(folder, downloads.firestore.downloadPathRelativeToCacheDir));
}
