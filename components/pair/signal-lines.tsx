/** What to be mindful of this time: two lines, not a list of everything. */
import type { Signal } from '#lib/domain/brief-signals.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { useTexts } from '../language.ts';
import './signal-lines.css';

const SHOWN = 3;

export function SignalLines({ signals }: { readonly signals: readonly Signal[] }) {
  const texts = useTexts(pairTexts);
  const { signals: words } = texts;
  if (signals.length === 0) return null;
  return (
    <ul class="signals" aria-label={texts.mindful}>
      {signals.slice(0, SHOWN).map((signal) => (
        <li key={signal.is} class="signal">
          {inWords(signal)}
        </li>
      ))}
    </ul>
  );

  function inWords(signal: Signal): string {
    if (signal.is === 'long-gap') return words['long-gap'](signal.weeks);
    if (signal.is === 'overdue') return words.overdue(signal.mine, signal.theirs);
    if (signal.is === 'unfinished') return words.unfinished(signal.count);
    if (signal.is !== 'response') return words[signal.is];
    return signal.response === 'other' ? '' : words.response[signal.response];
  }
}
