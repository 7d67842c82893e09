import { type Citation, citationsOf } from './citation.ts';
import { type ExportRecord, jsonOf } from './record.ts';

/** Write a citation for each page as CSL-JSON, as Zotero and Pandoc read it. */
export function writeCslJson(records: readonly ExportRecord[]): string {
  return jsonOf(citationsOf(records).map(itemOf));
}

function itemOf({ key, title, authors, site, published, accessed, url, language, notes, tags }: Citation) {
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(withoutNull) }),
    ...(site === null ? {} : { 'container-title': site }),
    ...(published === null ? {} : { issued: datePartsOf(published) }),
    ...(accessed === null ? {} : { accessed: datePartsOf(accessed) }),
    URL: url,
    ...(language === null ? {} : { language }),
    ...(tags.length === 0 ? {} : { keyword: tags.map(tag => tag.replaceAll(/\s*,\s*/gu, ' ')).join(', ') }),
    note: notes.join('\n'),
  };
}

function withoutNull(author: Citation['authors'][number]) {
  if ('literal' in author) return author;
  const { suffix, ...name } = author;
  return suffix === null ? name : { ...name, suffix };
}

function datePartsOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
