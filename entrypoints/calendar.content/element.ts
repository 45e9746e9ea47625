type Child = Node | string | null | undefined | false;

/** An element with a class and children; text only ever becomes text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children.filter((child): child is Node | string => !!child));
  return node;
}

/**
 * Words that the page's scripts can't find: `window.find` and selections go through closed shadow roots
 * (seen in Chromium 156), but not through generated content. Screen readers do read it.
 */
export function words(className: string, text: string): HTMLElement {
  const node = element('span', `says ${className}`);
  node.style.setProperty('--says', JSON.stringify(text));
  return node;
}

export function button(className: string, onClick: () => void, ...children: Child[]) {
  const node = element('button', className, ...children);
  node.type = 'button';
  node.addEventListener('click', onClick);
  return node;
}
