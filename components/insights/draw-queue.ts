/** Charts are drawn one after another, each in a task of its own: the page stays quick. */
let last: Promise<unknown> = Promise.resolve();

/** @param draw never rejects */
export function drawInTurn(draw: () => Promise<void>): void {
  last = last.then(nextTask).then(draw);
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
