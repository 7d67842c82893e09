import { until } from '../helpers/until.ts';
import type { View } from './reader.ts';

/*
 * What a reader does with a page of the extension: read it, press, tick, write. Things are found by the names that a
 * screen reader would say, so that a screen without names fails.
 */

/** Wait until a view shows these words; a pattern is written as a string. */
export async function sees(view: View, pattern: string): Promise<void> {
  try {
    await until(`to see /${pattern}/`, () => view.ask(matches, pattern));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nIt shows: ${await textOf(view)}`);
  }
}

/** Wait until a view shows these words no more. */
export async function seesNo(view: View, pattern: string): Promise<void> {
  await until(`not to see /${pattern}/`, async () => !(await view.ask(matches, pattern)));
}

/** All that a view shows. */
export function textOf(view: View): Promise<string> {
  return view.ask(document => document.body.innerText);
}

/** Press the button, link or switch with this name. `nth` counts from 0 where there are several. */
export async function press(view: View, name: string, nth = 0): Promise<void> {
  await until(`a "${name}" to press`, () => view.ask(pressIn, name, nth));
}

/** How many buttons, links and switches have this name. */
export function countOf(view: View, name: string): Promise<number> {
  return view.ask(countIn, name);
}

/** Write into the field with this name, as if by keyboard, and leave it. */
export async function write(view: View, name: string, text: string): Promise<void> {
  await until(`a field "${name}"`, () => view.ask(writeIn, name, text));
}

/** Choose an option by its words in the list with this name. */
export async function choose(view: View, name: string, option: string): Promise<void> {
  await until(`"${option}" in the list "${name}"`, () => view.ask(chooseIn, name, option));
}

// From here on, functions are sent into views as text: each stands alone.

function matches(document: Document, pattern: string): boolean {
  return new RegExp(pattern).test(document.body.innerText);
}

function pressIn(document: Document, name: string, nth: number): boolean {
  const pattern = new RegExp(`^(?:${name})$`);
  const isShown = (element: HTMLElement) => element.getClientRects().length > 0;
  const nameOf = (element: HTMLElement) => (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const things = document.querySelectorAll<HTMLElement>(
    'button, a[href], summary, label, [role="menuitem"], [role="tab"]',
  );
  const found = [...things].filter(element => isShown(element) && pattern.test(nameOf(element)))[nth];
  found?.click();
  return found !== undefined && !(found as HTMLButtonElement).disabled;
}

function countIn(document: Document, name: string): number {
  const pattern = new RegExp(`^(?:${name})$`);
  const nameOf = (element: HTMLElement) => (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('button, a[href], summary, label')].filter(
    element => element.getClientRects().length > 0 && pattern.test(nameOf(element)),
  ).length;
}

function writeIn(document: Document, name: string, text: string): boolean {
  const pattern = new RegExp(`^(?:${name})$`);
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const labelsOf = (field: HTMLInputElement | HTMLTextAreaElement) =>
    [...(field.labels ?? [])].map(label => label.innerText);
  const field = fields.find(candidate =>
    [candidate.ariaLabel ?? '', candidate.placeholder, ...labelsOf(candidate)].some(each => pattern.test(each.trim())),
  );
  if (!field) return false;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  return true;
}

function chooseIn(document: Document, name: string, option: string): boolean {
  const pattern = new RegExp(`^(?:${name})\\b`); // A label's text goes on with the options of its list.
  const list = [...document.querySelectorAll('select')].find(({ ariaLabel, labels }) =>
    [ariaLabel ?? '', ...[...labels].map(label => label.innerText)].some(each => pattern.test(each.trim())),
  );
  const choice = [...(list?.options ?? [])].find(each => each.text.trim() === option);
  if (!list || !choice) return false;
  list.value = choice.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
