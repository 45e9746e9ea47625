import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLauncherJar } from './launcher-jar.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sashi-jar-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The one file in the archive: stored, so that its bytes stand there as they are. */
function manifestIn(launcher: string): string {
  const bytes = readFileSync(launcher);
  const [nameLength, size] = [bytes.readUInt16LE(26), bytes.readUInt32LE(22)];
  expect(bytes.subarray(30, 30 + nameLength).toString()).toBe('META-INF/MANIFEST.MF');
  const data = bytes.subarray(30 + nameLength, 30 + nameLength + size);
  expect(bytes.readUInt32LE(14)).toBe(crc32(data));
  return data.toString();
}

describe('The launcher of the Cloud SDK’s emulator', () => {
  it.each(['/sdk/emulator.jar', `/with space/${'深い'.repeat(60)}/emulator.jar`])(
    'points to %s, in lines as short as a manifest asks for',
    (jar) => {
      const manifest = manifestIn(writeLauncherJar(folder, jar));
      const lines = manifest.split('\r\n');
      expect(lines.every((line) => Buffer.byteLength(line) <= 72)).toBe(true);
      const unwrapped = manifest.replaceAll('\r\n ', '');
      expect(unwrapped).toContain(`Class-Path: ${pathToFileURL(jar).href}\r\n`);
      expect(unwrapped).toMatch(/^Manifest-Version: 1\.0\r\nMain-Class: \S+\.CloudFirestore\r\n/);
    },
  );

  it('takes the place of an older one and leaves nothing beside it', () => {
    writeLauncherJar(folder, '/old.jar');
    expect(manifestIn(writeLauncherJar(folder, '/new.jar'))).toContain('/new.jar');
    expect(readdirSync(folder)).toEqual(['launcher.jar']);
  });
});
