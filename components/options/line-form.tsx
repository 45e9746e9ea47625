/** Where a line of a list is written: a new one, or another in the place of one that is there. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LineLimits, type LineProblem, withLine } from '#lib/domain/own-lines.ts';
import { linesTexts } from '#lib/i18n/options/lines.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { LineField } from '../line-field.tsx';

interface LineFormProps {
  readonly label: string;
  readonly submit: string;
  readonly lines: readonly string[];
  readonly limits: LineLimits;
  /** The line that is changed; it is there already, and the keyboard goes to it. */
  readonly instead?: string;
  readonly onKeep: (lines: string[]) => void;
  readonly onLeave?: () => void;
}

export function LineForm(props: LineFormProps) {
  const { label, submit, lines, limits, instead = null, onKeep, onLeave } = props;
  const texts = useTexts(linesTexts);
  const form = useRef<HTMLFormElement>(null);
  const [line, setLine] = useState(instead ?? '');
  const [problem, setProblem] = useState<LineProblem | null>(null);
  const sentences: Record<LineProblem, string> = {
    empty: texts.empty,
    tooLong: texts.tooLong(limits.longest),
    twice: texts.twice(line.trim()),
    limit: texts.limit(limits.most),
  };
  useLayoutEffect(() => {
    if (instead !== null) form.current?.querySelector('input')?.focus();
  }, [instead]);
  const keep = (event: Event) => {
    event.preventDefault();
    const next = withLine(lines, line, limits, instead);
    if (typeof next === 'string') return setProblem(next);
    setLine('');
    onKeep(next);
  };
  return (
    <form ref={form} class="line-list-form" onSubmit={keep} noValidate>
      <LineField
        label={label}
        value={line}
        trouble={problem && sentences[problem]}
        onInput={(value) => {
          setLine(value);
          setProblem(null);
        }}
      />
      <Button type="submit">{submit}</Button>
      {onLeave && (
        <Button kind="quiet" onPress={onLeave}>
          {texts.leave}
        </Button>
      )}
    </form>
  );
}
