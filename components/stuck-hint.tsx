/** Where people write: that something is kept but not shared, and where to see what. */
import { syncNoticeTexts } from '#lib/i18n/sync-notice.ts';
import { useTexts } from './language.ts';
import './stuck-hint.css';

export function StuckHint({ count }: { readonly count: number }) {
  const texts = useTexts(syncNoticeTexts);
  if (count === 0) return null;
  return (
    <p class="stuck-hint" role="status">
      {texts.hint(count)}{' '}
      <a href="/options.html#my-data" target="_blank" rel="noreferrer">
        {texts.seeThem}
      </a>
    </p>
  );
}
