import type { FoundItem } from '../annotation/drafts.ts';
import { groupBy } from '../group-by.ts';
import type { Findings, Quote } from '../mentions.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { doubtOf } from './doubt.ts';

/**
 * Why these words are taken for a quote, and how its speaker was told: one plain sentence. `stretches` are those of one
 * quote, at least one.
 *
 * - Quoted before “said”; “he” is Peter Novak.
 * - In other words after “told” and “that”; the speaker is named there.
 * - Quoted in a headline; nobody is named near it.
 */
export function reasonOf(text: string, stretches: readonly Quote[]): string {
  return `${howFound(text, stretches)}; ${whoSpeaks(text, stretches[0]!)}.`;
}

/** What there is to say about the rows of a page, by their keys: the doubt where there is one, or why it is a quote. */
export function reasonsOf(
  text: string,
  items: readonly FoundItem[],
  { quotes, places }: Findings,
  doubtful: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const stretchesOf = groupBy(quotes, ({ group }) => group);
  const foundAt = new Map([...quotes, ...places].map(found => [`${found.kind} ${found.start}`, found]));
  const reasonOfItem = ({ kind, key, spans }: FoundItem): string | null => {
    const found = foundAt.get(`${kind} ${spans[0]?.start}`);
    if (found && doubtful.has(key)) return doubtOf(found);
    return found?.kind === 'quote' ? reasonOf(text, stretchesOf.get(found.group) ?? [found]) : null;
  };
  return new Map(
    items.flatMap(item => {
      const reason = reasonOfItem(item);
      return reason === null ? [] : [[item.key, reason] as const];
    }),
  );
}

// ——— how it was found ———

/** Beside its cue, as most are. */
const BESIDE_CUE = '{form} {side} {cue}';

/** How each rule finds, in words: `{form}` the kind of quote, `{side}` before, after or around, `{cue}` the words that tell. */
const PHRASES: Readonly<Record<QuoteRule, string>> = {
  'according-to': BESIDE_CUE,
  'according-to-first': BESIDE_CUE,
  'accused-of': BESIDE_CUE,
  'as-they-say': BESIDE_CUE,
  'bare-clause': BESIDE_CUE,
  called: BESIDE_CUE,
  caption: '{form} as words that stand written somewhere',
  'clause-then-tag': BESIDE_CUE,
  colon: '{form} {side} {cue} and a colon',
  'cue-then-string': BESIDE_CUE,
  'described-as': BESIDE_CUE,
  'distant-clause': BESIDE_CUE,
  'distant-string': BESIDE_CUE,
  floating: '{form} in a paragraph of its own',
  heading: '{form} in a line set apart',
  headline: '{form} in a headline, beside a name and a colon',
  'headline-string': '{form} in a headline',
  'hearer-to': BESIDE_CUE,
  hearing: BESIDE_CUE,
  infinitive: BESIDE_CUE,
  introduced: BESIDE_CUE,
  'long-string': '{form} within a sentence',
  model: BESIDE_CUE,
  'name-colon': '{form} after a name and a colon',
  'noun-phrase': BESIDE_CUE,
  'noun-that': '{form} {side} {cue} and “that”',
  'object-with-string': BESIDE_CUE,
  participle: BESIDE_CUE,
  'sentence-colon': '{form} after a colon',
  'signed-post': 'A post with its signature',
  'signed-string': '{form} with a signature',
  'split-by-tag': BESIDE_CUE,
  'string-after-colon': '{form} after a line with a colon',
  'string-after-report': '{form} after a sentence on what was said',
  'string-then-tag': BESIDE_CUE,
  'string-then-verb': BESIDE_CUE,
  'that-clause': '{form} {side} {cue} and “that”',
  'wh-clause': BESIDE_CUE,
};

const PHRASE_OF: ReadonlyMap<string, string> = new Map(Object.entries(PHRASES));

const FORMS = { direct: 'Quoted', mixed: 'Partly quoted', indirect: 'In other words' } as const;

/** Without a cue there is no more to say than what all can see. */
const PLAIN_FORMS = { direct: 'In quotation marks', mixed: 'Partly in quotation marks', indirect: FORMS.indirect };

function howFound(text: string, stretches: readonly Quote[]): string {
  const { rule, cue } = stretches[0]!;
  const form = formOf(stretches);
  // A page may still be read by the version before an update, which does not know this one's rules.
  const phrase = PHRASE_OF.get(rule) ?? BESIDE_CUE;
  if (!cue && phrase.includes('{cue}')) return PLAIN_FORMS[form];
  const slots = { form: FORMS[form], side: cue ? sideOf(stretches, cue) : '', cue: cue ? shown(text, cue) : '' };
  return phrase.replace(/\{(form|side|cue)\}/g, (_, slot: keyof typeof slots) => slots[slot]);
}

function formOf(stretches: readonly Quote[]): Quote['form'] {
  const { form } = stretches[0]!;
  return stretches.every(stretch => stretch.form === form) ? form : 'mixed';
}

/** Where the words stand, seen from their cue. */
function sideOf(stretches: readonly Span[], cue: Span): 'before' | 'after' | 'around' {
  if (stretches.every(({ end }) => end <= cue.start)) return 'before';
  return stretches.every(({ start }) => start >= cue.end) ? 'after' : 'around';
}

// ——— who speaks ———

/** Rules that give a quote without a cue to whoever speaks elsewhere. */
const CARRIED: ReadonlySet<string> = new Set<QuoteRule>(['floating', 'heading', 'long-string', 'string-after-report']);

function whoSpeaks(text: string, { rule, cue, start, speaker, speakerName: name }: Quote): string {
  if (!speaker) return name ?? 'nobody is named near it';
  const mention = shown(text, speaker);
  if (!cue && CARRIED.has(rule))
    return `${name ?? mention} speaks ${speaker.start < start ? 'before it' : 'further on'}`;
  if (name === null) return `the text says only ${mention}`;
  const words = sliceOf(text, speaker);
  if (folded(words).includes(folded(name))) return 'the speaker is named there';
  return `${mention} ${/^(?:his|hers?|him|its|the(?:y|m|ir))$/i.test(words) ? 'means' : 'is'} ${name}`;
}

function folded(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** What a reason repeats of the page is a few words. */
const LONGEST = 48;

/** Words of the text in quotation marks, in one line. */
function shown(text: string, span: Span): string {
  const words = sliceOf(text, span).replaceAll(/\s+/g, ' ').trim();
  return `“${words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`}”`;
}
