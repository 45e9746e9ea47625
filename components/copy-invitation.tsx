/** One tap: an invitation is ready to be pasted into whatever the two write to each other in. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { invitationTexts } from '#lib/i18n/invitation.ts';
import { oneLine } from '#lib/i18n/person-name.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';

/** Puts a text on the clipboard; false = the browser did not allow it. */
export const CopyContext = createContext<(text: string) => Promise<boolean>>(async () => false);

interface CopyInvitationProps {
  readonly company: string;
  /** The team link. */
  readonly link: string;
}

export function CopyInvitation({ company, link }: CopyInvitationProps) {
  const texts = useTexts(invitationTexts);
  const copy = useContext(CopyContext);
  const [said, say] = useState('');
  const press = async () => {
    const isCopied = await copy(texts.text(oneLine(company), link));
    say(isCopied ? texts.copied : texts.notCopied);
  };
  return (
    <>
      <Button onPress={() => void press()}>{texts.copy}</Button>
      <span class="form-hint" role="status">
        {said}
      </span>
    </>
  );
}
