/** Where the organisation's people get help; nothing where an administrator has not said so. */
import { LifeBuoy } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import { managedTexts } from '#lib/i18n/managed.ts';
import { useTexts } from './language.ts';
import './managed-line.css';
import { PolicyContext } from './policy-context.ts';

export function SupportLine() {
  const texts = useTexts(managedTexts);
  const { supportAddress: address } = useContext(PolicyContext);
  if (!address) return null;
  const isPage = address.startsWith('https://');
  return (
    <p class="managed-line">
      <LifeBuoy aria-hidden="true" />
      <span>
        {texts.help}{' '}
        <a href={isPage ? address : `mailto:${address}`} target="_blank" rel="noreferrer">
          <bdi>{address}</bdi>
        </a>
      </span>
    </p>
  );
}
