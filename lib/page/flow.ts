import type { Sliced } from '../slices.ts';
import { makeNameReader, type Named, type ReadNames, signatureOf } from './names.ts';

/** An element that can set its words apart, as the finder sees it. */
export interface Box {
  readonly element: Element;
  /** The next box around it, through shadow roots. */
  readonly parent: Box | null;
  /** How many boxes are around it. */
  readonly depth: number;
  /** Its tag in lower case. */
  readonly tag: string;
  /** What its names say that it is. */
  readonly named: ReadonlySet<Named>;
  /** What boxes of one sort have in common: tag and class. `null` for one without a class. */
  readonly signature: string | null;
}

/** A text node of a flow, or a character that the page shows there without having it as text. */
export interface Piece {
  readonly node: Text;
  /** A mark drawn before the node (`<q>`), or a mark or a line's end behind it. `null` for the node's own text. */
  readonly drawn: { readonly text: string; readonly side: 'before' | 'behind' } | null;
  readonly linked: boolean;
  /** Before it stands something that nobody reads: a script, hidden words, another tree. No range may run over that. */
  readonly apart: boolean;
}

/** Words between two breaks of the page: what a reader sees as one paragraph, heading, label… */
export interface Flow {
  readonly box: Box;
  readonly pieces: readonly Piece[];
}

/** What an element was when it was last read. */
export interface Kept {
  readonly box: Box;
  readonly flows: readonly Flow[];
  /** How many characters it holds. */
  readonly length: number;
}

/** What was read of a page before. */
export interface Recall {
  /** What is kept of an element that sets its words apart; `null` where it is new, or named or placed anew. */
  keptOf(element: Element): Kept | null;
  /** Whether nothing has changed in an element. */
  isWhole(element: Element): boolean;
  keep(element: Element, kept: Kept): void;
}

/** Nothing inside these is text of the page. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select option datalist textarea input head title link meta map progress meter dialog'.split(
    ' ',
  ),
);

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Browsers do not show what lies deeper, and their parsers do not build it. */
const DEEPEST = 600;

const HEADING = /^h[1-6]$/;
const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*\s*$/;

/** No article is longer than that, in characters: a page that has more is read as far. */
const LONGEST = 500_000;
const LONGEST_NODE = 100_000;
const MOST_FLOWS = 20_000;
const NODES_AT_A_TIME = 200;

/** What an element shows in its stead; `null` where it shows its children. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** An element that is being read. */
interface Opened {
  readonly element: Element;
  readonly tag: string;
  readonly box: Box;
  readonly linked: boolean;
  /** It sets its words apart. */
  readonly parts: boolean;
  /** Where its pieces begin among those of the flow. */
  readonly first: number;
  /** How many flows there were before it, and how many characters were left to be read. */
  readonly flowsBefore: number;
  readonly leftBefore: number;
  readonly children: Children;
  /** Somewhere in it is another tree, or may be: changes there are not told to us. */
  hasTrees: boolean;
}

/**
 * Walk the live tree once, without writing, and cut its words into flows at every block boundary and at the `<br>`s
 * that part paragraphs. Shadow roots are read in the place of what they show. What is whole since the last reading is
 * taken from there.
 */
export function* flowsIn(body: Element, shadowOf: ShadowOf, recall: Recall): Sliced<Flow[]> {
  const flows: Flow[] = [];
  const opened: Opened[] = [];
  const namedOf = makeNameReader();
  let pieces: Piece[] = [];
  let blank = true;
  let apart = false;
  let left = LONGEST;
  let steps = 0;

  const endFlow = (box: Box): void => {
    if (!blank) flows.push({ box, pieces });
    if (pieces.length > 0) pieces = [];
    blank = true;
    apart = false;
  };
  const visitText = (node: Text, linked: boolean): void => {
    const { data } = node;
    if (data.length > LONGEST_NODE) {
      apart = true;
      return;
    }
    if (blank && data.trim() !== '') blank = false;
    left -= data.length;
    pieces.push({ node, drawn: null, linked, apart });
    apart = false;
  };
  const visitElement = (element: Element, { box, linked }: Opened): void => {
    const tag = element.localName;
    if (SKIPPED.has(tag) || opened.length > DEEPEST) apart = true;
    else if (tag === 'br') visitBreak(element, box);
    else open(element, tag, box, linked || tag === 'a');
  };
  const open = (element: Element, tag: string, around: Box | null, linked: boolean): void => {
    const isBox = !around || isBoxed(tag, around);
    const last = isBox ? recall.keptOf(element) : null;
    const kept = last?.box.parent === around ? last : null;
    const box = isBox ? (kept?.box ?? new LazyBox(element, around, tag, namedOf)) : around;
    const parts = isBox && partsText(element, tag);
    if (parts && around) endFlow(around);
    if (kept && recall.isWhole(element)) {
      flows.push(...kept.flows);
      left -= kept.length;
      return;
    }
    const shadow = shadowOf(element);
    opened.push({
      element,
      tag,
      box,
      linked,
      parts,
      first: pieces.length,
      flowsBefore: flows.length,
      leftBefore: left,
      children: childrenOf(element, tag, shadow),
      hasTrees: shadow !== null || tag === 'slot' || tag.includes('-'),
    });
  };
  const close = (inner: Opened): void => {
    const { element, tag, box, parts, first, flowsBefore, leftBefore, hasTrees } = inner;
    if (parts) endFlow(box);
    else if (tag === 'q') pieces = withMarks(pieces, first, element);
    const outer = opened.at(-1);
    if (hasTrees && outer) outer.hasTrees = true;
    else if (parts && left > 0)
      recall.keep(element, { box, flows: flows.slice(flowsBefore), length: leftBefore - left });
  };
  const visitBreak = (element: Element, box: Box): void => {
    const last = pieces.at(-1);
    if (partsParagraphs(element, last, box)) endFlow(box);
    else if (last) pieces.push({ ...last, drawn: { text: ' ', side: 'behind' }, apart: false });
  };

  open(body, body.localName, null, false);
  for (let inner = opened.at(-1); inner; inner = opened.at(-1)) {
    const child = left > 0 && flows.length < MOST_FLOWS ? nextOf(inner.children) : null;
    if (child === null) {
      opened.pop();
      close(inner);
    } else if (isElement(child)) visitElement(child, inner);
    else if (isText(child)) visitText(child, inner.linked);
    steps += 1;
    if (steps % NODES_AT_A_TIME === 0) yield;
  }
  return flows;
}

/** A box that looks up its names when it is asked for them: one in ten is, and then often. */
class LazyBox implements Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  readonly tag: string;
  readonly #namedOf: ReadNames;
  #named: ReadonlySet<Named> | null = null;
  #signature: string | null | undefined;

  constructor(element: Element, parent: Box | null, tag: string, namedOf: ReadNames) {
    this.element = element;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.tag = tag;
    this.#namedOf = namedOf;
  }

  get named(): ReadonlySet<Named> {
    this.#named ??= this.#namedOf(this.element);
    return this.#named;
  }

  get signature(): string | null {
    if (this.#signature === undefined) this.#signature = signatureOf(this.element);
    return this.#signature;
  }
}

/** Whether nothing inside elements of this tag is text of the page. */
export function isWordless(tag: string): boolean {
  return SKIPPED.has(tag);
}

/** Whether elements of this tag set their words apart from what is around them. */
export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** What is still to be read inside an element. */
interface Children {
  next: Node | null;
  /** What follows in a slot, the last first; elsewhere the next sibling follows. */
  readonly assigned: Node[] | null;
}

/** What shows inside an element: in a shadow root or a slot, what they show instead. */
function childrenOf(element: Element, tag: string, shadow: ShadowRoot | null): Children {
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes().reverse() : [];
  const first = assigned.pop();
  if (first) return { next: first, assigned };
  return { next: (shadow ?? element).firstChild, assigned: null };
}

function nextOf(children: Children): Node | null {
  const { next, assigned } = children;
  if (next) children.next = (assigned ? assigned.pop() : next.nextSibling) ?? null;
  return next;
}

/** Whether an element gets a box: blocks, and custom elements for the sake of their names. */
function isBoxed(tag: string, around: Box): boolean {
  // A button amid a paragraph is a word with an explanation behind it.
  return tag === 'button' ? around.tag !== 'p' : BLOCKS.has(tag) || tag.includes('-');
}

function partsText(element: Element, tag: string): boolean {
  return BLOCKS.has(tag) || !/^(?:inline|contents|$)/.test(getComputedStyle(element).display);
}

/** Whether a `<br>` ends a paragraph: it comes doubled, or behind a whole sentence. In a heading it only ends a line. */
function partsParagraphs(element: Element, last: Piece | undefined, box: Box): boolean {
  if (HEADING.test(box.tag)) return false;
  return nextShown(element)?.nodeName.toLowerCase() === 'br' || !last || ENDS_SENTENCE.test(last.node.data);
}

function nextShown(element: Element): Node | null {
  let next = element.nextSibling;
  while (next && !isElement(next) && !(isText(next) && /\S/.test(next.data))) next = next.nextSibling;
  return next;
}

/** Put the quotation marks that a `<q>` shows around its pieces, which start at `first`. */
function withMarks(pieces: Piece[], first: number, element: Element): Piece[] {
  const inner = pieces.slice(first);
  const [start, end] = [inner[0], inner.at(-1)];
  if (!start || !end || !drawsMarks(element, start.node.data)) return pieces;
  const [open, close] = element.parentElement?.closest('q') ? '‘’' : '“”';
  return [
    ...pieces.slice(0, first),
    { ...start, drawn: { text: open!, side: 'before' } },
    { ...start, apart: false },
    ...inner.slice(1),
    { ...end, drawn: { text: close!, side: 'behind' }, apart: false },
  ];
}

function drawsMarks(element: Element, text: string): boolean {
  if (/^\s*["'“‘«]/.test(text)) return false;
  // A style sheet may have taken the marks away. Where there are no styles, `content` is empty.
  return !/^(?:none|normal|""|'')$/.test(getComputedStyle(element, '::before').content);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
