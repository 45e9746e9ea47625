/** A short list that a person keeps by hand: each line can go, and one more can come. */
import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type LineLimits, type LineProblem, withLine } from '#lib/domain/own-lines.ts';
import { Button } from '../button.tsx';
import { LineField } from '../line-field.tsx';
import './line-list.css';

export interface LineListTexts {
  readonly title: string;
  readonly label: string;
  readonly add: string;
  readonly remove: (line: string) => string;
  readonly none: string;
  readonly empty: string;
  readonly tooLong: (most: number) => string;
  readonly twice: (line: string) => string;
  readonly limit: (most: number) => string;
}

interface LineListProps {
  readonly texts: LineListTexts;
  readonly lines: readonly string[];
  readonly limits: LineLimits;
  /** False = it is to be seen, and not to be changed. */
  readonly open: boolean;
  readonly onChange: (lines: string[]) => void;
}

export function LineList({ texts, lines, limits, open, onChange }: LineListProps) {
  return (
    <>
      {lines.length === 0 && <p class="line-list-none">{texts.none}</p>}
      <ul class="line-list" aria-label={texts.title}>
        {lines.map((line) => (
          <li key={line} class="line-list-item">
            <bdi>{line}</bdi>
            {open && (
              <button
                type="button"
                class="line-list-remove"
                aria-label={texts.remove(line)}
                onClick={(event) => {
                  onChange(lines.filter((one) => one !== line));
                  // The pressed button goes away: the keyboard is not to fall out of the section.
                  event.currentTarget.closest('section')?.querySelector('input')?.focus();
                }}
              >
                <X aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && <AddLine texts={texts} lines={lines} limits={limits} onAdd={onChange} />}
    </>
  );
}

type AddLineProps = Pick<LineListProps, 'texts' | 'lines' | 'limits'> & {
  readonly onAdd: (lines: string[]) => void;
};

function AddLine({ texts, lines, limits, onAdd }: AddLineProps) {
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<LineProblem | null>(null);
  const sentences: Record<LineProblem, string> = {
    empty: texts.empty,
    tooLong: texts.tooLong(limits.longest),
    twice: texts.twice(line.trim()),
    limit: texts.limit(limits.most),
  };
  const add = (event: Event) => {
    event.preventDefault();
    const next = withLine(lines, line, limits);
    if (typeof next === 'string') return setProblem(next);
    setLine('');
    onAdd(next);
  };
  return (
    <form class="line-list-form" onSubmit={add} noValidate>
      <LineField
        label={texts.label}
        value={line}
        trouble={problem && sentences[problem]}
        onInput={(value) => {
          setLine(value);
          setProblem(null);
        }}
      />
      <Button type="submit">{texts.add}</Button>
    </form>
  );
}
