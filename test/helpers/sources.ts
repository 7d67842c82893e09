import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** An import as it is written: what for, and whether only for its types. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** A source file: its path from the top, its text without comments, and what it imports. */
export interface Source {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file in these folders, in order of name. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .filter(folder => existsSync(path.join(ROOT, folder)))
    .flatMap(folder =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
    )
    .filter(name => /\.tsx?$/.test(name) && statSync(path.join(ROOT, name)).isFile())
    .sort()
    .map(name => sourceOf(name, readFileSync(path.join(ROOT, name), 'utf8')));
}

/** Read one source text. */
export function sourceOf(name: string, text: string): Source {
  const code = withoutComments(text);
  return { name, code, imports: importsOf(code) };
}

/** What an import points at: the path of a file of ours from the top, or the name of a package. */
export function targetOf(source: Source, { from }: Import): string {
  if (!from.startsWith('.')) return from;
  return path.posix.join(path.posix.dirname(source.name), from.replace(/\?.*$/, ''));
}

const IMPORT = /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;

function importsOf(code: string): Import[] {
  return [...code.matchAll(IMPORT), ...code.matchAll(DYNAMIC_IMPORT)].map(({ groups }) => ({
    from: groups!['from']!,
    typeOnly: groups!['type'] !== undefined,
  }));
}

// Strings and templates are passed over, so that a "//" in an address is no comment.
const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

function withoutComments(text: string): string {
  return text.replace(COMMENT_OR_STRING, match => (match.startsWith('/') ? ' ' : match));
}
