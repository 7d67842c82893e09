/** The names an element goes by, in lower case and in parts: class, id, component, test id. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const named = (name: string) => element.getAttribute(name) ?? '';
  return `${named('class')} ${named('id')} ${named('data-component')} ${named('data-testid')}`
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|-{2,}/g, '-')
    .toLowerCase();
}

/** A pattern for names that have one of these as a part. */
export function partOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^|[\s-])(?:${byFirstLetter(words)})(?=$|[\s-])`);
}

/** One branch a letter, and under it the words: a pattern that is slow at first is then five times as fast. */
function byFirstLetter(words: readonly string[]): string {
  const branches = new Map<string, string[]>();
  for (const word of words) {
    const pattern = word.replaceAll('-', '-?').replaceAll('*', String.raw`[\w-]*`);
    const letter = /^\w/.test(pattern) ? pattern[0]! : '';
    branches.set(letter, [...(branches.get(letter) ?? []), pattern.slice(letter.length)]);
  }
  return [...branches].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|');
}

/** What boxes of one sort have in common: tag and class. `null` for an element without a class. */
export function signatureOf(element: Element): string | null {
  const name = element.getAttribute('class')?.trim();
  return name ? `${element.localName} ${name}` : null;
}
