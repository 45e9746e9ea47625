/** One state: `?state=prepare&lang=ja&theme=dark`; without a state, links to all of them. */
import { render } from 'preact';
import '#components/base.css';
import { firstAppearance } from '#lib/models/appearance.ts';
import { insightsFor, insightsStates } from './insights.tsx';
import { optionsFor } from './options.tsx';
import { optionsStates } from './options-states.ts';
import { panelFor } from './panel.tsx';
import { panelStates } from './panel-states.ts';
import { Parts } from './parts.tsx';
import { popupFor } from './popup.tsx';
import { popupStates, syncStates } from './popup-states.ts';
import { welcomeFor } from './welcome.tsx';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';
const appearance = firstAppearance(`#${query}`, navigator.language);
document.documentElement.lang = appearance.language;
document.documentElement.dataset['theme'] = appearance.theme;

function page() {
  const panel = panelStates[state];
  if (panel) return panelFor(panel, appearance);
  const popup = popupStates[state];
  if (popup !== undefined) return popupFor(popup, appearance, syncStates[state]);
  const options = optionsStates[state];
  if (options) return optionsFor(options, appearance);
  const insights = insightsStates[state];
  if (insights) return insightsFor(insights, appearance);
  if (state === 'parts') return <Parts />;
  if (state === 'welcome') return welcomeFor(appearance);
  return (
    <ul>
      {[
        'parts',
        'welcome',
        ...[panelStates, popupStates, optionsStates, insightsStates].flatMap(Object.keys),
      ].map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

render(page(), document.querySelector('#app') ?? document.body);
