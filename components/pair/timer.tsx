/** Shows only how much is left; nothing rings, nothing turns red. */
import { useEffect, useState } from 'preact/hooks';
import { pairTexts } from '#lib/i18n/pair.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { Section } from './section.tsx';

const MINUTE_MS = 60_000;
const LENGTHS = [15, 25, 30, 45] as const;

interface TimerProps {
  readonly endsAt: string | null;
  readonly onSet: (endsAt: string | null) => void;
}

export function Timer({ endsAt, onSet }: TimerProps) {
  const texts = useTexts(pairTexts);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, [endsAt]);
  const left = endsAt === null ? 0 : Math.ceil((Date.parse(endsAt) - now) / MINUTE_MS);
  const start = (minutes: number) => {
    setNow(Date.now());
    onSet(new Date(Date.now() + minutes * MINUTE_MS).toISOString());
  };
  return (
    <Section title={texts.time} open={endsAt !== null}>
      {endsAt === null ? (
        <div class="section-row">
          {LENGTHS.map((minutes) => (
            <Button key={minutes} onPress={() => start(minutes)}>
              {texts.minutes(minutes)}
            </Button>
          ))}
        </div>
      ) : (
        <div class="section-row">
          <p role="timer">{left > 0 ? texts.left(left) : texts.timeUp}</p>
          <Button kind="quiet" onPress={() => onSet(null)}>
            {texts.stopTimer}
          </Button>
        </div>
      )}
    </Section>
  );
}
