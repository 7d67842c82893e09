/** Given names of the world and who bears them. Keys are in lower case. */
export type GivenNames = ReadonlyMap<string, 'she' | 'he' | 'either'>;

const BEARERS = ['she', 'he', 'either'] as const;

/**
 * Read the file of given names: a line for each kind of bearer, the names behind it.
 *
 *     she: agnes olha …
 *     he: bruno serhii …
 *     either: kim robin …
 *
 * Lines of another form are passed over; of a name that stands twice, the last line holds.
 */
export function readGivenNames(text: string): GivenNames {
  const names = new Map<string, 'she' | 'he' | 'either'>();
  for (const line of text.split('\n')) {
    const bearer = BEARERS.find(one => line.startsWith(`${one}:`));
    if (!bearer) continue;
    for (const name of line.slice(bearer.length + 1).split(' ')) if (name !== '') names.set(name, bearer);
  }
  return names;
}

/** The file that `readGivenNames` reads. */
export function writeGivenNames(names: GivenNames): string {
  const sorted = [...names.keys()].sort();
  return BEARERS.map(bearer => `${bearer}: ${sorted.filter(name => names.get(name) === bearer).join(' ')}\n`).join('');
}
