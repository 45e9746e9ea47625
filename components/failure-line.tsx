/** One sentence for what did not happen, and what to do. */
import { errorSentence } from '#lib/i18n/errors.ts';
import './failure-line.css';
import { useLanguage } from './language.ts';

interface FailureLineProps {
  /** Code of what failed, or null. */
  readonly code: string | null;
}

/** As somebody who helps may ask for it; whatever came from outside stays out. */
function shownCode(code: string): string {
  return /^[a-z]+(-[a-z]+)*$/.exec(code.split(':')[0] ?? '')?.[0] ?? 'failed';
}

export function FailureLine({ code }: FailureLineProps) {
  const language = useLanguage();
  return (
    <p class="failure" role="alert">
      {code !== null && (
        <>
          {errorSentence(code, language)} <code class="failure-code">{shownCode(code)}</code>
        </>
      )}
    </p>
  );
}
