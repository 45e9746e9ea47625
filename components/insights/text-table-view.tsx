import type { TextTable } from '#lib/i18n/insights/text-table.ts';
import './text-table-view.css';

interface TextTableViewProps {
  readonly table: TextTable;
  readonly caption: string;
}

/** The table twin of a chart. */
export function TextTableView({ table, caption }: TextTableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
    <section class="text-table" tabIndex={0} aria-label={caption}>
      <table aria-label={caption}>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }, i) => (
              <th key={i} scope="col" class={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, i) => (
            <tr key={i}>
              {cells.map(({ text }, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column} class={table.columns[column]?.numeric ? 'numeric' : undefined}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
