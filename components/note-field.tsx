/** The optional note: one line that grows. Nothing that was written is ever cut. */
import { useId, useState } from 'preact/hooks';
import { NOTE_LIMIT } from '#lib/domain/preparation.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { useLanguage, useTexts } from './language.ts';
import './note-field.css';

export interface NoteActions {
  readonly typeNote: (note: string) => void;
  readonly compose: (active: boolean) => void;
  readonly leaveNote: () => void;
}

interface NoteFieldProps {
  readonly note: string;
  readonly actions: NoteActions;
}

export function NoteField({ note, actions }: NoteFieldProps) {
  const id = useId();
  const texts = useTexts(panelTexts);
  const language = useLanguage();
  const [refused, setRefused] = useState(false);
  const count = (length: number) => length.toLocaleString(language);
  const tooLong = note.length > NOTE_LIMIT;

  /** `maxlength` would cut what is pasted; so it is refused as a whole, and said. */
  function beforeInput(event: InputEvent & { currentTarget: HTMLTextAreaElement }): void {
    const pasted = event.dataTransfer?.getData('text/plain') ?? event.data;
    if (!/^insertFrom(Paste|Drop)$/.test(event.inputType) || !pasted) return setRefused(false);
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const length = value.length - (selectionEnd - selectionStart) + pasted.length;
    setRefused(length > NOTE_LIMIT);
    if (length > NOTE_LIMIT) event.preventDefault();
  }

  const trouble = tooLong
    ? texts.noteTooLong(count(NOTE_LIMIT), count(note.length))
    : refused && texts.noteRefused(count(NOTE_LIMIT));
  return (
    <div class="note">
      <label class="note-label" for={id}>
        {texts.note} <span class="note-optional">{texts.optional}</span>
      </label>
      <textarea
        id={id}
        class="note-input"
        dir="auto"
        rows={Math.min(10, note.split('\n').length)}
        placeholder={texts.notePlaceholder}
        value={note}
        aria-invalid={tooLong}
        aria-describedby={`${id}-trouble`}
        onBeforeInput={beforeInput}
        onInput={(event) => actions.typeNote(event.currentTarget.value)}
        onCompositionStart={() => actions.compose(true)}
        onCompositionEnd={() => actions.compose(false)}
        onBlur={actions.leaveNote}
      />
      <p id={`${id}-trouble`} class="note-trouble" role="status">
        {trouble}
      </p>
    </div>
  );
}
