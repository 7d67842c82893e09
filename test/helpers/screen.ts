import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';

/** What a reader sees and does on a page of ours. Needs a DOM. */
export interface Screen {
  /** All the words, with white space folded. */
  text(): string;
  /** Every element that a selector finds. */
  all(selector: string): HTMLElement[];
  /** The one button, link or field with this name; throws when there is none. */
  named(name: string | RegExp): HTMLElement;
  press(name: string | RegExp): Promise<void>;
  type(name: string | RegExp, words: string): Promise<void>;
  key(target: Element, key: string, more?: KeyboardEventInit): Promise<void>;
  /** Show something else in the same place. */
  show(page: ComponentChildren): void;
}

/** Show a component to a reader. */
export function screenWith(page: ComponentChildren): Screen {
  act(() => render(null, document.body)); // What the test before has left.
  const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
  const show = (content: ComponentChildren) => act(() => render(content, document.body));
  const named = (name: string | RegExp) => {
    const fits = (element: HTMLElement) => {
      const own = nameOf(element);
      return typeof name === 'string' ? own === name : name.test(own);
    };
    const found = all('button, a, input, select, textarea, summary').find(fits);
    if (!found) throw new Error(`Nothing is named ${name}; there is: ${all('button, input').map(nameOf).join(' | ')}`);
    return found;
  };
  show(page);
  return {
    text: () => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    all,
    named,
    press: name =>
      act(async () => {
        named(name).click();
        await settled();
      }),
    type: (name, words) =>
      act(async () => {
        const field = named(name) as HTMLInputElement; // Only fields are typed into.
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (target, key, more = {}) =>
      act(
        async () =>
          void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
      ),
    show,
  };
}

/** Lets promises that are fulfilled already run their course; timers stay where they are. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** The name that a screen reader says. */
function nameOf(element: HTMLElement): string {
  const label =
    element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '';
  return label.replaceAll(/\s+/g, ' ').trim();
}
