/**
 * Every selector of Calendar's page, once, with the time it was seen. Attributes, ids that begin with
 * `x` and ARIA roles only: classes change every year, labels are translated. A number is the layer.
 */

/** What stands for an event in a grid or list. 1: 2017 to 2026; 3: the log number of a click on one. */
export const CHIP = {
  1: '[data-eventchip]',
  2: '[role="button"][data-eventid]:not([role="dialog"] *)',
  3: '[jslog^="35463"]',
} as const;
export const EVENT_ID = 'data-eventid';

/** Chips of whole days, and all chips of a month. Seen 2019 to October 2026. */
export const STACKED_CHIP = '[data-stacked-layout-chip-container]';
/** A day: a column, a cell or a group of rows. 2018 to 2026; on month cells unverified. */
export const DAY = '[data-datekey]';
/** The part that is seen; the rest of a chip is for screen readers. 2018 to 2026. */
export const SHOWN = '[aria-hidden="true"]';

/** The detail dialog of a saved event. 1 and 2: June 2026; 1 since 2018. */
export const DETAIL = {
  1: '#xDetDlg',
  2: '[data-chips-dialog="true"]',
  3: '[role="dialog"]',
} as const;
export const DIALOG = '[role="dialog"]';
/** An id inside a dialog that is not a chip's: "+N more" is a dialog of chips. */
export const DIALOG_EVENT = '[data-eventid]:not([data-eventchip], [data-eventchip] *)';
/** The log of the same, when there is no id: `35389; 2:["<eventId>","<calendar>"`. June 2026. */
export const LOGGED = '[jslog*="2:[\\""]';
/** The bubble for a new event has the dialog's node type. 2018 to 2026. */
export const QUICK_CREATE = '#tabEvent';
/** Title and time line. 2019 to 2026. */
export const WHEN = '#xDetDlgWhen';
export const HEADING = '[role="heading"]';
/** "4 guests": the summary above the list. 2019 to June 2026. */
export const GUEST_SUMMARY = '#xDetDlgAtt';

/** One guest. 1: June 2026; 2: 2018 to 2026; 3: also the owner of the calendar. */
export const GUEST = {
  1: '[role="treeitem"][data-email]',
  2: '[data-email]',
  3: '[data-hovercard-id*="@"]',
} as const;
/** The organiser's row has this id. 2019 to June 2026. */
export const ORGANIZER = '#xDtlDlgOrg';
/** A mailing list among the guests. 2020 to 2026. */
export const GROUP = '[data-is-expandable="true"]';
/** The row of the calendar's owner, who need not be a guest. June 2026. */
export const CALENDAR_ROW = '#xDetDlgCal';

/** The edit page: fields and guest list, 2018 to 2024; in its newest form unverified. */
export const EDIT = {
  title: '#xTiIn',
  new: '[data-is-create="true"]',
  guestList: '#xGstLst',
  /** Day and time of start and end. */
  times: ['#xStDaIn', '#xStTiIn', '#xEnDaIn', '#xEnTiIn'],
} as const;

/** The page as a whole. 2017 to 2026. */
export const VIEW = '[role="main"]';
export const GRID = '[role="grid"]';
export const DAY_CELL = '[role="gridcell"]';
/** Days of the schedule and of search results. October 2026. */
export const DAY_ROWS = '[role="rowgroup"][data-datekey]';
export const THEME_COLOR = 'meta[name="theme-color"]';
/** Whose Google account it is: the button in the header has the address in its name. 2019 to 2024. */
export const ACCOUNT = [
  'a[href*="accounts.google.com"][aria-label*="@"]',
  '[role="banner"] [aria-label*="@"]',
];
/** Our own host, never looked into. */
export const OWN = '[data-sashi-host]';
