/** Team, people and mirror on our full pages. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { OrgRole } from '#lib/domain/company/company.ts';
import type { HintProposal } from '#lib/domain/team-hint.ts';
import type { MessageName, MessageRequest } from '#lib/messaging/protocol.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';

export interface CompanyDeps {
  readonly send: typeof sendMessage;
  readonly view: ReadonlySignal<CompanyView | null>;
  /** Browsers ask for what signing in needs within the person's click only; false = refused. */
  readonly allowSignIn: () => Promise<boolean>;
}

/** What did not happen, by its code, and in which section it was asked for. */
export type CompanyFailures = Readonly<
  Partial<Record<'company' | 'mirror' | 'hint', string | undefined>>
>;

export const CompanyModel = createModel(({ send, view, allowSignIn }: CompanyDeps) => {
  const busy = signal(0);
  const failures = signal<CompanyFailures>({});

  /** The section that it was asked in says it, and no other. */
  function say(name: MessageName, code: string | undefined): void {
    const [noun] = name.split('.');
    const part = noun === 'mirror' || noun === 'hint' ? noun : 'company';
    failures.value = { ...failures.peek(), [part]: code };
  }

  /** True iff all of it was done. */
  async function ask<N extends MessageName>(name: N, request: MessageRequest<N>): Promise<boolean> {
    busy.value += 1;
    const outcome = await send(name, request);
    busy.value -= 1;
    say(name, outcome.ok ? undefined : outcome.code);
    return outcome.ok;
  }
  const does =
    <N extends MessageName, A extends unknown[]>(
      name: N,
      request: (...all: A) => MessageRequest<N>,
    ) =>
    (...all: A): Promise<boolean> =>
      ask(name, request(...all));

  return {
    view,
    busy: computed(() => busy.value > 0),
    failures: computed(() => failures.value),
    actions: {
      join: does('team.join', (link: string) => link.trim()),
      leave: does('team.leave', () => null),
      async signIn(email: string): Promise<void> {
        if (await allowSignIn()) await ask('account.signIn', { email: email.trim() });
        else say('account.signIn', 'sign-in-not-allowed');
      },
      signOut: does('account.signOut', (wipe: boolean) => ({ wipe })),
      refresh: does('company.refresh', () => null),
      createTeam: does('company.createTeam', (teamId: string, supporter: string) => ({
        teamId,
        supporter,
      })),
      changeSupporter: does('company.changeSupporter', (teamId: string, supporter: string) => ({
        teamId,
        supporter,
      })),
      invite: does('company.invite', (teamId: string, addresses: string[]) => ({
        teamId,
        addresses,
      })),
      withdraw: does('company.withdraw', (teamId: string, address: string) => ({
        teamId,
        address,
      })),
      joinTeam: does('company.join', (teamId: string) => teamId),
      leaveTeam: does('company.leave', (teamId: string) => teamId),
      takeOut: does('company.takeOut', (teamId: string, uid: string) => ({ teamId, uid })),
      removePerson: does('company.removePerson', (email: string) => ({ email })),
      setRoles: does('company.setRoles', (email: string, roles: OrgRole[]) => ({ email, roles })),
      refreshMirror: does('mirror.refresh', () => null),
      proposeHint: does('hint.propose', (proposal: HintProposal) => proposal),
      decideHint: does('hint.decide', (hintId: string, status: 'shown' | 'hidden') => ({
        hintId,
        status,
      })),
      refreshHints: does('hint.refresh', () => null),
    },
  };
});
