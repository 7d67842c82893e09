import { type Cell, tableOf } from '../table.ts';
import type { Measured } from './measure.ts';
import { type MetaScore, scoreMeta } from './meta-score.ts';
import type { PeerReading } from './peers.ts';
import { bodyOf, type Likeness, likenessOf, quotesKept } from './text-score.ts';

/** What a reader of pages has to say for itself. */
interface Contender {
  readonly name: string;
  textOf(page: Measured): string;
  metaOf(page: Measured): { title: string | null; published: string | null; authors: readonly string[] };
  isArticle(page: Measured): boolean | null;
}

const OURS: Contender = {
  name: 'ours',
  textOf: ({ ours }) => bodyOf(ours.article, ['headline', 'caption']),
  metaOf: ({ ours }) => ours.article?.meta ?? { title: null, published: null, authors: [] },
  isArticle: ({ ours }) => ours.article !== null,
};

const CONTENDERS: readonly Contender[] = [OURS, peer('Readability', 'readability'), peer('Defuddle', 'defuddle')];

function peer(name: string, key: 'readability' | 'defuddle'): Contender {
  const readingOf = (page: Measured): PeerReading => page[key];
  return {
    name,
    textOf: page => readingOf(page).text,
    metaOf: readingOf,
    isArticle: page => readingOf(page).isArticle,
  };
}

/** How much of the expected text each reader finds, and how much else; and the quoted strings of three words and more. */
export function textTable(pages: readonly Measured[]): string {
  const columns = ['pages', 'P', 'R', 'F1', 'F1 >= .9', 'F1 < .5', 'quotes kept', 'quotes right'];
  const all = [
    ...CONTENDERS,
    { ...OURS, name: 'ours, with captions', textOf: ({ ours }: Measured) => bodyOf(ours.article, ['headline']) },
    { ...OURS, name: 'ours, with headline', textOf: ({ ours }: Measured) => bodyOf(ours.article, []) },
  ];
  const rows = all.map(({ name, textOf }) => [name, ...textCells(pages, textOf)]);
  return tableOf('Text of articles, word by word', ['reader', ...columns], rows);
}

function textCells(pages: readonly Measured[], textOf: (page: Measured) => string): Cell[] {
  const pairs = pages.flatMap(page => (page.expected === null ? [] : [[textOf(page), page.expected] as const]));
  const scores = pairs.map(([text, expected]) => likenessOf(text, expected));
  const mean = (name: keyof Likeness) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  const kept = quotesKept(pairs);
  return [
    pairs.length,
    ...[mean('precision'), mean('recall'), mean('f1')].map(decimals(4)),
    scores.filter(({ f1 }) => f1 >= 0.9).length,
    scores.filter(({ f1 }) => f1 < 0.5).length,
    ...[kept.kept, kept.right].map(decimals(4)),
  ];
}

/** Title, date and authors, where people have written them down. */
export function metaTable(pages: readonly Measured[]): string {
  const rows = CONTENDERS.map(({ name, metaOf }) => {
    const scores = pages.flatMap(page => (page.isArticle && page.meta ? [scoreMeta(metaOf(page), page.meta)] : []));
    const share = (field: keyof MetaScore) => {
      const known = scores.map(score => score[field]).filter(isRight => isRight !== null);
      const right = known.filter(Boolean).length;
      return `${right} of ${known.length} (${((100 * right) / known.length).toFixed(1)} %)`;
    };
    return [name, share('title'), share('published'), share('authors')];
  });
  return tableOf('Metadata that are right', ['reader', 'title', 'date', 'authors'], rows);
}

/** Which pages are taken for articles. */
export function gateTable(pages: readonly Measured[]): string {
  const count = (some: readonly Measured[], { isArticle }: Contender) =>
    `${some.filter(page => isArticle(page)).length} of ${some.length}`;
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  const rows = CONTENDERS.slice(0, 2).map(contender => [
    contender.name,
    count(articles, contender),
    count(others, contender),
  ]);
  return tableOf('Taken for an article', ['reader', 'articles', 'other pages'], rows);
}

/** The pages whose text is farthest off, and why: some do not show the text that is expected of them. */
export function worstTable(pages: readonly Measured[]): string {
  const rows = pages
    .flatMap(page => (page.expected === null ? [] : [{ page, ...likenessOf(OURS.textOf(page), page.expected) }]))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 10)
    .map(({ page, ...score }) => {
      const { precision, recall, f1 } = score;
      return [page.id, ...[precision, recall, f1].map(decimals(3)), reasonOf(page, score)];
    });
  return tableOf('Farthest off', ['page', 'P', 'R', 'F1', 'why'], rows);
}

function reasonOf({ ours, expected }: Measured, { precision, recall }: Likeness): string {
  const onPage = likenessOf(ours.shown, expected ?? '').recall;
  if (onPage < 0.9) return `the page shows ${(100 * onPage).toFixed(0)} % of it`;
  return precision > recall ? 'text is missing' : 'other text is among it';
}

/** How long each reader keeps the page waiting; ours with all that the content script does after it. */
export function timeTable(name: string, pages: readonly Measured[]): string {
  const row = (what: string, msOf: (page: Measured) => number): Cell[] => {
    const sorted = pages.map(msOf).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return [what, ...[at(0.5), at(0.95), at(1)].map(decimals(1))];
  };
  const longest = ({ ours, marking }: Measured) => Math.max(ours.longest, marking?.longest ?? 0);
  return tableOf(
    `Milliseconds of the page’s main thread, ${name}`,
    ['work', 'median', 'p95', 'most'],
    [
      row('ours: reading', ({ ours }) => ours.ms),
      row('ours: all of it, with marks', ({ ours, marking }) => ours.ms + (marking?.ms ?? 0)),
      row('ours: the longest task', longest),
      row('ours: reading again, one paragraph more', ({ readAgain }) => readAgain?.again.ms ?? 0),
      row('ours: the same, as if for the first time', ({ readAgain }) => readAgain?.anew.ms ?? 0),
      row('Readability', ({ readability }) => readability.ms),
      row('Defuddle', ({ defuddle }) => defuddle.ms),
    ],
  );
}

/** Whether every finding leads to its words on the page and back, and whether anything of the page was changed. */
export function mappingLines(name: string, pages: readonly Measured[]): string {
  const markings = pages.flatMap(({ id, marking }) => (marking ? [{ id, ...marking }] : []));
  const sum = (count: (marking: (typeof markings)[number]) => number) =>
    markings.reduce((total, marking) => total + count(marking), 0).toLocaleString('en');
  const mismatches = markings.flatMap(({ id, mismatches }) => mismatches.map(mismatch => `${id}: ${mismatch}`));
  return [
    `\nIn ${name}: ${sum(({ spans }) => spans)} spans from the text to the page and back, ${mismatches.length} mismatches;`,
    `${sum(({ marks }) => marks)} marks drawn, ${sum(({ changes }) => changes)} changes of the pages by us.`,
    ...mismatches.slice(0, 20).map(mismatch => `\n${mismatch}`),
  ].join(' ');
}

function decimals(count: number): (value: number) => string {
  return value => value.toFixed(count);
}
