/** The built extension as it is once its person has allowed notifications: the browser's own question
 * can't be answered without a screen. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionFolder } from '#scripts/profile.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

/** @returns the folder of a copy; remove it after the test */
export function copyWithNotifications(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sashi-notifying-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.permissions.push('notifications');
  manifest.optional_permissions = ['identity'];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
