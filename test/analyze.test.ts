import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../lib/analyze.ts';
import { blocksOf } from '../lib/article.ts';
import { findQuotedStrings } from '../lib/find/quotes/quoted-strings.ts';
import type { Findings } from '../lib/mentions.ts';
import type { Resources } from '../lib/resources.ts';
import { read } from '../lib/text/reading.ts';
import { contains, type Span, sliceOf } from '../lib/text/span.ts';
import { predict } from './bench/engine.ts';
import { ownArticles } from './bench/own-articles.ts';
import { scorePeople } from './bench/score/people.ts';
import { scorePlaces } from './bench/score/places.ts';
import { scoreQuotes } from './bench/score/quotes.ts';
import { gold, pathOf, SLUGS } from './corpus/index.ts';
import { chanceOf } from './helpers/chance.ts';
import { DAMAGES, HARD_TEXTS } from './helpers/damage.ts';
import { write } from './helpers/marked.ts';
import { loadResources } from './helpers/resources.ts';

let resources: Resources;
beforeAll(() => {
  resources = loadResources();
});

const find = (text: string): Findings => analyze({ text, blocks: blocksOf(text) }, resources);

/**
 * What the engine finds today. After a change, read the difference as an editor would, then
 * `npx vitest run test/analyze.test.ts -u`.
 */
test.each(SLUGS)('finds in %s what it found', async slug => {
  const article = gold(slug);
  const findings = analyze(article, resources);
  await expect(`${write(article.text, findings)}\n`).toMatchFileSnapshot(`../${pathOf(slug, 'found.txt')}`);
});

/** How much of our own articles the engine must find: a little under what it does. Raise with it; lower with a reason. */
const FLOORS = {
  quotedStrings: 99,
  mostly: 93,
  attributed: 93,
  nameRight: 88,
  officials: 94,
  titleRight: 96,
  persons: 95,
  places: 93,
  placeRight: 97,
};

test('finds no less in our own articles than it did', () => {
  const documents = ownArticles();
  const { reports } = predict(documents, resources);
  const quotes = scoreQuotes(documents, reports);
  const people = scorePeople(documents, reports);
  const places = scorePlaces(documents, reports);
  const figures: Record<keyof typeof FLOORS, number> = {
    quotedStrings: quotes.quotedStrings.f1,
    mostly: quotes.mostly.f1,
    attributed: quotes.attributed.f1,
    nameRight: quotes.nameRight ?? 0,
    officials: people.officials.f1,
    titleRight: people.titleRight ?? 0,
    persons: people.mentions.f1,
    places: places.f1,
    placeRight: places.within161km ?? 0,
  };
  const below = Object.entries(figures).filter(([name, figure]) => figure < FLOORS[name as keyof typeof FLOORS]);
  expect(below, `All figures: ${JSON.stringify(figures)}`).toEqual([]);
});

describe('any text', () => {
  test.each(Object.entries(DAMAGES))('is read: %s', { timeout: 120_000 }, (_, damage) => {
    // Damage that takes no chances is the same each time. All together are over 200 for each article.
    const rounds = damage.length > 1 ? 25 : 1;
    SLUGS.forEach((slug, index) => {
      for (let round = 0; round < rounds; round++) {
        const text = damage(gold(slug).text, chanceOf(index + 1 + round * SLUGS.length));
        expect(problemsOf(text, find(text)), `${slug}, round ${round}`).toEqual([]);
      }
    });
  });

  test.each(Object.entries(HARD_TEXTS))('is read: %s', (_, write) => {
    const text = write(20_000);
    expect(problemsOf(text, find(text))).toEqual([]);
  });

  test('takes time in step with its length', { timeout: 120_000 }, () => {
    const article = SLUGS.map(slug => gold(slug).text).join('\n\n');
    const texts = {
      articles: (size: number) => article.repeat(size / article.length + 1).slice(0, size),
      ...HARD_TEXTS,
    };
    const slow = Object.entries(texts).filter(([, write]) => isSteep(write));
    expect(slow.map(([name]) => name)).toEqual([]);
  });

  test('of a megabyte is read', { timeout: 120_000 }, () => {
    const text = SLUGS.map(slug => gold(slug).text)
      .join('\n\n')
      .repeat(25);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(problemsOf(text, find(text))).toEqual([]);
  });
});

test('a name that is a place each time it is written is nobody', () => {
  const text = 'A girl was born in Churchill, Man., and lives there.\nIn Churchill, doctors helped her.';
  const { people, places } = find(text);
  expect(people).toEqual([]);
  expect(places.map(({ name }) => name)).toContain('Churchill');
});

test('a lost mark changes what stands in marks in its own paragraph, and in the next at most', () => {
  for (const slug of SLUGS) {
    const { text, blocks } = gold(slug);
    const before = stringsIn(text);
    for (const mark of text.matchAll(/[“”"]/g)) {
      const lost = `${text.slice(0, mark.index)}\u00a0${text.slice(mark.index + 1)}`;
      const index = blocks.findIndex(block => block.end > mark.index);
      const changed = differences(before, stringsIn(lost));
      const far = changed.filter(span => !blocks.slice(index, index + 2).some(block => contains(block, span)));
      expect(
        far.map(span => sliceOf(lost, span)),
        `without the mark at ${mark.index} of ${slug}`,
      ).toEqual([]);
    }
  }
});

/** What is wrong with findings, whatever the text. */
function problemsOf(text: string, { quotes, people, places }: Findings): string[] {
  const spans: readonly (readonly [string, Span | null])[] = [
    ...quotes.flatMap(
      quote =>
        [
          ['quote', quote],
          ['speaker', quote.speaker],
          ['cue', quote.cue],
        ] as const,
    ),
    ...people.flatMap(person =>
      person.mentions.flatMap(
        mention =>
          [
            ['name', mention],
            ['title', mention.title],
          ] as const,
      ),
    ),
    ...places.map(place => ['place', place] as const),
  ];
  const problems = spans.flatMap(([what, span]) => (span ? problemsOfSpan(what, span, text) : []));
  if (!isInOrder(quotes)) problems.push('The quotes are not in order, or they overlap.');
  if (!isInOrder(places)) problems.push('The places are not in order, or they overlap.');
  if (quotes.some(quote => quote.personId !== null && !people.some(person => person.id === quote.personId)))
    problems.push('A quote is by a person who is not there.');
  return problems;
}

function problemsOfSpan(what: string, { start, end }: Span, text: string): string[] {
  const words = text.slice(start, end);
  const isSound = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!isSound) return [`A ${what} from ${start} to ${end} is none.`];
  if (/[\n\r]/.test(words)) return [`A ${what} runs over a line’s end: ${words}`];
  return words === words.trim() ? [] : [`A ${what} has white space around it: ${words}`];
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || spans[index - 1]!.end <= span.start);
}

const STEEPEST = 9; // Four times the text: four times the work, 16 times where it is squared.
const SHORT = 20_000;
const LEAST_MS = 10; // Shorter times tell nothing.

/** Whether the time grows faster than the text, each time anew: machines that do other things stutter. */
function isSteep(write: (size: number) => string): boolean {
  return [1, 2, 3].every(() => growth(write) > STEEPEST);
}

/** How many times longer a text of four times the length takes. */
function growth(write: (size: number) => string): number {
  const [short, long] = [write(SHORT), write(4 * SHORT)];
  timeOf(short); // The first run is for the compiler.
  return timeOf(long) / Math.max(timeOf(short), LEAST_MS);
}

/** Milliseconds of work, the better of two. */
function timeOf(text: string): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    find(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

function stringsIn(text: string): readonly Span[] {
  return findQuotedStrings(read({ text, blocks: blocksOf(text) }));
}

function differences(some: readonly Span[], others: readonly Span[]): Span[] {
  const has = (spans: readonly Span[], { start, end }: Span) => spans.some(s => s.start === start && s.end === end);
  return [...some.filter(span => !has(others, span)), ...others.filter(span => !has(some, span))];
}
