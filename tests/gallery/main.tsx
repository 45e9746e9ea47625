/** One state: `?state=prepare&lang=ja&theme=dark`; without a state, links to all of them. */
import { render } from 'preact';
import '#components/base.css';
import { firstAppearance } from '#lib/models/appearance.ts';
import { panelFor } from './panel.tsx';
import { panelStates } from './panel-states.ts';
import { popupFor } from './popup.tsx';
import { popupStates } from './popup-states.ts';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';
const appearance = firstAppearance(`#${query}`, navigator.language);
document.documentElement.lang = appearance.language;
document.documentElement.dataset['theme'] = appearance.theme;

function page() {
  const panel = panelStates[state];
  if (panel) return panelFor(panel, appearance);
  const popup = popupStates[state];
  if (popup !== undefined) return popupFor(popup, appearance);
  return (
    <ul>
      {[...Object.keys(panelStates), ...Object.keys(popupStates)].map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

render(page(), document.querySelector('#app') ?? document.body);
