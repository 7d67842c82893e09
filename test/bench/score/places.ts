import type { AnalysisReport } from '../../../lib/analysis-report.ts';
import { overlaps, type Span } from '../../../lib/text/span.ts';
import type { GoldDocument, GoldPlace } from '../gold.ts';
import { harmonicMean, percent, shareOf } from './figures.ts';

type FoundPlace = AnalysisReport['places'][number];

/** How well places were found, and put on the map, after "A pragmatic guide to geoparsing evaluation" (Gritta et al. 2019). */
export interface PlaceScore {
  /** Mentions, to the character; and those that touch. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly overlapF1: number;
  /** Of the mentions found that have a point, the share put within 161 km (100 miles) of it. */
  readonly within161km: number | null;
  /** Of all that is shown with a pin, and of all that has a point: right words at the right place. F1. */
  readonly endToEnd: number;
}

interface Counts {
  gold: number;
  goldWithPoint: number;
  goldTouched: number;
  found: number;
  foundTouching: number;
  right: number;
  rightWithPoint: number;
  near: number;
}

/** 100 miles, the field's measure of "the right place". */
const NEAR_KM = 161;

/** Half of the way round the Earth: what a mention without a point is off by. */
const FARTHEST_KM = 20_039;

/** Score places as a reader would: demonyms, languages and what no gazetteer has are neither right nor wrong. */
export function scorePlaces(gold: readonly GoldDocument[], reports: ReadonlyMap<string, AnalysisReport>): PlaceScore {
  const counts: Counts = {
    gold: 0,
    goldWithPoint: 0,
    goldTouched: 0,
    found: 0,
    foundTouching: 0,
    right: 0,
    rightWithPoint: 0,
    near: 0,
  };
  for (const document of gold) countDocument(counts, document, reports.get(document.id)?.places ?? []);
  const precision = counts.right / (counts.found || 1);
  const recall = counts.right / (counts.gold || 1);
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(harmonicMean(precision, recall)),
    overlapF1: percent(
      harmonicMean(counts.foundTouching / (counts.found || 1), counts.goldTouched / (counts.gold || 1)),
    ),
    within161km: shareOf(counts.near, counts.rightWithPoint),
    endToEnd: percent(harmonicMean(counts.near / (counts.found || 1), counts.near / (counts.goldWithPoint || 1))),
  };
}

function countDocument(counts: Counts, document: GoldDocument, places: readonly FoundPlace[]): void {
  const gold = (document.places ?? []).filter(place => !isNeutral(place));
  const neutral = [
    ...(document.places ?? []).filter(isNeutral),
    ...(document.others ?? []).filter(({ type }) => type === 'Non_Toponym'),
  ];
  const matched = new Set<FoundPlace>();
  for (const place of gold) {
    counts.gold++;
    if (hasPoint(place)) counts.goldWithPoint++;
    if (touches(place, places)) counts.goldTouched++;
    const match = places.find(other => isSameSpan(place, other) && !matched.has(other));
    if (!match) continue;
    matched.add(match);
    counts.right++;
    if (!hasPoint(place)) continue;
    counts.rightWithPoint++;
    if (distanceBetween(place, match) <= NEAR_KM) counts.near++;
  }
  for (const place of places) {
    if (!matched.has(place) && touches(place, neutral) && !touches(place, gold)) continue;
    counts.found++;
    if (touches(place, gold)) counts.foundTouching++;
  }
}

function isNeutral({ demonym, unresolved, kind, type, geonamesId }: GoldPlace): boolean {
  // `kind` is GeoWebNews': there, what has no id is a street or a shop that was put on the map by hand.
  return Boolean(demonym || unresolved || (kind && !geonamesId) || type === 'Homonym' || type === 'Language');
}

function hasPoint(place: GoldPlace): place is GoldPlace & { lat: number; lon: number } {
  return place.lat !== undefined;
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some(other => overlaps(span, other));
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** 0 where both name the same place, however far apart two centres of one country lie. */
function distanceBetween(gold: GoldPlace & { lat: number; lon: number }, found: FoundPlace): number {
  if (found.geonamesId && String(found.geonamesId) === String(gold.geonamesId)) return 0;
  if (!gold.geonamesId && found.country === gold.country && isSameWord(found.name, gold.name)) return 0;
  if (found.lat === null || found.lon === null) return FARTHEST_KM;
  return kilometres(found.lat, found.lon, gold.lat, gold.lon);
}

function isSameWord(a: string, b: string | undefined): boolean {
  return a !== '' && a.toLowerCase() === b?.toLowerCase();
}

/** The way between two points on the globe (haversine); degrees in. */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(a)));
}
