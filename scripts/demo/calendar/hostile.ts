/** What makes the real page hard to live in; each part can be switched off, all are on. */
const PARTS = [
  /** One dialog node for all events, kept hidden with its last contents. */
  'recycledDialog',
  /** About 750 mutations that take foreign nodes out of `#xDetDlg` at an event's first opening. */
  'reconciliation',
  /** A `pointerdown` outside closes the dialog. */
  'outsideClose',
  /** Tab stays within the open dialog. */
  'focusTrap',
  /** The wheel does nothing outside what scrolls within the open dialog. */
  'wheelTrap',
  /** Single keys act, listened for on the document in capture and in bubble. */
  'shortcuts',
  /** `[role=main]` and its parent's contents are made anew after settings. */
  'mainRecreated',
  /** Two `[role=main]`, each with its grid, while the view slides. */
  'slidingGrids',
  /** Hidden `[role=dialog]`s lie about, one with another event in it. */
  'strayDialogs',
  /** Strict Content-Security-Policy with Trusted Types. */
  'strictPolicy',
  /** Class names differ at every load. */
  'randomClasses',
  /** `data-viewkey` changes a little later than the URL. */
  'lateViewKey',
  /** Guests appear a little after the dialog. */
  'lateGuests',
  /** Of a long list of guests only the first are in the page. */
  'partGuestLists',
  /** A chip's node shows another event after the view was drawn again. */
  'recycledChips',
  /** Cells of a month have no `data-datekey`, only a text. */
  'monthWithoutDateKeys',
] as const;

export type HostilePart = (typeof PARTS)[number];
export type HostileParts = Record<HostilePart, boolean>;

/** All parts, on unless switched off. */
export function hostileParts(chosen: Partial<HostileParts> = {}): HostileParts {
  const all = Object.fromEntries(PARTS.map((part) => [part, true])) as HostileParts;
  return { ...all, ...chosen };
}
