/** The copies that Sashi keeps by itself, and data that did not open. */
import type { Copy } from '#lib/domain/storage-care.ts';
import { bringBackTexts } from '#lib/i18n/options/bring-back.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';

interface CopyListProps {
  readonly copies: readonly Copy[];
  readonly busy: boolean;
  readonly onLook: (id: string) => void;
}

export function CopyList({ copies, busy, onLook }: CopyListProps) {
  const texts = useTexts(bringBackTexts);
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
  return (
    <>
      <h3>{texts.copies}</h3>
      <p class="my-data-note">{texts.copiesHow}</p>
      <ul class="copies">
        {copies.map(({ id, at, why, size: bytes }) => (
          <li key={id}>
            <span>
              {[
                when.format(new Date(at)),
                texts.copyWhy[why],
                ...(bytes === null ? [] : [size.format(Math.ceil(bytes / 1000))]),
              ].join(' · ')}
            </span>
            <Button
              disabled={busy}
              label={texts.lookAt(when.format(new Date(at)))}
              onPress={() => onLook(id)}
            >
              {texts.look}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
