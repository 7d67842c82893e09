const SPECK = 1; // CSS pixels: what is clipped to one is for screen readers.

/** Asks whether an element shows, by its styles and those around it. Where there are no styles, attributes decide. */
export function visibilityIn(document: Document): (element: Element) => boolean {
  const { body } = document;
  if (typeof body.checkVisibility !== 'function') return element => !element.closest('[hidden]');
  // A page may hide all of itself until its scripts have run; then nothing can be told from it.
  if (!body.checkVisibility()) return () => true;
  const options = { visibilityProperty: body.checkVisibility({ visibilityProperty: true }) };
  const known = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = element.checkVisibility(options) || hasShownContents(element, isShown);
      known.set(element, answer);
    }
    return answer;
  };
  return isShown;
}

/**
 * An element without a box of its own (`display: contents`) shows its children where the one around it shows. Styles of
 * what lies in hidden boxes are dear to ask for, so the boxes are asked first.
 */
function hasShownContents(element: Element, isShown: (element: Element) => boolean): boolean {
  const { parentElement } = element;
  return (!parentElement || isShown(parentElement)) && getComputedStyle(element).display === 'contents';
}

/** Whether an element is so small that its words are there for ears only. Asks for layout: for few elements. */
export function isSpeck(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && width <= SPECK && height <= SPECK;
}
