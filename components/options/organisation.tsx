import { type PolicyKey, policySchema } from '#lib/domain/policy.ts';
import { displayTexts } from '#lib/i18n/options/display.ts';
import { organisationTexts } from '#lib/i18n/options/organisation.ts';
import { useTexts } from '../language.ts';
import type { Section, SectionProps } from './section.ts';
import './organisation.css';

const keys = policySchema.unwrap().keyof().options;

function Body({ state: { policy } }: SectionProps) {
  const texts = useTexts(organisationTexts);
  const { languages } = useTexts(displayTexts);
  const { featuresOff, retentionDays, defaultLanguage, keywords } = policy;
  const said: Record<PolicyKey, string | undefined> = {
    organisation: policy.organisation,
    organisationName: policy.organisationName,
    firebase: policy.firebase?.projectId,
    googleClientId: policy.googleClientId,
    allowedDomain: policy.allowedDomain,
    featuresOff: featuresOff?.map((feature) => texts.features[feature]).join(texts.between),
    retentionDays: retentionDays === undefined ? undefined : texts.days(retentionDays),
    defaultLanguage: defaultLanguage && languages[defaultLanguage],
    keywords: keywords?.join(texts.between),
    supportAddress: policy.supportAddress,
    operator: policy.operator,
  };
  return (
    <>
      <p>{texts.means}</p>
      <dl class="organisation">
        {keys
          .filter((key) => said[key])
          .map((key) => (
            <div key={key}>
              <dt>{texts.keys[key]}</dt>
              <dd>
                <bdi>{said[key]}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}

export const organisation: Section = {
  id: 'organisation',
  texts: organisationTexts,
  appliesTo: ({ policy }) => Object.keys(policy).length > 0,
  Body,
};
