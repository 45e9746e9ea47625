/**
 * `npm run demo`: two people's browsers on the demo calendar, over real emulators, until Ctrl+C.
 * Without a display, or with `--headless`, it walks the main job itself and prints what it measured
 * as one JSON object; `--out DIR` says where the screenshots go.
 */
import { parseArgs } from 'node:util';
import { runGuided } from './demo/guided.ts';
import { runHeadless } from './demo/headless.ts';
import { buildExtension } from './profile.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** One sentence, whatever went wrong; what else an error says is for whoever asks with DEBUG. */
function sentenceOf(error: unknown): string {
  if (process.env['DEBUG']) return error instanceof Error ? String(error.stack) : String(error);
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

try {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'demo-out' },
    },
  });
  buildExtension();
  if (values.headless || !hasDisplay) await runHeadless(values.out);
  else await runGuided();
  process.exit(0);
} catch (error) {
  console.error(`\n${sentenceOf(error)}`);
  process.exit(1);
}
