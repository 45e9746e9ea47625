/** The other person isn't there yet: said calmly, with what happens meanwhile, and the way to ask. */
import { invitationTexts } from '#lib/i18n/invitation.ts';
import { type Named, nameInSentence } from '#lib/i18n/person-name.ts';
import { CopyInvitation } from './copy-invitation.tsx';
import './invite-line.css';
import { useTexts } from './language.ts';

export interface Invitation {
  readonly company: string;
  readonly link: string;
  readonly others: readonly Named[];
}

export function InviteLine({ company, link, others }: Invitation) {
  const texts = useTexts(invitationTexts);
  return (
    <aside class="invite-line" aria-label={texts.copy}>
      <p>
        <strong>{texts.notHere(others.map(nameInSentence))}</strong> {texts.means}
      </p>
      <CopyInvitation company={company} link={link} />
    </aside>
  );
}
