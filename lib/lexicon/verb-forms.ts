/** The forms of a verb in lower case. `past` and `participle` are the same for regular verbs. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Verbs of this lexicon whose forms do not follow the rules: past, participle. Ours. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  go: ['went', 'gone'],
  feel: ['felt', 'felt'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  put: ['put', 'put'],
  quip: ['quipped', 'quipped'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last letter: "admitted". */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit brag blog chat dub plan quip rap refer slam sob submit'.split(' '),
);

/** Every form of a verb: "deny" → denies, denied, denying. */
export function formsOf(base: string): VerbForms {
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  return { base, s: thirdPerson(base), past, participle, ing: participleOf(base) };
}

const ENDS_IN_CONSONANT_Y = /[^aeiou]y$/;

function thirdPerson(base: string): string {
  if (ENDS_IN_CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (ENDS_IN_CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function participleOf(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return DOUBLING.has(base) ||
    IRREGULAR[base]?.[0].startsWith(`${base}${base.at(-1)!}`) ||
    /[^aeiou](?:put|hit|get|begin)$|^(?:put|hit|begin)$/.test(base)
    ? base + base.at(-1)!
    : base;
}
