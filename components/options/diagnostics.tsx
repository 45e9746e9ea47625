/** What somebody who helps needs to know, shown as it is and copied when asked. */
import { useState } from 'preact/hooks';
import { diagnosticsTexts } from '#lib/i18n/options/diagnostics.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { SupportLine } from '../support-line.tsx';
import './diagnostics.css';
import type { Section, SectionProps } from './section.ts';

const KILOBYTE = 1000;

function Body({ state, actions }: SectionProps) {
  const texts = useTexts(diagnosticsTexts);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const { report, storageUsed, ignored } = state;
  const amount = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
  const copy = async () => {
    setSaid((await actions.copy(report)) ? texts.copied : texts.notCopied);
  };
  return (
    <>
      <p>{texts.explained}</p>
      <SupportLine />
      {storageUsed !== null && (
        <p>{texts.used(amount.format(Math.ceil(storageUsed / KILOBYTE)))}</p>
      )}
      {ignored.length > 0 && (
        <>
          <h3>{texts.ignored}</h3>
          <ul class="ignored">
            {ignored.map(({ from, key, reason }) => (
              <li key={`${from} ${key}`}>
                {texts.from[from]}: <code dir="ltr">{key}</code> ({texts.reason[reason]})
              </li>
            ))}
          </ul>
        </>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="report" tabIndex={0}>
        {report}
      </pre>
      <div class="report-foot">
        <Button onPress={() => void copy()}>{texts.copy}</Button>
        <p role="status">{said}</p>
      </div>
    </>
  );
}

export const diagnostics: Section = { id: 'diagnostics', texts: diagnosticsTexts, Body };
