import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { policySchema } from '#lib/domain/policy.ts';
import {
  contentScriptSize,
  gzippedSize,
  LATER_SCRIPT,
  SIZE_LIMITS,
  zippedSize,
} from '#scripts/bench/size/sizes.ts';
import { read as readRoot, root } from './tree.ts';

const output = path.join(root, '.output');
const read = (file: string) => readFileSync(path.join(output, file));
const manifestOf = (build: string) => JSON.parse(read(`${build}/manifest.json`).toString('utf8'));

/** Reviewed: each permission with its reason. A new one that warns disables Sashi until agreed. */
const PERMISSIONS = {
  alarms: 'send what waits and read what is new, without keeping the worker alive',
  scripting: 'put the page’s script into tabs that are open during an update, and its second part',
  // identity: Google's own sign-in page, for a company's real project (optional but in Firefox)
  // notifications: reminders, once the person has turned them on (optional)
  sidePanel: 'the panel as a surface that works when Calendar has changed its page (Chrome, Edge)',
  storage: 'settings, and what the calendar page may know, in the same frame',
};

describe('The built extension', () => {
  it('asks for the reviewed permissions and no others', () => {
    const chrome = manifestOf('chrome-mv3');
    expect(new Set(chrome.permissions)).toEqual(new Set(Object.keys(PERMISSIONS)));
    expect(chrome.host_permissions).toEqual(['https://calendar.google.com/*']);
    expect(chrome.optional_permissions).toEqual(['notifications', 'identity']);
    expect(chrome.optional_host_permissions ?? []).toEqual([]);
    expect(chrome.externally_connectable).toBeUndefined();
    const firefox = manifestOf('firefox-mv3');
    expect(new Set(firefox.permissions)).toEqual(
      new Set(['alarms', 'identity', 'scripting', 'storage']),
    );
    expect(firefox.optional_permissions).toEqual(['notifications']);
  });

  it('asks for what the guides give a reason for, and for nothing else', () => {
    const asked = ['chrome-mv3', 'firefox-mv3'].flatMap((build) => {
      const { permissions, optional_permissions, host_permissions } = manifestOf(build);
      return [...permissions, ...optional_permissions, ...host_permissions];
    });
    for (const language of ['en', 'ja']) {
      const table = readRoot(`docs/${language}/security.md`).matchAll(
        /^\| `([^`]+)`[^|]*\| *[^ |]/gm,
      );
      expect(new Set([...table].map(([, permission]) => permission))).toEqual(new Set(asked));
    }
  });

  it('tells browsers of the keys that an administrator may set, and they of no others', () => {
    const file: string = manifestOf('chrome-mv3').storage.managed_schema;
    const schema = JSON.parse(read(`chrome-mv3/${file}`).toString('utf8'));
    // Chromium refuses to load an extension that says more about the top level.
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(policySchema.unwrap().shape));
    const guides = ['en', 'ja'].map((language) => readRoot(`docs/${language}/admin.md`));
    const untold = Object.keys(schema.properties).filter((key) =>
      guides.some((guide) => !new RegExp(`^\\| \`${key}\` +\\|`, 'm').test(guide)),
    );
    expect(untold).toEqual([]);
  });

  it('runs on the calendar alone and shows it nothing but the panel', () => {
    const chrome = manifestOf('chrome-mv3');
    expect(chrome.content_scripts).toHaveLength(1);
    expect(chrome.content_scripts[0].matches).toEqual(['https://calendar.google.com/*']);
    expect(chrome.content_scripts[0].all_frames ?? false).toBe(false);
    expect(chrome.web_accessible_resources).toEqual([
      {
        resources: ['panel.html'],
        matches: ['https://calendar.google.com/*'],
        use_dynamic_url: true,
      },
    ]);
  });

  it('contains no address of code from elsewhere', () => {
    const remote = /apis\.google\.com|recaptcha\/|googletagmanager|unsafe-eval/;
    const files = globSync('*-mv3/**/*.{js,html,css,json}', { cwd: output });
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((file) => remote.test(read(file).toString('utf8')))).toEqual([]);
  });

  it('stays within its size: the script of the page, what it loads later, and all of it zipped', () => {
    const folder = path.join(output, 'chrome-mv3');
    expect(contentScriptSize(folder)).toBeLessThanOrEqual(SIZE_LIMITS.contentScript);
    expect(gzippedSize(folder, LATER_SCRIPT)).toBeLessThanOrEqual(SIZE_LIMITS.laterScript);
    expect(zippedSize(folder)).toBeLessThanOrEqual(SIZE_LIMITS.zippedPackage);
  });
});
