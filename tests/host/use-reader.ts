import { afterAll, beforeAll } from 'vitest';
import type { Capture } from '#scripts/host-check/capture.ts';
import { openReader, type Reader } from '#scripts/host-check/reader.ts';

/** One browser for a file of tests; reads markup as `host:check` does. */
export function useReader(): (html: string) => Promise<Capture> {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());
  return (html) => reader.read(html);
}
