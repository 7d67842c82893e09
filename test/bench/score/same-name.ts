const TITLES = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|sir|lord|president|prof|professor|the|a|an)$/;

/**
 * Whether two names can be the same person's: they end alike, or the shorter one's words all stand in the longer.
 *
 * - Ana Reyes, Mayor Reyes → yes
 * - Ana Reyes, Ana         → yes
 * - Ana Reyes, Ben Reyes   → yes: the protocol is lenient
 * - Ana Reyes, Ana Lee     → no
 */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!short?.length || !long?.length) return false;
  return short.at(-1) === long.at(-1) || short.every(word => long.includes(word));
}

function wordsOf(name: string): string[] {
  return name
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}.-]+/u)
    .map(word => word.replace(/\.$/, '').toLowerCase())
    .filter(word => word !== '' && !TITLES.test(word));
}
