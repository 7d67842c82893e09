import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/analyze.ts';
import { blocksOf } from '../../../lib/article.ts';
import type { Quote } from '../../../lib/mentions.ts';
import { type Resources, resourcesOf } from '../../../lib/resources.ts';
import { isDoubtful } from '../../../lib/view/doubt.ts';
import { checkWith } from '../../helpers/check.ts';
import { HARD_TEXTS } from '../../helpers/damage.ts';
import { loadResources } from '../../helpers/resources.ts';

let resources: Resources;
let rulesAlone: Resources;
beforeAll(() => {
  resources = loadResources();
  rulesAlone = resourcesOf({ ...resources, models: { ...resources.models, speech: null } });
});

function quotesOf(text: string, by = resources): readonly Quote[] {
  return analyze({ text, blocks: blocksOf(text) }, by).quotes;
}

describe('what the model adds, and the rules do not know', () => {
  test.each([
    'Forecasts indicate {quote indirect by Forecasts cue indicate:the new harbour will be open before the autumn storms}.',
    'Forecasts indicate {quote indirect by Forecasts cue indicate:the storm could reach the coast by Friday}.',
  ])('%s', async marked => {
    await checkWith({ resources }, 'quotes')(marked);
    await expect(checkWith({ resources: rulesAlone }, 'quotes')(marked)).rejects.toThrow();
  });

  test('it is shown as doubtful, and says who found it', () => {
    const [quote] = quotesOf('Forecasts indicate the new harbour will be open before the autumn storms.');
    expect(quote).toMatchObject({ rule: 'model' });
    expect(isDoubtful(quote!)).toBe(true);
  });
});

describe('what is left alone', () => {
  test.each([
    'Ana Reyes opened the bridge, and the band played on.',
    'Both parties describe it in the language of siege.',
    'His “smart” move cost the town a pier.',
    'Reyes declined to say whether the pier would open.',
    'The storm raised questions about the pier.',
    // Topics, and findings: the model alone would have them said.
    'Reyes revealed the news of the storm in a video earlier in the week.',
    'When Ola Berg asked the captain about his interest in secret news from the harbour office, he left.',
    'The figures also suggest that most sailors in the harbour like the new pier better than the old.',
  ])('nobody speaks: %s', text => checkWith({ resources }, 'quotes')(text));

  test('what rules are sure of stays as it is', () => {
    const text = '“We will rebuild the pier,” Mayor Ana Reyes said. Tom Lee told her that it would take a year.';
    const plain = ({ confidence: _, ...quote }: Quote) => quote;
    expect(quotesOf(text).map(plain)).toEqual(quotesOf(text, rulesAlone).map(plain));
    expect(quotesOf(text).some(isDoubtful)).toBe(false);
  });
});

test('a speaker whom only the model sees is given to a quote that has none', () => {
  const text = 'Lee took issue with the claim that nobody had been warned.';
  expect(quotesOf(text, rulesAlone)).toMatchObject([{ speakerName: null }]);
  expect(quotesOf(text)).toMatchObject([{ speakerName: 'Lee' }]);
});

test('what rules find and the model does not see is doubtful', () => {
  const text = 'He railed at the council, at its “broken promises and lost years,” and at the press.';
  const [[alone], [both]] = [quotesOf(text, rulesAlone), quotesOf(text)];
  expect(both).toMatchObject({ start: alone!.start, end: alone!.end });
  expect(both!.confidence).toBeLessThan(alone!.confidence);
});

test('without its model, or without classes of words, the rules do alone', () => {
  const text = 'Forecasts indicate the harbour should be ready by May. “It will be,” said Ana Reyes.';
  const { words, names, speech } = resources.models;
  expect(rulesAlone.memory.speechTagger).toBeNull();
  expect(quotesOf(text, rulesAlone)).toHaveLength(1);
  expect(resourcesOf({ ...resources, models: { words: null, names, speech } }).memory.speechTagger).toBeNull();
  expect(resourcesOf({ ...resources, models: { words, names, speech } }).memory.speechTagger).not.toBeNull();
});

test.each(Object.entries(HARD_TEXTS))('quotes are in order and do not overlap: %s', (_, write) => {
  const quotes = quotesOf(write(20_000));
  quotes.forEach(({ start, end, confidence }, i) => {
    expect(start).toBeLessThan(end);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    if (i > 0) expect(quotes[i - 1]!.end).toBeLessThanOrEqual(start);
  });
});
