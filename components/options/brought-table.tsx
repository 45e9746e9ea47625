/** What bringing back a record would do, before anything is changed. */
import type { Brought, Verdict } from '#lib/domain/record/brought.ts';
import { bringBackTexts } from '#lib/i18n/options/bring-back.ts';
import { oneLine } from '#lib/i18n/person-name.ts';
import { useLanguage, useTexts } from '../language.ts';

interface BroughtTableProps {
  readonly brought: Brought;
}

export function BroughtTable({
  brought: { rows, conflicts, writtenAt, author },
}: BroughtTableProps) {
  const texts = useTexts(bringBackTexts);
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const { columns } = texts;
  const cells = (counts: Readonly<Record<Verdict, number>>) => ({
    new: counts.new,
    same: counts.same,
    later: counts.file + counts.both,
    here: counts.here,
    tooLarge: counts['too-large'],
  });
  // Without columns of nothing it fits beside a calendar, too.
  const keys = (['new', 'later', 'same', 'here', 'tooLarge'] as const).filter((key) =>
    rows.some(({ counts }) => cells(counts)[key] > 0),
  );
  return (
    <>
      <p>{texts.preview(when.format(new Date(writtenAt)), author && oneLine(author))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="brought" tabIndex={0} role="group" aria-label={texts.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.kind}</th>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {columns[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, counts }) => (
              <tr key={what}>
                <th scope="row">{texts.what[what] ?? what}</th>
                {keys.map((key) => (
                  <td key={key}>{cells(counts)[key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {conflicts.length > 0 && (
        <details class="brought-conflicts" open={conflicts.length <= 5}>
          <summary>{texts.conflicts}</summary>
          <ul>
            {conflicts.map(({ what, verdict, title, startLocal }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={index}>
                {[
                  texts.what[what] ?? what,
                  startLocal?.replace('T', ' ') ?? texts.noDate,
                  oneLine(title ?? ''),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
                : {verdict !== 'new' && verdict !== 'same' && texts.verdicts[verdict]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
