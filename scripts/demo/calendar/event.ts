/** An event of the demo calendar, as one person's calendar holds it. */
export interface DemoGuest {
  email: string;
  name: string;
  organizer?: boolean;
  /** A group is shown folded: its members are not in the page. */
  group?: boolean;
}

export interface DemoEvent {
  /** Event id including the instance suffix; the same in every guest's calendar. */
  id: string;
  /** Address of the viewer's calendar that it stands in. */
  calendar: string;
  title: string;
  /** `YYYY-MM-DDTHH:MM`, local. */
  start: string;
  /** Exclusive; an all-day event ends at 00:00 of the day after its last. */
  end: string;
  allDay?: boolean;
  guests: DemoGuest[];
  /** A name of `page/colors.ts`, such as `grape`, or a CSS colour. */
  color?: string;
  description?: string;
  kind?: 'event' | 'task' | 'timeblock';
  /** Leaves `data-eventid` out of the chip: only `jslog` says who it is. */
  withoutChipId?: boolean;
  /** Written as `data-eventid` just as it is: for ids that don't decode. */
  rawChipId?: string;
  status?: 'declined' | 'cancelled';
}
