/** What an administrator has decided, for the parts of a page that it concerns. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FeatureId, Policy } from '#lib/domain/policy.ts';

export const PolicyContext = createContext<Pick<Policy, 'featuresOff' | 'supportAddress'>>({});

/** False where the organisation does without that part of Sashi. */
export function useIsOn(feature: FeatureId): boolean {
  return !useContext(PolicyContext).featuresOff?.includes(feature);
}
