import { eachOf, type Sliced } from '../slices.ts';
import { HIGHLIGHTS, type HighlightName } from './highlight-names.ts';

/** Ranges that are drawn on the page, without touching its nodes. */
export interface Painting {
  /** Draw them; again, where the page has taken them away: it shares the registry and may clear it. */
  show(): void;
  undo(): void;
}

/**
 * Get ranges ready to be painted, by the name of their highlight. The style sheet goes to the document, and to every
 * shadow root that holds some of the words: Firefox does not let the document's rules in there.
 */
export function* paintingOf(
  document: Document,
  ranges: ReadonlyMap<HighlightName, readonly Range[]>,
  css: string,
): Sliced<Painting> {
  const highlights = new Map<HighlightName, Highlight>();
  for (const [name, list] of ranges) highlights.set(name, yield* highlightOf(name, list));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = yield* rootsOf(document, [...ranges.values()].flat());
  return {
    show() {
      for (const [name, highlight] of highlights) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
      for (const root of roots) if (!hasSheet(root, sheet)) root.adoptedStyleSheets.push(sheet);
    },
    undo() {
      for (const [name, highlight] of highlights)
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      for (const root of roots) removeSheets(root, other => other === sheet);
    },
  };
}

/** Take away every highlight that bears one of our names, and their style sheets, whoever has set them. */
export function wipe(document: Document): void {
  for (const name of HIGHLIGHTS.keys()) CSS.highlights.delete(name);
  removeSheets(document, ({ cssRules }) => cssRules[0]?.cssText.startsWith(OURS) ?? false);
}

const [FIRST] = HIGHLIGHTS.keys();
const OURS = `::highlight(${FIRST})`;

// Added one by one: in Firefox nothing of the page's registry or of a highlight can be iterated from here.
function* highlightOf(name: HighlightName, ranges: readonly Range[]): Sliced<Highlight> {
  const highlight = new Highlight();
  yield* eachOf(ranges, range => void highlight.add(range), 500);
  highlight.priority = HIGHLIGHTS.get(name) ?? 0;
  return highlight;
}

function* rootsOf(document: Document, ranges: readonly Range[]): Sliced<(Document | ShadowRoot)[]> {
  const roots = yield* eachOf(ranges, ({ startContainer }) => startContainer.getRootNode(), 500);
  return [document, ...[...new Set(roots)].filter(root => root instanceof ShadowRoot)];
}

function hasSheet({ adoptedStyleSheets }: Document | ShadowRoot, sheet: CSSStyleSheet): boolean {
  for (let i = 0; i < adoptedStyleSheets.length; i++) if (adoptedStyleSheets[i] === sheet) return true;
  return false;
}

function removeSheets(root: Document | ShadowRoot, isOne: (sheet: CSSStyleSheet) => boolean): void {
  const others: CSSStyleSheet[] = [];
  for (let i = 0; i < root.adoptedStyleSheets.length; i++) {
    const sheet = root.adoptedStyleSheets[i]!;
    if (!isOne(sheet)) others.push(sheet);
  }
  if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
}
