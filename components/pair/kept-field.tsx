/** A field whose words are kept when one leaves it, or rests. */
import { useEffect, useState } from 'preact/hooks';

const REST_MS = 800;

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  readonly limit: number;
  readonly onKeep: (value: string) => void;
}

export function KeptField({ label, value, limit, onKeep }: KeptFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    if (draft !== null && draft !== value) onKeep(draft);
  };
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(keep, REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <label class="section-field">
      {label}
      <textarea
        class="section-input"
        rows={1}
        dir="auto"
        maxLength={limit}
        value={draft ?? value}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
      />
    </label>
  );
}
