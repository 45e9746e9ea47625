/** A calm page with one thing to know, and at most one thing to do. */
import type { ComponentChildren } from 'preact';
import './empty-state.css';
import { Mark } from './mark.tsx';

interface EmptyStateProps {
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}

export function EmptyState({ title, body, children }: EmptyStateProps) {
  return (
    <section class="empty-state">
      <Mark />
      <h2 class="empty-state-title">{title}</h2>
      <p class="empty-state-body">{body}</p>
      {children}
    </section>
  );
}
