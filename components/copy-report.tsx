/** Copies a diagnosis without any content, for whoever helps. */
import { useState } from 'preact/hooks';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import './copy-report.css';
import { useTexts } from './language.ts';

interface CopyReportProps {
  /** Rejects when the browser does not let us. */
  readonly onCopy: () => Promise<void>;
}

export function CopyReport({ onCopy }: CopyReportProps) {
  const texts = useTexts(popupTexts);
  const [said, say] = useState('');
  const copy = () =>
    onCopy().then(
      () => say(texts.reportCopied),
      () => say(texts.reportNotCopied),
    );
  return (
    <p class="copy-report">
      <Button kind="quiet" onPress={() => void copy()}>
        {texts.copyReport}
      </Button>
      <span role="status">{said || texts.reportMeans}</span>
    </p>
  );
}
