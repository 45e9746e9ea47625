/** Every method of the vector files. */
import { cellSuppressionAudit, disclosureRules } from './disclosure-method.ts';
import { didPermutation, didWeightedChanges, yoyIndexBaseRule } from './effect-method.ts';
import { lmgGroupAdjusted, lmgTwoGroupedFactors } from './lmg-method.ts';
import type { Method } from './method.ts';
import { proportionalOddsGrouped, proportionalOddsSeparation } from './ordinal-method.ts';
import { proportionClustered, proportionIntervals } from './proportions-method.ts';
import { managerByExpectationRandomEffects } from './random-effects-method.ts';
import { syntheticEffectScenario } from './scenario-effect-method.ts';
import { syntheticScenario } from './scenario-method.ts';
import { betaBinomialEb, dirichletMultinomialEb, normalNormalEb } from './shrinkage-method.ts';
import { survivalTwoArms, turnoverAggregated } from './turnover-method.ts';

export const methods: Readonly<Record<string, Method>> = {
  proportion_intervals: proportionIntervals,
  proportion_clustered: proportionClustered,
  lmg_two_grouped_factors: lmgTwoGroupedFactors,
  lmg_group_adjusted: lmgGroupAdjusted,
  proportional_odds_grouped: proportionalOddsGrouped,
  proportional_odds_separation: proportionalOddsSeparation,
  beta_binomial_eb: betaBinomialEb,
  dirichlet_multinomial_eb: dirichletMultinomialEb,
  normal_normal_eb: normalNormalEb,
  manager_by_expectation_random_effects: managerByExpectationRandomEffects,
  did_permutation: didPermutation,
  did_weighted_changes: didWeightedChanges,
  yoy_index_base_rule: yoyIndexBaseRule,
  survival_two_arms: survivalTwoArms,
  turnover_aggregated: turnoverAggregated,
  cell_suppression_audit: cellSuppressionAudit,
  disclosure_rules: disclosureRules,
  synthetic_scenario: syntheticScenario,
  synthetic_small_company: syntheticScenario,
  synthetic_effect_scenario: syntheticEffectScenario,
};
