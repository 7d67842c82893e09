import { readFileSync } from 'node:fs';
import { type MarkedArticle, read } from '../helpers/marked.ts';

/*
 * Articles of ours, written for this project: invented people and events in real places, in the manner of all sorts of
 * papers. Each folder has
 *
 *   page.html   the article on a page as its paper would show it, with everything that is not the article
 *   gold.txt    its text with all that is to be found in it, by hand; see test/helpers/marked.ts
 *   found.txt   the same with what the engine finds today; `npx vitest run test/analyze.test.ts -u` writes it
 */

/** The articles of the corpus: folder → manner, and what is hard about its text and its page. */
export const ARTICLES = {
  'african-daily': 'A Kenyan daily: abbreviations of offices, people named Georgia and Jordan. A blog theme, comments.',
  'australian-local': 'A local paper: councillors, a minister and a city named Orange, “she says” beside “she said”.',
  'broadcaster-flood': 'One sentence a paragraph: quotes far from their speakers. Each paragraph in a box of its own.',
  'broadsheet-library':
    'British, single quotation marks: nested, unclosed, apostrophes; Reading. A drop cap, entities.',
  'business-chips': 'A news agency’s business desk: companies, analysts, unnamed people. A dark page, microdata.',
  'court-report': 'Irish court: judge, guards, counsel, “the accused”. A cookie banner, sections, a paywall’s name.',
  'diplomacy-geneva': 'Diplomats: Jordan and Georgia as countries, capitals for governments. Custom elements.',
  'indian-daily': 'Initials, “the Minister said”, crore and lakh. A hidden copy of the first paragraph.',
  'interview-novelist': 'Questions and answers without quotation marks. Marks drawn by <q>.',
  'liveblog-cyclone': 'Short posts, several countries, a list of what is known. A live blog’s blocks.',
  'politics-feature': 'Long appositions, Georgia and Washington, a talk show’s name in marks. A pull quote, a paywall.',
  'science-malaria': 'Researchers, who are no officials, and one who is. No-break spaces.',
  'sports-derby': 'Coaches and players; teams that bear the names of towns. Scores and tables around.',
  'tabloid-puma': 'Capitals, epithets, a pal of the owner. Paragraphs by <br>, broken JSON-LD, comments with quotes.',
  'travel-coast': 'Many places, next to no quotes. Subheadings, a full-width picture.',
  'us-crime-council': 'Police and council, straight marks, inches, Springfields, Paris Jordan. Tables, no metadata.',
  'war-report':
    'A war report in English by a Ukrainian paper: regions, claims, mixed and damaged marks, a misspelt title.',
  'wire-ferry':
    'A US news agency: dateline, Washington and Washington, D.C., a surname like a town. Paragraphs by <div>.',
} as const satisfies Readonly<Record<string, string>>;

// From the top of the project, where every script runs: in happy-dom a module has no file to start from.
const FOLDER = 'test/corpus';

/** The name of an article's folder. */
export type Slug = keyof typeof ARTICLES;

/** Every article, by folder. */
export const SLUGS = Object.keys(ARTICLES) as Slug[];

/** The richest page: it is what `npm start` opens. */
export const SAMPLE: Slug = 'war-report';

/** An article's marked truth, as its file has it. */
export function goldText(slug: Slug): string {
  return readFileSync(pathOf(slug, 'gold.txt'), 'utf8').trimEnd();
}

/** An article with all that is to be found in it. The first block is the headline. */
export function gold(slug: Slug): MarkedArticle {
  const article = read(goldText(slug));
  const [headline, ...blocks] = article.blocks;
  return { ...article, blocks: [{ ...headline!, role: 'headline' }, ...blocks] };
}

/** The page of an article, as markup. */
export function pageHtml(slug: Slug): string {
  return readFileSync(pathOf(slug, 'page.html'), 'utf8');
}

/** Where a file of an article lies on the disk. */
export function pathOf(slug: Slug, file: 'page.html' | 'gold.txt' | 'found.txt'): string {
  return `${FOLDER}/${slug}/${file}`;
}
