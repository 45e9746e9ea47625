/** The optional note: one line that grows. Nothing that was written is ever cut. */
import { useId } from 'preact/hooks';
import { NOTE_LIMIT } from '#lib/domain/preparation.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { useTexts } from './language.ts';
import './note-field.css';
import { useLimit } from './use-limit.ts';

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
  const { tooLong, trouble, beforeInput } = useLimit(note, NOTE_LIMIT);
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
