/** Serves every state of panel and popup without the extension: `vite --config tests/gallery/vite.config.ts`. */
import { defineConfig } from 'vite';
import { rulesVersion } from '../../scripts/rules-version.ts';

export default defineConfig({
  define: { BUILT_FOR_RULES: JSON.stringify(rulesVersion()) },
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 0 },
});
