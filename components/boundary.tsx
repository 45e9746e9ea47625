/** One part of a page: when it breaks, it says so in its place, and the rest goes on. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useErrorBoundary } from 'preact/hooks';
import { boundaryTexts } from '#lib/i18n/boundary.ts';
import { Button } from './button.tsx';
import { FailureLine } from './failure-line.tsx';
import { useTexts } from './language.ts';

/** Where failures are reported; the entrypoints name the one sink. */
export const ReportContext = createContext<(part: string, error: unknown) => void>(() => {});

interface BoundaryProps {
  /** Named in the report. */
  readonly part: string;
  readonly children: ComponentChildren;
}

export function Boundary({ part, children }: BoundaryProps) {
  const texts = useTexts(boundaryTexts);
  const report = useContext(ReportContext);
  const [error, tryAgain] = useErrorBoundary((broken) => report(part, broken));
  if (error === undefined) return <>{children}</>;
  return (
    <div>
      <FailureLine code="part-failed" />
      <Button onPress={tryAgain}>{texts.tryAgain}</Button>
    </div>
  );
}
