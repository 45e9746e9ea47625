/**
 * The one sink for errors: says where and what kind, never what it was about. Messages of errors are
 * left out, since those of parsers and databases quote what people wrote.
 */
export function report(where: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- the sink itself
  console.warn(`[sashi] ${where}: ${kindOf(error)}`, framesOf(error));
}

/** The name and, if there is one, the code of an error: safe to show. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w/-]{1,60}$/.test(code)
    ? `${error.name} (${code})`
    : error.name;
}

/** Where it was thrown: Chromium writes the message above the frames, so that is taken out first. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return '';
  const lines = error.stack.replace(error.message, '').split('\n');
  return lines.filter((line) => /^(\s+at |\S*@).*:\d+:\d+\)?$/.test(line)).join('\n');
}
