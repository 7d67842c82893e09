import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../lib/annotation/drafts.ts';
import type { Place, Quote } from '../../lib/mentions.ts';
import { QUOTE_RULES } from '../../lib/quote-rules.ts';
import { doubtfulKeys } from '../../lib/view/doubt.ts';
import { reasonOf, reasonsOf } from '../../lib/view/reason.ts';
import { sourcesIn } from '../helpers/sources.ts';

const TEXT =
  'Mayor Ana Reyes came. “We rebuild,” she said. Reyes told us that walls “hold”. “Go on.” The mayor wept in Oslo.';

describe('reasonOf', () => {
  test.each([
    [quote('We rebuild', { cue: 'said', speaker: 'she' }), 'Quoted before “said”; “she” is Ana Reyes.'],
    [
      quote('walls “hold', { rule: 'that-clause', form: 'mixed', cue: 'told', speaker: 'Ana Reyes' }),
      'Partly quoted after “told” and “that”; the speaker is named there.',
    ],
    [
      quote('walls “hold', { form: 'indirect', cue: 'told', speaker: 'The mayor' }),
      'In other words after “told”; “The mayor” is Ana Reyes.',
    ],
    [
      quote('We rebuild', { cue: 'said', speaker: 'she', name: null }),
      'Quoted before “said”; the text says only “she”.',
    ],
    [quote('Go on.', { rule: 'model' }), 'In quotation marks; nobody is named near it.'],
    [quote('Go on.', { rule: 'headline-string' }), 'Quoted in a headline; nobody is named near it.'],
    [
      quote('Go on.', { rule: 'floating', speaker: 'she' }),
      'Quoted in a paragraph of its own; Ana Reyes speaks before it.',
    ],
    [
      quote('Go on.', { rule: 'heading', speaker: 'The mayor', name: null }),
      'Quoted in a line set apart; “The mayor” speaks further on.',
    ],
  ])('%#', (found, reason) => {
    expect(reasonOf(TEXT, [found])).toBe(reason);
  });

  test('a quote in two stretches stands around its cue', () => {
    const stretches = [
      quote('We rebuild', { cue: 'said', speaker: 'Ana Reyes' }),
      quote('Go on.', { cue: 'said', speaker: 'Ana Reyes' }),
    ];
    expect(reasonOf(TEXT, stretches)).toBe('Quoted around “said”; the speaker is named there.');
    const mixed = [stretches[0]!, { ...stretches[1]!, form: 'indirect' } as const];
    expect(reasonOf(TEXT, mixed)).toMatch(/^Partly quoted around/);
  });

  test('long words of the page are shortened, and stand in one line', () => {
    const text = `“No,” said\na spokesman for ${'the very long name of an '.repeat(4)}office.`;
    const whole = { ...quote('We', {}), start: 1, end: 3, cue: { start: 6, end: 10 } };
    const reason = reasonOf(text, [{ ...whole, speaker: { start: 6, end: text.length }, speakerName: null }]);
    expect(reason).toMatch(/the text says only “said a spokesman for .{0,40}…”\.$/);
  });

  test.each(QUOTE_RULES)('%s is told in words, with a cue and without', rule => {
    for (const cue of ['said', null]) {
      const reason = reasonOf(TEXT, [quote('We rebuild', { rule, cue, speaker: null })]);
      expect(reason).toMatch(/^[A-Z][^{}]+; nobody is named near it\.$/);
      expect(reason).not.toMatch(/ {2}|“”/);
    }
  });

  test('a rule of another version is told by what can be seen', () => {
    expect(reasonOf(TEXT, [quote('We rebuild', { rule: 'constructor', cue: 'said' })])).toMatch(
      /^Quoted before “said”;/,
    );
  });
});

test('every rule is one that finders use', () => {
  const code = sourcesIn('lib/find/quotes').map(source => source.code);
  expect(QUOTE_RULES.filter(rule => !code.some(each => each.includes(`'${rule}'`)))).toEqual([]);
});

test('rows are told why they are there, and doubtful ones what is doubtful', () => {
  const sure = quote('We rebuild', { cue: 'said', speaker: 'she' });
  const unsure = { ...quote('Go on.', { rule: 'long-string' }), group: 2, confidence: 0.3 };
  const findings = { quotes: [sure, unsure], people: [], places: [OSLO] };
  const reasonsWith = (doubtful: ReadonlySet<string>) => {
    const reasons = reasonsOf(TEXT, itemsOf(TEXT, findings), findings, doubtful);
    return ['quote:1', 'quote:2', 'place:1'].map(key => reasons.get(key) ?? null);
  };
  expect(reasonsWith(doubtfulKeys(itemsOf(TEXT, findings), findings))).toEqual([
    'Quoted before “said”; “she” is Ana Reyes.',
    'Not sure: it stands in quotation marks, but nobody is said to say it.',
    'Another place may be meant.',
  ]);
  expect(reasonsWith(new Set())[2]).toBeNull();
});

interface Told {
  readonly rule?: string;
  readonly form?: Quote['form'];
  readonly cue?: string | null;
  readonly speaker?: string | null;
  readonly name?: string | null;
}

function quote(words: string, { rule = 'string-then-tag', form = 'direct', cue = null, ...who }: Told): Quote {
  const { speaker = null, name = speaker && 'Ana Reyes' } = who;
  return {
    ...{ kind: 'quote', ...at(words), form, group: 1, personId: null, confidence: 0.9, rule },
    cue: cue === null ? null : at(cue),
    speaker: speaker === null ? null : at(speaker),
    speakerName: name,
  };
}

const OSLO: Place = {
  ...{ kind: 'place', ...at('Oslo'), name: 'Oslo', geonamesId: 1, lat: 59.9, lon: 10.7, country: 'NO', admin1: null },
  ...{ usage: 'literal', confidence: 0.3, certain: false, alternatives: [], rule: 'test' },
};

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
