/** A table as people read it: what the screen, the text alternative and the exports are made from. */
export interface TextCell {
  readonly text: string;
  /** For a spreadsheet: the number as it is shown, in the unit of the column's label. */
  readonly value: number | string;
}

export interface TextTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly TextCell[])[];
}

export const words = (text: string): TextCell => ({ text, value: text });
/** Not shown, or not available. */
export const nothing: TextCell = { text: '—', value: '' };

/** Every row as one sentence: `Name: label value; label value.` */
export function tableInWords({ columns, rows }: TextTable): string {
  return rows
    .map(([name, ...cells]) => {
      const said = cells.map(({ text }, i) => `${columns[i + 1]?.label ?? ''} ${text}`);
      return `${name?.text ?? ''}: ${said.join('; ')}.`;
    })
    .join(' ');
}

/** One list of lines for a spreadsheet, the labels first. */
export function tableInLines({ columns, rows }: TextTable): (string | number)[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((cells) => cells.map(({ value }) => value)),
  ];
}

/** A Markdown table. */
export function tableInMarkdown({ columns, rows }: TextTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(columns.map(({ label }) => label)),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(({ text }) => text))),
  ].join('\n');
}
