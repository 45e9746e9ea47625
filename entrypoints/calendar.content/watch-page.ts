import { observePage } from '#lib/host/observe.ts';
import { readTheme } from '#lib/host/theme.ts';
import { languageOf } from '#lib/i18n/catalogue.ts';
import type { PageState } from '#lib/messaging/views.ts';
import { type Box, sameBox } from './box.ts';
import { createCell } from './cell.ts';
import type { Look, OpenMeeting, Page } from './feature.ts';
import { followHealth } from './health.ts';
import { createIdleTask } from './idle-task.ts';
import { followPageState } from './page-state.ts';
import type { HostKeys } from './shield-hosts.ts';

/** What the features share, kept up to date until the signal is aborted. */
export function watchPage(signal: AbortSignal, hostKeys: HostKeys): Page {
  const state = followPageState(signal);
  const look = createCell(readLook(state.value), sameLook);
  state.onChange(() => (look.value = readLook(state.value)), signal);
  const page: Page = {
    state,
    look,
    dirty: createCell<readonly Element[]>([]),
    meeting: createCell<OpenMeeting | null>(null, sameMeeting),
    dialogBox: createCell<Box | null>(null, sameBox),
    panelBox: createCell<Box | null>(null, sameBox),
    focusPanel: createCell<(() => void) | null>(null),
    focusStrip: createCell<(() => void) | null>(null),
    askedFor: createCell<string | null>(null),
    hostKeys,
    note: followHealth(signal),
  };
  // Read when there is time: the theme may hang on computed style.
  const lookAgain = createIdleTask(() => {
    look.value = readLook(state.value);
  }, signal);
  observePage(
    document,
    ({ roots }) => {
      page.dirty.value = roots;
      lookAgain();
    },
    signal,
  );
  return page;
}

/** As the person chose, else as Calendar is, else as the browser. */
function readLook({ language, appearance }: PageState): Look {
  const { lang } = document.documentElement;
  const pageLanguage = /^(ja|en)\b/i.test(lang) ? languageOf(lang) : null;
  return {
    language: language === 'auto' ? (pageLanguage ?? languageOf(navigator.language)) : language,
    pageLanguage,
    dark: appearance === 'calendar' ? readTheme(document) === 'dark' : appearance === 'dark',
  };
}

function sameLook(one: Look, other: Look): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The same node may hold another event, and the same event more guests than a moment ago. */
function sameMeeting(one: OpenMeeting | null, other: OpenMeeting | null): boolean {
  const words = (meeting: OpenMeeting | null) => JSON.stringify({ ...meeting, dialog: null });
  return one?.dialog === other?.dialog && words(one) === words(other);
}
