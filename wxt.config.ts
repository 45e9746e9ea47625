import path from 'node:path';
import { defineConfig } from 'wxt';
import { droppableSchemas, inlineStyles } from './scripts/quick-pages.ts';
import { rulesVersion } from './scripts/rules-version.ts';

/** How the extension is built: https://wxt.dev/api/config.html */
export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [droppableSchemas()],
    define: { BUILT_FOR_RULES: JSON.stringify(rulesVersion()) },
    // The page's budget again: WXT's words at a crash, which say nothing in a built extension, go, and
    // numbers and short texts stand where they are used.
    build: {
      rollupOptions: {
        treeshake: { manualPureFunctions: ['logger.error'] },
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
    resolve: {
      alias: {
        // The page's budget is 8 kB, and WXT's own is more than one of them.
        'wxt/utils/content-script-context': path.resolve(
          'entrypoints/calendar.content/lifetime.ts',
        ),
      },
    },
  }),
  hooks: {
    // Panel and popup are built without the other pages, so that what these read for themselves alone
    // (the parser, most of all) is not in a file that a person waits for beside their calendar.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.find((group) => Array.isArray(group) && group.some(isQuick));
      if (!Array.isArray(pages)) return;
      groups.push(pages.filter(isQuick));
      pages.splice(0, pages.length, ...pages.filter((page) => !isQuick(page)));
    },
    // Each file of a page is a way through the browser's own process, which costs more than the bytes
    // in it: what pages share is one file, though none needs all of it.
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(isQuick)) config.plugins?.push(inlineStyles());
      if (entries.length === 1) return;
      Object.assign(config.build?.rollupOptions?.output ?? {}, {
        codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
      });
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  experimental: { escapeUnicode: true },
  // `npm run zip` makes the source package for reviewers by git: no file of the working folder slips in.
  zip: { zipSources: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Reviewed in tests/architecture/build.test.ts: a permission that is not used goes.
    permissions: [
      'storage',
      'alarms',
      'scripting',
      ...(browser === 'firefox' ? ['identity'] : ['sidePanel']),
    ],
    // Asked for when reminders are turned on, and at the first sign-in to a real project, which
    // Firefox knows as a lasting one only.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['identity'])],
    host_permissions: ['https://calendar.google.com/*'],
    storage: { managed_schema: 'managed-schema.json' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    ...(browser === 'firefox' ? forFirefox : forChromium),
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://calendar.google.com/*'],
        // Under an address that changes: nobody finds out by the store's id that Sashi is there.
        // Firefox has one for each installation anyway.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
  }),
});

const isQuick = ({ name }: { name: string }) => name === 'panel' || name === 'popup';

const forChromium = {
  side_panel: { default_path: 'panel.html' },
  minimum_chrome_version: '144', // older ones are not tried
};

const forFirefox = {
  sidebar_action: { default_panel: 'panel.html', default_icon: 'icon.svg' },
  browser_specific_settings: {
    gecko: {
      id: 'sashi@sashi.app',
      strict_min_version: '142.0',
      // What a pair writes goes to their company's own project, once they have added it.
      data_collection_permissions: {
        required: ['none'],
        optional: ['authenticationInfo', 'personallyIdentifyingInfo', 'personalCommunications'],
      },
    },
  },
};
