/** The company: account, own roles, teams, and for administrators everything about them. */
import { useContext, useEffect } from 'preact/hooks';
import type { OrgRole } from '#lib/domain/company/company.ts';
import { companyTexts } from '#lib/i18n/company.ts';
import { Button } from '../button.tsx';
import { AddressForm } from '../company/address-form.tsx';
import { CompanyContext } from '../company/company-context.ts';
import { CompanyTeam } from '../company/company-team.tsx';
import '../company/company.css';
import { LeaverForm } from '../company/leaver-form.tsx';
import { NewTeamForm } from '../company/new-team-form.tsx';
import { CopyInvitation } from '../copy-invitation.tsx';
import { FailureLine } from '../failure-line.tsx';
import { useTexts } from '../language.ts';
import { TeamCard } from '../team-card.tsx';
import type { Section } from './section.ts';

function Body() {
  const texts = useTexts(companyTexts);
  const atHand = useContext(CompanyContext);
  const isSignedIn = Boolean(atHand?.state?.account.me);
  // Read when somebody looks, since every reading is paid for by the company.
  useEffect(() => {
    if (isSignedIn) atHand?.actions.refresh();
  }, [isSignedIn]);
  if (!atHand?.state) return <p>{texts.waiting}</p>;
  const { state, busy, failures, actions } = atHand;
  const { account, company, links } = state;
  const isAdministrator = company?.roles.includes('administrator') ?? false;
  return (
    <div class="company">
      <TeamCard account={account} busy={busy} actions={actions} />
      <FailureLine code={failures.company ?? null} />
      {account.me && company && links && (
        <>
          {company.roles.length > 0 && (
            <section>
              <h3>{texts.yourRoles}</h3>
              {company.roles.map((role) => (
                <p key={role}>
                  <strong>{texts.roles[role]}</strong>: {texts.roleSees[role]}
                </p>
              ))}
            </section>
          )}
          {company.teams.length === 0 && <p>{texts.noTeams}</p>}
          {company.teams.map((team) => (
            <CompanyTeam
              key={team.id}
              company={company}
              team={team}
              link={links.teams[team.id] ?? links.company}
              busy={busy}
              actions={actions}
            />
          ))}
          {isAdministrator && <NewTeamForm busy={busy} onCreate={actions.createTeam} />}
          {isAdministrator && (
            <section class="company-team">
              <h3>{texts.rolesTitle}</h3>
              <p class="form-hint">{texts.rolesHint}</p>
              <AddressForm
                label={texts.personLabel}
                busy={busy}
                choices={[
                  ...(['administrator', 'analyst'] satisfies OrgRole[]).map((role) => ({
                    label: texts.giveRole(texts.roles[role]),
                    onChoose: (email: string) => actions.setRoles(email, [role]),
                  })),
                  { label: texts.takeRoles, onChoose: (email) => actions.setRoles(email, []) },
                ]}
              />
            </section>
          )}
          {isAdministrator && <LeaverForm busy={busy} onRemove={actions.removePerson} />}
          <div class="company-row">
            <CopyInvitation company={company.organisation.name} link={links.company} />
            <Button kind="quiet" disabled={busy} onPress={actions.refresh}>
              {texts.refresh}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

export const company: Section = { id: 'company', texts: companyTexts, Body };
