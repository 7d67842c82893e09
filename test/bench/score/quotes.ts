import type { AnalysisReport } from '../../../lib/analysis-report.ts';
import { type Span, sliceOf } from '../../../lib/text/span.ts';
import type { GoldDocument, GoldQuote } from '../gold.ts';
import { type Figures, figuresOf, newTally, shareOf, type Tally } from './figures.ts';
import { isSameName } from './same-name.ts';
import { isMostlyIn, markedStrings, pairs, shared, stretchesOf } from './stretches.ts';

type FoundQuote = AnalysisReport['quotes'][number];

/** How well quotes were found, and given to their speakers. */
export interface QuoteScore {
  /** Stretches, trimmed, that are the gold ones to the character. */
  readonly exact: Figures;
  /** Stretches that share 8 tenths, or 3 tenths, of what they and the gold ones cover together. */
  readonly mostly: Figures;
  readonly partly: Figures;
  /** Marked strings: which are speech? */
  readonly quotedStrings: Figures;
  /** Found (partly) and given to the right speaker. */
  readonly attributed: Figures;
  /** Of those found partly, how many have the right speaker; and the speaker's right full name. In per cent. */
  readonly speakerRight: number | null;
  readonly nameRight: number | null;
  /** Titles, scare quotes and the like, and how many of them were taken for speech. */
  readonly notQuotes: number;
  readonly takenForQuotes: number;
}

interface Counts {
  readonly exact: Tally;
  readonly mostly: Tally;
  readonly partly: Tally;
  readonly quotedStrings: Tally;
  readonly attributed: Tally;
  readonly speaker: Tally;
  readonly name: Tally;
  notQuotes: number;
  takenForQuotes: number;
}

/** Score quotes by the protocol of GenderGapTracker and Citron, over stretches; attitudes without speech are left out. */
export function scoreQuotes(gold: readonly GoldDocument[], reports: ReadonlyMap<string, AnalysisReport>): QuoteScore {
  const counts = newCounts();
  for (const document of gold) countDocument(counts, document, reports.get(document.id)?.quotes ?? []);
  return {
    exact: figuresOf(counts.exact),
    mostly: figuresOf(counts.mostly),
    partly: figuresOf(counts.partly),
    quotedStrings: figuresOf(counts.quotedStrings),
    attributed: figuresOf(counts.attributed),
    speakerRight: shareOf(counts.speaker.right, counts.speaker.right + counts.speaker.wrong),
    nameRight: shareOf(counts.name.right, counts.name.right + counts.name.wrong),
    notQuotes: counts.notQuotes,
    takenForQuotes: counts.takenForQuotes,
  };
}

function newCounts(): Counts {
  return {
    exact: newTally(),
    mostly: newTally(),
    partly: newTally(),
    quotedStrings: newTally(),
    attributed: newTally(),
    speaker: newTally(),
    name: newTally(),
    notQuotes: 0,
    takenForQuotes: 0,
  };
}

function countDocument(counts: Counts, document: GoldDocument, quotes: readonly FoundQuote[]): void {
  const { text, partial = false } = document;
  const wanted = (document.quotes ?? []).filter(isWanted);
  const neutral = [...(document.quotes ?? []).filter(quote => !isWanted(quote)), ...(document.ignore ?? [])];
  const gold = wanted.flatMap(quote => stretchesOf(text, quote));
  const found = quotes
    .flatMap(quote => stretchesOf(text, quote))
    .filter(stretch => gold.some(g => shared(g, stretch) > 0) || !isMostlyIn(stretch, neutral));
  const partly = pairs(gold, found, 0.3);
  countPairs(counts.exact, gold, found, partial, pairs(gold, found, 1));
  countPairs(counts.mostly, gold, found, partial, pairs(gold, found, 0.8));
  countPairs(counts.partly, gold, found, partial, partly);
  countSpeakers(counts, text, gold, found, partial, partly);
  countStrings(counts.quotedStrings, text, wanted, neutral, quotes, partial);
  const marked = quotes.filter(quote => quote.kind !== 'indirect');
  counts.notQuotes += document.notQuotes?.length ?? 0;
  counts.takenForQuotes += (document.notQuotes ?? []).filter(span => isMostlyIn(span, marked)).length;
}

function isWanted({ nested, speech, kind }: GoldQuote): boolean {
  return !nested && (speech === true || kind !== 'indirect');
}

/** In a partial document not everything was annotated, so that nothing found there is known to be wrong. */
function countPairs(
  tally: Tally,
  gold: readonly Span[],
  found: readonly Span[],
  partial: boolean,
  pairOf: ReadonlyMap<number, number>,
): void {
  tally.right += pairOf.size;
  tally.missed += gold.length - pairOf.size;
  if (!partial) tally.wrong += found.length - pairOf.size;
}

function countSpeakers(
  counts: Counts,
  text: string,
  gold: readonly GoldQuote[],
  found: readonly FoundQuote[],
  partial: boolean,
  pairOf: ReadonlyMap<number, number>,
): void {
  let right = 0;
  gold.forEach((quote, i) => {
    const pair = found[pairOf.get(i) ?? -1];
    if (!pair) return;
    const named = quote.speakerName ? isSameName(quote.speakerName, nameIn(text, pair)) : null;
    const ok = quote.speaker ? isRightSpeaker(text, quote, pair) : (named ?? true);
    if (quote.speaker) count(counts.speaker, ok);
    if (named !== null) count(counts.name, named);
    if (ok) right++;
  });
  counts.attributed.right += right;
  counts.attributed.missed += gold.length - right;
  if (!partial) counts.attributed.wrong += found.length - right;
}

/** The same mention, or another mention of the same name. */
function isRightSpeaker(text: string, quote: GoldQuote, found: FoundQuote): boolean {
  const { speaker, speakerAlt = [], speakerName } = quote;
  if (!speaker) return false;
  const name = nameIn(text, found);
  if (speakerName && isSameName(speakerName, name)) return true;
  if (!found.speaker) return false;
  if ([speaker, ...speakerAlt].some(mention => shared(mention, found.speaker!) > 0)) return true;
  return /\p{Lu}/u.test(speaker.text) && isSameName(speaker.text, name);
}

function nameIn(text: string, { speakerName, speaker }: FoundQuote): string {
  return speakerName ?? (speaker ? sliceOf(text, speaker) : '');
}

function countStrings(
  tally: Tally,
  text: string,
  wanted: readonly Span[],
  neutral: readonly Span[],
  found: readonly Span[],
  partial: boolean,
): void {
  for (const string of markedStrings(text)) {
    const isGold = isMostlyIn(string, wanted);
    if (!isGold && isMostlyIn(string, neutral)) continue;
    const isFound = isMostlyIn(string, found);
    if (isGold && isFound) tally.right++;
    else if (isGold) tally.missed++;
    else if (isFound && !partial) tally.wrong++;
  }
}

function count(tally: Tally, right: boolean): void {
  if (right) tally.right++;
  else tally.wrong++;
}
