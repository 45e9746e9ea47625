/**
 * One state: `?state=prepare&lang=ja&theme=dark`, `&broken=PART` with that part broken; without a
 * state, links to all of them, page by page.
 */
import { render } from 'preact';
import '#components/base.css';
import { Surface } from '#components/surface.tsx';
import { firstAppearance } from '#lib/models/appearance.ts';
import { breakPart } from './break-part.tsx';
import { pages } from './pages.tsx';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';
const appearance = firstAppearance(`#${query}`, navigator.language);
document.documentElement.lang = appearance.language;
document.documentElement.dataset['theme'] = appearance.theme;
breakPart(query.get('broken'));

const show = Object.values(pages).find((states) => Object.hasOwn(states, state))?.[state];
render(
  show ? (
    <Surface part="page" appearance={{ value: appearance }} report={() => {}}>
      {show(appearance)}
    </Surface>
  ) : (
    <dl>
      {Object.entries(pages).map(([page, states]) => (
        <div key={page} data-page={page}>
          <dt>{page}</dt>
          {Object.keys(states).map((name) => (
            <dd key={name}>
              <a href={`?state=${name}`}>{name}</a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  ),
  document.querySelector('#app') ?? document.body,
);
