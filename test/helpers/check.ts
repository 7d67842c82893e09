import { expect } from 'vitest';
import type { BlockRole } from '../../lib/article.ts';
import type { Findings } from '../../lib/mentions.ts';
import { type Resources, resourcesOf } from '../../lib/resources.ts';
import { NO_MODELS } from '../../lib/tag/models.ts';
import { testGazetteer, testGivenNames } from './gazetteer.ts';
import { fullMarksOf, type Mark, type MarkedArticle, parse, read, writeMarks } from './marked.ts';

/** What a check looks at. `officials` leaves other persons out; `people` has both. */
export type Layer = 'quotes' | 'officials' | 'people' | 'places';

/** Finds something in an article; what a finder does not look for, it leaves out. */
export type Find = (article: MarkedArticle, resources: Resources) => Partial<Findings> | Promise<Findings>;

/** How a check departs from the usual. */
export interface CheckOptions {
  /** A finder or a part of the engine; the whole engine when left out. */
  readonly find?: Find;
  /** Data of the engine: `loadResources()` for the real ones; a small world (test/helpers/gazetteer.ts) when left out. */
  readonly resources?: Resources;
  /** Roles of the blocks (lines) in order; `paragraph` when left out. */
  readonly roles?: readonly BlockRole[];
}

const EVERYTHING: readonly Layer[] = ['quotes', 'people', 'places'];

/**
 * Make a test of marked sentences: takes the marks out, analyses, marks again, and compares. Only what is written in
 * the marks is compared (see test/helpers/marked.ts for what can be), and only in these layers; marks of other layers
 * may stand in the sentence and are not looked at. Everything found in these layers must be marked.
 *
 *   test.each([
 *     'Mayor {official Mayor:Ana Reyes} said: “{quote by Ana Reyes:We will rebuild}.”',
 *   ])('%s', check('quotes', 'officials'));
 */
export function check(...layers: Layer[]): (marked: string) => Promise<void> {
  return checkWith({}, ...layers);
}

/** The same with another finder, other resources, or blocks of other roles. */
export function checkWith(options: CheckOptions, ...layers: Layer[]): (marked: string) => Promise<void> {
  const wanted = layers.length > 0 ? layers : EVERYTHING;
  return async marked => {
    const { text, marks } = parse(marked);
    const expected = marks.filter(mark => isOf(mark, wanted));
    const found = await (options.find ?? findEverything)(articleOf(marked, options.roles), worldOf(options));
    const foundMarks = fullMarksOf(text, { quotes: [], people: [], places: [], ...found });
    const comparable = foundMarks.filter(mark => isOf(mark, wanted)).map(mark => asWritten(mark, expected));
    expect(writeMarks(text, comparable)).toBe(writeMarks(text, expected));
  };
}

/** The engine is imported when it is needed, so that a part of it can be tested without the rest. */
async function findEverything(article: MarkedArticle, resources: Resources): Promise<Findings> {
  const { analyze } = await import('../../lib/analyze.ts');
  return analyze(article, resources);
}

function worldOf({ resources }: CheckOptions): Resources {
  return resources ?? resourcesOf({ gazetteer: testGazetteer(), givenNames: testGivenNames(), models: NO_MODELS });
}

function articleOf(marked: string, roles: readonly BlockRole[] = []): MarkedArticle {
  const article = read(marked);
  return { ...article, blocks: article.blocks.map((block, index) => ({ ...block, role: roles[index] ?? block.role })) };
}

function isOf(mark: Mark, layers: readonly Layer[]): boolean {
  if (mark.kind === 'quote') return layers.includes('quotes');
  if (mark.kind === 'unsaid') return false;
  if (mark.kind === 'place') return layers.includes('places');
  return layers.includes('people') || (mark.kind === 'official' && layers.includes('officials'));
}

/** A found mark with only what the expected mark of the same words says; whole, where none is expected. */
function asWritten(found: Mark, expected: readonly Mark[]): Mark {
  const twin = expected.find(
    mark => mark.start === found.start && mark.end === found.end && isSameSort(mark.kind, found.kind),
  );
  if (!twin) return found;
  const written = Object.entries(found).filter(([key]) => key in twin);
  return Object.fromEntries(written.map(([key, value]) => [key, asPrecise(value, twin[key as keyof Mark])])) as never;
}

function isSameSort(a: Mark['kind'], b: Mark['kind']): boolean {
  return a === b || (a !== 'quote' && b !== 'quote' && a !== 'place' && b !== 'place');
}

/** A value as precise as the expected one: without its "@2" if that has none, and a point that is near enough. */
function asPrecise(value: unknown, expected: unknown): unknown {
  if (typeof value === 'string' && typeof expected === 'string' && !/@\d+$/.test(expected))
    return value.replace(/@\d+$/, '');
  return isPoint(value) && isPoint(expected) && isNear(value, expected) ? expected : value;
}

type Point = readonly [number, number];

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && typeof value[0] === 'number';
}

/** Within some 50 km: the centre of a town is a matter of taste. */
function isNear(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) < 0.5 && Math.abs(a[1] - b[1]) < 0.5;
}
