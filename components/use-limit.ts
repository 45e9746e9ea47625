import { useState } from 'preact/hooks';
import { isTooLongWith } from '#lib/domain/typed-words.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { useLanguage, useTexts } from './language.ts';

/** Says that a text is too long, in one sentence; nothing of it is cut. @param limit UTF-16 units */
export function useLimit(text: string, limit: number) {
  const texts = useTexts(panelTexts);
  const language = useLanguage();
  const [refused, setRefused] = useState(false);
  const count = (length: number) => length.toLocaleString(language);
  const tooLong = text.length > limit;

  /** `maxlength` would cut what is pasted; so it is refused as a whole, and said. */
  function beforeInput(
    event: InputEvent & { currentTarget: HTMLTextAreaElement | HTMLInputElement },
  ): void {
    const pasted = event.dataTransfer?.getData('text/plain') ?? event.data;
    if (!/^insertFrom(Paste|Drop)$/.test(event.inputType) || !pasted) return setRefused(false);
    const refuses = isTooLongWith(pasted, event.currentTarget, limit);
    setRefused(refuses);
    if (refuses) event.preventDefault();
  }

  const trouble = tooLong
    ? texts.noteTooLong(count(limit), count(text.length))
    : refused && texts.noteRefused(count(limit));
  return { tooLong, trouble, beforeInput };
}
