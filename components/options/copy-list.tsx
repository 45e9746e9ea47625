/** The copies that Sashi keeps by itself, and data that did not open. */
import type { Copy } from '#lib/domain/storage-care.ts';
import { bringBackTexts } from '#lib/i18n/options/bring-back.ts';
import { AskFirst } from '../ask-first.tsx';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';

interface CopyListProps {
  readonly copies: readonly Copy[];
  readonly busy: boolean;
  readonly onLook: (id: string) => void;
  readonly onSave: (id: string) => void;
  readonly onForget: (id: string) => void;
}

export function CopyList({ copies, busy, ...on }: CopyListProps) {
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
            <div class="my-data-ways">
              <Button
                disabled={busy}
                label={texts.lookAt(when.format(new Date(at)))}
                onPress={() => on.onLook(id)}
              >
                {texts.look}
              </Button>
              {why === 'set-aside' && (
                <>
                  <Button kind="quiet" disabled={busy} onPress={() => on.onSave(id)}>
                    {texts.saveAside}
                  </Button>
                  <AskFirst
                    label={texts.forgetAside}
                    question={texts.forgetAsideSure}
                    busy={busy}
                    onConfirm={() => on.onForget(id)}
                  />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
