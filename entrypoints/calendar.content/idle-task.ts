/** Longest that a task waits for the page to be idle, in ms. */
const PATIENCE = 1000;

/** A function that asks for `run` when the page has nothing better to do; asking twice runs it once. */
export function createIdleTask(run: () => void, signal: AbortSignal): () => void {
  let waiting = 0;
  signal.addEventListener('abort', () => cancelIdleCallback(waiting));
  return () => {
    if (waiting || signal.aborted) return;
    waiting = requestIdleCallback(
      () => {
        waiting = 0;
        run();
      },
      { timeout: PATIENCE },
    );
  };
}
