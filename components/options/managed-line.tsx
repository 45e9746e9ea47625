/** Says that an administrator has decided this. */
import { Building2 } from 'lucide-preact';
import { optionsTexts } from '#lib/i18n/options.ts';
import { useTexts } from '../language.ts';

export function ManagedLine() {
  const texts = useTexts(optionsTexts);
  return (
    <p class="managed-line">
      <Building2 aria-hidden="true" />
      {texts.managed}
    </p>
  );
}
