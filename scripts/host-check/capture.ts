/** What `npm run host:check` prints for one file, next to its name. Null = not readable. */
export interface Capture {
  surface: string;
  view: string | null;
  theme: 'light' | 'dark' | null;
  /** In the order of the page; one event in two calendars stands here twice. */
  events: CapturedEvent[];
  dialog: CapturedDialog | null;
}

export interface CapturedEvent {
  eventId: string | null;
  lineageId: string | null;
  calendar: string | null;
  title: string | null;
  /** `YYYY-MM-DD`, the day on which the event starts. */
  date: string | null;
  /** `YYYY-MM-DDTHH:MM`, local to the calendar; null for whole days. */
  start: string | null;
  end: string | null;
  allDay: boolean | null;
  /** By title, and by guests where a dialog shows them. */
  isOneOnOne: boolean;
  /** The worst layer of selectors that was needed. */
  layer: number;
}

export interface CapturedDialog {
  eventId: string | null;
  title: string | null;
  /** People; null when only a part of a long list is there. */
  guests: { email: string; organizer: boolean }[] | null;
  layer: number;
}
