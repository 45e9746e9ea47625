/** Ctrl+Z, or Cmd+Z, anywhere but in a text field: there the browser takes back what was typed. */
import { useEffect } from 'preact/hooks';

export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('keydown', onKeyDown, { signal });
    return () => stop.abort();

    function onKeyDown(event: KeyboardEvent): void {
      if (!isUndo(event) || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    }
  }, [undo]);
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent): boolean {
  const plain = !shiftKey && !altKey && !isComposing;
  return plain && ctrlKey !== metaKey && key.toLowerCase() === 'z';
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}
