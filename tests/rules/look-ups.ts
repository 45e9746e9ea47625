/** Which documents the rules look up, as the emulator's report of coverage has it. */
import { readParts } from './coverage.ts';

/** `getAfter` asks only for what the same commit writes, which is no look-up. */
const CALL = /^(?:get|exists|existsAfter)\(/;

/** The documents that were looked up since the rules were put there, each once. */
export async function lookedUp(): Promise<string[]> {
  const { content, parts } = await readParts();
  const found = new Set<string>();
  for (const { sourcePosition, values = [], children: [asks] = [] } of parts) {
    const { currentOffset, endOffset } = sourcePosition;
    if (!CALL.test(content.slice(currentOffset, endOffset))) continue;
    // Conditions that turn out not to be of the verb are begun as well, and come to nothing.
    const isAnswered = values.some(
      ({ value }) => !/^\{(\}|"undefined")/.test(JSON.stringify(value)),
    );
    for (const { value } of isAnswered ? (asks?.values ?? []) : []) {
      const names = [...JSON.stringify(value).matchAll(/"simple":"([^"]*)"/g)];
      const path = names
        .slice(3)
        .map(([, name]) => name)
        .join('/');
      if (path) found.add(path);
    }
  }
  return [...found];
}
