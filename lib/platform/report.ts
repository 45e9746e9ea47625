/**
 * The one sink for errors: says where and what kind, never what it was about. Messages of errors are
 * left out, since those of parsers and databases quote what people wrote.
 */
export function report(where: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- the sink itself
  console.warn(`[sashi] ${where}: ${kindOf(error)}`, framesOf(error));
}

/** The name and, if there is one, the code of an error: safe to show and to store. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w/-]{1,60}$/.test(code)
    ? `${error.name} (${code})`
    : error.name;
}

/** Where it was thrown, without the message that stands above the frames. */
function framesOf(error: unknown): string {
  const lines = (error instanceof Error && error.stack?.split('\n')) || [];
  return lines.filter((line) => /^\s+at |@\S+:\d+:\d+$/.test(line)).join('\n');
}
