import { beforeAll, expect, test } from 'vitest';
import { blocksOf } from '../../lib/article.ts';
import { findContents } from '../../lib/find/quotes/contents.ts';
import { framesOf } from '../../lib/find/quotes/frames.ts';
import { findQuotedStrings } from '../../lib/find/quotes/quoted-strings.ts';
import { type SpeechRun, speechRuns } from '../../lib/tag/speech-features.ts';
import { speechScene } from '../../lib/tag/speech-scene.ts';
import { type SpeechTagger, speechWords } from '../../lib/tag/speech-tagger.ts';
import { read } from '../../lib/text/reading.ts';
import { loadModels } from '../helpers/resources.ts';

let wordOf: SpeechTagger['wordOf'];
beforeAll(() => {
  wordOf = speechWords(loadModels().words!);
});

function sceneOf(text: string) {
  const reading = read({ text, blocks: blocksOf(text) });
  const frames = framesOf(reading, findQuotedStrings(reading), []);
  return speechScene(text, frames, findContents(text, frames));
}

function runsOf(text: string): SpeechRun[] {
  return speechRuns(sceneOf(text), wordOf);
}

/** The features of the piece at an index of the first run. */
function featuresAt(text: string, i: number): number[] {
  const [run] = runsOf(text);
  return [...run!.hashes.slice(run!.offsets[i], run!.offsets[i + 1])];
}

test('only paragraphs in which somebody may speak are looked at', () => {
  const text = 'The pier is old.\nReyes said it was old.\nIt rained.\nA “quiet” street.\nThe end.';
  const { pieces } = sceneOf(text);
  expect(runsOf(text).map(({ first }) => pieces[first]!.lower)).toEqual(['reyes', 'a']);
});

test('every piece has as many features as any other', () => {
  const [run] = runsOf('Reyes said “it” was old, and that Lee knew.');
  const counts = new Set(
    Array.from({ length: run!.last - run!.first }, (_, i) => run!.offsets[i + 1]! - run!.offsets[i]!),
  );
  expect(counts.size).toBe(1);
});

test('the same words elsewhere have the same features, in another paragraph not those of the edge', () => {
  const [first, second] = runsOf('Reyes said it was old.\nLee left.\nReyes said it was old.');
  expect(first!.hashes.length).toBe(second!.hashes.length);
  const changed = [...first!.hashes].filter((hash, i) => hash !== second!.hashes[i]).length;
  // Only how the paragraph before ends tells them apart.
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(first!.hashes.length / 20);
});

test('a word is seen in its surroundings', () => {
  const [before, after] = [featuresAt('Reyes said it was old.', 2), featuresAt('Reyes said it was new.', 2)];
  expect(before).not.toEqual(after); // Two words on.
  expect(featuresAt('Reyes said it was old now.', 0)).toEqual(featuresAt('Reyes said it was new now.', 0));
});

test('a long string is one piece, whatever is in it', () => {
  const { pieces } = sceneOf(`“${'We will rebuild. '.repeat(40)}” Reyes said.`);
  expect(pieces.map(({ lower }) => lower)).toEqual(['“”', 'reyes', 'said', '.']);
});

test('a paragraph without end is cut', () => {
  const runs = runsOf('He said so, '.repeat(2000));
  expect(runs.length).toBeGreaterThan(3);
  for (const { first, last } of runs) expect(last - first).toBeLessThanOrEqual(1000);
});
