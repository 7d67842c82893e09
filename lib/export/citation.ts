import type { Annotation } from '../annotation/annotation.ts';
import { asSaid } from '../annotation/as-said.ts';
import { detailOf, labelOf } from '../annotation/drafts.ts';
import { byPage, dayOf, type ExportRecord, onOneLine, wellFormed } from './record.ts';

/** What a citation of a page needs, whatever the format. A `null` is not known. */
export interface Citation {
  /** Letters, digits and "-" alone; tells the citations of one file apart. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly site: string | null;
  /** Days: "2023-02-01". */
  readonly published: string | null;
  readonly accessed: string | null;
  readonly url: string;
  readonly language: string | null;
  /** What was saved from the page, a line each. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
}

/** A person in parts; a newsroom or agency as one. */
export type Author =
  | { readonly family: string; readonly given: string; readonly suffix: string | null }
  | { readonly literal: string };

/** One citation a page. */
export function citationsOf(records: readonly ExportRecord[]): Citation[] {
  const keys = new Set<string>();
  return byPage(records).map(({ page, annotations }) => {
    const authors = page.authors
      .map(onOneLine)
      .filter(name => name !== '')
      .map(authorOf);
    const title = onOneLine(page.title ?? page.address);
    return {
      key: freshKey(keyOf(authors[0], page.published, title), keys),
      title,
      authors,
      site: page.site && onOneLine(page.site),
      published: dayOf(page.published),
      accessed: dayOf(page.lastSeen),
      url: wellFormed(page.address),
      language: page.language && onOneLine(page.language),
      notes: annotations.map(noteOf),
      tags: [...new Set(annotations.flatMap(({ tags }) => tags.map(onOneLine)))],
    };
  });
}

/** A person's name in parts: "Ana de la Reyes, Jr." → de la Reyes, Ana, Jr. What is no person's name stays whole. */
export function authorOf(written: string): Author {
  const name = written.replace(/^by\s+/iu, '').replace(BEFORE_SUFFIX, ' ');
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || NEWSROOM.test(name) || /[\d,@/&|]| and /u.test(name))
    return { literal: name };
  const suffix = SUFFIX.test(words.at(-1)!) && words.length > 2 ? words.pop()! : null;
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isParticle(word));
  const family = particle < 0 ? words.length - 1 : particle;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' '), suffix };
}

const NEWSROOM =
  /\b(?:agenc(?:y|ies)|associated|bureau|correspondents?|desk|editors?|editorial|news|newsroom|office|online|press|reporters?|reuters|service|staff|team|writers?)\b/iu;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const BEFORE_SUFFIX = /,\s*(?=(?:Jr|Sr|II|III|IV)\.?$)/u;
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della den der di dos du el ibn la le van von zu'.split(' '),
);

/** "De" of "Robert De Witt" belongs to the family too; a given name of this form would stand first. */
function isParticle(word: string): boolean {
  return PARTICLES.has(word) || /^(?:De|Del|Della|Di|Du|La|Le|St\.|Van|Von)$/u.test(word);
}

function noteOf({ body, note }: Annotation): string {
  const label = body.kind === 'quote' ? asSaid(body) : labelOf(body);
  const line = [label, detailOf(body)].filter(part => part !== '').join(body.kind === 'quote' ? ' — ' : ', ');
  return onOneLine(note === '' ? line : `${line} [${note}]`);
}

/** "reyes2023flood". */
function keyOf(author: Author | undefined, published: string | null, title: string): string {
  const name = author === undefined ? '' : 'family' in author ? author.family : author.literal;
  const word = plainLetters(title).match(/[a-z0-9]{4,}/u)?.[0] ?? '';
  const key = plainLetters(name).replaceAll(/[^a-z0-9]/gu, '') + (dayOf(published)?.slice(0, 4) ?? '') + word;
  return key === '' ? 'page' : key;
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function freshKey(key: string, taken: Set<string>): string {
  let fresh = key;
  for (let i = 2; taken.has(fresh); i++) fresh = `${key}-${i}`;
  taken.add(fresh);
  return fresh;
}
