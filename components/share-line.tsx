/** Where the person's words are, said in words: on this device, or with the other person. */
import type { Share, WaitsFor } from '#lib/domain/share-state.ts';
import { instantInWords } from '#lib/i18n/dates.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from './button.tsx';
import { useLanguage, useTexts } from './language.ts';
import './share-line.css';

interface ShareLineProps {
  readonly share: Share;
  readonly other: SafeName | null;
  readonly today: string;
  /** A team is set up here, so that only the sign-in is missing. */
  readonly hasTeam: boolean;
  /** The last change could not be kept. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

export function ShareLine({ share, other, today, hasTeam, failed, onRetry }: ShareLineProps) {
  const texts = useTexts(panelTexts);
  const language = useLanguage();
  const state = failed ? texts.notKept : stateInWords();
  const reason = !failed && share.state === 'kept' && reasonInWords(share.reason);

  function stateInWords(): string | null {
    if (share.state === 'empty') return null;
    const time = instantInWords(share.at, today, language);
    return share.state === 'shared' ? texts.shared(other, time) : texts.kept(time);
  }

  function reasonInWords(waitsFor: WaitsFor): string {
    if (waitsFor !== 'no-team') return texts.waitsFor[waitsFor](other);
    return hasTeam ? texts.waitsForSignIn : texts.waitsForTeam;
  }

  return (
    <div class={`share ${failed ? 'share-failed' : `share-${share.state}`}`}>
      <p role="status">
        {state && <strong class="share-state">{state}</strong>}
        {reason && <span class="share-reason">{reason}</span>}
      </p>
      {failed && (
        <Button kind="plain" onPress={onRetry}>
          {texts.tryAgain}
        </Button>
      )}
    </div>
  );
}
