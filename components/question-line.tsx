/** One line that asks, with its answers. */
import { Button } from './button.tsx';
import './question-line.css';

interface Answer {
  readonly text: string;
  readonly onChoose: () => void;
}

interface QuestionLineProps {
  readonly question: string;
  readonly hint?: string;
  readonly answers: readonly Answer[];
}

export function QuestionLine({ question, hint, answers }: QuestionLineProps) {
  return (
    <section class="question-line">
      <h2 class="question-line-words">{question}</h2>
      <div class="question-line-answers">
        {answers.map(({ text, onChoose }) => (
          <Button key={text} onPress={onChoose}>
            <bdi>{breakable(text)}</bdi>
          </Button>
        ))}
      </div>
      {hint && <p class="question-line-hint">{hint}</p>}
    </section>
  );
}

/** An address that is too long for one line breaks after its dots, not inside its words. */
function breakable(text: string): string {
  return text.replaceAll(/[@.](?=\S)/g, '$&\u200b');
}
