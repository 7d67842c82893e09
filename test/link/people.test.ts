import { expect, test } from 'vitest';
import { blocksOf } from '../../lib/article.ts';
import { findNames } from '../../lib/find/names/names.ts';
import { linkPeople } from '../../lib/link/people.ts';
import type { Person } from '../../lib/mentions.ts';
import type { Resources } from '../../lib/resources.ts';
import { read } from '../../lib/text/reading.ts';
import { checkWith } from '../helpers/check.ts';
import { loadResources } from '../helpers/resources.ts';

const resources: Resources = loadResources();
const people = (text: string): Person[] => {
  const reading = read({ text, blocks: blocksOf(text) });
  return linkPeople(reading, findNames(reading, resources), resources);
};
const check = checkWith(
  {
    resources,
    find: ({ text, blocks }, data) => {
      const reading = read({ text, blocks });
      return { people: linkPeople(reading, findNames(reading, data), data) };
    },
  },
  'people',
);

test.each([
  // Full name, family name, given name.
  '{person:Oksana Hryhorenko} left. {person = Oksana Hryhorenko:Hryhorenko} said that {person = Oksana Hryhorenko:Oksana} would return.',
  // The short name stands first, as in headlines.
  '{person = Marta Ruiz:Ruiz} wins prize\nThe biologist {person:Marta Ruiz} was surprised.',
  '{person:Patrick W. Doyle} met {person = Patrick W. Doyle:Pat Doyle}’s lawyer.',
  // Particles.
  '{person:Anneke van der Veen} spoke. Later {person = Anneke van der Veen:Van der Veen} left.',
  '{person:Tariq al-Masri} spoke. Later {person = Tariq al-Masri:al-Masri} left.',
  // Family name first.
  'President {official President:Wei Jinghua} came. {official = Wei Jinghua:Wei} left.',
  // Two who share a family name.
  '{person:Holly Bates} died. Her father, {person:Shaun Bates}, wept. Ms {person = Holly Bates:Bates} was 19, Mr {person = Shaun Bates:Bates} said.',
  // Of a family, the one who has just been named in full.
  `{person:Shaun Bates} died.${' The night was long, and the sea was cold and grey.'.repeat(4)} His wife, {person:Holly Bates}, wept. {person = Holly Bates:Bates} said it was late.`,
  // A name inside a possessive, and one that is written in capitals.
  '{person:Lena Brandt}’s book sold well. {person = Lena Brandt:Brandt}’s publisher is glad.',
  // A family is nobody.
  '{person:Adam Soames} and the Soames family came. The Soameses left.',
  // A government is its head’s.
  'The {official - @ - = Trump:Trump} administration denied it.',
])('%s', check);

test.each([
  // Teams, storms, firms, papers, laws, days, places bear names, and are no persons.
  'Hurricane Katrina hit New Orleans in August.',
  'Werder Bremen beat Borussia Dortmund on Saturday.',
  'Goldman Sachs and Morgan Stanley raised prices.',
  'Shares of Johnson & Johnson fell.',
  'He studied at Howard University and worked for Reyes Motors Inc.',
  'The Washington Post and the Daily Mail reported it.',
  'The Dodd-Frank Act passed in March.',
  'They met in Santa Barbara, near Lake Victoria.',
  'The Zondo Commission heard witnesses.',
  'She reads Le Monde on Sundays.',
  'Former Mayors And Senators Meet For Peace Talks In Paris',
  'PLEASE READ THIS NOTICE CAREFULLY',
  'He met Costa Rican and German officials on Christmas Eve.',
  'Chief Engineer Women is a network.',
  'Mother Earth needs you, Big Sky Country.',
  'Follow us: @AnaReyes #AnaReyes',
])('finds nobody in: %s', check);

test('a person has the fullest name of the article', () => {
  expect(people('Reyes won. Ana Maria Reyes is a chemist. Ana Reyes smiled.').map(({ name }) => name)).toEqual([
    'Ana Maria Reyes',
  ]);
});

test('a name in capitals is that of the same person', () => {
  const [person, ...others] = people('ZORBIN QUELK RESIGNS AT LAST\nMinister Zorbin Quelk left.');
  expect(others).toEqual([]);
  expect(person).toMatchObject({ name: 'Zorbin Quelk', mentions: [{ start: 0, end: 12 }, {}] });
});

test('persons are numbered in the order of their first mention', () => {
  const found = people('Omar Haddad met Ana Reyes. Reyes thanked Haddad.');
  expect(found.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
    ['p1', 'Omar Haddad', 2],
    ['p2', 'Ana Reyes', 2],
  ]);
});

test('every title once, in text order, and the body of the first that has one', () => {
  const [person] = people(
    'Acting mayor Ana Reyes spoke. Mayor Ana Reyes, a former senator from Ohio and Mayor of Springfield, left.',
  );
  expect(person).toMatchObject({ titles: ['Acting mayor', 'Mayor', 'senator'], affiliation: 'Ohio', official: true });
});

test('a mention has the title that stands beside it', () => {
  const text = 'Governor Ana Reyes said no. Reyes left.';
  const [person] = people(text);
  expect(person!.mentions.map(({ title }) => title && text.slice(title.start, title.end))).toEqual(['Governor', null]);
});

test.each([
  ['Mr Reyes left.', 'he'],
  ['Congresswoman Robin Lee left.', 'she'],
  ['Her husband, Robin Lee, left.', 'he'],
  ['Serhii Kovalenko left.', 'he'],
  ['Olena Kovalenko left.', 'she'],
  ['The analyst Robin Lee left.', null],
  ['The analyst Robin Lee lost her keys.', 'she'],
  ['Ombudsman Nadia Birch left.', 'she'],
  ['Chairman Zorbin Quelk left.', 'he'],
])('gender: %s is %s', (text, gender) => expect(people(text)[0]!.gender).toBe(gender));

test.each([
  ['Trump denied it. The former president spoke in Ohio.', true, ['president']],
  // Somebody else is the president.
  ['Trump denied it. The president, Joe Biden, spoke. The president left.', true, []],
  ['Ana Reyes denied it. The former president spoke in Ohio.', false, []],
])('a leader is known by the office: %s', (text, official, titles) => {
  expect(people(text)[0]).toMatchObject({ official, titles });
});

test.each([
  ['Chris Garland warned of cuts. Speaking in the House, the Conservative MP agreed.', ['MP'], 'Conservative'],
  ['Rudy Marsh withdrew. The former New York mayor declined to comment.', ['mayor'], 'New York'],
  [
    'The critic Marta Solano will not stand.\n“Enough,” the Labour councillor said.',
    ['critic', 'councillor'],
    'Labour',
  ],
])('an office that a later sentence tells: %s', (text, titles, affiliation) => {
  expect(people(text)[0]).toMatchObject({ official: true, titles, affiliation });
});

test.each([
  'Rudy Marsh sued the city. The mayor declined to comment.',
  'Rudy Marsh met Ana Lee. The Labour councillor declined to comment.',
  'Rudy Marsh left the city that day. It rained. It snowed. The former Chicago mayor came, too.',
  'The singer Rudy Marsh left. The former Chicago mayor declined to comment.',
  'Rudy Marsh left. The Labour councillor for Dover and the Labour councillors of Leeds stayed.',
])('no office of the first: %s', text => expect(people(text)[0]!.official).toBe(false));

test('there is one mayor of a town, and who is called so elsewhere is it', () => {
  const text = 'Chicago Mayor Ana Lee spoke.\nRudy Marsh withdrew. The Chicago mayor declined to comment.';
  expect(people(text).map(({ official }) => official)).toEqual([true, false]);
});

test.each([
  ['Rudy Marsh’s office denied it.', true],
  ['The lawyer Rudy Marsh left. Marsh’s office is in Leeds.', false],
  ['Rudy Marsh’s office has a new look.', false],
])('who has an office: %s', (text, official) => {
  expect(people(text).find(({ name }) => name.endsWith('Marsh'))!.official).toBe(official);
});

test.each([
  // Known to every reader, by the full name or alone.
  ['Angela Merkel voted, and Merkel’s party won.', true],
  ['Nixon’s fate was sealed.', true],
  ['Xi Jinping was there.', true],
  ['Joseph R. Biden was there.', true],
  // Parties by their letters, and what is theirs or a parliament's.
  ['Robin Tarlach (CDU) called for calm.', true],
  ['Robin Tarlach (BBC) called for calm.', false],
  ['The party’s leader, Robin Tarlach, spoke.', true],
  ['The head of the Green parliamentary group, Robin Tarlach, spoke.', true],
  // What only one in office has.
  ['Robin Tarlach’s new cabinet met.', true],
  ['Robin Tarlach was sworn in.', true],
  ['Robin Tarlach’s new house burnt.', false],
  // Nothing is told of them.
  ['She had seen the Nixon play.', false],
  // Others of the name, and one who is something else here.
  ['Robin Nixon said so. Nixon left.', false],
  ['The singer Gordon Brown said so, and Brown left.', false],
  ['Blair Quelk said so.', false],
])('who is known to hold an office: %s', (text, official) => {
  expect(people(text)[0]!.official).toBe(official);
});

test.each([
  // "Its", "their" mean what the sentence, or the one before, is about.
  ['Ley Bank was shut. Its chairman, Ana Reyes, left.', 'Ley Bank'],
  ['Kenya offered it in June, according to its prime minister, Ana Reyes.', 'Kenya'],
  // Who speaks, speaks for the only body that was named.
  ['Staff of Ley Bank came. In an email, spokeswoman Ana Reyes declined to comment.', 'Ley Bank'],
  ['Ley Bank and Zorn Bank were shut, spokeswoman Ana Reyes said.', null],
  ['Ley Bank was shut, minister Ana Reyes said.', null],
  ['Capt. Ana Reyes, who commands the Coast Guard sector, left.', 'Coast Guard'],
  ['Capt. Ana Reyes, who left the Coast Guard, wept.', null],
])('whose office it is, told nearby: %s', (text, affiliation) => {
  expect(people(text).find(({ name }) => name === 'Ana Reyes')).toMatchObject({ affiliation });
});

test('a governor without a state governs the one that the article is about', () => {
  const text = 'Gov. Ann Birch spoke. South Dakota is cold. She likes South Dakota, not Ohio.';
  expect(people(text)[0]).toMatchObject({ titles: ['Gov.'], affiliation: 'South Dakota' });
});

test.each([
  ['one name', 'Ann Birch, '],
  ['many names', null],
  ['titles', 'Mayor Ann Birch, the former deputy mayor of the city of Leeds, and '],
])('takes time in proportion to the text: %s', (_, words) => {
  const seconds = (length: number) => {
    const text = words
      ? words.repeat(Math.ceil(length / words.length))
      : Array.from(
          { length: length / 16 },
          (_, i) => `Ann B${i.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)]!)}, `,
        ).join('');
    const start = performance.now();
    people(text);
    return (performance.now() - start) / 1000;
  };
  seconds(20_000);
  expect(seconds(400_000)).toBeLessThan(Math.max(0.05, seconds(20_000)) * 100);
});

test('two of the same family name with different given names are two', () => {
  expect(
    people('Peter Nowak met Paul Nowak. Nowak left.').map(({ name, mentions }) => [name, mentions.length]),
  ).toEqual([
    ['Peter Nowak', 2],
    ['Paul Nowak', 1],
  ]);
});
