import { isWordless } from './flow.ts';

/** Whether a change of the page can be one of its words: pictures, players, scripts and empty boxes come and go all the time. */
export function changesWords({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return false; // A class may change with every line that is scrolled.
  if (isWordless((target.nodeType === 3 ? target.parentNode : target)?.nodeName.toLowerCase() ?? '')) return false;
  return type === 'characterData' || [...addedNodes, ...removedNodes].some(holdsWords);
}

function holdsWords(node: Node): boolean {
  if (node.nodeType === 3) return (node.textContent ?? '').trim() !== '';
  if (node.nodeType !== 1 || isWordless(node.nodeName.toLowerCase())) return false;
  return [...node.childNodes].some(holdsWords) || holdsTree(node as Element);
}

/** What is in another tree shows no words here, and a custom element may get one later. */
function holdsTree({ localName, shadowRoot }: Element): boolean {
  return shadowRoot !== null || localName.includes('-');
}
