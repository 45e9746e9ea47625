/** One team: who supports it, who is in it, and what the person at this screen may do there. */
import type { Company, CompanyTeam as Team } from '#lib/domain/company/company.ts';
import { standingIn } from '#lib/domain/rating/place.ts';
import { companyTexts } from '#lib/i18n/company.ts';
import { nameInSentence, nameOf } from '#lib/i18n/person-name.ts';
import { AskFirst } from '../ask-first.tsx';
import { Button } from '../button.tsx';
import { CopyInvitation } from '../copy-invitation.tsx';
import { useTexts } from '../language.ts';
import { AddressForm } from './address-form.tsx';
import type { CompanyActions } from './company-context.ts';
import { InviteForm } from './invite-form.tsx';

interface CompanyTeamProps {
  readonly company: Company;
  readonly team: Team;
  readonly link: string;
  readonly busy: boolean;
  readonly actions: CompanyActions;
}

export function CompanyTeam({ company, team, link, busy, actions }: CompanyTeamProps) {
  const texts = useTexts(companyTexts);
  const isAdministrator = company.roles.includes('administrator');
  const mayInvite = isAdministrator || team.standing === 'supporter';
  const roster = (team.members ?? []).map(({ uid, active, joinedAt }) => ({
    uid,
    active,
    joinedAt: Date.parse(joinedAt),
  }));
  const { possibleRaters } = standingIn(
    { id: team.id, supporterUid: team.supporter.uid },
    roster,
    '',
    Date.parse(company.at),
  );
  return (
    <section class="company-team">
      <h3>
        <bdi>{team.id}</bdi>
      </h3>
      <p>
        {team.standing === 'supporter'
          ? texts.standing.supporter
          : `${texts.supports(nameInSentence(team.supporter))} · ${texts.standing[team.standing]}`}
      </p>
      {team.members && <p class="form-hint">{texts.canRate(possibleRaters)}</p>}
      {team.standing === 'invited' && (
        <Button kind="main" disabled={busy} onPress={() => actions.joinTeam(team.id)}>
          {texts.join}
        </Button>
      )}
      {team.members && (
        <details>
          <summary>
            {texts.people}: {texts.members(team.members.filter(({ active }) => active).length)}
          </summary>
          <ul class="company-people">
            {team.members.map((member) => (
              <li key={member.uid}>
                <span dir="auto">{nameOf(member)}</span> {member.active ? '' : `(${texts.left})`}
                {isAdministrator && member.active && (
                  <AskFirst
                    label={texts.takeOut(nameInSentence(member))}
                    question={texts.takeOutMeans}
                    busy={busy}
                    onConfirm={() => actions.takeOut(team.id, member.uid)}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {team.invites && team.invites.length > 0 && (
        <details>
          <summary>
            {texts.invited}: {texts.members(team.invites.length)}
          </summary>
          <ul class="company-people">
            {team.invites.map((address) => (
              <li key={address}>
                <bdi>{address}</bdi>
                <Button
                  kind="quiet"
                  disabled={busy}
                  label={texts.withdraw(address)}
                  onPress={() => actions.withdraw(team.id, address)}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayInvite && (
        <>
          <InviteForm
            domain={company.organisation.domain}
            busy={busy}
            onInvite={(addresses) => actions.invite(team.id, addresses)}
          />
          <CopyInvitation company={company.organisation.name} link={link} />
        </>
      )}
      {isAdministrator && (
        <AddressForm
          label={texts.newSupporter}
          busy={busy}
          choices={[
            {
              label: texts.changeSupporter,
              onChoose: (email) => actions.changeSupporter(team.id, email),
            },
          ]}
        />
      )}
      {team.standing === 'member' && (
        <div class="company-row">
          <Button disabled={busy} onPress={() => actions.leaveTeam(team.id)}>
            {texts.leaveTeam}
          </Button>
          <p class="form-hint">{texts.leaveMeans}</p>
        </div>
      )}
    </section>
  );
}
