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

/** Runs the work so many milliseconds after it was first asked for, and once for all who ask meanwhile. */
export function atMostEvery(work: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, ms);
  };
}

/** Runs the work at once, and once more for all who ask within so many milliseconds of that. */
export function atOnceThenEvery(work: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const rest = () => {
    timer = undefined;
    if (isAsked) run();
  };
  const run = () => {
    isAsked = false;
    timer = setTimeout(rest, ms);
    work();
  };
  return () => {
    if (timer === undefined) run();
    else isAsked = true;
  };
}
