/** What a page's JSON-LD says of its article. Names are as they are written there; `null` where nothing is said. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** NewsArticle, OpinionNewsArticle, BlogPosting, LiveBlogPosting, Report… */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|SocialMediaPosting)$/;

/** Read the JSON-LD of a document, through `@graph` and `@id`. `null` when it speaks of no article. */
export function readLinkedArticle(document: Document, title: string): LinkedArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap(({ textContent }) => nodesOf(parse(textContent ?? '')));
  const articles = nodes.filter(node => typesOf(node).some(type => ARTICLE_TYPE.test(type)));
  // Teasers of other articles come with a headline too; the page's title is its own article's.
  const article = articles.find(({ headline }) => isIn(headline, title)) ?? articles[0];
  if (!article) return null;
  const byId = new Map(nodes.map(node => [node['@id'], node]));
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    description: textOf(article['description']),
    authors: namesOf(article['author'] ?? article['creator'], byId),
    publisher: namesOf(article['publisher'], byId)[0] ?? null,
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    modified: textOf(article['dateModified']),
    language: textOf(article['inLanguage']),
    url: textOf(article['url']) ?? urlOf(article['mainEntityOfPage']),
  };
}

/** Take character references and stray tags' brackets out of a text that was written for HTML. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash));/gi,
    (all, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? all;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
};

/** Publishers write JSON with comments around it, bare control characters and a comma too many. */
function parse(text: string): unknown {
  const bare = text.slice(text.search(/[[{]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
  // What is around it may have brackets of its own: `//<![CDATA[ … //]]>`.
  const inner = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  return tryParse(bare) ?? tryParse(inner) ?? tryParse(inner.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, ''));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nodesOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isJson(value)) return [];
  return [value, ...nodesOf(value['@graph']), ...nodesOf(value['mainEntity'])];
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter(type => typeof type === 'string');
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  if (Array.isArray(value)) return value.flatMap(item => namesOf(item, byId));
  if (!isJson(value)) return [textOf(value)].filter(name => name !== null);
  const node = value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  return [node['name']]
    .flat()
    .map(textOf)
    .filter(name => name !== null);
}

function urlOf(value: unknown): string | null {
  return isJson(value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string') return null;
  const text = unescaped(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function isIn(headline: unknown, title: string): boolean {
  const text = textOf(headline);
  return text !== null && title.includes(text);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
