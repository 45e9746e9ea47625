/** Does what a click means: one listener for the whole page. */
import { type Action, meaningOf } from './action.ts';
import { openOverview } from './day-overview.ts';
import { openDetails } from './detail-dialog.ts';
import { closeDialog, isDialogOpen } from './dialog-shell.ts';
import { toggleDrawer } from './drawer.ts';
import { searchInput } from './header.ts';
import { closeMenu, isInOpenMenu, toggleMenu } from './menus.ts';
import { edit, go } from './navigation.ts';
import { openQuickCreate } from './quick-create.ts';
import { removeEvent, replaceEvent, toggleCalendar } from './store.ts';

/** A click that closes a dialog makes no new event on the slot below it. */
let closesDialog = false;

export function listenForClicks(): void {
  const look = () => {
    closesDialog = isDialogOpen();
  };
  document.addEventListener('pointerdown', look, { capture: true });
  document.addEventListener('click', (event) => {
    const meaning = meaningOf(event.target);
    if (!meaning || (meaning.action.do === 'quick-create' && closesDialog)) return;
    perform(meaning.action, meaning.element);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!isInOpenMenu(event.composedPath())) closeMenu();
  });
  document.addEventListener('keydown', pressButton);
  searchInput().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    go({ at: 'search', query: searchInput().value });
  });
}

/** Enter and space on what is a button only by its role. */
function pressButton(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  const { target } = event;
  if (!(target instanceof Element) || !target.matches('div[tabindex="0"], li[tabindex]')) return;
  const meaning = meaningOf(target);
  if (!meaning) return;
  event.preventDefault();
  perform(meaning.action, target);
}

function perform(action: Action, element: Element): void {
  switch (action.do) {
    case 'go':
      closeMenu();
      return go(action.place);
    case 'open':
      return openDetails(action.event, element);
    case 'overview':
      return openOverview(action.date, element);
    case 'quick-create':
      return openQuickCreate(action.start, element);
    case 'create':
      return go({ at: 'eventedit', token: null });
    case 'edit':
      return edit(action.event);
    case 'remove':
      closeDialog();
      return removeEvent(action.event);
    case 'respond':
      return respond(action);
    case 'toggle-calendar':
      return toggleCalendar(action.calendar);
    case 'toggle-menu':
      return toggleMenu(action.menu, element);
    case 'toggle-drawer':
      return toggleDrawer();
    case 'run':
      return action.run();
  }
}

function respond({ event, answer }: Action & { do: 'respond' }): void {
  const { status: _, ...kept } = event;
  closeDialog();
  replaceEvent(event, answer === 'no' ? { ...kept, status: 'declined' } : kept);
}
