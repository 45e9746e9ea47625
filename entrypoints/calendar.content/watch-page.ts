import { observePage } from '#lib/host/observe.ts';
import { readTheme } from '#lib/host/theme.ts';
import type { PageState } from '#lib/messaging/page-state.ts';
import { type Box, sameBox } from './box.ts';
import { createCell } from './cell.ts';
import type { Look, OpenMeeting, Page } from './feature.ts';
import { followHealth } from './health.ts';
import { createIdleTask } from './idle-task.ts';
import { followPageState } from './page-state.ts';
import type { HostKeys } from './shield-hosts.ts';

/** What the features share, kept up to date until the signal is aborted. */
export function watchPage(signal: AbortSignal, hostKeys: HostKeys): Page {
  const { state, looks } = followPageState(signal);
  const page: Page = {
    state,
    looks,
    // At once: nothing of ours is light for a moment on a dark page.
    look: createCell(readLook(state.value), same),
    dirty: createCell<readonly Element[]>([]),
    meeting: createCell<OpenMeeting | null>(null, sameMeeting),
    dialogBox: createCell<Box | null>(null, sameBox),
    panelBox: createCell<Box | null>(null, sameBox),
    focusPanel: createCell<(() => void) | null>(null),
    focusStrip: createCell<(() => void) | null>(null),
    askedFor: createCell<string | null>(null),
    question: createCell<Page['question']['value']>(null),
    sightEdit: createCell<Page['sightEdit']['value']>(null),
    hostKeys,
    language: () => state.value.language ?? page.look.value.pageLanguage ?? own,
    words: () => looks()?.[page.language()],
    note: followHealth(signal),
  };
  const own = languageOf(navigator.language) ?? 'en';
  // Read again when there is time: the theme may hang on computed style.
  const lookAgain = createIdleTask(() => {
    page.look.value = readLook(state.value);
  }, signal);
  state.onChange(lookAgain, signal);
  observePage(
    document,
    (parts) => {
      page.dirty.value = parts;
      lookAgain();
    },
    signal,
  );
  return page;
}

function readLook({ appearance }: PageState): Look {
  const pageLanguage = languageOf(document.documentElement.lang);
  return { pageLanguage, dark: (appearance ?? readTheme(document)) === 'dark' };
}

/** Where it is one of ours. */
function languageOf(tag: string): 'ja' | 'en' | null {
  return (/^(?:ja|en)\b/.exec(tag.toLowerCase())?.[0] as 'ja' | 'en' | undefined) ?? null;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The same node may hold another event, and the same event more guests than a moment ago. */
function sameMeeting(one: OpenMeeting | null, other: OpenMeeting | null): boolean {
  return (
    one?.dialog === other?.dialog && same({ ...one, dialog: null }, { ...other, dialog: null })
  );
}
