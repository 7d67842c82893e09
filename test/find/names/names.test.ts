import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { findNames } from '../../../lib/find/names/names.ts';
import { read } from '../../../lib/text/reading.ts';
import { loadResources } from '../../helpers/resources.ts';

const resources = loadResources();

/** The names of a text: `p:` a person, `o:` an organisation, `l:` a place; others are left out. */
const namesIn = (text: string): string[] =>
  findNames(read({ text, blocks: blocksOf(text) }), resources)
    .filter(({ type }) => type !== 'other')
    .map(({ type, start, end }) => `${type === 'place' ? 'l' : type[0]}:${text.slice(start, end)}`);
const personsIn = (text: string) => namesIn(text).flatMap(name => (name.startsWith('p:') ? [name.slice(2)] : []));

test.each([
  // Titles, roles and forms of address.
  ['Mayor Tarkov and analyst Ann Birch met Mr Zilber.', ['Tarkov', 'Ann Birch', 'Zilber']],
  ['Kharkiv Governor Danylo Zorin spoke.', ['Danylo Zorin']],
  ['Lviv Govenor Danylo Zorin spoke.', ['Danylo Zorin']],
  ['Prof. Dr. Ines Quadros and Sir Alan Peel came.', ['Ines Quadros', 'Alan Peel']],
  // Initials, particles, hyphens, apostrophes, generations, nicknames.
  ['Brian R. O’Leary Jr. met J.K. Marlow.', ['Brian R. O’Leary Jr.', 'J.K. Marlow']],
  ['Ursula van den Brink and Omar bin Rashid left.', ['Ursula van den Brink', 'Omar bin Rashid']],
  ['Samir al-Khoury met Anne-Marie Dupont-Lacroix.', ['Samir al-Khoury', 'Anne-Marie Dupont-Lacroix']],
  ['Erik Ten Brink left.', ['Erik Ten Brink']],
  ['Erik ten Brink met Zorbin Quelk-Pope, 37.', ['Erik ten Brink', 'Zorbin Quelk-Pope']],
  ['Robert “Bobby” Fuller won.', ['Robert “Bobby” Fuller']],
  // Names that are offices, words, days or places, too.
  ['Stephen King met Julie Bishop and Dean Martinez.', ['Stephen King', 'Julie Bishop', 'Dean Martinez']],
  ['Grace Moss said that Will Marsh and June Brown agreed.', ['Grace Moss', 'Will Marsh', 'June Brown']],
  ['In May Tiger Woods met Post Malone and Doja Cat.', ['Tiger Woods', 'Post Malone', 'Doja Cat']],
  ['Paris Hamilton moved to Paris.', ['Paris Hamilton']],
  // An age, an apposition, a verb, the same name elsewhere.
  ['Zorbin Quelk, 37, was hurt. “Help,” Quelk cried.', ['Zorbin Quelk', 'Quelk']],
  ['Zorbin Quelk, a retired teacher, was hurt.', ['Zorbin Quelk']],
  // Lists, possessives, bodies right before a name.
  ['The witnesses – Jane, Carol and Ann Peterson – spoke.', ['Jane', 'Carol', 'Ann Peterson']],
  ['NASA’s Ines Quadros and the BBC’s Tom Finch agree.', ['Ines Quadros', 'Tom Finch']],
  ['Chief of the General Staff Pavlo Rudenko spoke.', ['Pavlo Rudenko']],
  ['Tom Finch MP met Emmanuel LEROUX.', ['Tom Finch', 'Emmanuel LEROUX']],
  ['Ann Peterson, Zorbin Quelk and Marel Tovi spoke.', ['Ann Peterson', 'Zorbin Quelk', 'Marel Tovi']],
  ['Minister for Ports S. Ramanathan spoke.', ['S. Ramanathan']],
  // A person and a town of one name.
  ['Tom Everett spoke. The ship is in Everett.', ['Tom Everett']],
  // Initials without a blank, ranks of schools, adverbs in front.
  ['Chairman K.Azhagan met Dr. D.Ankhbayar.', ['K.Azhagan', 'D.Ankhbayar']],
  ['It was written by Associate Professor Zorbin Quelk.', ['Zorbin Quelk']],
  ['Unexpectedly Zorbin Kovalenko left.', ['Zorbin Kovalenko']],
  // Questions, cases and files.
  ['Will Peterson run again? Ann Peterson is silent.', ['Peterson', 'Ann Peterson']],
  ['Will Peterson ran. Did it hurt?', ['Will Peterson']],
  ['Zorbin Quelk, 37, was hurt. He read the Quelk files.', ['Zorbin Quelk', 'Quelk']],
  ['Her boss, Quelk, 38 – who sings – left.', ['Quelk']],
  // Headlines.
  ['Ines Quadros Wins Vote as Rivals Complain', ['Ines Quadros']],
])('finds the persons of: %s', (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  'Police in Washington arrested two men on Sunday.',
  'In May, the Green Party held its Spring Conference.',
  'Justice Department lawyers met in Queen Street.',
  'General Motors and General Electric grew.',
  'The Supreme Court heard Roe v. Wade.',
  'Storm Eunice and Typhoon Haiyan were strong.',
  'South Korea and North Macedonia agreed.',
  'A New Dawn For Old Trades In The North',
  'He drove along Martin Luther King Boulevard to Kennedy Airport.',
  'The Lincoln Memorial and the Eiffel Tower were lit.',
  'She won the Grace Hopper Award in San Francisco.',
  'The Christian Democrats and Roman Catholic bishops disagreed.',
  'I think I will go.',
  'Reuters, Bloomberg and The Guardian reported it.',
  'Real Madrid and Inter Milan drew.',
  'Bayer Leverkusen beat Rayo Vallecano; Indiana Jones met the Mona Lisa.',
  'The Hang Seng fell.',
  'Goldman Sachs and Clifford Chance sued Levi Strauss over Lockheed Martin shares.',
  'The shop is at 310 E. Buffalo St., near 3524 W. Freshwater Way.',
  'The Huskies beat the Lakers. Huskies fans sang at the Grand Ole Opry.',
  'Britain won ten Olympic medals; the tiger woods are a bad bunny.',
  'Santa Ana winds fanned the flames.',
  'She is a member of the Manu Zorbinga group, and shouted “Allahu Akbar”.',
  '@JaneDoe wrote #HappyBirthday',
  '',
  '...!? “”',
])('finds no person in: %s', text => expect(personsIn(text)).toEqual([]));

test.each([
  ['The Justice Department sued Zorbin Motors in Ohio.', ['o:Justice Department', 'o:Zorbin Motors', 'l:Ohio']],
  ['NATO met in Brussels.', ['o:NATO', 'l:Brussels']],
  ['The University of Leeds and the Bank of Canada agree.', ['o:University of Leeds', 'o:Bank of Canada']],
  ['They met at Kennedy Airport.', ['l:Kennedy Airport']],
  ['The betting company Lodi won the bid.', ['o:Lodi']],
])('tells bodies and places from persons: %s', (text, expected) => expect(namesIn(text)).toEqual(expected));

test('names do not overlap and stand in text order', () => {
  const text = 'Mayor Ann Birch of Leeds, the Bank of Canada’s Tom Finch and de Groot met.\nAnn de Groot left.';
  const names = findNames(read({ text, blocks: blocksOf(text) }), resources);
  for (const [i, name] of names.entries()) {
    expect(name.end).toBeGreaterThan(name.start);
    if (i > 0) expect(name.start).toBeGreaterThanOrEqual(names[i - 1]!.end);
  }
});

test.each([
  ['capitals', 'ANN BIRCH MET TOM FINCH AND THE MAYOR OF LEEDS '],
  ['names without an end', 'Ann Birch Tom Finch Leeds Mayor President '],
  ['joined bodies', 'House of Ann and Birch of Tom for Leeds and '],
  ['particles', 'de la van der bin al '],
  ['titles', 'the former deputy mayor of the city of Leeds, and the '],
])('takes time in proportion to the text: %s', (_, words) => {
  const seconds = (length: number) => {
    const text = words.repeat(Math.ceil(length / words.length));
    const reading = read({ text, blocks: blocksOf(text) });
    const start = performance.now();
    findNames(reading, resources);
    return (performance.now() - start) / 1000;
  };
  seconds(20_000);
  // Twenty times the text in far less than twenty squared times the time.
  expect(seconds(400_000)).toBeLessThan(Math.max(0.05, seconds(20_000)) * 100);
});
