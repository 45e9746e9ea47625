/** How exactly a number may be shown (design, E 6): exact shares of few answers give counts away. */

/** Mean scores: one decimal. */
export function displayedMean(mean: number): number {
  return Math.round(mean * 10) / 10;
}

/** A share from 0 to 1: in steps of 5 points below 50 answers, else in steps of 1 / `steps`. */
export function displayedShare(share: number, answers: number, steps = 100): number {
  const step = answers < 50 ? 20 : steps;
  return Math.round(share * step) / step;
}

/** A response rate from 0 to 1; null below 10 people. */
export function displayedResponseRate(rate: number, people: number): number | null {
  return people < 10 ? null : displayedShare(rate, people);
}
