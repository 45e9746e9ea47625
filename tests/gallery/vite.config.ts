/** Serves every state of panel and popup without the extension: `vite --config tests/gallery/vite.config.ts`. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 0 },
});
