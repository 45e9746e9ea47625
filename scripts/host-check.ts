/**
 * What does the extension read in Calendar's page? For maintainers:
 *   npm run host:check -- FILE.html…        saved pages, or parts of one
 *   npm run host:check -- --text FILE.json  lines for screen readers, an array of strings
 * Prints JSON (scripts/host-check/capture.ts) and nothing else; what could not be read, one line each,
 * goes to standard error and makes the exit code 1.
 */
import type { Capture } from './host-check/capture.ts';
import { readHtml } from './host-check/read-html.ts';
import { readLines } from './host-check/read-lines.ts';
import { openReader, type Reader } from './host-check/reader.ts';

const [first, ...rest] = process.argv.slice(2);

try {
  if (first === undefined) complain('Name the files to read: npm run host:check -- FILE.html…');
  else if (first === '--text') printLines(rest);
  else await printCaptures([first, ...rest]);
} catch (error) {
  complain(error);
}

function printLines(files: readonly string[]): void {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new Error('Name one file after --text.');
  print(readLines(file));
}

async function printCaptures(files: readonly string[]): Promise<void> {
  const captures: (Capture & { file: string })[] = [];
  let reader: Reader | undefined;
  try {
    for (const file of files) {
      try {
        const html = readHtml(file);
        reader ??= await openReader();
        captures.push({ file, ...(await reader.read(html)) });
      } catch (error) {
        complain(error, file);
      }
    }
  } finally {
    await reader?.close();
  }
  print(captures);
}

function print(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** One line on standard error, which names the file. */
function complain(error: unknown, file?: string): void {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  process.stderr.write(`${file && !line.includes(file) ? `${file}: ${line}` : line}\n`);
  process.exitCode = 1;
}
