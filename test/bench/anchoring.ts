import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, resolve, type Target } from '../../lib/annotation/selector.ts';
import type { Span } from '../../lib/text/span.ts';
import { ROOT } from '../helpers/sources.ts';
import { type Case, casesOf } from './anchoring/gold.ts';
import { anchorLikeHypothesis } from './anchoring/hypothesis-like.ts';
import { type Extract, type Revision, rawText, readRevisions, textInLines } from './anchoring/revisions.ts';
import { type Cell, tableOf } from './table.ts';

type Anchor = (text: string, target: Target) => Span | null;

const SYSTEMS: readonly (readonly [string, Anchor])[] = [
  ['ours', (text, target) => resolve(text, target)?.span ?? null],
  ['Hypothesis-like', anchorLikeHypothesis],
];

const EXTRACTS: readonly (readonly [string, Extract])[] = [
  ['a line a block', textInLines],
  ['raw text of the source', rawText],
];

/** `npm run bench:anchoring [-- FILE [SEED]]`: are saved words found again after real edits? FILE holds `{path, old, new}` lines of HTML. */
function main(file = path.join(ROOT, '../shared/corpora/revisions/govuk.dev.jsonl'), seed = '1'): void {
  if (!existsSync(file)) throw new Error(`There are no edits to measure on: ${file} does not exist.`);
  for (const [name, extract] of EXTRACTS) {
    const revisions = readRevisions(file, extract);
    const random = randomFrom(Number(seed));
    const cases = revisions.map(revision => [revision, casesOf(revision, random)] as const);
    const scores = SYSTEMS.map(([system, anchor]) => [system, scoreOf(cases, anchor)] as const);
    const title = `Anchoring: ${revisions.length} edits, ${name}`;
    console.log(
      tableOf(
        title,
        ['', ...COLUMNS],
        scores.map(([system, score]) => [system, ...rowOf(score)]),
      ),
    );
    for (const kind of ['quote', 'sentence', 'name'] as const) {
      const rows = SYSTEMS.map(([system, anchor]): Cell[] => [system, ...rowOf(scoreOf(cases, anchor, kind))]);
      console.log(tableOf(`${kind}s`, ['', ...COLUMNS], rows));
    }
  }
}

const COLUMNS = [
  'right %',
  'wrong',
  'missed',
  'of',
  'edited right %',
  'of',
  'false %',
  'of',
  'without moved %',
  'of',
  'edges ±2 %',
  'ms/span',
];

interface Score {
  right: number;
  wrong: number;
  missed: number;
  edited: number;
  editedRight: number;
  deleted: number;
  falseAnchors: number;
  /** Deleted where they were, by the alignment, and yet in the new text in the same paragraph or with the same neighbours. */
  moved: number;
  movedAnchors: number;
  sharp: number;
  time: number;
  spans: number;
}

function scoreOf(cases: readonly (readonly [Revision, readonly Case[]])[], anchor: Anchor, kind?: Case['kind']): Score {
  const score: Score = {
    right: 0,
    wrong: 0,
    missed: 0,
    edited: 0,
    editedRight: 0,
    deleted: 0,
    falseAnchors: 0,
    moved: 0,
    movedAnchors: 0,
    sharp: 0,
    time: 0,
    spans: 0,
  };
  for (const [revision, ofRevision] of cases) {
    for (const item of ofRevision) {
      if (kind !== undefined && item.kind !== kind) continue;
      const target = describe(revision.old, item.span);
      const before = performance.now();
      const found = anchor(revision.new, target);
      score.time += performance.now() - before;
      score.spans++;
      count(score, revision, item, found);
    }
  }
  return score;
}

function count(score: Score, revision: Revision, { span, expected, edited }: Case, found: Span | null): void {
  if (!expected) {
    const moved = isMoved(revision, span);
    score.deleted++;
    if (moved) score.moved++;
    if (found) score.falseAnchors++;
    if (found && moved) score.movedAnchors++;
    return;
  }
  const right = found !== null && overlap(found, expected) >= 0.5;
  if (edited) score.edited++;
  if (edited && right) score.editedRight++;
  if (right) score.right++;
  else if (found) score.wrong++;
  else score.missed++;
  if (right && Math.abs(found.start - expected.start) <= 2 && Math.abs(found.end - expected.end) <= 2) score.sharp++;
}

const NEIGHBOURS = 24;

function isMoved({ old, new: edited }: Revision, { start, end }: Span): boolean {
  return folded(edited).includes(folded(old.slice(Math.max(0, start - NEIGHBOURS), end + NEIGHBOURS)));
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').toLowerCase();
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

function rowOf(score: Score): Cell[] {
  const alive = score.right + score.wrong + score.missed;
  const gone = score.deleted - score.moved;
  return [
    percent(score.right, alive),
    score.wrong,
    score.missed,
    alive,
    percent(score.editedRight, score.edited),
    score.edited,
    percent(score.falseAnchors, score.deleted),
    score.deleted,
    percent(score.falseAnchors - score.movedAnchors, gone),
    gone,
    percent(score.sharp, score.right),
    (score.time / score.spans).toFixed(2),
  ];
}

function percent(part: number, whole: number): Cell {
  return whole === 0 ? null : ((100 * part) / whole).toFixed(1);
}

/** The same numbers each time: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

main(...process.argv.slice(2));
