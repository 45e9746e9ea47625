/** Who sees what, who runs the project, where things are, and whether the rules keep the promise. */
import { useContext } from 'preact/hooks';
import { RULES_VERSION } from '#lib/domain/company/rules-version.ts';
import { oneLine } from '#lib/i18n/person-name.ts';
import { privacyTexts } from '#lib/i18n/privacy.ts';
import { CompanyContext } from '../company/company-context.ts';
import '../company/privacy.css';
import { useLanguage, useTexts } from '../language.ts';
import type { Section, SectionProps } from './section.ts';

function Body({ state }: SectionProps) {
  const texts = useTexts(privacyTexts);
  const language = useLanguage();
  const { company = null, probe = null } = useContext(CompanyContext)?.state ?? {};
  const operator = state.policy.operator ?? company?.organisation.operator;
  const at = probe
    ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
        Date.parse(probe.at),
      )
    : '';
  return (
    <>
      <table class="privacy">
        <thead>
          <tr>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.sees}</th>
          </tr>
        </thead>
        <tbody>
          {texts.rows.map(([who, sees]) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>{sees}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>
          {operator ? texts.operator(`\u2068${oneLine(operator)}\u2069`) : texts.operatorUnknown}
        </strong>{' '}
        {operator && texts.operatorCan}
      </p>
      {company && <p>{texts.colleagueCan}</p>}
      <h3 class="privacy-heading">{texts.stored}</h3>
      <dl class="privacy-stored">
        {texts.storedRows.map(([what, where]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{where}</dd>
          </div>
        ))}
      </dl>
      <h3 class="privacy-heading">{texts.rules}</h3>
      <p>
        {texts.rulesVersion(RULES_VERSION)}{' '}
        {probe ? (probe.well ? texts.probeWell(at) : texts.probeBad(at)) : texts.probeNever}
      </p>
    </>
  );
}

export const privacy: Section = { id: 'privacy', texts: privacyTexts, Body };
