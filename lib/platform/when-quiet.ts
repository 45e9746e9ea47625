/**
 * Runs the work once nobody has asked for it for so many milliseconds. A worker that dies before
 * that forgets it: use it only for what an alarm does too, later.
 */
export function whenQuiet(work: () => void, restMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, restMs);
  };
}
