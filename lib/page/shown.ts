import type { BlockRole } from '../article.ts';
import { type Box, type Flow, isBlockTag, type Piece } from './flow.ts';
import { makeNameReader } from './names.ts';
import { isSpeck } from './visibility.ts';

/** Asks what an inline element does to the words in it. */
export interface Inline {
  isHidden(element: Element): boolean;
  /** It is laid out as a block of its own, whatever its tag. */
  isSetApart(element: Element): boolean;
}

/** Ask each inline element once. Layout is asked for here, so only for the article's own elements. */
export function inlineIn(isShown: (element: Element) => boolean): Inline {
  const namedOf = makeNameReader();
  const hidden = remembered(element => namedOf(element).has('ears') || !isShown(element) || isSpeck(element));
  const setApart = remembered(isBlockLike);
  return { isHidden: hidden, isSetApart: setApart };
}

/** The pieces of a flow that readers see, cut into several lists where an inline element is laid out as a block. */
export function shownPieces({ box, pieces }: Flow, inline: Inline, role: BlockRole): Piece[][] {
  const lists: Piece[][] = [[]];
  let apart = false;
  let line: Element | null = null;
  let tree: Node | null = null;
  for (const piece of pieces) {
    const path = pathTo(box, piece.node);
    if (path.some(inline.isHidden)) {
      apart = true;
      continue;
    }
    const at = path.find(inline.isSetApart) ?? null;
    const list = lists.at(-1)!;
    if (at !== line && list.length > 0) {
      // The lines of a headline are one headline.
      if (role === 'headline') list.push({ ...list.at(-1)!, drawn: { text: ' ', side: 'behind' }, apart: false });
      else lists.push([]);
    }
    line = at;
    const root = piece.node.getRootNode();
    lists.at(-1)!.push({ ...piece, apart: piece.apart || apart || root !== tree });
    apart = false;
    tree = root;
  }
  return lists.filter(list => list.some(({ node, drawn }) => drawn || /\S/.test(node.data)));
}

/** The inline elements around a text node, inner first, up to its box or the next block. */
function pathTo(box: Box, node: Text): Element[] {
  const path: Element[] = [];
  for (let at = node.parentElement; at && at !== box.element && !isBlockTag(at.localName); at = at.parentElement) {
    path.push(at);
  }
  return path;
}

/** A block by style. A drop cap floats, and a badge is out of the flow: both are blocks by style and none to the eye. */
function isBlockLike(element: Element): boolean {
  const { display, float, position } = getComputedStyle(element);
  const inFlow =
    (float === 'none' || float === '') && (position === 'static' || position === 'relative' || position === '');
  return inFlow && /^(?:block|flex|grid|table|list-item)$/.test(display);
}

function remembered(test: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return element => {
    const answer = known.get(element) ?? test(element);
    known.set(element, answer);
    return answer;
  };
}
