/** What a key means in a list: where to go from row `at` of `count`. -1 is before the first row. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: at => at + 1,
  ArrowUp: at => at - 1,
  j: at => at + 1,
  k: at => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Fields keep the keys that they need themselves: a search field of one line can spare only up and down. */
const SPARED_BY_SEARCH: readonly string[] = ['ArrowDown', 'ArrowUp'];

/** Move the focus between the rows (`data-row`) of the element that listens: arrows, j and k, Home and End. */
export function moveInRows(event: KeyboardEvent): void {
  const move = MOVES[event.key];
  const list = event.currentTarget;
  if (!move || !(list instanceof HTMLElement) || isTaken(event)) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex(
    row => row === document.activeElement || row.closest('li')?.contains(document.activeElement),
  );
  const row = rows[Math.max(0, Math.min(rows.length - 1, move(at, rows.length)))];
  if (!row) return;
  event.preventDefault();
  row.focus();
}

/** Whether the focused element needs the key itself: letters in fields, arrows in texts and choices. */
export function isTaken({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input[type="search"]')) return !SPARED_BY_SEARCH.includes(key);
  return isField(target) || target.getAttribute('role') === 'tab';
}

/** Whether text can be written in an element, or a choice be made with arrows. */
export function isField(element: Element): boolean {
  return element.matches('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]');
}
