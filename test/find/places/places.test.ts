import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGivenNames } from '../../../lib/find/names/given-names.ts';
import { findPlaces } from '../../../lib/find/places/places.ts';
import { OTHER_CITY_NAMES } from '../../../lib/lexicon/city-names.ts';
import { REGIONS } from '../../../lib/lexicon/regions.ts';
import type { Name } from '../../../lib/mentions.ts';
import { readGazetteer } from '../../../lib/place/gazetteer.ts';
import { type Resources, resourcesOf } from '../../../lib/resources.ts';
import { NO_MODELS } from '../../../lib/tag/models.ts';
import { read } from '../../../lib/text/reading.ts';
import { checkWith, type Find } from '../../helpers/check.ts';
import { buildData } from '../../tools/build-data.ts';

let world: Resources;

beforeAll(async () => {
  await buildData();
  const places = Uint8Array.from(readFileSync('public/data/places.bin'));
  const givenNames = readGivenNames(readFileSync('public/data/given-names.txt', 'utf8'));
  world = resourcesOf({ gazetteer: readGazetteer(places.buffer), givenNames, models: NO_MODELS });
}, 120_000);

/** The finder alone: nobody has told it which names are persons or bodies. */
const find: Find = article => ({ places: findPlaces(read(article), [], [], world) });
const check = checkWith({ find }, 'places');

describe('names of places', () => {
  test.each([
    'The minister flew to {place:Kenya} and on to {place:Uganda}.',
    'She was born in {place:Duluth} and lives near {place:São Paulo}.',
    'Floods hit {place:Nepal}’s south and the {place:Philippines}.',
    'Talks in {place:The Hague} went on; the {place:Netherlands} hosts them.',
    'Ships left the {place:Black Sea} for the {place:Strait of Hormuz}.',
    'They crossed {place:Bosnia and Herzegovina} and {place:Trinidad and Tobago}.',
    'They sailed to {place BQ:St Eustatius}, {place KN:St Kitts}, {place GG:Sark} and {place GR:Zante}.',
    'The inquiry heard from Professor Chris Quelk, {place:England}’s chief medical officer.',
    'The leader of {place GB:Kent} County Council spoke. The {place US:Baltimore County} Council met.',
    'The storm grew in the {place Gulf Coast:Gulf}, south of {place:Louisiana} and {place:Mobile}, {place:Alabama}.',
    'Ships in the {place Persian Gulf:Gulf} left {place:Iran}, {place:Kuwait} and {place:Qatar}.',
    'Currents off {place GS:South Georgia} warmed, said Dr. Helen Park, and Dr Ann Hill.',
    'He was from {place:Ennis}, {place IE:Co Clare}, and she from {place:Newry}, {place GB:Co. Down}.',
    'The {place:U.S.} and the {place:UK} signed; the {place:UAE} and {place:USA} did not.',
    'He told us that the {place:US} would join us.',
    'A ferry links {place:St. John’s} with the coast of {place:Newfoundland}.',
    'She moved from {place:Queen Anne’s County} to {place:Fort Worth}.',
    'Aid reached {place:al-Bab} and {place:sub-Saharan Africa}.',
  ])('%s', check);

  test.each([
    'In May the police said that no hope was left.',
    'The bill, called March of Progress, died in the House.',
    'Reading the paper, he took most of the day.',
    'Orange juice sales fell, and Nice words were few.',
    'They said “Yes” to the Deal; We do not.',
    'The Kenyan and Ukrainian teams met British and Thai officials.',
    'It cost US$5 million in all.',
    'The West Nile virus spread.',
    'Our Union, our Bank and our Church are strong.',
  ])('finds none in: %s', check);
});

describe('direction and head', () => {
  test.each([
    'Rain fell in {place:East Texas} and {place:Northern Michigan}.',
    'Rain fell in eastern {place:Texas} and northern {place:Michigan}.',
    'Voters in {place:Northern Ireland} and {place:South Dakota} agreed.',
    'The {place:Kern River} rose, and {place:Cook County} was warned.',
    'The {place:Etoumbi} district is in quarantine, as is the village of {place:Cellardyke}.',
    'Guards of {place:Evin} prison were at {place:Staples Center}, and not in a federal prison.',
    'They climbed {place:Mount Agung} above {place:Lake Oahe}.',
  ])('%s', check);

  test.each([
    'The Northern District and the Central Region were merged.',
    'The congressional district of Democratic voters grew.',
  ])('finds none in: %s', check);
});

describe('short names', () => {
  test.each([
    'It rained in {place Kingston upon Hull, GB:Hull} and {place Leeds, GB:Leeds}, and all over the {place North East England, GB:North East}.',
  ])('%s', check);
});

describe('namesakes', () => {
  test.each([
    // A firm, again and again.
    'Paris Baguette grew. The chief of Paris Baguette is glad: Paris Baguette has shops in {place:Paris}.',
    'The {place:Manhattan} District Attorney met the {place:Manhattan} District Attorney; the {place:Manhattan} District Attorney left.',
    // Clubs, wars, teams, nicknames.
    'Manchester City beat Derby County, and the Oklahoma City Thunder won in {place:Kansas City}.',
    'The Red Cross sold halibut from the {place Pacific Ocean, -:Pacific} and Epsom salts; “I’m Batman,” he said.',
    'The {place:Cook County} State’s Attorney left.',
    'The Vietnam War began in {place:Vietnam}.',
    'The “Hanoi Hilton” stands in {place:Hanoi}, and “{place:Texas} is big,” he said.',
    // Law courts and laws, times, makers, festivals.
    'The attorney for the Southern District of New York spoke in {place:New York}.',
    'In Section 14 the law is clear, and 14 people live in {place:Everett}.',
    'The Bush-era rule stands; so does the {place:Texas}-based one.',
    'Nottingham Forest lost; the set of “Fargo,” a film, was far from the National Capital.',
    'Her gown by Balmain was seen at Coachella and in {place:Everett}.',
  ])('%s', check);
});

describe('town and state', () => {
  test.each([
    'She lives in {place:Paris}, {place:Texas}, near the lake.',
    'A man of {place:Gary}, {place:Ind.}, and one of {place:Portland}, {place:Ore.}, won.',
    'He left {place:Sioux Falls}, {place:S.D.}, for {place:Perth}, {place:WA}.',
    'It rained in {place:Washington, D.C.}, on Monday.',
    '{place:Washington DC} was quiet.',
    'The speaker, Ana Reyes, D-{place:Calif}, and Bo Lee, R-{place:W. Va.}, agreed.',
    'It lies in {place:Albany}, {place:N.Y.} The town is old.',
    'Rep. Ana Reyes (D-{place:Minn.}) and Sen. Lee, R-{place:Texas}, met in {place:Calif.}',
    'A bus from {place:Greenlane}, {place:Auckland}, was late.',
    'The {place:B.C.} government and that of {place:Ontario} met.',
    'They shelled the villages of {place:Fouaba} and {place:Kfrayan} at night.',
  ])('%s', check);

  test.each([
    'It fell in 300 B.C. or in the third century B.C.',
    'It was IN or OUT, OR so HE said.',
    'The Mass. was long. He was Ill. too.',
    'Let me or Al go, pa.',
  ])('finds none in: %s', check);
});

describe('datelines', () => {
  test.each([
    '{place:KYIV}, {place:Ukraine} (AP) — The talks went on.',
    '{place:HARROGATE} — A stonemason was honoured.',
    '{place:NEW YORK}, May 3 (Reuters) - Shares fell.',
    'MAYOR TO QUIT\n{place:DETROIT} The mayor will go.',
    'Two women died. {place:HAMILTON} — The police said so.',
  ])('%s', check);

  test.each(['SMITH — who was not there — said so.', 'WHAT WE KNOW — so far.'])('finds none in: %s', check);
});

describe('compounds', () => {
  test.each([
    'The {place modifier:US}-based firm and {place modifier:Moscow}-backed rebels met pro-{place modifier:Palestine} students.',
    'A wall on the {place literal:Texas}-{place literal:Mexico} border.',
    'The {place:Russia}-{place:Ukraine} war.',
  ])('%s', check);
});

describe('places inside other names', () => {
  test.each([
    'The Dallas Morning News and the Washington Post reported it.',
    'The Bank of England and the University of Kansas agreed.',
    'Officials called the Chicago Bears.',
    'London Fashion Week and the Paris Agreement came up, and the Paris accord with it.',
    'Voice of America and Health Canada said so.',
    'The U.S. Air Force was there, and so was the Indiana Chamber Orchestra.',
    'Lagos Palm Bank and the Kenya Police Service agreed.',
  ])('finds none in: %s', check);

  test.each([
    'The {place modifier:Gainesville} Police Department called the {place modifier:Greene County} Sheriff’s Office.',
    '{place modifier:Texas} Department of Health officials met the {place modifier:Indiana} State Police.',
    'The {place modifier:Paris} City Council and the {place modifier:Moore County} District Attorney agreed.',
    'A nurse of the Children’s Hospital of {place modifier:Manitoba} spoke at {place modifier:Dayton} Community Recreation Center.',
    'He waits in the {place literal:Anderson County} Jail, near {place:Freestone County} Road 360.',
    'The City of {place:Richmond} paid for it.',
    'The {place modifier:Dublin} City Council, the {place modifier:Boulder City} Council and {place modifier:Lancashire} County Council agreed.',
    'Cuts to {place:Los Angeles} City jobs were shown.',
    'The {place modifier:Memphis} Historical Society met in {place literal:Danbury} Town Hall.',
    'A clerk of the {place modifier:Danbury} Fire Department called the {place modifier:Georgia} Department of Education.',
  ])('%s', check);

  test.each([
    '{place modifier:Texas} Governor Ana Reyes and {place modifier:US} President Lee met.',
    '{place modifier:Indiana} House Speaker Ann Lee spoke.',
  ])('%s', check);
});

describe('lists of divisions', () => {
  test.each([
    'Rain fell in {place:Walton}, {place:Barrow} and {place:Oconee} counties.',
    'The {place:Athens}-{place:Clarke County} line; {place:DPRK}-{place:South Korea} talks.',
    'Former {place:Hall County} clerk Ana Reyes left.',
  ])('%s', check);

  test.each(['At Walton and Barrow avenues a car stopped.'])('finds none in: %s', check);
});

describe('persons with the names of places', () => {
  test.each([
    'A woman lost her daughter, Brittany, and her son Chester.',
    'St. Patrick’s Day was quiet; the Flores family stayed away. Santa Claus came.',
    'She saw it on the Discovery Channel.',
    'Paris Lindholm met Michael Jordan and Chelsea Okafor.',
    'Mr Burton and Mrs. Lancaster left. Burton said nothing.',
    'Jane Moore won. Later Moore wept.',
    'Georgia Reyes skates. Georgia began at four.',
    'Senator Dallas Oakes spoke to J. Houston.',
  ])('finds none in: %s', check);

  test.each([
    'Troops crossed {place:Jordan} and {place:Chad}.',
    'A court in {place:Lancaster} heard the mayor of {place:Houston}.',
  ])('%s', check);
});

describe('where somebody lives', () => {
  test.each([
    'Gwen Oakes, 43, of {place:McKee}, won.',
    'Jane Churchill left {place:Churchill}, {place:Manitoba}. A {place:Churchill} doctor flew from {place:Churchill}.',
    '{place:Wellingborough} Mayor Ana Reyes met them.',
    'The bill is that of Ana Reyes, a {place:Kettering} Republican.',
    '{place:Kettering} Republican chair Ana Reyes met a man. {place:Ferguson} police officer Tom Finch came.',
    'They live in {place:Falls Village} and work nearby.',
    'A {place:Chapin} man and a 41-year-old {place:Danbury} resident met Gwen Oakes, 43, {place:McKee}, who won.',
  ])('%s', check);

  test.each(['Burton sold his car.', 'Burton, she said, lost her office.'])('finds none in: %s', check);
});

describe('words that are towns', () => {
  test.each([
    'A man from {place:Reading}, {place:Bath} or {place:Bristol} was sought.',
    'Police in the city of {place:Mobile} and the town of {place:Normal} met.',
    'He settled in {place:Hull}.',
  ])('%s', check);
});

describe('sites', () => {
  test.each([
    'The office at {place:12 Elm Street} moved; {place:12 Elm} is empty.',
    'A crash on {place:Interstate 80}, {place:Highway 287} and the {place:M25} killed two.',
    'Protesters blocked {place:Tilikum Bridge} and {place:Rosemont Airport}.',
    'He was treated at {place:Groote Schuur Hospital}.',
    'A hall on the grounds of {place:Elm Hospital} burned.',
    'Gunmen stormed the {place:Quelk National Museum} at noon.',
    'She works for the {place:U.S. Embassy} in {place:Lima}.',
    'They filled the {place:Indiana Statehouse}. Outside the {place:Statehouse} it rained.',
    'The {place metonym:White House} denied it, and so did the {place metonym:Kremlin}.',
    'They marched down {place:Avenida Samora Machel}; she lived on {place:Rose Crescent}.',
    'They walked the {place:Isle of Anglesey} and saw the {place:Mozambique Channel}.',
    'He was found in {place:Grimsby}, {place:Lincs}, on Monday.',
    'Flights from {place:Toronto}’s {place:Pearson International Airport} and to {place:Ottawa}’s airport were late.',
    'He was taken to {place:St. Michael’s Hospital}.',
    'It fell short of {place:Butte}’s {place:Bert Mooney Airport}.',
    'They met at the {place:Palais des Nations}.',
  ])('%s', check);

  test.each([
    'Groote Schuur Hospital employs nine.',
    'Rosemont Airport Authority raised fees.',
    'She read Westbrook Elementary School a story.',
    'In 2019 Street artists came.',
    'Her novel “Salt Road” came out.',
    'The Catholic Church and the Greene family agreed with a 2007 Supreme Court ruling.',
  ])('finds none in: %s', check);
});

test('a site that is named short is the one that was named in full', () => {
  const text = 'They filled the Indiana Statehouse. Outside the Statehouse it rained. 12 Elm Street; 12 Elm.';
  const places = findPlaces(read({ text, blocks: [] }), [], [], world);
  expect(places.map(({ name }) => name)).toEqual([
    'Indiana Statehouse',
    'Indiana Statehouse',
    '12 Elm Street',
    '12 Elm Street',
  ]);
});

describe('headlines', () => {
  test.each([
    '{place:Fort Worth} May Sell Its Water as Fertilizer',
    'Woman Found in {place:Dallas} Bus Depot Wakes in Clinic',
    'FLOODS IN {place:KENYA} KILL NINE PEOPLE',
  ])('%s', check);
});

describe('reports of a match', () => {
  const report = 'The striker scored two goals; the referee gave a penalty, and the league fined the goalkeeper. ';

  test.each([
    `${report}Norwich beat Derby, and the Norwich manager smiled.`,
    `${report}Norwich travel to Leeds on Tuesday.`,
  ])('finds none in: %s', check);

  test.each([
    `${report}They play in {place:Norwich} on Monday, {place:England} on Tuesday.`,
    'Floods hit {place:Norwich}; the {place:Norwich} mayor wept.',
  ])('%s', check);
});

describe('usage', () => {
  test.each([
    '{place metonym:Moscow} has begun gathering troops.',
    '{place metonym:Russia} is mustering its army, {place metonym:Kyiv} said.',
    'It came amid {place metonym:Israel}’s war and {place metonym:Moscow}’s forces.',
    'The {place literal:Ukraine}’s armed forces marched in {place literal:Moscow}.',
    'A {place metonym:Kremlin} spokesman spoke of a deal with {place metonym:Beijing}.',
    'The {place metonym:United States} and {place metonym:China} could agree.',
    '{place metonym:Russia} is unlikely to agree. {place metonym:Ukraine} is keen.',
    '{place literal:Kyiv} was hit again. {place literal:Ukraine} lost much.',
    'A {place modifier:Texas} governor and {place modifier:US} aid.',
    'A {place literal:London} court and a {place literal:Manhattan} mansion.',
    'The {place literal:Luhansk} region of {place literal:Ukraine}.',
    'Crowds outside the {place literal:White House} sang.',
    'Customers in {place literal:Taiwan}, {place literal:Japan} and the {place literal:US} were told.',
    '{place metonym:Britain}, which drafts the text, agreed. {place metonym:Moscow} did not comment.',
    'The {place modifier:Newcastle} mayor blasts a stadium snub.',
  ])('%s', check);
});

describe('what the finder of names says', () => {
  const named = (text: string, words: string, type: Name['type']) => {
    const start = text.indexOf(words);
    const names: Name[] = [{ type, start, end: start + words.length, rule: 'told' }];
    return findPlaces(read({ text, blocks: [] }), names, [], world).map(place => text.slice(place.start, place.end));
  };

  test('a place inside a body or a person is none', () => {
    expect(named('He joined Sierra Nevada Corp. early.', 'Sierra Nevada Corp.', 'organisation')).toEqual([]);
    expect(named('They saw Wellington Mabuza there.', 'Wellington Mabuza', 'person')).toEqual([]);
  });

  test('what is in the district of somebody is in no place of that name', () => {
    expect(named('It stood in Trimble’s old district.', 'Trimble', 'person')).toEqual([]);
    expect(named('It stood in Kyiv’s old district.', 'Kyiv', 'other')).toEqual(['Kyiv']);
  });

  test('the case of somebody is no place where all else is', () => {
    const text = 'New twist in Trimble hearing. Charges were filed against Trimble on Monday.';
    const names: Name[] = [{ type: 'person', start: 55, end: 62, rule: 'told' }];
    const people = [{ mentions: [{ start: 55, end: 62 }] }] as unknown as Parameters<typeof findPlaces>[2];
    const found = findPlaces(read({ text, blocks: [] }), names, people, world).map(({ start }) => start);
    expect(found).not.toContain(55);
  });

  test('a country stays one, even when it is taken for something else', () => {
    expect(named('They fled to Ukraine at night.', 'Ukraine', 'other')).toEqual(['Ukraine']);
    expect(named('They fled to Ukraine at night.', 'Ukraine', 'organisation')).toEqual(['Ukraine']);
  });

  test('a word that looks like a place and is in the gazetteer is one', () => {
    expect(named('The Swakopmund jetty closed.', 'Swakopmund', 'place')).toEqual(['Swakopmund']);
  });
});

describe('any text', () => {
  test.each(['', '\n\n', 'A'.repeat(50_000), 'St. '.repeat(2000), '\ud800 in Paris', 'of the '.repeat(3000)])(
    'is read',
    text => expect(() => findPlaces(read({ text, blocks: [] }), [], [], world)).not.toThrow(),
  );

  test('offsets are those of the text', () => {
    const text = '😀 In Kyiv’s outskirts';
    const [place] = findPlaces(read({ text, blocks: [] }), [], [], world);
    expect(text.slice(place!.start, place!.end)).toBe('Kyiv');
  });

  test('many different places take time in proportion', () => {
    const names = OTHER_CITY_NAMES.map(([name]) => name).concat(REGIONS.map(([name]) => name.split('|')[0]!));
    const time = (share: number) => {
      const text = names
        .slice(0, names.length * share)
        .map(name => `He was in ${name}. `)
        .join('');
      const start = performance.now();
      for (let i = 0; i < 5; i++) findPlaces(read({ text, blocks: [] }), [], [], world);
      return performance.now() - start;
    };
    time(1);
    expect(
      isSlow(
        () => time(1),
        () => time(0.5),
      ),
    ).toBe(false);
  });

  test.each([
    ['capitals', 'Paris London New York '],
    ['a list', 'Springfield, Georgia, Washington, '],
    ['numbers', '12 Elm '],
    ['hyphens', 'US-UK-EU '],
    ['open datelines', 'PARIS, (A '],
  ])('twice as much of %s takes no more than about twice as long', (_, piece) => {
    const time = (times: number) => {
      const reading = read({ text: piece.repeat(times), blocks: [] });
      const start = performance.now();
      findPlaces(reading, [], [], world);
      return performance.now() - start;
    };
    time(1000);
    expect(
      isSlow(
        () => time(8000),
        () => time(4000),
      ),
    ).toBe(false);
  });
});

/** Whether twice the text takes far more than twice the time, each time anew: machines that do other things stutter. */
function isSlow(double: () => number, single: () => number): boolean {
  return [1, 2, 3].every(() => double() > 6 * Math.max(20, single()));
}
