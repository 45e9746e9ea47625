/** Where the figures come from: the example, or files of one's own. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/button.tsx';
import { useTexts } from '#components/language.ts';
import { neededColumns, type TableKind } from '#lib/domain/files/table-header.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import './source-card.css';

interface SourceCardProps {
  readonly onExample: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

export function SourceCard({ onExample, onFiles }: SourceCardProps) {
  const texts = useTexts(insightsPageTexts);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const open = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      class={`source-card ${over ? 'source-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open(event.dataTransfer?.files);
      }}
    >
      <p class="source-ways">
        <Button kind="main" onPress={onExample}>
          {texts.example}
        </Button>
        <Button onPress={() => input.current?.click()}>{texts.chooseFiles}</Button>
        <span class="source-drop">{texts.dropHere}</span>
      </p>
      <p class="source-note">{texts.exampleIs}</p>
      <input
        ref={input}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={texts.chooseFiles}
        accept=".csv,.tsv,.txt,text/csv"
        multiple
        onChange={({ currentTarget }) => {
          open(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <p class="source-note">{texts.filesHow}</p>
      <dl class="source-columns">
        {(Object.keys(neededColumns) as TableKind[]).map((kind) => (
          <div key={kind}>
            <dt>{texts.columnsOf[kind]}</dt>
            <dd>
              <code>{neededColumns[kind].join(',')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
