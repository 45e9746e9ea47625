/** Small menus under a button; one at a time. */
let open: { menu: HTMLElement; button: Element } | null = null;

export function toggleMenu(menu: HTMLElement, button: Element): void {
  const same = open?.menu === menu;
  closeMenu();
  if (same) return;
  menu.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  open = { menu, button };
}

/** True iff there was something to close. */
export function closeMenu(): boolean {
  if (!open) return false;
  open.menu.hidden = true;
  open.button.setAttribute('aria-expanded', 'false');
  open = null;
  return true;
}

export function isInOpenMenu(path: readonly EventTarget[]): boolean {
  return open !== null && (path.includes(open.menu) || path.includes(open.button));
}
