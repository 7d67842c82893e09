import { OFFICES, type OfficeKind, type Officialness } from '../../lexicon/offices.ts';

/** An office noun as the lexicon knows it. */
export interface Office {
  /** The noun, in lower case: "prime-minister", "governor". */
  readonly head: string;
  readonly kind: OfficeKind;
  readonly official: Officialness;
  /** "Senators Lee and Ortiz": the title is that of several persons. */
  readonly plural: boolean;
}

/** Shorter words are too often another word with one letter changed. */
const SHORTEST_MISSPELT = 7;

const OFFICE_BY_WORD: ReadonlyMap<string, Office> = officesByWord();
const OFFICES_WITHOUT_A_LETTER: ReadonlyMap<string, Office> = officesWithoutALetter();

/** The office that a word means, or `null`. `lower` may be hyphenated: "vice-president". */
export function officeOf(lower: string): Office | null {
  return OFFICE_BY_WORD.get(lower) ?? (lower.includes('-') ? OFFICE_BY_WORD.get(lastPartOf(lower)) : null) ?? null;
}

/** Whether a word means an office. */
export function isOfficeWord(lower: string): boolean {
  return officeOf(lower) !== null;
}

/** Every word that means an office. */
export function officeWords(): Iterable<string> {
  return OFFICE_BY_WORD.keys();
}

/** The public office whose long name a word misses by one letter, or `null`: "govenor" → governor. */
export function misspeltOfficeOf(lower: string): Office | null {
  if (lower.length < SHORTEST_MISSPELT - 1) return null;
  for (const shorter of [lower, ...withoutALetter(lower)]) {
    const office = OFFICE_BY_WORD.get(shorter) ?? OFFICES_WITHOUT_A_LETTER.get(shorter);
    if (office && mayBeMisspelt(office) && office.head[0] === lower[0]) return office;
  }
  return null;
}

function officesByWord(): Map<string, Office> {
  const offices = new Map<string, Office>();
  for (const { kind, official, heads } of OFFICES) {
    for (const head of heads.trim().split(/\s+/)) {
      offices.set(head, { head, kind, official, plural: false });
      for (const plural of pluralsOf(head)) {
        if (!offices.has(plural)) offices.set(plural, { head, kind, official, plural: true });
      }
    }
  }
  return offices;
}

/** "governor" → governors; "spokesman" → spokesmen; "attorney-general" → attorneys-general, attorney-generals. */
function pluralsOf(head: string): string[] {
  if (head.endsWith('man')) return [`${head.slice(0, -2)}en`];
  if (head.endsWith('person')) return [`${head}s`, `${head.slice(0, -6)}people`];
  if (/[^aeiou]y$/.test(head)) return [`${head.slice(0, -1)}ies`];
  if (/(?:s|ch|x)$/.test(head)) return [`${head}es`];
  if (head.endsWith('.')) return [`${head.slice(0, -1)}s.`];
  const [first, ...rest] = head.split('-');
  return rest.length > 0 ? [`${head}s`, `${first}s-${rest.join('-')}`] : [`${head}s`];
}

function officesWithoutALetter(): Map<string, Office> {
  const offices = new Map<string, Office>();
  for (const office of OFFICE_BY_WORD.values()) {
    if (!mayBeMisspelt(office)) continue;
    for (const shorter of withoutALetter(office.head)) offices.set(shorter, office);
  }
  return offices;
}

function mayBeMisspelt({ head, official, plural }: Office): boolean {
  return official !== 'never' && !plural && head.length >= SHORTEST_MISSPELT && /^[a-z]+$/.test(head);
}

function* withoutALetter(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** "vice-chancellor-designate" → chancellor: a part that only says when or which stands behind the office. */
function lastPartOf(lower: string): string {
  const bare = lower.replace(/-(?:designate|elect|in-waiting|general)$/, '');
  return bare.slice(bare.lastIndexOf('-') + 1);
}
