/** Where the person's words are, said in words: on the way to the disk, on it, or with the other. */
import type { Share, WaitsFor } from '#lib/domain/share-state.ts';
import { instantInWords } from '#lib/i18n/dates.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from './button.tsx';
import { useLanguage, useTexts } from './language.ts';
import './share-line.css';

/** What is shown, and what may be asked for, wherever something is written. */
export interface Keeping {
  readonly share: Share;
  /** The last change is on its way to the disk. */
  readonly saving: boolean;
  /** The last change could not be kept. */
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onSend: () => void;
}

interface ShareLineProps extends Keeping {
  readonly other: SafeName | null;
  readonly today: string;
  /** A team is set up here, so that only the sign-in is missing. */
  readonly hasTeam: boolean;
}

/** What somebody who can't wait may try; the rest goes by itself. */
const WORTH_TRYING: readonly WaitsFor[] = ['refused', 'quota', 'newer'];

export function ShareLine({ share, saving, failed, other, today, hasTeam, ...on }: ShareLineProps) {
  const texts = useTexts(panelTexts);
  const language = useLanguage();
  const waitsFor = share.state === 'kept' && !failed && !saving ? share.reason : null;
  const look = failed ? 'failed' : saving ? 'saving' : share.state;

  function stateInWords(): string | null {
    if (failed) return texts.notKept;
    if (saving || share.state === 'empty') return null;
    const time = instantInWords(share.at, today, language);
    return share.state === 'shared' ? texts.shared(other, time) : texts.kept(time);
  }

  function reasonInWords(reason: WaitsFor): string {
    if (reason !== 'no-team') return texts.waitsFor[reason](other);
    return hasTeam ? texts.waitsForSignIn : texts.waitsForTeam;
  }

  const state = stateInWords();
  return (
    <div class={`share share-${look}`}>
      {/* Not read out: it would be at every stroke. */}
      {look === 'saving' && <p aria-hidden="true">{texts.saving}</p>}
      <p role="status">
        {state && <strong class="share-state">{state}</strong>}
        {waitsFor && <span class="share-reason">{reasonInWords(waitsFor)}</span>}
      </p>
      {failed && (
        <Button kind="plain" onPress={on.onRetry}>
          {texts.tryAgain}
        </Button>
      )}
      {waitsFor && WORTH_TRYING.includes(waitsFor) && (
        <Button kind="plain" onPress={on.onSend}>
          {texts.sendNow}
        </Button>
      )}
    </div>
  );
}
