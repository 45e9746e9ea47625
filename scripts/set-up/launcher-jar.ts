/**
 * The Cloud SDK's emulator jar names no main class, so `java -jar` refuses it. A launcher is a jar
 * with nothing but a manifest that names the class and points to the real jar; made by hand, since
 * a Java runtime comes without the `jar` command.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** Writes a launcher for `jar` into `folder` and answers its path; safe to run twice at once. */
export function writeLauncherJar(folder: string, jar: string): string {
  mkdirSync(folder, { recursive: true });
  const launcher = path.join(folder, 'launcher.jar');
  const draft = `${launcher}.${process.pid}`;
  writeFileSync(draft, zipOf('META-INF/MANIFEST.MF', manifestOf(jar)));
  renameSync(draft, launcher);
  return launcher;
}

function manifestOf(jar: string): string {
  const classPath = `Class-Path: ${pathToFileURL(jar).href}`;
  return ['Manifest-Version: 1.0', `Main-Class: ${MAIN_CLASS}`, wrapped(classPath), '', ''].join(
    '\r\n',
  );
}

/** A manifest's line holds at most 72 bytes; what follows goes on after a space. */
function wrapped(line: string): string {
  return (line.match(/^.{1,70}|.{1,69}/g) ?? []).join('\r\n ');
}

/** A zip archive of one stored (not compressed) file. */
function zipOf(name: string, text: string): Buffer {
  const data = Buffer.from(text);
  const nameBytes = Buffer.from(name);
  // From "version needed" to "length of the extra field": the same in both headers.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(10, 0); // version needed
  shared.writeUInt16LE(0x21, 8); // 1 January 1980
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(data.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, nameBytes, data]);
  const madeBy = Buffer.from([10, 0]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    madeBy,
    shared,
    Buffer.alloc(14), // no comment, disk 0, no attributes, header at offset 0
    nameBytes,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
