import type { PlaceName } from '../find/places/place-name.ts';
import { OTHER_CITY_NAMES } from '../lexicon/city-names.ts';
import { PLACE_SENSES } from '../lexicon/place-senses.ts';
import { holds } from '../place/containment.ts';
import { distanceOf } from '../place/distance.ts';
import { foldName } from '../place/fold.ts';
import type { GazetteerEntry } from '../place/gazetteer.ts';
import { type Home, isState, NOWHERE, sizeOf } from '../place/home.ts';
import { prominenceOf } from '../place/prominence.ts';
import type { Reading } from '../text/reading.ts';
import { isLocal, type Scene, sceneOf, vicinityOf } from './place-scene.ts';
import { settingsOf } from './place-settings.ts';
import { countryWordsOf, othersOf, shareOf, type Votes, votesOf } from './place-votes.ts';

/** Which place a name means, and how sure that is; `entry` is `null` where no gazetteer knows it. */
export interface Resolution {
  readonly entry: GazetteerEntry | null;
  /** The entry is not the place itself, but the town or state that it lies in. */
  readonly isAround: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** The text leaves no doubt, whatever is known of its site. */
  readonly certain: boolean;
  /** What else it may mean, the likeliest first. */
  readonly rivals: readonly GazetteerEntry[];
}

/** What a text is resolved with, beside its names. */
export interface Surroundings {
  /** Places that are named inside the names of bodies: "Gainesville Police Department". They are only evidence. */
  readonly inBodies?: readonly PlaceName[];
  /** What earlier pages tell of the site. */
  readonly home?: Home;
}

/**
 * Choose one place for each name, in their order. Names are known to be places, in text order.
 *
 * The same words mean the same place throughout a text. "Paris, Texas" settles "Paris"; "Luhansk region" settles
 * "Luhansk"; else the country and state that the text is about, where its site is at home, near neighbours and renown
 * decide. What is settled in a first round votes in the second.
 */
export function resolvePlaces(
  reading: Reading,
  names: readonly PlaceName[],
  { inBodies = [], home = NOWHERE }: Surroundings = {},
): Resolution[] {
  const all = [...names, ...inBodies].sort((a, b) => a.start - b.start);
  const scene = sceneOf(reading, all);
  const pull = pullOf(home);
  const meanings = meaningsOf(scene, pull);
  const words = countryWordsOf(reading);
  const anchors = anchorsOf(scene, meanings);
  const scalesOf = (settled: Settled): Scales => ({
    pull,
    settled,
    locals: localsOf(settled),
    votes: votesOf(words, all, settled),
  });
  const first = resolveAll(scene, meanings, scalesOf(anchors));
  const settled = new Map(anchors);
  for (const [key, { entry, confidence }] of first) if (entry && confidence >= SETTLED) settled.set(key, entry);
  const second = resolveAll(scene, meanings, scalesOf(settled));
  const settings = settingsOf(reading.text, names, key => second.get(key)?.entry ?? null);
  return names.map(({ key }, i) => (settings[i] ? around(settings[i]) : second.get(key)!));
}

/** From this confidence on, a name votes on the others. */
const SETTLED = 0.8;

/** A place is somewhere in `entry`. */
function around(entry: GazetteerEntry): Resolution {
  return { entry, isAround: true, confidence: AROUND, certain: false, rivals: [] };
}

const AROUND = 0.4;

type Settled = ReadonlyMap<string, GazetteerEntry>;

/** What a name is weighed by. */
interface Scales {
  readonly pull: Pull;
  readonly settled: Settled;
  /** The first towns and counties that are settled. */
  readonly locals: readonly (readonly [key: string, place: GazetteerEntry])[];
  readonly votes: Votes;
}

/** What a name may mean, with all that is the same in every round. */
interface Meaning {
  readonly entry: GazetteerEntry;
  readonly renown: number;
  readonly kindness: number;
  /** What the other names of the text tell of it before any of them is settled. */
  readonly scenery: number;
  /** How much the site's home speaks for it. */
  readonly pull: number;
}

/** By the keys of names. */
type Meanings = ReadonlyMap<string, readonly Meaning[]>;

function meaningsOf(scene: Scene, pull: Pull): Meanings {
  const meanings = new Map<string, readonly Meaning[]>();
  for (const [key, [name]] of scene.mentions) {
    const entries = scene.paired.get(key) ?? name!.entries;
    meanings.set(
      key,
      entries.map(entry => ({
        entry,
        renown: renownOf(entry, key),
        kindness: kindness(entry, key, scene),
        scenery: isLocal(entry) ? sceneryOf(entry, key, scene) : 0,
        pull: pullOn(entry, pull),
      })),
    );
  }
  return meanings;
}

/** Names that have only one reading, or one that dwarfs the others. */
function anchorsOf({ paired, strays }: Scene, meanings: Meanings): Map<string, GazetteerEntry> {
  const anchors = new Map<string, GazetteerEntry>();
  for (const [key, entries] of meanings) {
    if (strays.has(key)) continue;
    const scored = entries
      .map(({ entry, renown, scenery, pull }) => ({ entry, score: renown + scenery + pull }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (!best) continue;
    const rival = scored.find(({ entry }) => !isSameSpot(entry, best.entry));
    if (paired.has(key) || best.score - (rival?.score ?? -Infinity) > CLEAR_MARGIN) anchors.set(key, best.entry);
  }
  return anchors;
}

/** In powers of ten. */
const CLEAR_MARGIN = 1.5;
/** Kilometres. */
const SAME_SPOT = 40;

function isSameSpot(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return a === b || (a.country === b.country && distanceOf(a, b) < SAME_SPOT);
}

/** In powers of ten of population. */
const WEIGHT = {
  kindAskedFor: 3,
  otherKind: -1,
  ownName: 0.8,
  alternateName: -0.5,
  seat: 2, // Its own county is called after it: Paris, Chongqing, Plymouth in Massachusetts.
  shortName: -1, // "Lamar" for Lamar County, unasked.
  country: 4,
  countryOfHamlet: 2.9, // A text about America that names Mecca need not mean the one in California.
  state: 6.5,
  stateOfHamlet: 4.5, // A text about Georgia that names Washington need not mean the one there.
  sharedState: 1.5, // Other names may lie in the same state.
  county: 2.4, // Its county, or a town of it, is named as well.
  neighbour: 2.2,
  vicinity: 0.8, // Other names may lie near.
  listed: 2,
  homeCountry: 4, // The site's earlier pages were all about it.
  homeState: 5,
  abroad: 0.7, // What home loses in a text about other countries.
  hamletAtHome: 0.9, // A paper of Pennsylvania may name Egypt and not mean its village.
};

function resolveAll(scene: Scene, meanings: Meanings, scales: Scales): Map<string, Resolution> {
  const resolutions = new Map<string, Resolution>();
  for (const [key, entries] of meanings) resolutions.set(key, resolve(key, entries, scene, scales));
  return resolutions;
}

interface Scored {
  readonly entry: GazetteerEntry;
  readonly score: number;
  /** The score without what is known of the site. */
  readonly byText: number;
}

function resolve(key: string, meanings: readonly Meaning[], scene: Scene, scales: Scales): Resolution {
  const stray = scene.strays.get(key);
  if (stray) return around(stray);
  if (meanings.length === 0) return NOT_KNOWN;
  const scored = scoredBy(meanings, key, scene, scales).sort((a, b) => b.score - a.score);
  const best = scored[0]!;
  const others = scored.filter(({ entry }) => !isSameSpot(entry, best.entry));
  const entry = scene.kinds.get(key)?.has('admin1') ? best.entry : cityOf(best.entry, meanings);
  const bestOther = Math.max(...others.map(({ byText }) => byText));
  return {
    entry,
    isAround: false,
    confidence: confidenceOf(best.score - (others[0]?.score ?? -Infinity)),
    certain: best.byText - bestOther > CERTAIN,
    rivals: rivalsOf(best, others),
  };
}

const NOT_KNOWN: Resolution = { entry: null, isAround: false, confidence: 0.5, certain: false, rivals: [] };

/** The margin, in powers of ten, from which on a place is remembered for its site. */
const CERTAIN = 4.5;

/** A margin of nothing is a toss; one of two powers of ten is as good as certain. */
function confidenceOf(margin: number): number {
  return Math.round(100 * (0.35 + 0.63 * (1 - Math.exp(-Math.max(0, margin) / 1.2)))) / 100;
}

const MOST_RIVALS = 3;
/** Powers of ten that a rival may be less likely. */
const FAR_BEHIND = 3;

/** The next likely places, each at a spot of its own. */
function rivalsOf(best: Scored, others: readonly Scored[]): GazetteerEntry[] {
  const rivals: GazetteerEntry[] = [];
  for (const { entry, score } of others) {
    if (rivals.length === MOST_RIVALS || best.score - score > FAR_BEHIND) break;
    if (!rivals.some(rival => isSameSpot(rival, entry))) rivals.push(entry);
  }
  return rivals;
}

/** Chongqing is a city, though a province is called after it: when most of a division live in the city of its name. */
function cityOf(entry: GazetteerEntry, meanings: readonly Meaning[]): GazetteerEntry {
  if (entry.kind !== 'admin1' && entry.kind !== 'admin2') return entry;
  const city = meanings.find(other => other.entry.kind === 'city' && holds(entry, other.entry))?.entry;
  return city && city.population >= MOST * entry.population ? city : entry;
}

const MOST = 0.3;

function scoredBy(
  meanings: readonly Meaning[],
  key: string,
  scene: Scene,
  { pull, settled, locals, votes }: Scales,
): Scored[] {
  const listed = [...(scene.listed.get(key) ?? [])].flatMap(other => settled.get(other) ?? []);
  const pulled = 1 - WEIGHT.abroad * abroadness(key, pull, votes);
  return meanings.map(meaning => {
    const { entry } = meaning;
    const near = isLocal(entry) ? nearness(entry, key, locals) + meaning.scenery : 0;
    const byText =
      meaning.renown +
      meaning.kindness +
      (isHamlet(entry) ? WEIGHT.countryOfHamlet : WEIGHT.country) * shareOf(entry.country ?? '', key, votes) +
      (isHamlet(entry) ? WEIGHT.stateOfHamlet : WEIGHT.state) * shareOf(entry.state, key, votes) +
      near +
      likeness(entry, listed);
    return { entry, byText, score: byText + meaning.pull * pulled };
  });
}

const HAMLET = 15_000;

function isHamlet({ kind, population }: GazetteerEntry): boolean {
  return kind === 'city' && population < HAMLET;
}

/** "Luhansk region" is no town; "Lamar" is hardly Lamar County. */
function kindness(entry: GazetteerEntry, key: string, { kinds }: Scene): number {
  const asked = kinds.get(key);
  const weight = !asked ? 0 : asked.has(entry.kind) ? WEIGHT.kindAskedFor : WEIGHT.otherKind;
  const isShort = (entry.kind === 'admin1' || entry.kind === 'admin2') && weight <= 0 && !isOwnName(entry, key);
  return weight + (isShort ? WEIGHT.shortName : 0);
}

const SHIFTS: ReadonlyMap<string, number> = new Map(
  PLACE_SENSES.map(([name, kind, where, shift]) => [`${name} ${kind} ${where}`, shift]),
);

/** How likely the name means this place in a text that says nothing else. */
function renownOf(entry: GazetteerEntry, key: string): number {
  const own = isOwnName(entry, key) ? WEIGHT.ownName : entry.kind === 'city' ? WEIGHT.alternateName : 0;
  const sense = `${key} ${entry.kind} `;
  const shift = SHIFTS.get(sense + (entry.country ?? '')) ?? SHIFTS.get(sense + entry.state) ?? 0;
  return prominenceOf(entry) + own + shift;
}

const ENGLISH_NAMES: ReadonlySet<string> = new Set(
  OTHER_CITY_NAMES.map(([name, , country]) => `${foldName(name)} ${country}`),
);

function isOwnName(entry: GazetteerEntry, key: string): boolean {
  return entry.key === key || (entry.kind === 'city' && ENGLISH_NAMES.has(`${key} ${entry.country}`));
}

const NEAR = 120;

/** More names that may lie near tell no more. */
const MOST_VICINITY = 3;

/** Enough to know where a text is; so the work stays in proportion to its length. */
const MOST_NEIGHBOURS = 60;

function localsOf(settled: Settled): Scales['locals'] {
  const locals: [string, GazetteerEntry][] = [];
  for (const [key, place] of settled) {
    if (locals.length > MOST_NEIGHBOURS) break; // One more than are looked at: no place is its own neighbour.
    if (isLocal(place)) locals.push([key, place]);
  }
  return locals;
}

function nearness(entry: GazetteerEntry, key: string, locals: Scales['locals']): number {
  let near = 0;
  let looked = 0;
  for (const [other, place] of locals) {
    if (looked >= MOST_NEIGHBOURS || near >= 2) break;
    if (other === key) continue;
    looked++;
    if (distanceOf(place, entry) < NEAR) near++;
  }
  return WEIGHT.neighbour * Math.min(1, near / 2);
}

/** What the other names of the text tell of a town or county before any of them is settled. */
function sceneryOf(entry: GazetteerEntry, key: string, scene: Scene): number {
  return kinship(entry, key, scene) + WEIGHT.vicinity * Math.min(MOST_VICINITY, vicinityOf(entry, key, scene.cells));
}

/** Other names of the text that may lie in the same state, or be its county, or lie in it. */
function kinship(entry: GazetteerEntry, key: string, { states, counties }: Scene): number {
  const others = Math.max(0, (states.get(entry.state) ?? 0) - 1);
  const kin = (entry.kind === 'city' ? counties.meant : counties.lain).get(entry.county) ?? [];
  // Paris lies in a county of that name: it does not vouch for itself.
  const isKin = kin.some(other => other !== key);
  const isSeat = entry.kind === 'city' && kin.includes(key);
  return WEIGHT.sharedState * Math.min(1, others / 2) + (isKin ? WEIGHT.county : isSeat ? WEIGHT.seat : 0);
}

/** States stand among states, countries among countries: "Oregon, Idaho and Washington". */
function likeness(entry: GazetteerEntry, others: readonly GazetteerEntry[]): number {
  if (others.length === 0) return 0;
  return (WEIGHT.listed * others.filter(({ kind }) => kind === entry.kind).length) / others.length;
}

// ——— home ———

/** How much a site's home speaks for a country or state. */
interface Pull {
  /** The country that most of its pages are about. */
  readonly country: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** Some places of earlier pages tell little, a dozen nearly all. */
const HALF_TRUSTED = 1;

/** A site of a state names much that lies elsewhere: from this share on, it is at home there. */
const AT_HOME = 0.5;

function pullOf(home: Home): Pull {
  const size = sizeOf(home);
  const trust = size / (size + HALF_TRUSTED);
  const weights = Object.entries(home).map(([key, count]): [string, number] => {
    const share = count / size;
    return [key, trust * (isState(key) ? WEIGHT.homeState * Math.min(1, share / AT_HOME) : WEIGHT.homeCountry * share)];
  });
  const [country] = Object.keys(home)
    .filter(key => !isState(key))
    .sort((a, b) => home[b]! - home[a]!);
  return { country: country ?? '', weights: new Map(weights) };
}

function pullOn(entry: GazetteerEntry, { weights }: Pull): number {
  const pull = (weights.get(entry.country ?? '') ?? 0) + (weights.get(entry.state) ?? 0);
  return isHamlet(entry) ? WEIGHT.hamletAtHome * pull : pull;
}

/** How much of what else the text names lies in other countries than its site: 0 to 1. */
function abroadness(key: string, { country }: Pull, votes: Votes): number {
  return othersOf(key, votes) < 1 ? 0 : 1 - shareOf(country, key, votes);
}
