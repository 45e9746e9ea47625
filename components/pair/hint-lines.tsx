/** Hints where there is no brief around them: for the coming 1on1s, in the popup. */
import { hintLinesTexts } from '#lib/i18n/hint-lines.ts';
import { oneLine } from '#lib/i18n/person-name.ts';
import { useLanguage, useTexts } from '../language.ts';
import { BecauseLine } from './because-line.tsx';
import type { ShownHint } from './hint-card.tsx';
import { Section } from './section.tsx';

export interface ComingHint {
  readonly meetingId: string;
  readonly title: string | null;
  readonly hint: ShownHint;
}

interface HintLinesProps {
  readonly hints: readonly ComingHint[];
  /** Those of the whole week, behind one line; else the one for the next 1on1. */
  readonly digest: boolean;
}

export function HintLines({ hints, digest }: HintLinesProps) {
  const texts = useTexts(hintLinesTexts);
  const language = useLanguage();
  if (hints.length === 0) return null;
  return (
    <Section title={digest ? texts.week(hints.length) : texts.next} open={!digest}>
      <ul class="section-body">
        {hints.map(({ meetingId, title, hint }) => (
          <li key={meetingId}>
            <p class="section-soft" dir="auto">
              {oneLine(title ?? '') || texts.untitled}
            </p>
            <p>
              <bdi>{hint.hint[language]}</bdi>
            </p>
            {hint.why && <p class="section-soft">{hint.why[language]}</p>}
            <BecauseLine hint={hint} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
