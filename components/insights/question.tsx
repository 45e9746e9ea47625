import type { ComponentChildren } from 'preact';
import { Boundary } from '#components/boundary.tsx';
import './question.css';

interface QuestionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One of the five questions, with its figures. */
export function Question({ id, title, children }: QuestionProps) {
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Boundary part={`insights ${id}`}>{children}</Boundary>
    </section>
  );
}
