/** Two halves facing each other: just the two of us. The same drawing as public/icon.svg. */
import './mark.css';

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="mark-me" d="M14.5 2v23A11.5 11.5 0 0 1 14.5 2Z" />
      <path class="mark-them" d="M17.5 7v23A11.5 11.5 0 0 0 17.5 7Z" />
    </svg>
  );
}
