/** What browsers have for extensions alone: Firefox at the element, Chromium in an API of its own. */
interface Reach {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ReachApi {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}

/** The shadow root that an element shows in its stead, open or closed. */
export function anyShadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Elements that are not custom ones are asked when they have nothing else to show: most have.
  if (!(element instanceof HTMLElement) || !(element.localName.includes('-') || element.firstChild === null))
    return null;
  const { openOrClosedShadowRoot } = element as Reach;
  return openOrClosedShadowRoot ?? (globalThis as ReachApi).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
