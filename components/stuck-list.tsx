/** What could not be shared or read: one sentence each, and a way out. Nothing is ever dropped. */
import { useId } from 'preact/hooks';
import { instantInWords } from '#lib/i18n/dates.ts';
import { nameInSentence } from '#lib/i18n/person-name.ts';
import { syncNoticeTexts } from '#lib/i18n/sync-notice.ts';
import { Button } from './button.tsx';
import { FailureLine } from './failure-line.tsx';
import { useLanguage, useTexts } from './language.ts';
import './sync-notice.css';

export interface StuckThing {
  readonly id: string;
  readonly why: 'refused' | 'newer' | 'unreadable' | 'team-unreadable';
  readonly kind: string | null;
  readonly other: string | null;
  readonly name: string;
  readonly at: string;
}

export interface StuckListProps {
  readonly stuck: readonly StuckThing[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly busy: boolean;
  readonly failure: string | null;
  /** Id of what was copied last. */
  readonly copied: string | null;
  readonly actions: {
    readonly retry: (id: string) => void;
    readonly copyOut: (id: string) => void;
    readonly putAway: (id: string) => void;
  };
}

export function StuckList({ stuck, today, busy, failure, copied, actions }: StuckListProps) {
  const id = useId();
  const texts = useTexts(syncNoticeTexts);
  if (stuck.length === 0) return null;
  return (
    <section class="sync-notice" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class="sync-notice-heading">
        {texts.heading}
      </h2>
      <ul>
        {stuck.map((one) => (
          <StuckLine key={one.id} one={one} today={today} busy={busy} actions={actions} />
        ))}
      </ul>
      <p role="status">{copied !== null && texts.copied}</p>
      <FailureLine code={failure} />
    </section>
  );
}

function StuckLine({
  one,
  today,
  busy,
  actions,
}: Pick<StuckListProps, 'today' | 'busy' | 'actions'> & { readonly one: StuckThing }) {
  const id = useId();
  const texts = useTexts(syncNoticeTexts);
  const language = useLanguage();
  // As long as nobody is known the thread names both, or nobody.
  const isAddress = one.other?.includes('@') && !one.other.includes(' ');
  const other = isAddress ? nameInSentence({ name: one.name, email: one.other ?? '' }) : null;
  const what = (one.kind !== null && texts.what[one.kind]) || texts.anything;
  const ways = [
    [texts.tryAgain, actions.retry],
    [texts.copy, actions.copyOut],
    [texts.putAway, actions.putAway],
  ] as const;
  return (
    <li class="sync-notice-thing">
      <p id={id}>
        {texts.why[one.why](what, other)}{' '}
        <span class="sync-notice-when">{instantInWords(one.at, today, language)}</span>
      </p>
      <div class="sync-notice-ways">
        {ways.map(([text, way]) => (
          <Button
            key={text}
            kind="quiet"
            disabled={busy}
            describedBy={id}
            onPress={() => way(one.id)}
          >
            {text}
          </Button>
        ))}
      </div>
    </li>
  );
}
