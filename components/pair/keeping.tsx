/** How long the past of the two stays: what each wishes, what that means, and before it happens. */
import { useRef, useState } from 'preact/hooks';
import { beginsOn, KEEPING_YEARS, type Keeping, yearsBefore } from '#lib/domain/keeping.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { keepingTexts } from '#lib/i18n/keeping.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import type { PairActions } from './pair-actions.ts';

export interface ShownKeeping {
  readonly mine: Keeping;
  readonly theirs: Keeping;
}
type Years = NonNullable<Keeping>['years'];

interface KeepingProps {
  readonly keeping: ShownKeeping;
  readonly other: SafeName | null;
  readonly today: string;
}

/** Something will go, on a day that has not come. */
export function isAhead(wish: Keeping, today: string): boolean {
  return wish !== null && wish.from > today;
}

export function KeepingChoice(props: KeepingProps & { readonly prefer: PairActions['prefer'] }) {
  const { keeping, today, prefer } = props;
  const texts = useTexts(keepingTexts);
  const language = useLanguage();
  const now = keeping.mine?.years ?? null;
  // Undefined = nothing was picked since, so it follows what was chosen, here or elsewhere.
  const [picked, setPicked] = useState<Years | null | undefined>(undefined);
  const wish = picked === undefined ? now : picked;
  const select = useRef<HTMLSelectElement>(null);
  const choose = () => {
    prefer({ keeping: wish && { years: wish, from } });
    setPicked(undefined);
    // The button goes away: the keyboard stays where it was.
    select.current?.focus();
  };
  const day = (of: string) => dayInWords(of, today, language);
  const from = beginsOn(today);
  const meant = (years: Years) =>
    texts.means(texts.years(years), day(from), day(yearsBefore(from, years)));
  return (
    <div class="section-body">
      <label class="section-field">
        {texts.question}
        <select
          ref={select}
          class="section-input"
          value={wish ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setPicked(KEEPING_YEARS.find((years) => String(years) === value) ?? null)
          }
        >
          <option value="">{texts.always}</option>
          {KEEPING_YEARS.map((years) => (
            <option key={years} value={years}>
              {texts.years(years)}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {wish !== now && (
          <p class="section-soft">{wish === null ? texts.alwaysMeans : meant(wish)}</p>
        )}
      </div>
      {wish !== now && (
        <div class="section-row">
          <Button onPress={choose}>{texts.choose}</Button>
        </div>
      )}
      <KeepingLines {...props} />
    </div>
  );
}

/** What the two wish as it stands, the same for both. */
export function KeepingLines({ keeping: { mine, theirs }, other, today }: KeepingProps) {
  const texts = useTexts(keepingTexts);
  const language = useLanguage();
  if (!mine && !theirs) return null;
  const day = (of: string) => dayInWords(of, today, language);
  const lineOf = (wish: NonNullable<Keeping>, whose: (years: string) => string) => (
    <p class="section-soft">
      {whose(texts.years(wish.years))}
      <br />
      {isAhead(wish, today)
        ? texts.begins(day(wish.from), day(yearsBefore(wish.from, wish.years)))
        : texts.holds}
    </p>
  );
  return (
    <>
      {mine && lineOf(mine, texts.mine)}
      {theirs && lineOf(theirs, (years) => texts.theirs(other, years))}
      {mine && theirs && <p class="section-soft">{texts.shorter}</p>}
      <a class="section-link" href="/options.html#my-data" target="_blank" rel="noreferrer">
        {texts.save}
      </a>
    </>
  );
}
