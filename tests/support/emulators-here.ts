import { DEMO_PROJECT } from '#scripts/emulators.ts';

/** The emulators that `node scripts/emulators.ts -- …` started for this command, and the project there. */
export function emulatorsHere() {
  const firestore = process.env['FIRESTORE_EMULATOR_HOST'];
  const auth = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  if (!firestore || !auth) {
    throw new Error('These tests need emulators: run "node scripts/emulators.ts -- vitest run".');
  }
  const projectId: string = process.env['GCLOUD_PROJECT'] ?? DEMO_PROJECT;
  return { firestore, auth, projectId };
}
