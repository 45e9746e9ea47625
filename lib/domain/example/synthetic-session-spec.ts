/**
 * Constants of the synthetic 1on1 data sets: margins of a published distribution, effects chosen by
 * hand. A test bed with a known truth, no evidence about real companies.
 */

/** Order of the numeric codes in counters files. */
export const topics = [
  'progress',
  'relations',
  'health',
  'career',
  'skills',
  'private',
  'policy',
  'other',
] as const;
export const expectations = ['listen', 'opinion', 'think', 'advice', 'report', 'other_e'] as const;

/** Sessions per topic (row) and expected response (column). */
const joint = [
  [3142, 3556, 5187, 4544, 4393, 1456],
  [1622, 714, 852, 568, 144, 296],
  [3622, 870, 1556, 897, 513, 734],
  [3191, 3319, 3961, 2258, 516, 941],
  [1982, 2907, 4510, 4115, 734, 937],
  [2155, 737, 880, 466, 479, 777],
  [2894, 6186, 3908, 1931, 1655, 1508],
  [2792, 2211, 2346, 1521, 1366, 2151],
];
const jointConfounded = [
  [1017, 1671, 5284, 5666, 8118, 522],
  [3048, 294, 510, 242, 6, 96],
  [6903, 109, 633, 193, 57, 297],
  [2685, 3426, 5933, 1754, 33, 355],
  [429, 1536, 5844, 7078, 64, 234],
  [3878, 176, 306, 72, 125, 937],
  [1080, 11958, 3073, 591, 590, 790],
  [2360, 1330, 1617, 704, 807, 5569],
];

export interface SessionScenario {
  readonly joint: readonly (readonly number[])[];
  /** Effect of having got the response, per expected response, in logits. */
  readonly beta: readonly number[];
  /** How often the response is got. */
  readonly pi: readonly number[];
  /** How much managers differ in that. */
  readonly halfRange: readonly number[];
  readonly tau: readonly number[];
  readonly topicByManager: number;
  /** Share of answers per score. */
  readonly response: readonly number[];
}

export const sessionSpec = {
  managers: 500,
  sessionsPattern: [60, 100, 140, 180, 200, 200, 220, 260, 300, 340],
  membersPattern: [4, 5, 6, 7, 8, 8, 9, 10, 11, 12],
  sortedBlock: 30000,
  managerEffect: 0.6,
  theta: [-3.2, -2.0, -0.5, 1.4],
  kappa: 0.6,
};

const main: SessionScenario = {
  joint,
  beta: [2.2, 1.7, 1.9, 0.9, 0.5, 0.4],
  pi: [0.34, 0.38, 0.7, 0.54, 0.5, 0.5],
  halfRange: [0.25, 0.22, 0.2, 0.1, 0.08, 0.08],
  tau: [0.02, -0.12, -0.08, 0.06, 0.05, 0.1, -0.06, 0.0],
  topicByManager: 0.08,
  response: [1, 1, 1, 1, 1],
};

const nothing = [0, 0, 0, 0, 0, 0, 0, 0];
export const sessionScenarios: Readonly<Record<string, SessionScenario>> = {
  main,
  mnar: { ...main, response: [0.45, 0.45, 0.4, 0.55, 0.7] },
  null: { ...main, beta: nothing, tau: nothing, topicByManager: 0, halfRange: nothing },
  topic: {
    ...main,
    beta: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2],
    halfRange: [0.08, 0.08, 0.08, 0.08, 0.08, 0.08],
    pi: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6],
    tau: [0.05, -0.75, -0.6, 0.45, 0.35, 0.1, -0.5, 0.0],
    topicByManager: 0.3,
  },
  confounded: { ...main, joint: jointConfounded, tau: nothing, topicByManager: 0 },
};
