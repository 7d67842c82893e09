type Child = Node | string | null;

/** Make an element with attributes and children. Strings become text, never markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter(child => child !== null));
  return made;
}

/** Make an SVG element. */
export function drawing<T extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): SVGElementTagNameMap[T] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
