import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A saved page of the corpus. */
export interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly isArticle: boolean;
  /** The article's text as people wrote it down; `null` where nobody did. */
  readonly expected: string | null;
  readonly meta: ExpectedMeta | null;
}

/** What people wrote down of a page; `null` where they did not. */
export interface ExpectedMeta {
  readonly title: string | null;
  readonly published: string | null;
  readonly authors: readonly string[] | null;
}

/** Collections whose metadata were looked through by people; others have what a program said. */
const LOOKED_THROUGH = ['fundus', 'wcxb', 'newspaper4k'];

/** The page's own scripts do not run, and nothing is fetched: every run sees the same page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'";

/** The pages of a folder with an index.tsv; `null` where there is none. */
export function savedPagesIn(folder: string): SavedPage[] | null {
  const index = path.join(folder, 'index.tsv');
  if (!existsSync(index)) return null;
  const [head = '', ...rows] = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return rows.map(row => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const beside = (ending: string) => readIfThere(path.join(folder, cell('path').replace(/\.html$/, ending)));
    return {
      id: cell('id'),
      file: cell('path'),
      isArticle: cell('kind') === 'article',
      expected: cell('gold') === 'full' ? beside('.txt') : null,
      meta: LOOKED_THROUGH.includes(cell('repo')) ? expectedMeta(beside('.json')) : null,
    };
  });
}

/** Pages of a folder on this machine. */
export interface SavedSite {
  addressOf(page: SavedPage): string;
  close(): void;
}

/** Serve a folder. */
export async function openSavedSite(folder: string): Promise<SavedSite> {
  const server: Server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(request.url ?? '/')));
    if (!file.startsWith(folder) || !file.endsWith('.html') || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
    return response.end(readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: ({ file }) => `http://127.0.0.1:${port}/${encodeURI(file)}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function expectedMeta(json: string | null): ExpectedMeta | null {
  if (json === null) return null;
  const fields = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const text = (...names: string[]) => names.map(name => fields[name]).find(value => typeof value === 'string') ?? null;
  const authors = Array.isArray(fields['authors'])
    ? fields['authors'].map(String)
    : text('author')?.split(/\s*(?:,|;|\band\b)\s*/);
  return {
    title: text('title'),
    published: text('publishing_date', 'publish_date'),
    authors: authors && authors.length > 0 ? authors : null,
  };
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
