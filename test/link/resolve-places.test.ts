import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPlaces } from '../../lib/find/places/places.ts';
import type { Place } from '../../lib/mentions.ts';
import { readGazetteer } from '../../lib/place/gazetteer.ts';
import { type Home, NOWHERE } from '../../lib/place/home.ts';
import { type Resources, resourcesOf } from '../../lib/resources.ts';
import { NO_MODELS } from '../../lib/tag/models.ts';
import { read } from '../../lib/text/reading.ts';
import { checkWith, type Find } from '../helpers/check.ts';
import { buildData } from '../tools/build-data.ts';

let world: Resources;

beforeAll(async () => {
  await buildData();
  const places = Uint8Array.from(readFileSync('public/data/places.bin'));
  world = resourcesOf({ gazetteer: readGazetteer(places.buffer), givenNames: new Map(), models: NO_MODELS });
}, 120_000);

const find: Find = article => ({ places: findPlaces(read(article), [], [], world) });
const check = checkWith({ find }, 'places');

function placesOf(text: string, home: Home = NOWHERE): Place[] {
  return findPlaces(read({ text, blocks: [] }), [], [], world, home);
}

/** "Paris → Texas, US": what the text's words were taken for. */
function meaningOf(text: string, words: string, home: Home = NOWHERE): string {
  const place = placesOf(text, home).find(({ start, end }) => text.slice(start, end) === words);
  return `${place?.admin1 ?? '-'}, ${place?.country ?? '-'}`;
}

describe('the best-known place is meant when nothing speaks against it', () => {
  test.each([
    'He flew to {place Paris, FR:Paris} and {place London, GB:London}.',
    'He flew to {place Washington, US 38.9,-77.0:Washington} on Monday.',
    'He flew to {place New York City, US 40.7,-74.0:New York} on Monday.',
    // What others may call so in their language; what a country has abroad.
    'In {place:Morocco} a {place White House, US:White House} aide met the mayor of {place Casablanca, MA:Casablanca}.',
    'Crowds stormed the {place U.S. Embassy, PE:U.S. Embassy} in {place Lima, PE:Lima}.',
    'Ferries sail to {place Djerba, TN:Djerba}, {place Socotra, YE:Socotra} and {place Stewart Island, NZ:Stewart Island}.',
    'He flew to {place Turkey, TR:Turkey} and {place Lebanon, LB:Lebanon}.',
    'He flew to {place Chongqing, CN 29.6,106.6:Chongqing} and {place Kyiv, UA 50.4,30.5:Kyiv}.',
    'He flew to {place Mumbai, IN:Bombay}, once {place Odesa, UA:Odessa}, in {place Ukraine, UA:Ukraine}.',
    'Ice on the {place Baltic Sea, -:Baltic} in {place Europe, -:Europe}.',
  ])('%s', check);
});

describe('a holder settles what it holds, wherever it stands in the text', () => {
  test.each([
    'The mayor of {place Paris, US 33.7,-95.6:Paris} spoke. {place Paris, US:Paris}, {place Texas, US:Texas}, is small.',
    'In {place London, CA 43.0,-81.2:London}, {place Ontario, CA:Ont.}, it snowed.',
    'In {place Moscow, RU:Moscow}, {place Russia, RU:Russia}, it snowed.',
    'Storms hit {place Lincoln, US 40.8,-96.7:Lincoln} in {place Nebraska, US:Nebraska}.',
    'A farm in {place Lebanon, US 39.4,-84.2:Lebanon}, {place Ohio, US:Ohio}.',
  ])('%s', check);
});

describe('a list of equals has no holder', () => {
  test.each([
    'Offices in {place Washington, US 38.9,-77.0:Washington}, {place New York City, US:New York} and {place Boston, US:Boston}.',
    'Talks between {place China, CN:China}, {place Japan, JP:Japan} and {place Taiwan, TW:Taiwan}.',
    'Voters in {place Georgia, US:Georgia}, {place Florida, US:Florida} and {place Texas, US:Texas}.',
  ])('%s', check);
});

describe('words beside a name ask for a kind', () => {
  test.each([
    'The {place Luhansk Oblast, UA:Luhansk} region of {place Ukraine, UA:Ukraine}. {place Luhansk Oblast, UA:Luhansk} was quiet.',
    'The city of {place Luhansk, UA 48.6,39.3:Luhansk} in {place Ukraine, UA:Ukraine}.',
    'Fires burn in {place Washington, US 47.4,-120.7:Washington} state.',
  ])('%s', check);
});

describe('the rest of the text votes', () => {
  test.each([
    'In {place Tbilisi, GE:Tbilisi}, Georgian police met. {place Georgia, GE:Georgia} voted after {place Armenia, AM:Armenia}.',
    'In {place Atlanta, US:Atlanta}, in {place Savannah, US:Savannah} and in {place Macon, US:Macon} they voted. {place Georgia, US:Georgia} is split.',
    'In {place Atlanta, US:Atlanta}, {place Savannah, US:Savannah} and {place Augusta, US:Augusta}, in all {place Georgia, US:Georgia}, they look to {place Washington, US 38.9,-77.0:Washington}.',
    'In {place Oregon, US:Oregon}, {place Idaho, US:Idaho} and {place Washington, US 47.4,-120.7:Washington} rain fell.',
    'Near {place Henry County, US 36.3,-88.3:Henry County}, {place Tennessee, US:Tennessee}, a bus from {place Paris, US 36.3,-88.3:Paris} crashed.',
    // Neither is sure alone, but only in one state do they lie side by side.
    'Shops in {place Maryville, US 38.7,-90.0:Maryville}, in {place Collinsville, US 38.7,-90.0:Collinsville} and in {place Edwardsville, US 38.8,-90.0:Edwardsville} closed.',
    'In {place DeKalb County, US 33.8,-84.2:DeKalb County}, {place Avondale Estates, US:Avondale Estates} grows; they met in {place Avondale Estates, US:Avondale}.',
  ])('%s', check);
});

describe('sites and unknown villages', () => {
  test.each([
    'In {place Ottawa, CA:Ottawa} the office at {place 12 Elm Street, CA 45.4,-75.7:12 Elm Street} closed.',
    'He was treated at {place Lady Marana Hospital, NA -22.6,17.1:Lady Marana Hospital} in {place Windhoek, NA:Windhoek}.',
    'They filled the {place Indiana Statehouse, US 39.9,-86.2:Indiana Statehouse}.',
    'A bus from {place Greenlane, NZ -36.9,174.8:Greenlane}, {place Auckland, NZ:Auckland}, was late.',
  ])('%s', check);

  test('have no GeoNames id, and little confidence', () => {
    const [, street] = placesOf('In Ottawa the office at 12 Elm Street closed.');
    expect(street).toMatchObject({ geonamesId: null, rule: 'site' });
    expect(street!.confidence).toBeLessThan(0.5);
  });

  test('have no point when nothing says where they are', () => {
    expect(placesOf('The office at 12 Elm Street closed.')).toMatchObject([{ lat: null, lon: null, country: null }]);
    expect(placesOf('They climbed Mount Agungo.')).toMatchObject([{ lat: null, lon: null, name: 'Mount Agungo' }]);
  });
});

describe('confidence', () => {
  const confidenceOf = (text: string, words: string) =>
    placesOf(text).find(place => text.slice(place.start, place.end) === words)!.confidence;

  test('is high for a country, low for one of thirty Springfields', () => {
    expect(confidenceOf('He went to France.', 'France')).toBeGreaterThan(0.9);
    expect(confidenceOf('He went to Springfield.', 'Springfield')).toBeLessThan(0.6);
    expect(confidenceOf('He went to Springfield, Ill.', 'Springfield')).toBeGreaterThan(0.9);
  });

  test('knows ids', () => {
    expect(placesOf('He went to Kyiv in Ukraine.').map(({ geonamesId }) => geonamesId)).toEqual([703448, 690791]);
  });
});

describe('names inside the names of bodies tell where a text is', () => {
  test.each([
    ['Gary police, the Indiana State Police said, found him in Lebanon.', 'Lebanon', 'Indiana, US'],
    ['The University of Kentucky said so. A man of Richmond won.', 'Richmond', 'Kentucky, US'],
    ['A man of Richmond won.', 'Richmond', 'Virginia, US'],
  ])('%s', (text, words, meaning) => expect(meaningOf(text, words)).toBe(meaning));

  test('and are no places themselves', () => {
    expect(placesOf('The University of Kentucky said so.')).toEqual([]);
  });
});

describe('words of one country tell where a text is', () => {
  test.each([
    ['The sheriff said that deputies drove to Birmingham.', 'Birmingham', 'Alabama, US'],
    ['The constabulary said that magistrates met in Birmingham.', 'Birmingham', 'England, GB'],
  ])('%s', (text, words, meaning) => expect(meaningOf(text, words)).toBe(meaning));
});

test('a name has no vote on its own meaning', () => {
  expect(meaningOf('In Alexandria they met. Alexandria votes. A sheriff of Louisiana spoke.', 'Alexandria')).toBe(
    'Louisiana, US',
  );
});

describe('a town that no gazetteer has lies in the state that is named behind it', () => {
  test('and is shown under its own name, with little confidence', () => {
    const [town] = placesOf('Gwen Oakes of Detroit, Nevada, won.');
    expect(town).toMatchObject({ name: 'Detroit', admin1: 'Nevada', country: 'US', geonamesId: null });
    expect(town!.confidence).toBeLessThan(0.5);
  });

  test.each(['He flew to Chicago, Nevada and Utah.', 'In Chicago, Nevada lawmakers met.'])('but not in: %s', text =>
    expect(meaningOf(text, 'Chicago')).toBe('Illinois, US'),
  );
});

describe('where the site is at home', () => {
  const texas: Home = { US: 20, 'US.Texas': 16 };
  const ontario: Home = { CA: 12, 'CA.Ontario': 9, US: 2 };

  test.each<[Home, string, string, string]>([
    [texas, 'The girls of Paris won.', 'Paris', 'Texas, US'],
    [NOWHERE, 'The girls of Paris won.', 'Paris', 'Île-de-France, FR'],
    [ontario, 'A rally in London drew hundreds.', 'London', 'Ontario, CA'],
    // Not in a text about elsewhere.
    [texas, 'French police met in Paris; France mourns, and so do Lyon and Marseille.', 'Paris', 'Île-de-France, FR'],
    [ontario, 'British lawmakers met in London; England and Scotland agreed.', 'London', 'England, GB'],
    // Nor against a holder.
    [texas, 'She lives in Paris, Kentucky.', 'Paris', 'Kentucky, US'],
    [{ GB: 2 }, 'A shop in Lancaster closed.', 'Lancaster', 'England, GB'],
  ])('%j: %s', (home, text, words, meaning) => expect(meaningOf(text, words, home)).toBe(meaning));

  test('does not make a place certain', () => {
    expect(placesOf('The girls of Paris won.', texas)[0]).toMatchObject({ admin1: 'Texas', certain: false });
    expect(placesOf('The girls of Paris, Texas, won.')[0]).toMatchObject({ admin1: 'Texas', certain: true });
  });

  test('takes odd numbers', () => {
    const odd: Home = { US: Number.NaN, 'US.Texas': -1, '': 0 };
    expect(() => placesOf('The girls of Paris won.', odd)).not.toThrow();
  });
});

describe('alternatives', () => {
  test('are the next likely places of the name, each at a spot of its own', () => {
    const [place] = placesOf('He went to Springfield.');
    expect(place!.alternatives).toHaveLength(3);
    const states = [place!, ...place!.alternatives].map(({ admin1 }) => admin1);
    expect(new Set(states).size).toBe(4);
    expect(place!.alternatives.every(({ name }) => name === 'Springfield')).toBe(true);
  });

  test.each(['He went to France.', 'He went to Springfield, Ill.', 'They climbed Mount Agungo.'])(
    'there are none in: %s',
    text => expect(placesOf(text).flatMap(({ alternatives }) => alternatives)).toEqual([]),
  );
});
