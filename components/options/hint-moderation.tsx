/** What waits for an administrator: hints that were proposed, and those that were reported. */
import type { HintReport, TeamHint } from '#lib/domain/team-hint.ts';
import { teamHintsTexts } from '#lib/i18n/options/team-hints.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import '../pair/commitment-list.css';
import '../pair/section.css';

interface HintModerationProps {
  /** Null = not read yet. */
  readonly moderated: {
    readonly hints: readonly TeamHint[];
    readonly reports: readonly HintReport[];
  } | null;
  readonly onRefresh: () => void;
  readonly onDecide: (hintId: string, status: 'shown' | 'hidden') => void;
}

export function HintModeration({ moderated, onRefresh, onDecide }: HintModerationProps) {
  const texts = useTexts(teamHintsTexts);
  const words = useTexts(vocabularyTexts);
  const { hints = [], reports = [] } = moderated ?? {};
  const why = Map.groupBy(reports, ({ hint }) => hint);
  const toDecide = hints.filter(
    ({ id, status }) => status === 'proposed' || (status === 'shown' && why.has(id)),
  );
  return (
    <div class="section-body">
      <h3>{texts.moderation}</h3>
      <div class="section-row">
        <Button kind="quiet" onPress={onRefresh}>
          {texts.refresh}
        </Button>
      </div>
      <p class="section-soft" role="status">
        {moderated && toDecide.length === 0 && texts.nothing}
      </p>
      <ul class="commitments">
        {toDecide.map(({ id, topic, response, text, status }) => (
          <li key={id} class="commitment">
            <p>
              <bdi>{text}</bdi>
            </p>
            <p class="section-soft">
              {words.topic[topic]} × {words.response[response]}
              {(why.get(id) ?? []).map((report) => ` · ${texts.reasons[report.why]}`).join('')}
            </p>
            <div class="section-row">
              <Button
                label={`${status === 'shown' ? texts.keep : texts.show}: ${text}`}
                onPress={() => onDecide(id, 'shown')}
              >
                {status === 'shown' ? texts.keep : texts.show}
              </Button>
              <Button
                kind="quiet"
                label={`${texts.hide}: ${text}`}
                onPress={() => onDecide(id, 'hidden')}
              >
                {texts.hide}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
