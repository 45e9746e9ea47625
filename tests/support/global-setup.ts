import { buildExtension } from '#scripts/profile.ts';

/** Builds the extension once for all flows, unless the caller has just done so. */
export default function globalSetup(): void {
  if (process.env['SASHI_BUILT'] !== '1') buildExtension();
}
