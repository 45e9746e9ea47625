/** Constants of the synthetic sales and roster data: 25 + 25 teams of 10, months -24 to 17. */
const base = {
  teamsPerArm: 25,
  peoplePerTeam: 10,
  firstMonth: -24,
  lastMonth: 17,
  teamBase: [60, 80, 100, 120, 140],
  season: [0.92, 0.95, 1.2, 0.98, 0.96, 1.04, 1.0, 0.9, 1.12, 1.0, 1.03, 1.1],
  noise: 0.06,
  market: 0.003,
  uplift: 0.2,
  ramp: 6,
  pretrend: 0.0,
  outlier: 1.0,
  hazard: 0.012,
  frailty: [0.7, 0.85, 1.0, 1.15, 1.3],
  hr: 0.72,
  hrFrom: 3,
};

export type EffectScenario = typeof base;

export const effectScenarios: Readonly<Record<string, EffectScenario>> = {
  effect: { ...base },
  none: { ...base, uplift: 0, hr: 1 },
  pretrend: { ...base, uplift: 0, hr: 1, pretrend: 0.006 },
  outlier: { ...base, uplift: 0, hr: 1, outlier: 2.5 },
};
