import type { Range } from '../../text/range.ts';
import { hasFlag, isLower, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';
import type { BodyKind } from './bodies.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** "the company’s chairman", "the council’s head of housing": what kind of owner a title in lower case has. */
export function ownerOf(scene: Scene, { title, reach }: TitlePhrase): BodyKind | null {
  if (isOfPublicNoun(scene, title)) return 'public';
  const before = scene.tokens[title.first - 1]?.lower ?? '';
  if (PRIVATE_NOUNS.has(before) && !/^(?:school|union)$/.test(before)) return 'private'; // India has Union Ministers.
  // "the mayor’s former chief of staff"
  const owner = scene.tokens[reach - 1]?.kind === 'possessive' ? (scene.tokens[reach - 2]?.lower ?? '') : '';
  if (OWNER.test(owner)) return 'public';
  for (let i = title.first - 1; i >= Math.max(0, Math.min(reach, title.first - 1)); i--) {
    if (hasFlag(scene, i, FLAG.publicBody) || OWNER.test(scene.tokens[i]!.lower)) return 'public';
    if (hasFlag(scene, i, FLAG.privateBody)) return isSchoolBoard(scene, i) ? 'public' : 'private';
  }
  return null;
}

/** Bodies of the state without a name: "chairman of the planning committee", "council boss". */
const PUBLIC_NOUNS =
  /^(?:agency|army|assembly|commission|committee|consulate|council|court|embassy|government|legislature|military|ministry|municipality|navy|parliament|party|police|presidency|prosecution|regulator|senate|treasury)$/;

function isOfPublicNoun(scene: Scene, { first, last }: Range): boolean {
  if (last - 2 >= first && PUBLIC_NOUNS.test(scene.tokens[last - 2]!.lower)) return true;
  if (!/^(?:of|for|at|in|with)$/.test(scene.tokens[last]?.lower ?? '')) return false;
  return isAhead(scene, last + 1, lower => PUBLIC_NOUNS.test(lower));
}

/** "the big |airline|": whether such a noun ends what begins at `from`; "the airline's" belongs to another. */
function isAhead(scene: Scene, from: number, isNoun: (lower: string) => boolean): boolean {
  for (let i = from; i < scene.tokens.length && i < from + 4 && isLower(scene, i); i++) {
    const { lower } = scene.tokens[i]!;
    if (isNoun(lower)) return scene.tokens[i + 1]?.kind !== 'possessive';
    if (/^(?:and|or|who|which|that|said|in|of|to|on)$/.test(lower)) return false;
  }
  return false;
}

function isSchoolBoard(scene: Scene, i: number): boolean {
  return scene.tokens[i]!.lower === 'school' && /^(?:board|district)$/.test(scene.tokens[i + 1]?.lower ?? '');
}

const OWNER = /^(?:government|mayor|governor|nation|party|village)$/;

/** Bodies without a name that are no state's: "a spokesman for the airline", "the club’s president". */
const PRIVATE_NOUNS: ReadonlySet<string> = new Set(
  `actor actress airline association band bank brand broadcaster business carmaker chain channel charity church club college
  company conglomerate couple developer family firm foundation franchise group hospital hotel label league magazine maker manufacturer
  museum network newspaper nonprofit non-profit operator organiser organisers organizer organizers owner owners platform
  producer publisher restaurant retailer school singer star startup start-up store studio supermarket team theatre theater union university website
  zoo`.split(/\s+/),
);

/** Whether the owner in front of a title, or the body behind it, is one of them. */
export function isOfPrivateNoun(scene: Scene, { title }: TitlePhrase): boolean {
  const owner = scene.tokens[title.first - 1]?.kind === 'possessive' ? scene.tokens[title.first - 2] : undefined;
  if (owner && PRIVATE_NOUNS.has(owner.lower)) return true;
  if (/^(?:local|chapter)$/.test(scene.tokens[title.last - 1]!.lower)) return true; // "president of the local"
  if (!/^(?:for|of|at|with)$/.test(scene.tokens[title.last]?.lower ?? '')) return false;
  return isAhead(scene, title.last + 1, lower => PRIVATE_NOUNS.has(lower));
}
