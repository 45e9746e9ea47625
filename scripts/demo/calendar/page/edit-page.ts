/** The edit page of an event, as far as it is known: ids and guest list (the rest is unverified). */
import type { DemoEvent } from '../event.ts';
import { bind } from './action.ts';
import { editGuests } from './edit-guests.ts';
import { editRow } from './edit-row.ts';
import { append, h } from './element.ts';
import { dialogWhen } from './event-format.ts';
import { iconButton } from './icon-button.ts';
import { nameOf } from './people.ts';
import { habit, words } from './setup.ts';
import { addEvent, replaceEvent } from './store.ts';

export function editPage(event: DemoEvent, exists: boolean, leave: () => void): HTMLElement {
  const title = h('input', {
    id: 'xTiIn',
    type: 'text',
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
    class: 'title-input',
  });
  title.value = event.title;
  const description = h('div', {
    id: 'xDescIn',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': words.description,
    class: 'edit-description',
  });
  append(description, event.description ?? '');
  const save = () => {
    const next = { ...event, title: title.value, description: description.textContent };
    leave();
    if (exists) replaceEvent(event, next);
    else addEvent(next);
  };
  const saveButton = h(
    'button',
    { type: 'button', id: 'xSaveBu', class: 'filled-button' },
    words.save,
  );
  return h(
    'div',
    { class: 'page edit-page', 'data-is-create': String(!exists) },
    h(
      'div',
      { class: 'page-bar' },
      iconButton('close', words.back, { do: 'run', run: leave }, { id: 'xCancelBu' }),
      title,
      bind(saveButton, { do: 'run', run: save }),
    ),
    h('div', { class: 'edit-when' }, ...whenFields(event)),
    h('div', { class: 'edit-columns' }, details(event, description), editGuests(event)),
  );
}

function whenFields(event: DemoEvent): HTMLElement[] {
  const { day, time } = dialogWhen(event, habit);
  return [day, time].filter(Boolean).map((text) => h('span', { class: 'edit-field' }, text));
}

function details(event: DemoEvent, description: HTMLElement): HTMLElement {
  const notes = h('div', { id: 'xNtList', role: 'list' });
  append(notes, h('div', { role: 'listitem', class: 'edit-field' }, words.notification));
  return h(
    'div',
    { class: 'edit-details' },
    h('h2', { class: 'edit-head' }, words.details),
    editRow('video', h('span', { class: 'edit-field' }, words.join)),
    editRow('bell', notes),
    editRow('event', h('span', { class: 'edit-field' }, nameOf(event.calendar))),
    editRow('clock', h('span', { class: 'edit-field' }, words.busy)),
    editRow(null, h('span', { class: 'faint' }, words.availability)),
    editRow('notes', description),
  );
}
