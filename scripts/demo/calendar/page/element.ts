/** Makes the page's nodes and knows them again: a node that was not made here is foreign. */
import { className } from '../class-name.ts';
import { setup } from './setup.ts';

const own = new WeakSet<Node>();

export function isOwn(node: Node): boolean {
  return own.has(node);
}

/** Marks a node as the page's. */
export function owned<N extends Node>(node: N): N {
  own.add(node);
  return node;
}

/** This load's names for the stylesheet's class names, separated by spaces. */
export function classes(names: string): string {
  return names
    .split(' ')
    .filter(Boolean)
    .map((name) => className(name, setup.salt))
    .join(' ');
}

const removed = new Set(setup.removeHooks);

/** Sets an attribute, unless a drift test has taken it (or its value) away. */
export function setHook(element: Element, name: string, value: string): void {
  const gone = removed.has(name) || removed.has(`${name}=${value}`);
  if (gone || (name === 'id' && removed.has(value))) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export interface Properties {
  class?: string;
  style?: Record<string, string>;
  [attribute: string]: string | number | boolean | undefined | Record<string, string>;
}

export type Child = Node | string | null | false | undefined;

/** An element with attributes (`true` = empty, `false` = none), CSSOM styles and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = owned(document.createElement(tag));
  apply(element, properties);
  append(element, ...children);
  return element;
}

export function apply(element: HTMLElement, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'object') Object.assign(element.style, value);
    else if (name === 'class') element.className = classes(String(value));
    else setHook(element, name, value === true ? '' : String(value));
  }
}

export function append(parent: Element, ...children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(typeof child === 'string' ? owned(document.createTextNode(child)) : child);
  }
}
