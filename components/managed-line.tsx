/** Says that an administrator has decided this. */
import { Building2 } from 'lucide-preact';
import { managedTexts } from '#lib/i18n/managed.ts';
import { useTexts } from './language.ts';
import './managed-line.css';

export function ManagedLine() {
  const texts = useTexts(managedTexts);
  return (
    <p class="managed-line">
      <Building2 aria-hidden="true" />
      {texts.managed}
    </p>
  );
}
