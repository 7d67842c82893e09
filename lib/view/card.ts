import type { AnnotationKind, Body } from '../annotation/annotation.ts';
import { type FoundItem, isToldByDivision, whereOf } from '../annotation/drafts.ts';
import { joinStretches } from '../annotation/stretches.ts';
import type { Findings, Place, PlaceChoice } from '../mentions.ts';
import type { AnchorResult } from '../messages.ts';
import { choicesOf } from '../which-place.ts';
import { doubtOf } from './doubt.ts';
import { counted } from './kinds.ts';
import type { Mark } from './marks.ts';
import { reasonOf } from './reason.ts';

/** What the card of a mark says. All of it is text, and nothing of it markup. */
export interface CardContent {
  readonly kind: AnnotationKind;
  /** What this is: "Quote, in their own words". */
  readonly kicker: string;
  /** Who is speaking, whose office, or which place. */
  readonly title: string;
  /** The office, the country, how often: a line each. */
  readonly lines: readonly string[];
  /** Where to draw the small map. */
  readonly point: { readonly lat: number; readonly lon: number; readonly country: string | null } | null;
  /** How a quote was found, and how its speaker was told; `null` where there is a doubt to tell instead. */
  readonly reason: string | null;
  /** What the reader should not rely on. */
  readonly doubt: string | null;
  /** The saved words, where the page has others now. */
  readonly wordsBefore: string | null;
  /** What the reader has written. */
  readonly note: string;
  readonly saved: boolean;
  /** What else the place may be, to be chosen in its stead; nothing once the reader has saved it. */
  readonly choices: readonly PlaceChoice[];
}

/** What the card looks things up in. */
export interface CardSource {
  /** What all positions are in. */
  readonly text: string;
  readonly findings: Findings;
  readonly items: readonly FoundItem[];
  readonly anchors: readonly AnchorResult[];
}

/** What the card of a mark says. The reader's corrections go before what was found. */
export function cardOf(mark: Mark, source: CardSource): CardContent {
  const { body } = mark.draft;
  const anchor = source.anchors.find(({ id }) => id === mark.saved?.id);
  return {
    kind: body.kind,
    ...wordsOf(body, mark, source),
    ...whyOf(mark, source),
    wordsBefore: anchor?.anchor === 'changed' ? wordsBefore(mark.saved) : null,
    note: mark.saved?.note ?? '',
    saved: mark.saved !== null,
    choices: mark.item && !mark.saved ? choicesOf(mark.item, source.findings) : [],
  };
}

/** The words as they were when they were saved. */
function wordsBefore(saved: Mark['saved']): string | null {
  return saved && joinStretches(saved.targets.map(({ exact }) => exact));
}

type Words = Pick<CardContent, 'kicker' | 'title' | 'lines' | 'point'>;

function wordsOf(body: Body, mark: Mark, source: CardSource): Words {
  switch (body.kind) {
    case 'quote':
      return {
        kicker: FORMS[body.form],
        title: body.speaker ?? 'Speaker not found',
        lines: lines([commaList([body.title, body.affiliation]), saysElse(body.speaker, source)]),
        point: null,
      };
    case 'official':
      return {
        kicker: 'Official',
        title: body.name,
        lines: lines([
          commaList([...body.titles, body.affiliation]),
          commaList([mentions(mark), quotesBy(body.name, source)]),
        ]),
        point: null,
      };
    case 'place': {
      const { lat, lon, country } = body;
      const found = placeAt(mark, source);
      const isTold = found !== null && isToldByDivision(found) && found.geonamesId === body.geonamesId;
      const admin1 = isTold ? found.admin1 : null;
      return {
        kicker: 'Place',
        title: body.name,
        lines: lines([
          whereOf({ name: body.name, admin1, country }),
          usageOf(mark, source),
          coordinates(lat, lon),
          mentions(mark),
        ]),
        point: lat === null || lon === null ? null : { lat, lon, country },
      };
    }
    case 'note':
      return { kicker: 'Your note', title: shortened(body.words), lines: [], point: null };
  }
}

const FORMS = {
  direct: 'Quote',
  mixed: 'Quote, partly in their own words',
  indirect: 'Reported in other words',
} as const;

/** "Ana Reyes speaks 4 times here". */
function saysElse(speaker: string | null, source: CardSource): string | null {
  const count = speaker === null ? 0 : countQuotes(speaker, source);
  return count > 1 ? `${counted(count, 'quote')} by this speaker here` : null;
}

function quotesBy(name: string, source: CardSource): string | null {
  const count = countQuotes(name, source);
  return count > 0 ? counted(count, 'quote') : null;
}

function countQuotes(speaker: string, { items }: CardSource): number {
  return items.filter(({ draft: { body } }) => body.kind === 'quote' && body.speaker === speaker).length;
}

function mentions({ item }: Mark): string | null {
  const count = item?.spans.length ?? 0;
  return count > 1 ? `named ${count} times here` : null;
}

function usageOf(mark: Mark, source: CardSource): string | null {
  return placeAt(mark, source)?.usage === 'metonym' ? 'Here: those who govern from there' : null;
}

function placeAt({ kind, start }: Mark, { findings }: CardSource): Place | null {
  return kind === 'place' ? (findings.places.find(place => place.start === start) ?? null) : null;
}

/** "50.45° N, 30.52° E" */
function coordinates(lat: number | null, lon: number | null): string | null {
  if (lat === null || lon === null) return null;
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
}

/** What is doubtful of a mark, or else why it is one. What the reader has accepted is in no doubt. */
function whyOf(mark: Mark, { text, findings }: CardSource): Pick<CardContent, 'reason' | 'doubt'> {
  const { kind, start, end, saved } = mark;
  const found = (kind === 'place' ? findings.places : kind === 'quote' ? findings.quotes : []).find(
    one => one.start === start && one.end === end,
  );
  const doubt = found && saved?.review !== 'accepted' ? doubtOf(found) : null;
  // What the reader has put right is no longer what was found.
  if (found?.kind !== 'quote' || doubt !== null || saved?.origin === 'corrected') return { reason: null, doubt };
  const stretches = findings.quotes.filter(({ group }) => group === found.group);
  return { reason: reasonOf(text, stretches), doubt };
}

function shortened(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 117).trimEnd()}…`;
}

function lines(parts: readonly (string | null)[]): string[] {
  return parts.filter(part => part !== null && part !== '').map(part => part![0]!.toUpperCase() + part!.slice(1));
}

function commaList(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(', ');
}
