import { isLower, type Scene } from '../names/name-scene.ts';
import type { BodyKind } from './bodies.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** Offices of the state whose names shows, schools and firms have taken. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(['ambassador', 'chancellor', 'governor', 'judge', 'minister']);

/** "chancellor of the University of Leeds", "a judge on Zorbin Kitchen". */
export function isOfNoState({ office, affiliation }: TitlePhrase, body: BodyKind | null): boolean {
  return body === 'private' || (body === 'unknown' && office.head === 'judge' && affiliation !== null);
}

/** "senior vice president", "vice president of sales": firms have many. */
export function isViceOfFirm(scene: Scene, { office, title }: TitlePhrase): boolean {
  if (!/^(?:vice-)?president$/.test(office.head)) return false;
  const words = scene.tokens.slice(title.first, title.last);
  if (words.some(({ lower }) => /^(?:senior|executive|assistant|associate|group|area)$/.test(lower))) return true;
  if (!words.some(({ lower }) => /^vice\b/.test(lower))) return false;
  const president = words.findLastIndex(({ lower }) => lower.endsWith('president'));
  const behind = title.first + president + 1;
  return /^(?:of|for)$/.test(scene.tokens[behind]?.lower ?? '') && isSubject(scene, behind + 1);
}

function isSubject(scene: Scene, i: number): boolean {
  return isLower(scene, i) && !/^(?:the|a|an|his|her|their|our)$/.test(scene.tokens[i]!.lower);
}

/** Words by which an office is none of the state's. */
const BORROWERS: ReadonlyMap<string, RegExp> = new Map([
  ['ambassador', /^(?:brand|goodwill|youth|tourism|charity|campus|club|global|sport|sports|student|cultural)$/],
  ['minister', /^(?:baptist|methodist|presbyterian|lutheran|unitarian|evangelical|church|youth|ordained)$/],
  ['judge', /^(?:competition|contest|pageant|talent|show|tv|television|celebrity|reality|guest|head|dance|beauty)$/],
  ['king', /^(?:beauty|carnival|cartel|drag|drug|fashion|homecoming|media|pop|porn|prom|rap|reality|soul)$/],
  ['queen', /^(?:beauty|carnival|cartel|drag|drug|fashion|homecoming|media|pop|porn|prom|rap|reality|soul)$/],
  ['detective', /^(?:amateur|private)$/],
  ['warden', /^(?:church|game|street|traffic)$/],
  ['investigator', /^(?:private|principal|lead|co|clinical|paranormal|insurance|study)$/],
]);

/** "brand ambassador", "Baptist minister", "queen of soul": the word beside the office says that it is none. */
export function isBorrowed(scene: Scene, { office, title }: TitlePhrase): boolean {
  const borrower = BORROWERS.get(office.head);
  if (borrower === undefined) return false;
  const behind = scene.tokens[title.last]?.lower === 'of' ? title.last + 2 : title.last;
  const words = scene.tokens.slice(Math.max(0, title.first - 1), behind).map(({ lower }) => lower);
  const portfolio = words.indexOf('for'); // "Minister for Children and Youth"
  return words.slice(0, portfolio < 0 ? words.length : portfolio).some(lower => borrower.test(lower));
}

/** "chief data officer", but "chief medical officer". */
export function isChiefOfFirm(scene: Scene, { office, title }: TitlePhrase): boolean {
  if (office.head !== 'officer' || scene.tokens[title.first]!.lower !== 'chief') return false;
  return !/^(?:education|electoral|fire|health|medical|nursing|planning|police|probation|scientific|veterinary)$/.test(
    scene.tokens[title.first + 1]?.lower ?? '',
  );
}
