/** Exactly what the other person will see, in their own card, and who can read it. */
import { Lock } from 'lucide-preact';
import { isEmpty, type Preparation } from '#lib/domain/preparation.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { BriefCard } from './brief-card.tsx';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import './preview.css';

interface PreviewProps {
  readonly content: Preparation;
  readonly other: SafeName | null;
  /** False as long as it stays on this device: then it says so. */
  readonly reaches: boolean;
  readonly alone: boolean;
  readonly onClear: () => void;
}

export function Preview({ content, other, reaches, alone, onClear }: PreviewProps) {
  const texts = useTexts(panelTexts);
  return (
    <section class="preview">
      <h2 class="preview-heading">{(reaches ? texts.preview : texts.previewLater)(other)}</h2>
      <BriefCard content={content} author="me" whenEmpty={texts.nothingYet} />
      <div class="preview-foot">
        <p class="preview-privacy">
          <Lock aria-hidden="true" />
          {alone ? texts.privacyAlone : texts.privacy(other)}
        </p>
        {!isEmpty(content) && (
          <Button kind="quiet" onPress={onClear}>
            {texts.clear}
          </Button>
        )}
      </div>
    </section>
  );
}
