/** Room for one drawn chart; drawn anew when its data, language or width change. Throws when it can't be. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartRoom } from './charts/chart-style.ts';
import { drawInTurn } from './draw-queue.ts';

export type DrawChart = (room: ChartRoom) => Promise<Element>;

interface ChartCanvasProps {
  readonly title: string;
  /** The same numbers, for those who do not see the chart. */
  readonly inWords: string;
  readonly draw: DrawChart;
  /** Changes exactly when what is drawn changes. */
  readonly version: unknown;
}

export function ChartCanvas({ title, inWords, draw, version }: ChartCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const room = place.current;
    if (!room || width === 0) return undefined;
    let current = true;
    const drawHere = async () => {
      if (!current) return;
      const chart = await draw({ width });
      if (!current) return;
      // One picture with one description: the library's names of its parts say less.
      for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      chart.setAttribute('role', 'img');
      chart.setAttribute('aria-label', title);
      chart.setAttribute('aria-description', inWords);
      room.replaceChildren(chart);
    };
    drawInTurn(() => drawHere().catch((error: unknown) => setBroken({ error })));
    return () => {
      current = false;
    };
  }, [version, title, width]);
  if (broken) throw broken.error;
  return <div ref={place} class="chart-canvas" />;
}

/** In steps, so that a scroll bar that comes and goes draws nothing anew. */
const STEP = 8;

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const room = place.current;
    if (!room) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const inner = entry?.contentRect.width ?? 0;
      setWidth(Math.floor(inner / STEP) * STEP);
    });
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  return width;
}
