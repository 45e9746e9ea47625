/** Words between the stroke and the keeping: what is handed on, and what the field shows. Pure. */

export interface Stroke {
  readonly text: string;
  /** An input method is at work: what stands there is not yet what is meant. */
  readonly composing: boolean;
}

/** The words to keep at once, or null: too long a text waits on the screen until it fits. */
export function toKeep({ text, composing }: Stroke, limit: number): string | null {
  return composing || text.length > limit ? null : text;
}

/**
 * The draft that still stands over what is kept, or null. While the person is in the field, what
 * comes back late must not take the place of what they are typing.
 */
export function draftOver(kept: string, draft: string | null, isThere: boolean): string | null {
  return !isThere && draft === kept ? null : draft;
}

/** True iff what is put in place of the selection would not fit; it is refused whole, never cut. */
export function isTooLongWith(
  pasted: string,
  field: { value: string; selectionStart: number | null; selectionEnd: number | null },
  limit: number,
): boolean {
  const { value, selectionStart, selectionEnd } = field;
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + pasted.length > limit;
}
