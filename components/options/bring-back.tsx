/** A record from a file or a copy: looked at first, then brought back. */
import { useId, useState } from 'preact/hooks';
import type { Brought } from '#lib/domain/record/brought.ts';
import { bringBackTexts } from '#lib/i18n/options/bring-back.ts';
import { Button } from '../button.tsx';
import { FailureLine } from '../failure-line.tsx';
import { useTexts } from '../language.ts';
import './bring-back.css';
import { BroughtTable } from './brought-table.tsx';
import { CopyList } from './copy-list.tsx';
import type { BroughtFrom, Section, SectionProps } from './section.ts';

type Shown =
  | { readonly is: 'nothing' | 'busy' }
  | { readonly is: 'done'; readonly words: string }
  | { readonly is: 'locked'; readonly file: File; readonly code: string | null }
  | { readonly is: 'failed'; readonly code: string }
  | { readonly is: 'preview'; readonly source: BroughtFrom; readonly brought: Brought };

function Body({ state, actions }: SectionProps) {
  const texts = useTexts(bringBackTexts);
  const id = useId();
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const [passphrase, setPassphrase] = useState('');

  const look = async (source: BroughtFrom) => {
    setShown({ is: 'busy' });
    const answer = await actions.bringBack(source, true);
    setShown(answer.ok ? { is: 'preview', source, brought: answer.brought } : failed(answer.code));
  };
  const open = async (file: File, secret: string | null) => {
    setShown({ is: 'busy' });
    const answer = await actions.readFile(file, secret);
    if (answer.ok) return look({ file: answer.text });
    const isLocked = answer.code === 'file-locked' || answer.code === 'passphrase-wrong';
    const code = answer.code === 'file-locked' ? null : answer.code;
    return setShown(isLocked ? { is: 'locked', file, code } : failed(answer.code));
  };
  const bring = async (source: BroughtFrom) => {
    setShown({ is: 'busy' });
    const answer = await actions.bringBack(source, false);
    setShown(answer.ok ? { is: 'done', words: texts.done } : failed(answer.code));
  };
  const saveAside = async (copy: string) => {
    const answer = await actions.saveCopy(copy);
    setShown(
      answer.ok ? { is: 'done', words: texts.savedAside(answer.file) } : failed(answer.code),
    );
  };
  const forgetAside = async (copy: string) => {
    const answer = await actions.forgetCopy(copy);
    setShown(answer.ok ? { is: 'done', words: texts.forgotten } : failed(answer.code));
  };
  const busy = shown.is === 'busy';
  return (
    <>
      <p>{texts.explained}</p>
      <div class="my-data-field bring-back-file">
        <label for={`${id}-file`}>{texts.choose}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,.age"
          disabled={busy}
          onClick={({ currentTarget }) => {
            currentTarget.value = ''; // the same file may be chosen again
          }}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            setPassphrase('');
            if (file) void open(file, null);
          }}
        />
      </div>
      {shown.is === 'locked' && (
        <form
          class="my-data-form"
          onSubmit={(event) => {
            event.preventDefault();
            void open(shown.file, passphrase);
          }}
        >
          <div class="my-data-field">
            <label for={`${id}-passphrase`}>{texts.passphrase}</label>
            <input
              id={`${id}-passphrase`}
              type="password"
              autocomplete="off"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
            />
          </div>
          <Button type="submit">{texts.unlock}</Button>
        </form>
      )}
      {shown.is === 'preview' && <BroughtTable brought={shown.brought} />}
      {shown.is === 'preview' && (
        <div class="my-data-ways">
          {bringsSomething(shown.brought) ? (
            <Button kind="main" onPress={() => void bring(shown.source)}>
              {texts.bring}
            </Button>
          ) : (
            <p>{texts.nothingNew}</p>
          )}
          <Button kind="quiet" onPress={() => setShown({ is: 'nothing' })}>
            {texts.leave}
          </Button>
        </div>
      )}
      <p class="my-data-note" role="status">
        {busy && texts.busy}
        {shown.is === 'done' && shown.words}
      </p>
      <FailureLine code={shown.is === 'failed' || shown.is === 'locked' ? shown.code : null} />
      {state.copies.length > 0 && (
        <CopyList
          copies={state.copies}
          busy={busy}
          onLook={(copy) => void look({ copy })}
          onSave={(copy) => void saveAside(copy)}
          onForget={(copy) => void forgetAside(copy)}
        />
      )}
    </>
  );
}

function failed(code: string): Shown {
  return { is: 'failed', code };
}

function bringsSomething({ rows }: Brought): boolean {
  return rows.some(({ counts }) => counts.new + counts.file + counts.both > 0);
}

export const bringBack: Section = { id: 'bring-back', texts: bringBackTexts, Body };
