/** What every page of ours stands in: its language, where failures are told, and the last boundary. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#lib/i18n/catalogue.ts';
import { Boundary, ReportContext } from './boundary.tsx';
import { LanguageContext } from './language.ts';

interface SurfaceProps {
  /** Named in the report. */
  readonly part: string;
  /** Followed: as a signal has it. */
  readonly appearance: { readonly value: { readonly language: Language } };
  readonly report: (part: string, error: unknown) => void;
  readonly children: ComponentChildren;
}

export function Surface({ part, appearance, report, children }: SurfaceProps) {
  return (
    <ReportContext value={report}>
      <LanguageContext value={appearance.value.language}>
        <Boundary part={part}>{children}</Boundary>
      </LanguageContext>
    </ReportContext>
  );
}
