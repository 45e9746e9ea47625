/** Makes synthetic sales per team and month, and a roster with people who leave and are replaced. */

import { type EffectScenario, effectScenarios } from '#lib/domain/example/synthetic-effect-spec.ts';
import type { TeamMonth } from '#lib/domain/statistics/effect/team-panel.ts';
import { randomStream, shuffle } from '#lib/domain/statistics/numerics/seeded-random.ts';
import type { Person } from '#lib/domain/statistics/turnover/roster.ts';

export interface SyntheticEffect {
  readonly sales: readonly TeamMonth[];
  readonly people: readonly Person[];
}

/** Throws on an unknown scenario. */
export function syntheticEffect(name: string, seed: number): SyntheticEffect {
  const scenario = effectScenarios[name];
  if (!scenario) throw new Error(`unknown scenario ${name}`);
  const size = 2 * scenario.teamsPerArm;
  const order = shuffle(
    Array.from({ length: size }, (_, team) => team),
    randomStream(seed, 40),
  );
  const treated = order.map(() => false);
  for (const team of order.slice(0, scenario.teamsPerArm)) treated[team] = true;
  return {
    sales: salesOf(scenario, treated, seed),
    people: peopleOf(scenario, treated, seed),
  };
}

function salesOf(p: EffectScenario, treated: readonly boolean[], seed: number): TeamMonth[] {
  const random = randomStream(seed, 42);
  const nearlyNormal = () => {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += random();
    return sum;
  };
  const outlier = treated.indexOf(true);
  const sales: TeamMonth[] = [];
  treated.forEach((arm, team) => {
    for (let month = p.firstMonth; month <= p.lastMonth; month += 1) {
      const season = p.season[((month % 12) + 12) % 12] ?? 1;
      const ramp = arm && month >= 0 ? Math.min(1, (month + 1) / p.ramp) : 0;
      const growth = p.market * month + p.pretrend * Number(arm) * (month - p.firstMonth);
      let value =
        (p.teamBase[team % 5] ?? 0) *
        season *
        Math.exp(growth + p.noise * nearlyNormal()) *
        (1 + p.uplift * ramp);
      if (team === outlier && month >= 0) value *= p.outlier;
      sales.push({
        team: String(team),
        treated: arm,
        month,
        value: Math.floor(value * 10 + 0.5) / 10,
      });
    }
  });
  return sales;
}

function peopleOf(p: EffectScenario, treated: readonly boolean[], seed: number): Person[] {
  const frailty = shuffle(
    treated.map((_, team) => team % 5),
    randomStream(seed, 41),
  ).map((level) => p.frailty[level] ?? 1);
  const random = randomStream(seed, 43);
  const people: Person[] = [];
  treated.forEach((arm, team) => {
    for (let seat = 0; seat < p.peoplePerTeam; seat += 1) {
      let entry = 0;
      for (let month = 0; month <= p.lastMonth; month += 1) {
        const ratio = arm && month >= p.hrFrom ? p.hr : 1;
        if (random() >= p.hazard * (frailty[team] ?? 1) * ratio) continue;
        people.push({ entry, time: month + 1, left: true, treated: arm, team: String(team) });
        entry = month + 1;
      }
      if (entry <= p.lastMonth) {
        people.push({
          entry,
          time: p.lastMonth + 1,
          left: false,
          treated: arm,
          team: String(team),
        });
      }
    }
  });
  return people;
}

/** Both tables in one text, as the reference hashes them. */
export function effectCsv({ sales, people }: SyntheticEffect): string {
  const months = sales.map(({ team, treated, month, value }) =>
    [team, Number(treated), month, value.toFixed(1)].join(','),
  );
  const persons = people.map(({ team, treated, entry, time, left }, id) =>
    [id, team, Number(treated), entry, time, Number(left)].join(','),
  );
  return `team,arm,month,sales\n${months.join('\n')}\nperson,team,arm,entry,time,status\n${persons.join('\n')}\n`;
}
