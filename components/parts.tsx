import type { VNode } from 'preact';
import { Boundary } from './boundary.tsx';

type Part = VNode | false | null | undefined | '';

interface PartsProps {
  /** Begins their names in the report. */
  readonly of: string;
  readonly children: readonly Part[];
}

/**
 * Parts that fail each for itself: where one breaks, it says so there and the others go on. One that
 * comes or goes leaves the others as they are, since each keeps its place in the list.
 */
export function Parts({ of, children }: PartsProps) {
  return (
    <>
      {children.map(
        (part, place) =>
          part && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is as it is written
            <Boundary key={place} part={`${of} ${place}`}>
              {part}
            </Boundary>
          ),
      )}
    </>
  );
}
