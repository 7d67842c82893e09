import { groupBy } from '../group-by.ts';
import {
  ARTICLE_BODY,
  BYLINE,
  CAPTION,
  EMBEDDED_POST,
  NEVER_ARTICLE,
  SCREEN_READER,
  SELDOM_ARTICLE,
  SHARING,
  STANDFIRST,
} from '../lexicon/page-words.ts';

/** What an element's names say that it is. */
export type Named = keyof typeof WORDS;

const WORDS = {
  never: NEVER_ARTICLE,
  seldom: SELDOM_ARTICLE,
  body: ARTICLE_BODY,
  post: EMBEDDED_POST,
  caption: CAPTION,
  ears: SCREEN_READER,
  byline: BYLINE,
  standfirst: STANDFIRST,
  sharing: SHARING,
};

/** Asks what the names of an element say that it is: its class, id, component and test id. */
export type ReadNames = (element: Element) => ReadonlySet<Named>;

/** Where names stand. */
export const NAME_ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid'];
const NOTHING: ReadonlySet<Named> = new Set();

/** Names that are the same are read once. */
export function makeNameReader(): ReadNames {
  const known = new Map<string, ReadonlySet<Named>>();
  const read = (names: string): ReadonlySet<Named> => {
    let named = known.get(names);
    if (named === undefined) {
      named = namedBy(names);
      known.set(names, named);
    }
    return named;
  };
  return element => {
    let all = NOTHING;
    for (const attribute of NAME_ATTRIBUTES) {
      const names = element.getAttribute(attribute);
      const named = names ? read(names) : NOTHING;
      if (named.size > 0) all = all.size > 0 ? new Set([...all, ...named]) : named;
    }
    return all;
  };
}

/** What boxes of one sort have in common: tag and class. `null` for an element without a class. */
export function signatureOf(element: Element): string | null {
  const name = element.getAttribute('class')?.trim();
  return name ? `${element.localName} ${name}` : null;
}

/**
 * "articleBody ad_slot" → body, seldom. Each part is looked up in a table: patterns that run for the first time, as ours
 * do on each page, are several times as slow.
 */
function namedBy(names: string): ReadonlySet<Named> {
  const named = new Set<Named>();
  for (const name of names.split(/\s+/)) {
    const parts = partsOf(name);
    for (let i = 0; i < parts.length; i++) {
      for (const word of WHOLE.get(parts[i]!) ?? NONE) if (standsAt(word, parts, i)) named.add(word.kind);
      for (const word of OPEN.get(parts[i]!.slice(0, STEM)) ?? NONE) if (standsAt(word, parts, i)) named.add(word.kind);
    }
  }
  return named.size > 0 ? named : NOTHING;
}

/** "relatedStories__list-item" → related, stories, list, item. */
function partsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const plain = lower === name ? name : name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return plain.split(/[-_]+/);
}

/** One of our words, in parts. */
interface Word {
  readonly parts: readonly string[];
  /** Its last part may go on with any letters. */
  readonly open: boolean;
  readonly kind: Named;
}

function standsAt({ parts, open }: Word, all: readonly string[], at: number): boolean {
  const last = parts.length - 1;
  return parts.every((part, i) => (open && i === last ? all[at + i]?.startsWith(part) : all[at + i] === part));
}

/** Some write a word of several parts as one: "most-popular", "mostpopular". */
const ALL: readonly Word[] = Object.entries(WORDS).flatMap(([kind, words]) =>
  words.flatMap(word => {
    const open = word.endsWith('*');
    const parts = word.replace('*', '').split('-');
    return [parts, [parts.join('')]].map(each => ({ parts: each, open, kind: kind as Named }));
  }),
);
const STEM = 3; // Letters: no open word is shorter.
const isOpenAtOnce = ({ parts, open }: Word) => open && parts.length === 1;
const OPEN = groupBy(ALL.filter(isOpenAtOnce), ({ parts }) => parts[0]!.slice(0, STEM));
const WHOLE = groupBy(
  ALL.filter(word => !isOpenAtOnce(word)),
  ({ parts }) => parts[0]!,
);
const NONE: readonly Word[] = [];
