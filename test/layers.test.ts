import { describe, expect, test } from 'vitest';
import { type Source, sourceOf, sourcesIn, targetOf } from './helpers/sources.ts';

/** Folders whose code gives the same output for the same input, anywhere. `lib` means the files that lie right in it. */
const PURE = [
  'lib',
  ...['annotation', 'export', 'find', 'lexicon', 'link', 'place', 'tag', 'text', 'view'].map(name => `lib/${name}`),
];

/** What each layer may import beside itself and the pure folders; layers that are not here may import nothing else. */
const MAY_IMPORT: Readonly<Record<string, readonly RegExp[]>> = {
  'lib/page': [],
  'lib/store': [/^dexie$/],
  'lib/browser': [/^webextension-polyfill$/],
  components: [/^preact(\/|$)/],
  entrypoints: [/^(?:wxt\/|preact|webextension-polyfill$)/, /^(?:components|lib)\//, /\.(?:css|svg)$/],
};

/** Clocks, chance, the network and the world outside: pure code gets what it needs of them as arguments. */
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.|performance\.|fetch\(|setTimeout|setInterval|console\.|globalThis|process\.|localeCompare|toLocale\w+)/g;

/** Ways to send something, or to run page text as markup or code. */
const FORBIDDEN =
  /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon|importScripts|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)/g;

const SOURCES = sourcesIn('lib', 'components', 'entrypoints');

describe('the layers', () => {
  test('there is something to look at', () => {
    expect(SOURCES.length).toBeGreaterThan(10);
  });

  test.each(SOURCES.map(source => [source.name, source] as const))('%s keeps to its layer', (_, source) => {
    expect(wrongImports(source)).toEqual([]);
    expect(impurities(source)).toEqual([]);
    expect(source.code.match(FORBIDDEN) ?? []).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circlesIn(SOURCES)).toEqual([]);
  });

  test('only the reader of our own files calls fetch', () => {
    const callers = SOURCES.filter(({ code }) => /\bfetch\(/.test(code)).map(({ name }) => name);
    expect(callers).toEqual(['lib/browser/resources.ts']);
  });

  test('the content script carries neither the engine nor the store', () => {
    const entry = SOURCES.filter(({ name }) => name.startsWith('entrypoints/content'));
    const carried = reachedFrom(entry, SOURCES).filter(name =>
      /^lib\/(?:store|find|link|place|tag|lexicon|analyze)/.test(name),
    );
    // Its own word lists, and the small map on the card.
    const own = ['lexicon/english', 'lexicon/page-words', 'lexicon/tracking-parameters', 'place/map'];
    expect(carried.filter(name => !own.some(file => name === `lib/${file}.ts`))).toEqual([]);
  });
});

describe('the guard itself', () => {
  test.each([
    ['lib/find/x.ts', "import { openDatabase } from '../store/database.ts';"],
    ['lib/find/x.ts', "import type { Dexie } from 'dexie';"],
    ['lib/text/x.ts', "import { readFileSync } from 'node:fs';"],
    ['lib/x.ts', "export { send } from './browser/messaging.ts';"],
    ['lib/page/x.ts', "import browser from 'webextension-polyfill';"],
    ['lib/store/x.ts', "import { paint } from '../page/paint.ts';"],
    ['components/x.tsx', "import { liveQuery } from 'dexie';"],
    ['components/x.tsx', "import { send } from '../lib/browser/messaging.ts';"],
    ['entrypoints/popup/x.ts', "import { check } from '../../test/helpers/marked.ts';"],
  ])('%s may not: %s', (name, text) => {
    expect(wrongImports(sourceOf(name, text))).toHaveLength(1);
  });

  test.each(['const now = Date.now();', 'const at = new Date();', 'return Math.random();', 'console.log(1);'])(
    'pure code may not: %s',
    text => {
      expect(impurities(sourceOf('lib/find/x.ts', text))).toHaveLength(1);
      expect(impurities(sourceOf('lib/find/x.ts', `// ${text}`))).toEqual([]);
      expect(impurities(sourceOf('lib/browser/x.ts', text))).toEqual([]);
    },
  );

  test('a circle is found, but not one of types alone', () => {
    const a = sourceOf('lib/a.ts', "import { b } from './b.ts';");
    expect(circlesIn([a, sourceOf('lib/b.ts', "import { a } from './a.ts';")])).toEqual([
      'lib/a.ts → lib/b.ts → lib/a.ts',
    ]);
    expect(circlesIn([a, sourceOf('lib/b.ts', "import type { A } from './a.ts';")])).toEqual([]);
  });
});

function layerOf(name: string): string {
  const [top, folder, ...rest] = name.split('/');
  return top === 'lib' && rest.length > 0 ? `lib/${folder}` : top!;
}

function isPure(name: string): boolean {
  return PURE.includes(layerOf(name));
}

function wrongImports(source: Source): string[] {
  const layer = layerOf(source.name);
  const allowed = MAY_IMPORT[layer] ?? [];
  return source.imports
    .map(item => targetOf(source, item))
    .filter(target => !isPure(target) && layerOf(target) !== layer)
    .filter(target => !allowed.some(pattern => pattern.test(target)));
}

function impurities(source: Source): string[] {
  return isPure(source.name) ? [...(source.code.match(IMPURE) ?? [])] : [];
}

/** Every circle of imports, as a path to read. Types vanish when code runs, so their imports make none. */
function circlesIn(sources: readonly Source[]): string[] {
  const imports = importsByName(sources);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    if (done.has(name)) return;
    done.add(name);
    for (const target of imports.get(name) ?? []) visit(target, [...trail, name]);
  };
  for (const { name } of sources) visit(name, []);
  return circles;
}

/** The names of all files that these files need at run time, themselves among them. */
function reachedFrom(entries: readonly Source[], sources: readonly Source[]): string[] {
  const imports = importsByName(sources);
  const reached = new Set(entries.map(({ name }) => name));
  for (const name of reached) for (const target of imports.get(name) ?? []) reached.add(target);
  return [...reached].sort();
}

function importsByName(sources: readonly Source[]): Map<string, string[]> {
  return new Map(
    sources.map(source => [
      source.name,
      source.imports.filter(item => !item.typeOnly).map(item => targetOf(source, item)),
    ]),
  );
}
