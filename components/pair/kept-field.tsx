/** A field whose words are kept at each stroke. Nothing that was written is ever cut. */
import { useEffect, useId, useState } from 'preact/hooks';
import { draftOver, toKeep } from '#lib/domain/typed-words.ts';
import '../note-field.css';
import { useLimit } from '../use-limit.ts';

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  /** In UTF-16 code units. */
  readonly limit: number;
  readonly onKeep: (value: string) => void;
  readonly onLeave?: () => void;
}

export function KeptField({ label, value, limit, onKeep, onLeave }: KeptFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setDraft((words) => draftOver(value, words, isThere)), [value, draft, isThere]);
  const shown = draft ?? value;
  const { tooLong, trouble, beforeInput } = useLimit(shown, limit);

  function typed(text: string, composing: boolean): void {
    setDraft(text);
    const words = toKeep({ text, composing }, limit);
    if (words !== null) onKeep(words);
  }
  function leave(text: string): void {
    setIsThere(false);
    // What was composed to the last moment, or could not be kept before.
    if (draft !== null && text !== value) typed(text, false);
    onLeave?.();
  }
  return (
    <div class="section-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="section-input"
        rows={1}
        dir="auto"
        value={shown}
        aria-invalid={tooLong}
        aria-describedby={`${id}-trouble`}
        onFocus={() => setIsThere(true)}
        onBeforeInput={beforeInput}
        onInput={(event) => typed(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => typed(event.currentTarget.value, false)}
        onBlur={(event) => leave(event.currentTarget.value)}
      />
      <p id={`${id}-trouble`} class="note-trouble" role="status">
        {trouble}
      </p>
    </div>
  );
}
