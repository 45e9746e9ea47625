/** Ten seconds before the 1on1: what the other person hopes for. */
import { EMPTY_PREPARATION, type Preparation } from '#lib/domain/preparation.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { BriefCard } from './brief-card.tsx';
import { useTexts } from './language.ts';
import './brief.css';

interface BriefProps {
  readonly theirs: Preparation | null;
  readonly other: SafeName | null;
  /** Nothing can arrive: there is no team here, or nobody is signed in. */
  readonly alone: boolean;
}

export function Brief({ theirs, other, alone }: BriefProps) {
  const texts = useTexts(panelTexts);
  return (
    <section class="brief">
      <h2 class="brief-from">{texts.briefFrom(other)}</h2>
      <BriefCard
        content={theirs ?? EMPTY_PREPARATION}
        author="them"
        whenEmpty={alone ? texts.nothingYetAlone : texts.nothingYet}
      />
    </section>
  );
}
