/** A part of the panel that waits until it is wanted: one line, and what is behind it. */
import type { ComponentChildren } from 'preact';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, open = false, children }: SectionProps) {
  return (
    <details class="section" open={open}>
      <summary>
        <h2 class="section-title">{title}</h2>
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
