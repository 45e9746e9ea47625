/** A short list that a person keeps by hand: each line can go or change, and one more can come. */
import { Pencil, X } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { LineLimits } from '#lib/domain/own-lines.ts';
import { linesTexts } from '#lib/i18n/options/lines.ts';
import { useTexts } from '../language.ts';
import { LineForm } from './line-form.tsx';
import './line-list.css';

interface LineListProps {
  readonly texts: Readonly<Record<'title' | 'label' | 'add' | 'none', string>>;
  readonly lines: readonly string[];
  readonly limits: LineLimits;
  /** False = it is to be seen, and not to be changed. */
  readonly open: boolean;
  readonly onChange: (lines: string[]) => void;
}

export function LineList({ texts, lines, limits, open, onChange }: LineListProps) {
  const words = useTexts(linesTexts);
  const [changed, setChanged] = useState<string | null>(null);
  const adding = useRef<HTMLDivElement>(null);
  // What was pressed goes away: the keyboard is not to fall out of the section.
  const goOn = () => adding.current?.querySelector('input')?.focus();
  const leave = () => {
    setChanged(null);
    goOn();
  };
  return (
    <>
      {lines.length === 0 && <p class="line-list-none">{texts.none}</p>}
      <ul class="line-list" aria-label={texts.title}>
        {lines.map((line) =>
          line === changed ? (
            <li key={line} class="line-list-changed">
              <LineForm
                label={words.instead(line)}
                submit={words.keep}
                {...{ lines, limits }}
                instead={line}
                onKeep={(next) => {
                  onChange(next);
                  leave();
                }}
                onLeave={leave}
              />
            </li>
          ) : (
            <li key={line} class="line-list-item">
              <bdi>{line}</bdi>
              {open && (
                <>
                  <button
                    type="button"
                    class="line-list-button"
                    aria-label={words.change(line)}
                    onClick={() => setChanged(line)}
                  >
                    <Pencil aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    class="line-list-button line-list-remove"
                    aria-label={words.remove(line)}
                    onClick={() => {
                      onChange(lines.filter((one) => one !== line));
                      goOn();
                    }}
                  >
                    <X aria-hidden="true" />
                  </button>
                </>
              )}
            </li>
          ),
        )}
      </ul>
      {open && (
        <div ref={adding} class="line-list-adding">
          <LineForm
            label={texts.label}
            submit={texts.add}
            {...{ lines, limits }}
            onKeep={onChange}
          />
        </div>
      )}
    </>
  );
}
