// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type CardActions, type CardSetting, cardElement } from '../../lib/page/card.ts';
import type { CardContent } from '../../lib/view/card.ts';

const QUOTE: CardContent = {
  kind: 'quote',
  kicker: 'Quote',
  title: 'Ana Reyes',
  lines: ['Mayor, Kyiv', '2 quotes by this speaker here'],
  point: null,
  reason: null,
  doubt: null,
  wordsBefore: null,
  note: '',
  saved: false,
  choices: [],
};

const WORLD = {
  countries: [
    { id: 'UA', path: 'M22 -52l18 0 0 7 -18 0z' },
    { id: 'AR', path: 'M-70 22l10 0 0 30z' },
  ],
};

describe('the card', () => {
  test('says how a quote was found, in words that are never markup', () => {
    const card = cardOf({ ...QUOTE, reason: 'Quoted before “<b>said</b>”; “he” is Bo.' });
    expect(card.querySelector('.reason')?.textContent).toBe('Quoted before “<b>said</b>”; “he” is Bo.');
    expect(cardOf(QUOTE).querySelector('.reason')).toBeNull();
  });

  test('says who is speaking, as a dialog with a name', () => {
    const card = cardOf(QUOTE);
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.getAttribute('aria-label')).toBe(
      'Quote: Ana Reyes',
    );
    expect(texts(card, 'p')).toEqual(['Mayor, Kyiv', '2 quotes by this speaker here', '']);
  });

  test('shows markup as the text that it is', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const card = cardOf({ ...QUOTE, title: hostile, lines: [hostile], note: hostile, doubt: hostile });
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('h2')?.textContent).toBe(hostile);
  });

  test.each(['Save', 'Copy', 'Link', 'Fix', '×'])('does what its button says: %s', name => {
    const actions = spies();
    buttonIn(cardOf(QUOTE, {}, actions), name).click();
    const action = { Save: 'save', Copy: 'copy', Link: 'link', Fix: 'fix', '×': 'close' }[name] as keyof CardActions;
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test('says of what is saved that it is, to ears too', () => {
    const button = buttonIn(cardOf({ ...QUOTE, saved: true }), 'Saved ✓');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(button.getAttribute('aria-label')).toMatch(/take it out/);
  });

  test('asks which place is meant where there is a doubt', () => {
    const actions = spies();
    const texas = { name: 'Paris', geonamesId: 33, lat: 33.7, lon: -95.6, country: 'US', admin1: 'Texas' };
    const card = cardOf({ ...QUOTE, kind: 'place', choices: [texas] }, {}, actions);
    expect(card.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Which one?');
    buttonIn(card, 'Paris, Texas, United States').click();
    expect(actions.choose).toHaveBeenCalledWith(texas);
    expect(cardOf(QUOTE).querySelector('[role=group]')).toBeNull();
  });

  test('has a map for a place, once the map is there', () => {
    const place: CardContent = { ...QUOTE, kind: 'place', point: { lat: 50.45, lon: 30.52, country: 'UA' } };
    expect(cardOf(place).querySelector('svg')).toBeNull();
    const card = cardOf(place, { world: WORLD });
    expect([...card.querySelectorAll('.land')].map(land => land.getAttribute('class'))).toEqual(['land here']);
    expect(card.querySelector('.pin')?.getAttribute('d')).toBe('M30.52 -50.45h0');
  });

  test('shows the old words of what has changed', () => {
    expect(cardOf({ ...QUOTE, wordsBefore: 'We will rebuild.' }).textContent).toContain('We will rebuild.');
  });

  test('says what came of a wish, once its status is there to be heard', async () => {
    const card = cardOf(QUOTE, { said: 'Saved.' });
    const status = card.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    await vi.waitFor(() => expect(status?.textContent).toBe('Saved.'));
  });

  test('saves nothing in a private window, and says so', () => {
    const actions = spies();
    const card = cardOf(QUOTE, { isPrivate: true }, actions);
    buttonIn(card, 'Save').click();
    expect(actions.save).not.toHaveBeenCalled();
    expect(buttonIn(card, 'Save').disabled).toBe(true);
    expect(texts(card, 'p')).toContain('Private window: nothing is saved.');
    expect(texts(cardOf(QUOTE), 'p')).not.toContain('Private window: nothing is saved.');
  });

  test('leads to the mark around it', () => {
    const show = vi.fn();
    buttonIn(cardOf(QUOTE, { outer: { label: 'Quote: Bo Lee', show } }), 'Quote: Bo Lee').click();
    expect(show).toHaveBeenCalledOnce();
  });
});

function cardOf(content: CardContent, setting: Partial<CardSetting> = {}, actions = spies()): HTMLElement {
  return cardElement(
    document,
    content,
    { scheme: 'light', world: null, said: '', isPrivate: false, outer: null, ...setting },
    actions,
  );
}

function spies() {
  return { save: vi.fn(), copy: vi.fn(), link: vi.fn(), fix: vi.fn(), choose: vi.fn(), close: vi.fn() };
}

function texts(card: HTMLElement, selector: string): string[] {
  return [...card.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

function buttonIn(card: HTMLElement, name: string): HTMLButtonElement {
  const found = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}
