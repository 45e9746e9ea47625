/** Charts are drawn one after another, each in a task of its own: the page stays quick. */
let last: Promise<unknown> = Promise.resolve();

export function drawInTurn(draw: () => Promise<void>): void {
  last = last.then(nextTask).then(draw, draw);
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
