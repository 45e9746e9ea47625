/** Breaks one part of a page, as a fault in it would: `?broken=brief 1`. */
import { options, type VNode } from 'preact';
import { Boundary } from '#components/boundary.tsx';

declare global {
  interface Window {
    /** The parts that the page has shown, by the names that they are reported under. */
    galleryParts?: Set<string>;
  }
}

function Broken(): never {
  throw new Error('broken for the gallery');
}

/** @param broken null = only notes which parts there are */
export function breakPart(broken: string | null): void {
  const parts = new Set<string>();
  window.galleryParts = parts;
  // Signals listen there, too.
  const before = { ...options };
  options.vnode = (node: VNode) => {
    if (node.type === Boundary) {
      const props = node.props as unknown as { part: string; children: unknown };
      parts.add(props.part);
      if (props.part === broken) props.children = <Broken />;
    }
    before.vnode?.(node);
  };
}
