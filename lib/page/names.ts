/** The names an element goes by, in lower case and in parts: class, id, component, test id. */
export function namesOf(element: Element): string {
  const names = ATTRIBUTES.map(name => element.getAttribute(name)).filter(name => name !== null);
  return names
    .join(' ')
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|-{2,}/g, '-')
    .toLowerCase();
}

const ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid'];

/** A pattern for names that have one of these as a part. */
export function partOf(words: readonly string[]): RegExp {
  const any = words.map(word => word.replaceAll('-', '-?').replaceAll('*', String.raw`[\w-]*`)).join('|');
  return new RegExp(String.raw`(?:^|[\s-])(?:${any})(?=$|[\s-])`);
}

/** What boxes of one sort have in common: tag and class. `null` for an element without a class. */
export function signatureOf(element: Element): string | null {
  const name = element.getAttribute('class')?.trim();
  return name ? `${element.localName} ${name}` : null;
}
