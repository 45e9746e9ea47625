/** Line icons on a grid of 24, drawn for the demo. */
import { owned } from './element.ts';

const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  down: 'M7 10l5 5 5-5',
  search: 'M10.5 4.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12M15 15l5 5',
  settings:
    'M4 8h9M17 8h3M15 6a2 2 0 1 1 0 4a2 2 0 1 1 0-4M4 16h3M11 16h9M9 14a2 2 0 1 1 0 4a2 2 0 1 1 0-4',
  close: 'M6 6l12 12M18 6L6 18',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  bin: 'M5 7h14M9 7V5h6v2M7 7l1 12h8l1-12M10.5 10.5v5M13.5 10.5v5',
  more: 'M12 5.5v.1M12 12v.1M12 18.5v.1',
  video: 'M4 7.5h11v9H4zM15 11l5-3v8l-5-3',
  people:
    'M9 11.5a3 3 0 1 1 0-6a3 3 0 1 1 0 6M3.5 18.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5M15.5 6a2.6 2.6 0 0 1 0 5M17 14.3c2.2.5 3.5 2 3.5 4.2',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10.5 20h3',
  event: 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4',
  notes: 'M5 7h14M5 12h14M5 17h9',
  copy: 'M9 9h10v10H9zM15 9V5H5v10h4',
  plus: 'M12 5v14M5 12h14',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16M12 8v4.5l3 2',
  task: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16M8.5 12l2.5 2.5 4.5-5',
} as const;

export type Icon = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: Icon): SVGElement {
  const svg = owned(document.createElementNS(SVG, 'svg'));
  for (const [attribute, value] of Object.entries({
    focusable: 'false',
    width: '20',
    height: '20',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.8',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(attribute, value);
  }
  const path = owned(document.createElementNS(SVG, 'path'));
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
