/** Every page of the extension, by the folder of its entrypoint, in every state that it can be in. */
import type { VNode } from 'preact';
import type { Appearance } from '#lib/models/appearance.ts';
import { insightsFor, insightsStates } from './insights.tsx';
import { optionsFor } from './options.tsx';
import { optionsStates } from './options-states.ts';
import { panelFor } from './panel.tsx';
import { panelStates } from './panel-states.ts';
import { Parts } from './parts.tsx';
import { popupFor } from './popup.tsx';
import { popupStates } from './popup-states.ts';
import { welcomeFor } from './welcome.tsx';

type Show = (look: Appearance) => VNode;

function each<State>(
  states: Readonly<Record<string, State>>,
  show: (state: State, look: Appearance) => VNode,
): Record<string, Show> {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [name, (look) => show(state, look)]),
  );
}

export const pages: Readonly<Record<string, Readonly<Record<string, Show>>>> = {
  /** No page: what pages are made of. */
  parts: { parts: () => <Parts /> },
  welcome: { welcome: welcomeFor },
  panel: each(panelStates, panelFor),
  popup: each(popupStates, popupFor),
  options: each(optionsStates, optionsFor),
  insights: each(insightsStates, insightsFor),
};
