/** A folder of its own for each pair of emulators: configuration, rules, logs, nothing shared. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LOOPBACK } from './free-ports.ts';

export interface Ports {
  readonly firestore: number;
  readonly websocket: number;
  readonly auth: number;
  readonly hub: number;
  readonly logging: number;
}

/** Writes what firebase-tools reads and answers the folder's path. */
export function writeFolder(ports: Ports, rules: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sashi-emulators-'));
  copyFileSync(rules, path.join(folder, 'firestore.rules'));
  writeFileSync(path.join(folder, 'firebase.json'), JSON.stringify(configuration(ports)));
  // No look for messages of the day (which can stop an older version), no usage reports.
  const store = path.join(folder, 'configstore');
  mkdirSync(store);
  const settings = { usage: false, motd: { fetched: Number.MAX_SAFE_INTEGER } };
  writeFileSync(path.join(store, 'firebase-tools.json'), JSON.stringify(settings));
  return folder;
}

/** The environment in which firebase-tools stays inside the folder and asks nobody. */
export function folderEnvironment(folder: string): Record<string, string> {
  return {
    CI: 'true',
    NO_UPDATE_NOTIFIER: '1',
    XDG_CONFIG_HOME: folder,
    TMPDIR: folder, // it notes a running project there, and warns of a second one
  };
}

function configuration({ firestore, websocket, auth, hub, logging }: Ports) {
  const host = LOOPBACK;
  return {
    firestore: { rules: 'firestore.rules' },
    emulators: {
      firestore: { host, port: firestore, websocketPort: websocket },
      auth: { host, port: auth },
      hub: { host, port: hub },
      logging: { host, port: logging },
      ui: { enabled: false },
      singleProjectMode: true,
    },
  };
}
