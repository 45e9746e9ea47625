/** A figure as a file: its table for spreadsheets, its chart as a drawing or a picture. */
import { type TextTable, tableInLines } from '#lib/i18n/insights/text-table.ts';
import { writeCsv } from '#lib/i18n/insights/write-csv.ts';
import { saveFile } from '../save-file.ts';

export const saveCsv = (name: string, table: TextTable): void =>
  saveFile(
    `${name}.csv`,
    new Blob([writeCsv(tableInLines(table))], { type: 'text/csv;charset=utf-8' }),
  );

/** Of what a style sheet says, that which a drawing on its own must say itself. */
const COPIED = [
  'fill',
  'stroke',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant',
] as const;

/** The drawing with its colours and fonts inside, on the colour of the paper. */
export function chartAsSvg(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const property of COPIED) {
      copies[i]?.setAttribute(property, style.getPropertyValue(property));
    }
  });
  copy.removeAttribute('style');
  for (const sheet of copy.querySelectorAll('style')) sheet.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

const SVG = 'image/svg+xml;charset=utf-8';

export const saveSvg = (name: string, chart: SVGSVGElement): void =>
  saveFile(`${name}.svg`, new Blob([chartAsSvg(chart)], { type: SVG }));

/** Twice as many dots as on the page. */
const SHARPNESS = 2;

export async function savePng(name: string, chart: SVGSVGElement): Promise<void> {
  const address = URL.createObjectURL(new Blob([chartAsSvg(chart)], { type: SVG }));
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = chart.width.baseVal.value * SHARPNESS;
  canvas.height = chart.height.baseVal.value * SHARPNESS;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const dots = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (dots) saveFile(`${name}.png`, dots);
}
