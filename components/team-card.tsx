/** The company's team on this device: none, signed out, or signed in. */

import { type Named, nameOf, oneLine } from '#lib/i18n/person-name.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import { JoinForm } from './join-form.tsx';
import { useTexts } from './language.ts';
import { ManagedLine } from './managed-line.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignOut } from './sign-out.tsx';
import './team-card.css';

export interface Account {
  readonly team: {
    readonly name: string;
    readonly emulator: boolean;
    /** Set up by an administrator. */
    readonly managed: boolean;
  } | null;
  readonly me: Named | null;
}

export interface AccountActions {
  readonly join: (link: string) => void;
  readonly leave: () => void;
  readonly signIn: (email: string) => void;
  /** `wipe`: and take from this device what belongs to the account. */
  readonly signOut: (wipe: boolean) => void;
}

interface TeamCardProps {
  readonly account: Account;
  readonly busy: boolean;
  readonly actions: AccountActions;
}

export function TeamCard({ account: { team, me }, busy, actions }: TeamCardProps) {
  const texts = useTexts(popupTexts);
  return (
    <section class="team">
      <h2 class="team-heading">
        <bdi>{team ? oneLine(team.name) : texts.team}</bdi>
        {team?.emulator && <span class="team-demo">{texts.demo}</span>}
      </h2>
      {!team && <JoinForm busy={busy} onJoin={actions.join} />}
      {team && !me && (
        <SignInForm asksAddress={team.emulator} busy={busy} onSignIn={actions.signIn} />
      )}
      {me && (
        <div class="team-me">
          <p class="team-person">
            <strong dir="auto">{nameOf(me)}</strong>
            <span>{me.email}</span>
          </p>
          <SignOut busy={busy} onSignOut={actions.signOut} />
        </div>
      )}
      {team?.managed && <ManagedLine />}
      {team && !team.managed && !me && (
        <div class="team-leave">
          <Button kind="quiet" disabled={busy} onPress={actions.leave}>
            {texts.leave}
          </Button>
          <p>{texts.leaveMeans}</p>
        </div>
      )}
    </section>
  );
}
