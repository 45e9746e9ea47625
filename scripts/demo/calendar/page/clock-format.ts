/** Times of day as Calendar writes them, in four habits: ja and en, 12 and 24 hours. */

export interface Habit {
  readonly language: 'ja' | 'en';
  readonly hour12: boolean;
}

/** Minutes since midnight of `…THH:MM` or `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.slice(-5).split(':').map(Number);
  return hours * 60 + minutes;
}

function half(minutes: number): 'am' | 'pm' {
  return minutes % 1440 < 720 ? 'am' : 'pm';
}

function digits(minutes: number, { language, hour12 }: Habit): string {
  const hours = Math.floor(minutes / 60) % 24;
  const rest = String(minutes % 60).padStart(2, '0');
  if (!hour12) return `${String(hours).padStart(2, '0')}:${rest}`;
  const hour = hours % 12 || 12;
  if (rest !== '00') return `${hour}:${rest}`;
  return language === 'ja' ? `${hour}時` : `${hour}`;
}

/** `9am`, `9:15am`, `午前9時`, `午前9:15`, `09:15`. */
export function clock(minutes: number, habit: Habit): string {
  const text = digits(minutes, habit);
  if (!habit.hour12) return text;
  if (habit.language === 'ja') return (half(minutes) === 'am' ? '午前' : '午後') + text;
  return text + half(minutes);
}

/** What the eye sees: `9 – 10am`, `10am – 1pm`, `午前9時～10時`; the half of the day only once. */
export function clockRange(start: number, end: number, habit: Habit, sameDay = true): string {
  const joint = habit.language === 'ja' ? '～' : ' – ';
  const shared = habit.hour12 && sameDay && half(start) === half(end);
  const first = shared && habit.language === 'en' ? digits(start, habit) : clock(start, habit);
  const last = shared && habit.language === 'ja' ? digits(end, habit) : clock(end, habit);
  return first + joint + last;
}

/** What a screen reader says: `9am to 10am`, `午前9時～午前10時`. */
export function spokenRange(start: number, end: number, habit: Habit): string {
  const joint = habit.language === 'ja' ? '～' : ' to ';
  return clock(start, habit) + joint + clock(end, habit);
}
