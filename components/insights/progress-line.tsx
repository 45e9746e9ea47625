/** How far reading and computing are; ending it is one press away. */
import { Button } from '#components/button.tsx';
import { useTexts } from '#components/language.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import './progress-line.css';

interface ProgressLineProps {
  readonly says: string;
  /** 0 to 1; null = not known. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

export function ProgressLine({ says, share, onCancel }: ProgressLineProps) {
  const texts = useTexts(insightsPageTexts);
  return (
    <section class="progress-line">
      <label>
        <span>{says}</span>
        <progress max={1} {...(share === null ? {} : { value: share })} />
      </label>
      <Button kind="quiet" onPress={onCancel}>
        {texts.cancel}
      </Button>
    </section>
  );
}
