import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSdkJar } from './cloud-sdk.ts';

let folder: string;
let sdk: string;
let jar: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sashi-sdk-')));
  sdk = path.join(folder, 'some where/google-cloud-sdk');
  jar = path.join(sdk, 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar');
  for (const file of [jar, path.join(sdk, 'bin/gcloud')]) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('The Cloud SDK’s emulator', () => {
  it('is found where the SDK’s own variable points', () => {
    vi.stubEnv('CLOUDSDK_ROOT_DIR', sdk);
    vi.stubEnv('PATH', '');
    expect(findSdkJar()).toBe(jar);
  });

  it('is found through a link to gcloud on the PATH', () => {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    symlinkSync(path.join(sdk, 'bin/gcloud'), path.join(bin, 'gcloud'));
    vi.stubEnv('CLOUDSDK_ROOT_DIR', '');
    vi.stubEnv('PATH', ['/nowhere', bin].join(path.delimiter));
    expect(findSdkJar()).toBe(jar);
  });

  it('is not taken from an SDK that has no such package', () => {
    rmSync(jar);
    vi.stubEnv('CLOUDSDK_ROOT_DIR', sdk);
    expect(findSdkJar()).not.toBe(jar);
  });
});
