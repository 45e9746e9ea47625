/** How a surface of Calendar's page is read: by which layer of selectors. */
export interface SurfaceHealth {
  readonly surface: string;
  /** 1 is best; a feature that failed is noted with a very high one. */
  readonly layer: number;
}

/** From this layer on, reading is a guess: the surface is switched off, and the person is told. */
const UNRELIABLE = 3;

export function isSwitchedOff({ layer }: Pick<SurfaceHealth, 'layer'>): boolean {
  return layer >= UNRELIABLE;
}
