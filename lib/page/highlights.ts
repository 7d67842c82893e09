import { HIGHLIGHTS, type HighlightName } from './highlight-names.ts';

/** Ranges that are drawn on the page, without touching its nodes. */
export interface Painting {
  /** Draw again what the page has taken away: it shares the registry and may clear it. */
  repair(): void;
  undo(): void;
}

/**
 * Paint ranges, by the name of their highlight. The style sheet goes to the document, and to every shadow root that
 * holds some of the words: Firefox does not let the document's rules in there.
 */
export function paint(document: Document, ranges: ReadonlyMap<HighlightName, readonly Range[]>, css: string): Painting {
  const highlights = [...ranges].map(([name, list]) => ({ name, highlight: highlightOf(name, list) }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = rootsOf(document, [...ranges.values()].flat());
  const repair = () => {
    for (const { name, highlight } of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    for (const root of roots) if (!hasSheet(root, sheet)) root.adoptedStyleSheets.push(sheet);
  };
  repair();
  return {
    repair,
    undo() {
      for (const { name, highlight } of highlights)
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
function highlightOf(name: HighlightName, ranges: readonly Range[]): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = HIGHLIGHTS.get(name) ?? 0;
  return highlight;
}

function rootsOf(document: Document, ranges: readonly Range[]): (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
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
