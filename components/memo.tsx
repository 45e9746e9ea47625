/** The memo of both, and who is here. A plain text field that two people may type in at once. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lineAt } from '#lib/domain/memo-line.ts';
import { memoTexts } from '#lib/i18n/memo.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { useTexts } from './language.ts';
import './memo.css';
import { FailureLine } from './failure-line.tsx';
import { MemoTools, type MemoToolsProps } from './pair/memo-tools.tsx';
import { type Keeping, ShareLine } from './share-line.tsx';

export interface MemoActions {
  readonly typeMemo: (before: string, after: string) => void;
  readonly keepMemo: () => void;
  /** Where that place of a text that stood in the field is now. */
  readonly placeNow: (before: string, place: number) => number;
  /** Tries now what waits to be sent. */
  readonly sendNow: () => void;
}

interface MemoProps {
  readonly text: string;
  readonly other: SafeName | null;
  /** The other person has this meeting open, too. */
  readonly together: boolean;
  /** Where what is written has got to. */
  readonly share: Keeping['share'];
  readonly saving: boolean;
  /** Code of why the last stroke could not be kept; it is still on the screen. */
  readonly failure: string | null;
  readonly today: string;
  readonly hasTeam: boolean;
  /** Null while it is not known with whom one is. */
  readonly tools: MemoToolsProps | null;
  /** Null until it may be written in. */
  readonly actions: MemoActions | null;
}

export function Memo(props: MemoProps) {
  const { text, other, together, failure, actions } = props;
  const id = useId();
  const texts = useTexts(memoTexts);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What stands in the field as far as the memo knows. */
  const shown = useRef(text);
  const composing = useRef(false);
  const [caret, setCaret] = useState(0);
  const follow = (area: HTMLTextAreaElement) => setCaret(area.selectionStart);

  // An input method owns the field while it composes: what the other types comes afterwards.
  const show = () => {
    const area = field.current;
    if (!area || composing.current || area.value === text) return;
    const [from, to] = [area.selectionStart, area.selectionEnd].map((at) =>
      actions ? actions.placeNow(area.value, at) : at,
    );
    area.value = text;
    if (document.activeElement === area) area.setSelectionRange(from ?? 0, to ?? 0);
  };
  useLayoutEffect(() => {
    show();
    if (!composing.current) shown.current = text;
  });

  const typed = (area: HTMLTextAreaElement) => {
    if (composing.current) return;
    const before = shown.current;
    shown.current = area.value;
    actions?.typeMemo(before, area.value);
  };

  return (
    <section class="memo">
      <div class="memo-head">
        <label class="memo-label" for={id}>
          {texts.memo}
        </label>
        <p class="memo-here" role="status">
          {together && texts.isHere(other)}
        </p>
      </div>
      <textarea
        ref={field}
        id={id}
        class="memo-text"
        dir="auto"
        readOnly={actions === null}
        rows={Math.min(24, Math.max(3, text.split('\n').length + 1))}
        placeholder={texts.placeholder}
        aria-describedby={`${id}-who`}
        onInput={(event) => {
          typed(event.currentTarget);
          follow(event.currentTarget);
        }}
        onKeyUp={(event) => follow(event.currentTarget)}
        onClick={(event) => follow(event.currentTarget)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          typed(event.currentTarget);
        }}
        onBlur={actions?.keepMemo}
      />
      <p id={`${id}-who`} class="memo-who">
        {texts.bothWrite(other)}
      </p>
      {props.tools && (
        <MemoTools
          {...props.tools}
          text={text}
          line={lineAt(text, caret)}
          other={other}
          onWrite={(after) => actions?.typeMemo(text, after)}
        />
      )}
      <ShareLine
        share={props.share}
        saving={props.saving}
        failed={failure !== null}
        other={other}
        today={props.today}
        hasTeam={props.hasTeam}
        onRetry={() => actions?.keepMemo()}
        onSend={() => actions?.sendNow()}
      />
      <FailureLine code={failure} />
    </section>
  );
}
