/** Where sharing needs the person: one sentence each, and a way out. */
import { errorSentence } from '#lib/i18n/errors.ts';
import { syncNoticeTexts } from '#lib/i18n/sync-notice.ts';
import { Button } from './button.tsx';
import { useLanguage, useTexts } from './language.ts';
import { StuckList, type StuckListProps, type StuckThing } from './stuck-list.tsx';
import './sync-notice.css';

interface SyncNoticeProps extends Omit<StuckListProps, 'stuck' | 'actions'> {
  readonly sync: {
    readonly trouble: string | null;
    readonly stuck: readonly StuckThing[];
    readonly leftBehind: { readonly email: string; readonly count: number } | null;
  } | null;
  readonly actions: StuckListProps['actions'] & { readonly sendNow: () => void };
}

export function SyncNotice({ sync, busy, actions, ...rest }: SyncNoticeProps) {
  const texts = useTexts(syncNoticeTexts);
  const language = useLanguage();
  if (!sync) return null;
  const { trouble, stuck, leftBehind } = sync;
  function troubleInWords(code: string): string {
    if (code === 'signed-out') return texts.sessionEnded;
    return errorSentence(code === 'denied' ? 'revoked' : code, language);
  }
  return (
    <>
      {trouble && (
        <section class="sync-notice">
          <p role="status">{troubleInWords(trouble)}</p>
          {trouble !== 'signed-out' && (
            <Button disabled={busy} onPress={actions.sendNow}>
              {texts.tryAgain}
            </Button>
          )}
        </section>
      )}
      {leftBehind && (
        <p class="sync-notice" role="status">
          {texts.leftBehind(leftBehind.email, leftBehind.count)}
        </p>
      )}
      <StuckList stuck={stuck} busy={busy} actions={actions} {...rest} />
    </>
  );
}
