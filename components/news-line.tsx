/** What is new, in one line: it opens nothing and never comes back once it was put away. */
import { X } from 'lucide-preact';
import { newsTexts } from '#lib/i18n/news.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import './news-line.css';

interface NewsLineProps {
  readonly onAway: () => void;
}

export function NewsLine({ onAway }: NewsLineProps) {
  const texts = useTexts(newsTexts);
  return (
    <div class="news-line">
      <p>{texts.line}</p>
      <Button kind="quiet" label={texts.away} onPress={onAway}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
