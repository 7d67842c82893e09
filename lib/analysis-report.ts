import type { Findings, Person, Place, Quote } from './mentions.ts';
import { type Span, sliceOf } from './text/span.ts';

/** The findings of one document as the command line prints them. Scoring programs read this form: it is fixed. */
export interface AnalysisReport {
  readonly id: string | number;
  readonly quotes: readonly ReportedQuote[];
  readonly people: readonly ReportedPerson[];
  readonly places: readonly ReportedPlace[];
}

interface ReportedQuote extends Span {
  readonly kind: Quote['form'];
  readonly group: number;
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly speakerName: string | null;
  readonly cue: Span | null;
  readonly rule: string;
}

interface ReportedPerson {
  readonly name: string;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliation: string | null;
  readonly mentions: readonly Span[];
}

interface ReportedPlace extends Span {
  readonly text: string;
  readonly name: string;
  readonly geonamesId: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly usage: Place['usage'];
}

/** Put the findings of a text into the form that scoring programs read. Offsets are UTF-16, half open. */
export function reportOf(id: string | number, text: string, findings: Findings): AnalysisReport {
  return {
    id,
    quotes: findings.quotes.map(quote => reportedQuote(text, quote)),
    people: findings.people.map(reportedPerson),
    places: findings.places.map(place => reportedPlace(text, place)),
  };
}

function reportedQuote(
  text: string,
  { start, end, form, group, speaker, speakerName, cue, rule }: Quote,
): ReportedQuote {
  return {
    start,
    end,
    kind: form,
    group,
    speaker: speaker && { ...bare(speaker), text: sliceOf(text, speaker) },
    speakerName,
    cue: cue && bare(cue),
    rule,
  };
}

function reportedPerson({ name, official, titles, affiliation, mentions }: Person): ReportedPerson {
  return { name, official, titles, affiliation, mentions: mentions.map(bare) };
}

function reportedPlace(text: string, place: Place): ReportedPlace {
  const { name, geonamesId, lat, lon, country, usage } = place;
  return { ...bare(place), text: sliceOf(text, place), name, geonamesId, lat, lon, country, usage };
}

/** The offsets alone: mentions carry more than readers of a report were promised. */
function bare({ start, end }: Span): Span {
  return { start, end };
}
