/** Why nothing can be kept now, or what became of data that did not open. */
import { storageTexts } from '#lib/i18n/storage.ts';
import { FailureLine } from './failure-line.tsx';
import { useLanguage, useTexts } from './language.ts';
import './storage-line.css';

/** Days on which it is told that data was set aside. */
const TOLD_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

interface StorageLineProps {
  readonly storage: {
    readonly trouble: string | null;
    readonly copies: readonly { readonly at: string; readonly why: string }[];
  } | null;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export function StorageLine({ storage, now }: StorageLineProps) {
  const texts = useTexts(storageTexts);
  const language = useLanguage();
  if (storage?.trouble) return <FailureLine code={storage.trouble} />;
  const aside = storage?.copies.find(
    ({ why, at }) => why === 'set-aside' && now - Date.parse(at) < TOLD_DAYS * DAY_MS,
  );
  if (!aside) return null;
  // Only now: the first of its kind takes the browser longer than drawing all the rest.
  const day = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' });
  return (
    <p class="storage-line" role="status">
      {texts.setAside(day.format(new Date(aside.at)))}
    </p>
  );
}
