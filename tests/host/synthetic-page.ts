/** Markup as Calendar writes it, modelled on published captures; people and ids are made up. */

/** `data-eventid`: unpadded base64 of `<eventId> <calendar>`. */
export function token(eventId: string, calendar = 'me@example.test'): string {
  return Buffer.from(`${eventId} ${calendar}`).toString('base64').replace(/=+$/, '');
}

/** `data-datekey` of `YYYY-MM-DD`. */
export function dateKey(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export interface ChipMarkup {
  /** Raw `data-eventid`; null leaves the attribute out. */
  id?: string | null;
  /** The line for screen readers; null leaves it out. */
  spoken?: string | null;
  /** What is seen: title, time, place; null leaves the part out. */
  seen?: readonly string[] | null;
  jslog?: string;
  style?: string;
}

/** A chip in a column of days. */
export function timedChip({ id = token('e1'), spoken, seen, jslog, style }: ChipMarkup): string {
  return `<div role="button" tabindex="0" data-eventchip="" ${idAttribute(id)} ${jslog ? `jslog="${escape(jslog)}"` : ''}
    style="${style ?? 'top: 359px; height: 58px'}">
    ${spoken == null ? '' : `<div class="s">${escape(spoken)}</div>`}
    ${seen == null ? '' : `<div aria-hidden="true">${seen.map((text) => `<div><span>${escape(text)}</span></div>`).join('')}</div>`}
    <div aria-hidden="true" ${idAttribute(id)} data-dragsource-type="3"></div>
  </div>`;
}

/** A chip of a month, or of a whole day. */
export function stackedChip({ id = token('e1'), spoken, seen }: ChipMarkup): string {
  return `<div data-eventchip="" ${idAttribute(id)} data-stacked-layout-chip-container="true" style="left: 0; top: 1em">
    <div role="button" data-stacked-layout-chip="true">
      ${seen == null ? '' : `<span aria-hidden="true">${seen.map((text) => `<span>${escape(text)}</span>`).join('')}</span>`}
      ${spoken == null ? '' : `<span>${escape(spoken)}</span>`}
    </div></div>`;
}

/** A row of the schedule or of search results: nothing is hidden, the label is read aloud. */
export function row({ id = token('e1'), spoken, seen }: ChipMarkup): string {
  const [title = '', time = ''] = seen ?? [];
  return `<div role="row"><div role="presentation" data-eventchip="" ${idAttribute(id)}>
    <div role="gridcell">${escape(time)}</div>
    <div role="gridcell"><div role="button" tabindex="0" ${spoken == null ? '' : `aria-label="${escape(spoken)}"`}>${title}</div></div>
  </div></div>`;
}

export function column(date: string, ...chips: string[]): string {
  return `<div role="gridcell" data-datekey="${dateKey(date)}">${chips.join('')}</div>`;
}

export function dayRows(date: string, ...rows: string[]): string {
  return `<div role="rowgroup" data-datekey="${dateKey(date)}">${rows.join('')}</div>`;
}

export interface DialogMarkup {
  id?: string | null;
  title?: string;
  when?: string;
  guests?: string;
  summary?: string;
  attributes?: string;
  more?: string;
}

export function dialog(markup: DialogMarkup = {}): string {
  const {
    id = token('e1'),
    title = '1on1',
    when = 'Wednesday, July 8<span>⋅</span><span>6:30 – 7:30pm</span>',
  } = markup;
  const summary = markup.summary ? `<div id="xDetDlgAtt">${markup.summary}</div>` : '';
  return `<div role="dialog" data-chips-dialog="true" aria-modal="true" aria-labelledby="t" ${markup.attributes ?? ''}>
    <div id="xDetDlg" ${idAttribute(id)}>
      <div id="xDetDlgWhen"><div><span role="heading" id="t">${escape(title)}</span><div>${when}</div></div></div>
      ${summary}<div role="tree">${markup.guests ?? ''}</div>
      <div data-hovercard-id="me@example.test" role="button"><div id="xDetDlgCal">Me</div></div>
      ${markup.more ?? ''}
    </div></div>`;
}

export function guest(email: string, attributes = ''): string {
  return `<div role="treeitem" data-email="${escape(email)}" data-hovercard-id="${escape(email)}" ${attributes}>
    <div data-hovercard-id="${escape(email)}">${escape(email)}</div></div>`;
}

function idAttribute(id: string | null): string {
  return id === null ? '' : `data-eventid="${escape(id)}"`;
}
