/** One sentence for what did not happen, and what to do. */
import { errorSentence } from '#lib/i18n/errors.ts';
import './failure-line.css';
import { useLanguage } from './language.ts';

interface FailureLineProps {
  /** Code of what failed, or null. */
  readonly code: string | null;
}

export function FailureLine({ code }: FailureLineProps) {
  const language = useLanguage();
  return (
    <p class="failure" role="alert">
      {code !== null && errorSentence(code, language)}
    </p>
  );
}
