import type { AnalysisReport } from '../../../lib/analysis-report.ts';
import { overlaps, type Span } from '../../../lib/text/span.ts';
import type { GoldDocument, GoldPerson } from '../gold.ts';
import { countKeys, type Figures, figuresOf, newTally, shareOf, type Tally } from './figures.ts';
import { isSameName } from './same-name.ts';

type FoundPerson = AnalysisReport['people'][number];

/** How well people were found, and which of them are officials. */
export interface PeopleScore {
  /** Name mentions, to the character. */
  readonly mentions: Figures;
  readonly officialMentions: Figures;
  /** Officials as persons: the names agree, and at least one mention is shared. */
  readonly officials: Figures;
  /** Of the officials found: at least one right title, and the right body. In per cent. */
  readonly titleRight: number | null;
  readonly affiliationRight: number | null;
}

interface Counts {
  readonly mentions: Tally;
  readonly officialMentions: Tally;
  readonly officials: Tally;
  readonly titles: Tally;
  readonly affiliations: Tally;
}

export function scorePeople(gold: readonly GoldDocument[], reports: ReadonlyMap<string, AnalysisReport>): PeopleScore {
  const counts: Counts = {
    mentions: newTally(),
    officialMentions: newTally(),
    officials: newTally(),
    titles: newTally(),
    affiliations: newTally(),
  };
  for (const { id, people = [] } of gold) countDocument(counts, people, reports.get(id)?.people ?? []);
  return {
    mentions: figuresOf(counts.mentions),
    officialMentions: figuresOf(counts.officialMentions),
    officials: figuresOf(counts.officials),
    titleRight: shareOf(counts.titles.right, counts.titles.right + counts.titles.missed),
    affiliationRight: shareOf(counts.affiliations.right, counts.affiliations.right + counts.affiliations.missed),
  };
}

function countDocument(counts: Counts, gold: readonly GoldPerson[], found: readonly FoundPerson[]): void {
  const goldOfficials = gold.filter(person => person.official);
  const foundOfficials = found.filter(person => person.official);
  countKeys(counts.mentions, mentionKeys(gold), mentionKeys(found));
  countKeys(counts.officialMentions, mentionKeys(goldOfficials), mentionKeys(foundOfficials));
  const left = new Set(foundOfficials);
  for (const person of goldOfficials) {
    const match = foundOfficials.find(other => left.has(other) && isSamePerson(person, other));
    if (!match) {
      counts.officials.missed++;
      continue;
    }
    left.delete(match);
    counts.officials.right++;
    if (person.titles?.length)
      count(
        counts.titles,
        person.titles.some(title => match.titles.some(t => isSameTitle(title, t))),
      );
    if (person.affiliation) count(counts.affiliations, isSameTitle(person.affiliation, match.affiliation ?? ''));
  }
  counts.officials.wrong += left.size;
}

function mentionKeys(people: readonly { readonly mentions: readonly Span[] }[]): Set<string> {
  return new Set(people.flatMap(person => person.mentions.map(({ start, end }) => `${start}-${end}`)));
}

function isSamePerson(a: GoldPerson, b: FoundPerson): boolean {
  return isSameName(a.name, b.name) && a.mentions.some(mention => b.mentions.some(other => overlaps(mention, other)));
}

/** Whether two titles share enough words: F1 of at least a half, whatever the case. */
export function isSameTitle(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const common = x.filter(word => y.includes(word)).length;
  return common > 0 && (2 * common) / (x.length + y.length) >= 0.5;
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function count(tally: Tally, right: boolean): void {
  if (right) tally.right++;
  else tally.missed++;
}
