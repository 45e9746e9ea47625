/** The bubble for a new event: the same dialog node, without `#xDetDlg` and without an event id. */
import { bind } from './action.ts';
import { closeDialog, openDialog } from './dialog-shell.ts';
import { append, h } from './element.ts';
import { dialogWhen } from './event-format.ts';
import { iconButton } from './icon-button.ts';
import { newEvent } from './new-event.ts';
import { habit, words } from './setup.ts';
import { addEvent } from './store.ts';

export function openQuickCreate(start: string, anchor: Element): void {
  const draft = newEvent(start, '');
  const { day, time } = dialogWhen(draft, habit);
  const title = h('input', {
    type: 'text',
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
    class: 'title-input',
  });
  const save = () => {
    closeDialog();
    addEvent(newEvent(start, title.value));
  };
  title.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) save();
  });
  const labelId = 'tabEvent';
  openDialog({ content: bubble(), labelId, anchor });
  title.focus({ preventScroll: true });

  function bubble(): HTMLElement {
    const tabs = h('div', { role: 'tablist', class: 'tabs' });
    append(tabs, tab(labelId, words.eventTab, true), tab('tabTask', words.taskTab, false));
    return h(
      'div',
      { class: 'quick-create' },
      h(
        'div',
        { class: 'detail-buttons' },
        iconButton('close', words.close, { do: 'run', run: () => void closeDialog() }),
      ),
      title,
      tabs,
      h('div', { class: 'quick-when' }, [day, time].filter(Boolean).join(' ⋅ ')),
      h(
        'div',
        { class: 'quick-buttons' },
        bind(h('button', { type: 'button', class: 'text-button' }, words.moreOptions), {
          do: 'create',
          start,
        }),
        bind(h('button', { type: 'button', class: 'filled-button' }, words.save), {
          do: 'run',
          run: save,
        }),
      ),
    );
  }
}

function tab(id: string, label: string, chosen: boolean): HTMLElement {
  const selected = { 'aria-selected': String(chosen), tabindex: chosen ? 0 : -1 };
  return h('button', { type: 'button', role: 'tab', id, class: 'tab', ...selected }, label);
}
