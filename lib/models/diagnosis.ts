import { isSwitchedOff, type SurfaceHealth } from '#lib/domain/surface-health.ts';

/** What a person can send to whoever helps them when Sashi can't read Calendar: no content at all. */
export interface Diagnosis {
  /** Of Sashi. */
  readonly version: string;
  /** What the browser says of itself. */
  readonly userAgent: string;
  readonly language: string;
  /** Surfaces of Calendar's page, and the layer of selectors that matched there last. */
  readonly layers: readonly SurfaceHealth[];
}

/** Surfaces that we know by name: whatever else stands there is not passed on. */
const SURFACE = /^[a-z][a-z-]{1,39}$/;

/** The diagnosis in lines: versions, and layers by name of the surface. */
export function diagnosisText({ version, userAgent, language, layers }: Diagnosis): string {
  // Name and version of browser and system, without what else may stand there.
  const browser = userAgent.match(/(?:Chrome|Edg|Firefox)\/\d+|Windows|Mac OS X|CrOS|Linux/g);
  const surfaces = layers
    .filter(({ surface }) => SURFACE.test(surface))
    .map(
      ({ surface, layer }) =>
        `${surface}: layer ${layer}${isSwitchedOff({ layer }) ? ' (off)' : ''}`,
    );
  return [
    `Sashi ${version}`,
    [...new Set(browser ?? ['unknown browser'])].join(', '),
    `language: ${language}`,
    ...(surfaces.length > 0 ? surfaces : ['no page of Calendar seen yet']),
  ].join('\n');
}
