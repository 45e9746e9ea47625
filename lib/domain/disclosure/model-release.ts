/** May what a model says of the whole company (R², importance, p) be shown (design, E 7)? */
const FEWEST_MANAGERS = 5;

export function mayShowModel(raters: number, managers: number, k: number): boolean {
  return raters >= 3 * k && managers >= FEWEST_MANAGERS;
}
