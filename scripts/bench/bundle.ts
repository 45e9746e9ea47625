import path from 'node:path';
import { build } from 'vite';

/** Bundles one module into one classic script, as the extension's own are: minified, ES of today. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: path.resolve(import.meta.dirname, '../..'),
    build: {
      write: false,
      target: 'esnext',
      minify: true,
      rollupOptions: {
        input: path.resolve(import.meta.dirname, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${entry} was not bundled.`);
  return built.output[0].code;
}
