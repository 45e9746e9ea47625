/** Where people write: what keeps the team away, and that something is kept but not shared. */
import { errorSentence } from '#lib/i18n/errors.ts';
import { syncNoticeTexts } from '#lib/i18n/sync-notice.ts';
import { useLanguage, useTexts } from './language.ts';
import './sync-hint.css';

interface SyncHintProps {
  readonly sync: { readonly trouble: string | null; readonly stuck: readonly unknown[] } | null;
}

/** An ended session and a used-up quota are told by the line below what waits for them. */
const TOLD_HERE: Readonly<Record<string, string>> = { denied: 'revoked', unreadable: 'unreadable' };

export function SyncHint({ sync }: SyncHintProps) {
  const texts = useTexts(syncNoticeTexts);
  const language = useLanguage();
  if (!sync) return null;
  const code = TOLD_HERE[sync.trouble ?? ''];
  const count = sync.stuck.length;
  return (
    <>
      {code && (
        <p class="sync-hint" role="status">
          {errorSentence(code, language)}
        </p>
      )}
      {count > 0 && (
        <p class="sync-hint" role="status">
          {texts.hint(count)}{' '}
          <a href="/options.html#my-data" target="_blank" rel="noreferrer">
            {texts.seeThem}
          </a>
        </p>
      )}
    </>
  );
}
