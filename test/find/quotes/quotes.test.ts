import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { findQuotedStrings } from '../../../lib/find/quotes/quoted-strings.ts';
import { findQuotes } from '../../../lib/find/quotes/quotes.ts';
import type { Quote } from '../../../lib/mentions.ts';
import { read } from '../../../lib/text/reading.ts';
import { checkWith } from '../../helpers/check.ts';
import { findQuotesOnly } from '../../helpers/quotes.ts';

const check = checkWith({ find: findQuotesOnly }, 'quotes');

describe('direct quotes', () => {
  test.each([
    '“{quote direct cue said:We will rebuild the pier},” Mayor Ana Reyes said.',
    '“{quote direct cue said:We will rebuild the pier},” said Ana Reyes, the mayor of Duluth.',
    'Mayor Ana Reyes said: “{quote direct cue said:We will rebuild the pier}.”',
    'Reyes told reporters on Monday, “{quote direct cue told:We will rebuild the pier}.”',
    '“{quote direct cue asked:Who will pay for it?}” Reyes asked.',
    '“{quote direct cue fumed:It is a disgrace!}” Reyes fumed as she left.',
    '“{quote direct cue detailed:There is a plan for every street in the old town},” Reyes detailed.',
    // A verb of no list.
    '“{quote direct cue rumbled:We will rebuild the pier},” Reyes rumbled.',
    '“{quote direct cue smiled:We will rebuild the pier},” smiled Ana Reyes.',
    '‘{quote direct cue said:We will rebuild the pier},’ Reyes said.',
    "''{quote direct cue said:We will rebuild the pier},'' Reyes said.",
    // Split by the cue; a sentence behind the tag.
    '“{quote direct #1 cue said:It takes},” she said, “{quote #1:a year}.”',
    '“{quote direct #1 cue said:It takes time},” she said. “{quote #1:It takes money}.”',
    '“{quote direct #1 cue told:It takes time},” she told the council. “{quote #1:It takes money. We have neither}.”',
    // Several paragraphs.
    '“{quote direct #1 cue said:It takes time}.\n“{quote #1:It takes money},” she said.',
    '“{quote direct #1 cue said:It takes time},” she said.\n“{quote #1:It takes money}.”',
    // A block behind a colon or a comma.
    'Reyes wrote on Monday,\n“{quote direct cue wrote:The pier was built to last}.”',
    'In a letter to the council, Reyes wrote:\n“{quote direct cue wrote:The pier was built to last}.”',
    // A fragment that is all that was reported.
    'Reyes described the vote as “{quote direct cue described:a long walk off a short pier}”.',
    'She called the report “{quote direct cue called:misleading}”.',
    'The firm denounced the ruling as “{quote direct cue denounced:a dark day for fishing}”.',
    'Reyes is calling for “{quote direct cue calling for:urgent repairs}” amid the storms.',
    'A judge jailed the man for what he called “{quote direct cue called:cruelty with a notebook}”.',
    'Sailors called it the “{quote direct cue called:end of a pier},” as the storm came.',
    'It was what sailors called a “{quote direct cue called:disaster}”.',
    'It ends what officials called the “{quote direct cue called:mad and useless}” rule of the sea.',
    'Reyes described the plan as a “{quote direct cue described:mistake}”.',
    'Reyes blamed “{quote direct cue blamed:wood that was never dry}” and cautioned against “{quote direct cue cautioned against:hope}.”',
    'The storm has been described as “{quote direct cue described:heartbreaking}” by the harbour office.',
    '“{quote direct cue said:Lovely boats},” the captain of the pier in Lyon and Duluth, Ana Reyes, said in the story.',
    'Reyes called the plan “{quote direct cue called:mad}” since “no” was not enough.',
    // A question, and who is told; words that are promised on the next line.
    '“{quote direct #1 cue told:Who will pay?}” Reyes told the paper. “{quote #1:Not we}.”',
    'Asked about the pier, Reyes said the following.\n“{quote direct #1 cue said:It takes time}.\n“{quote #1:It takes money}.”',
    '“{quote direct cue said:Who do they think they are?}” Reyes said of the firm in May.',
    '“{quote direct cue beamed:This is fantastic!}” beamed Ana Reyes, who had come in from the rain.',
    'Fans answered with chants of “{quote direct cue -:we want the pier}” as the mayor left.',
    // A source between dashes, just before what is quoted.
    'The plan has a part with — according to the notes of the council — “{quote direct cue according to:room for every boat in town}”.',
    // Beside the title of a work.
    '“{quote direct #1 cue said:It takes time},” said “Harbour Days” host Ana Reyes. “{quote #1:It takes money}.”',
    '“{quote direct cue said:It takes time},” the “Gulls” star once said on “LTH.” Nobody laughed.',
    // Far from its cue.
    'She wrote in her memoir, Plain Harbours, “{quote direct cue wrote:I was twelve when the pier burned}.”',
    'Reyes posted a picture of the pier with the caption “{quote direct:still standing}”.',
  ])('%s', check);
});

describe('mixed quotes', () => {
  test.each([
    'Reyes said {quote mixed cue said:the pier was “a danger to every child in town}”.',
    'Finch has left, telling the mayor {quote mixed cue telling:he “could no longer wait}”.',
    'The court refused to close it, with Justice Ana Reyes writing that {quote mixed cue writing:it was “too cold}”.',
    'The firm denied {quote indirect cue denied:wrongdoing}, with its spokesman Tom Finch saying {quote indirect cue saying:it would appeal}.',
    'Reyes said at a press briefing on Monday that “{quote mixed cue said:small cracks” had been found}.',
    'Reyes accepts that {quote indirect cue accepts:boats face risks}, but says {quote indirect cue says:the pier is safe}.',
    'No 10 said {quote mixed cue said:Reyes was “sad}”.',
    'Reyes said that {quote mixed cue said:she sought “friends” for the harbour in the south}.',
    'The rebels claimed {quote mixed cue claimed:their men are “closing the ring” around the town}.',
    'She urged the council {quote mixed cue urged:to “be brave” and vote for the plan}.',
    'Reyes warned against {quote mixed cue warned against:making a “mad bargain}”.',
    'Though the vote is a month away, Reyes said “{quote mixed cue said:most captains” had begun to pack}.',
    '{quote indirect #1 cue said:The cost of the new pier}, she said, “{quote mixed #1:is absurd” to all}.',
    'He condemned {quote mixed cue condemned:a “retreat” from the coast that nobody had voted for}.',
    'Officials said {quote mixed cue said:the army is “sending new men to the region},” posting pictures of the ruins.',
  ])('%s', check);
});

describe('indirect quotes', () => {
  test.each([
    'Reyes argues {quote indirect cue argues:there is no need to close the pier}.',
    // Contractions.
    "Reyes says {quote indirect cue says:it's complex}.",
    'Reyes claims {quote indirect cue claims:they’re late}.',
    "Reyes said {quote indirect cue said:that's wrong}.",
    "The engineers say {quote indirect cue say:they don't know who's to blame}.",
    'Reyes said {quote indirect cue said:the pier would be rebuilt}.',
    'Reyes said that {quote indirect cue said:the pier would be rebuilt}.',
    'Reyes said on Wednesday in Tokyo that {quote indirect cue said:the pier would be rebuilt}.',
    'Reyes said in a statement {quote indirect cue said:the pier would be rebuilt}.',
    'The captain tweeted Wednesday that {quote indirect cue tweeted:two boats are on their way to Lyon}.',
    'The Daily Herald, the paper of the harbour, warned that {quote indirect cue warned:the pier was closed}.',
    'Noting that {quote indirect cue Noting:the pier was closed}, Reyes left the room.',
    'Her mother told her {quote indirect cue told:enough was enough}.',
    'The news came with her announcement that {quote indirect cue announcement:her aide, Ana Reyes, had left the town}.',
    'The engineers recommend {quote indirect cue recommend:steel piers as a good choice}.',
    // The tag behind, inside.
    '{quote indirect cue said:The storm killed five sailors}, officials said on Tuesday.',
    '{quote indirect cue said:The bank may cut its rates}, said Ana Reyes, an economist at Harbour Bank.',
    '{quote indirect #1 cue said:The pier}, Reyes said, {quote #1:would be rebuilt}.',
    // Sources.
    'According to the harbour office, {quote indirect cue According to:the pier would be rebuilt}.',
    '{quote indirect cue according to:The pier would be rebuilt}, according to two people in the room.',
    '{quote indirect #1 cue according to:The pier}, according to Reyes, {quote #1:would be rebuilt}.',
    'But according to Reyes, {quote indirect cue according to:the pier would be rebuilt}.',
    'According to Reyes {quote indirect cue According to:the pier would be rebuilt by May}.',
    '{quote indirect cue according to:The pier would be rebuilt}, according to Ana Reyes, a teacher, and Ola Berg, the mayor of Lyon.',
    '{quote indirect cue according to:The pier would be rebuilt}, according to the Piers report of Harbour Bank, a Lyon-based lender.',
    'As the Duluth Herald reports, {quote indirect cue reports:the pier would be rebuilt}.',
    // Behind a dateline.
    'LYON, France (AP) — {quote indirect cue said:The pier will be rebuilt}, officials said.',
    // A verb that no list has, a participle.
    'She called {quote indirect cue called:it a mistake}.',
    'Reyes warns sailors {quote indirect cue warns:they will face the storm}.',
    'Reyes warned {quote mixed cue warned:how the town “must not let the storm win}”.',
    'Reyes denied {quote indirect cue denied:ever taking the money}.',
    'The pier is hated by sailors who claim {quote indirect cue claim:its boats are destroying their nets}.',
    'Families living near the pier say that {quote indirect cue say:the noise has grown}.',
    'Ola Berg told Harbour of Lyon {quote indirect cue told:the demand for boats is continuing to grow}.',
    'The sailors noted {quote indirect cue noted:findings of damp walls and leaking roofs}.',
    'The Harbour Office highlights {quote indirect cue highlights:the many troubles sailors are facing}.',
    'Reyes defended the plan, telling us {quote indirect cue telling:the sailors had slept}.',
    'Reyes suggested {quote indirect cue suggested:closing the pier}.',
    'The office advises sailors {quote indirect cue advises:to have cash}.',
    'Still, Reyes warns that {quote indirect cue warns:Articles 3, 7, and 9 of the harbour rules are old}.',
    '{quote indirect cue said:Steel may help}, said Ana Reyes, a teacher at Duluth, and the author of the book.',
    'She told the council {quote indirect cue told:no money supports the plan}.',
    'Reyes admitted {quote indirect cue admitted:burning the pier}.',
    'They accused the council, which had met in May, of {quote indirect cue accused:hiding the report}.',
    // Many, one who is seen to speak, and reports that are no verb.
    'In Duluth, a number of traders say {quote indirect cue say:the pier is late}.',
    'Those close to the mayor admit {quote indirect cue admit:she has not read the report}.',
    'Six in 10 say {quote indirect cue say:the pier is ugly}.',
    'About 3 in 10 say {quote indirect cue say:the pier is ugly}.',
    'Multiple sources privy to the talks say {quote indirect cue say:it was late}.',
    'A wide array of traders say {quote indirect cue say:it was late}.',
    'Ana Reyes argued during Saturday’s debate that {quote indirect cue argued:she could win}.',
    'Ana Reyes argued at Monday’s meeting that {quote indirect cue argued:she could win}.',
    'It was odd to see Ana Reyes admit {quote indirect cue admit:she could learn from sailors}.',
    'Initial reports said {quote indirect cue said:the ferry had left Duluth}.',
    'The OECD projects {quote indirect cue projects:the town will lose ten boats by June}.',
    'On Monday the guild went to court, alleging {quote indirect cue alleging:undue force at the meeting in May}.',
    // Those who are told, asked, urged.
    'The office said {quote indirect cue said:the pier was closed} and called on the “new” council {quote indirect cue called on:to open it}.',
    'She told the council that {quote indirect cue told:the pier would be rebuilt}.',
    'She told the council {quote indirect cue told:she had no money}.',
    'She told them {quote indirect cue told:they had no money}.',
    'She warned people {quote indirect cue warned:to stay away from the pier}.',
    'A user asked sailors {quote indirect cue asked:whether they would go out again}.',
    'She called on the council {quote indirect cue called on:to vote for the plan}.',
    'The group pledged {quote indirect cue pledged:to rebuild the pier}.',
    'He denied {quote indirect cue denied:taking the money}.',
    'She denied {quote indirect cue denied:owning the boat} and said {quote indirect cue said:she had never seen it}.',
    'The office confirmed {quote indirect cue confirmed:the death of the sailor} to the Duluth Herald.',
    'They accused the council of {quote indirect cue accused:hiding the report}.',
    // Nouns.
    'The probe follows reports that {quote indirect by nobody cue reports:two men took photos of sailors}.',
    'Nobody believes their claim that {quote indirect cue claim:the pier is safe}.',
    'The crowd cheered her pledge on Friday that {quote indirect cue pledge:no boat would be sold}.',
    // Headlines.
    'Ana Reyes: {quote indirect cue -:Pier will stay closed all year}',
    '{quote indirect cue says:Pier will stay closed all year}, mayor says',
  ])('%s', check);
});

describe('where what was said ends', () => {
  test.each([
    'Reyes said {quote indirect cue said:the pier would be rebuilt next year}, but she gave no details on payment.',
    'Reyes said {quote indirect cue said:the pier would be rebuilt} but declined to say who would pay.',
    'Reyes said {quote indirect cue said:the pier was old, but she would not give up}.',
    'Reyes stressed {quote indirect cue stressed:the pier would stay}, and expressed doubts about the ferry.',
    'Lee said {quote mixed cue said:the fares “cannot be defended}”, and voiced concern for those who live far out.',
    'A spokeswoman denied {quote indirect cue denied:they were late} saying, “{quote direct cue saying:We came at noon}.”',
    'The board stated {quote indirect cue stated:the ferry, which has two decks, is expected to sail again}.',
    'The board stated {quote indirect cue stated:the harbour, which has two piers, is projected to sink}.',
    'Reyes said {quote indirect cue said:the pier was closed}, adding that {quote indirect cue adding:it would be rebuilt}.',
    'Reyes said {quote indirect cue said:the pier was closed}, but warned {quote indirect cue warned:it would burn}.',
    'Reyes said {quote indirect cue said:the pier was closed}, but Ola Berg said {quote indirect cue said:it was open}.',
    'Reyes said {quote indirect cue said:the pier was closed}, a claim that the council disputes.',
    'Reyes said {quote indirect cue said:the pier was closed} – one of the worries of the fishermen.',
    'While the report claimed that {quote indirect cue claimed:the pier was safe}, the council closed it.',
    'The mayor, who said that {quote indirect cue said:the pier was closed}, will meet the council.',
    'Reyes asked {quote indirect cue asked:to meet the captain}, who Berg said {quote indirect cue said:was ill}.',
    'The claim that {quote indirect cue claim:the pier has a crack of nine feet} is wrong.',
    'Reyes promised {quote indirect cue promised:to reply} but did not.',
    'In sum, the claim that {quote indirect cue claim:the pier has a crack (or two or three)} is wrong.',
    'Reyes denied {quote indirect cue denied:any wrongdoing} and defended the pier.',
    'Officials announced {quote indirect cue announced:the arrest of a man in the fire on the pier} and said {quote indirect cue said:he was ill}.',
    'While the post shown above claimed that {quote indirect cue claimed:the pier was gone}, others had seen it.',
    'A storm that was described as “{quote direct cue described:biblical}” left the town in ruins.',
    'Reyes said {quote indirect cue said:two guards — a father and his son — a cook and a clerk had died}.',
    'Talks went on, but the claim that {quote indirect cue claim:no pier will be built in Duluth} makes them harder.',
    'Reyes said {quote mixed cue said:the firm “would pay for it all},” but never openly said who would pay first.',
    '{quote indirect cue said:Rain remains likely}, the office said, no change from its view last week.',
    'While the council asserts that {quote indirect cue asserts:the land is its own}, the harbour tribe says that {quote indirect cue says:it has rights to it}.',
    'When Reyes said {quote indirect cue said:the pier was hers}, a sailor yelled “{quote direct cue yelled:Show us!}”',
    'Having announced that {quote indirect cue announced:he was free}, Judge Osten went on to the next case.',
    'Reyes said {quote indirect cue said:the pier was closed}, but Reyes did not say when.',
    'She did say {quote mixed cue say:she found it “charming}” and called it “{quote direct cue called:absurd}.”',
    'She is noting {quote indirect cue noting:the age of the pier} and saying {quote indirect cue saying:it could fall}.',
    'Sailors say {quote indirect cue say:they believe she will stay}, a 12-point margin over Berg.',
    'Most voters said {quote indirect cue said:they were worried}, and over 3 in 10 said {quote indirect cue said:the mayor was best}.',
    'According to early polls by the Lodi Office, {quote indirect cue According to:voters in Alabama, Georgia, Ohio and Maine want a pier}.',
    'The office said {quote indirect cue said:its friend Ola Berg, also known as Gull, wrote the songs}.',
    'Finch filed a suit accusing two firms of {quote indirect cue accusing:spying on sailors} and requested a probe.',
    'Reyes denied {quote indirect cue denied:taking the money and hiding it}.',
    // Only the outermost counts.
    '{quote mixed cue said:A clerk who took the call recalled that he said, “I will burn your pier},” the mayor’s office said.',
    'Reyes said {quote indirect cue said:Berg told her that the pier was closed}.',
    '{quote indirect cue said:Reyes had vowed to close the pier}, officials said.',
    'According to the Herald, {quote indirect cue According to:Reyes said that the pier was closed}.',
  ])('%s', check);
});

describe('what is said at hearings', () => {
  test.each([
    '{quote indirect cue heard:The driver had a hammer and ran off}, the court heard.',
    '{quote indirect cue told:The driver had a hammer and ran off}, jurors were told on Monday.',
    'A jury at the county court heard that {quote indirect cue heard:the driver had a hammer}.',
    'The inquest was told {quote indirect cue told:he had left home at noon}.',
    'The court heard three witnesses.',
    'The judge heard of it from a neighbour.',
  ])('%s', check);
});

describe('people who may not be named', () => {
  test.each([
    '{quote indirect cue say:It may turn into something bigger}, people familiar with the talks say.',
    '{quote indirect cue told:The deal fell apart}, a person briefed on the matter told reporters.',
    'People close to the minister said {quote indirect cue said:she would go}.',
  ])('%s', check);
});

describe('posts with a signature', () => {
  test.each([
    '{quote direct cue -:The pier is gone. What a night}. https://t.example/x1\n— Ana Reyes (@anareyes) May 4, 2023',
    '{quote direct cue -:The pier is gone: “What a night.”}https://t.example/x1\n— Ana Reyes (@anareyes) May 4, 2023',
    'A night to forget.\n\n{quote direct cue -:The pier is gone} pic.t.example/x1 — Ana Reyes (@anareyes) May 4, 2023',
  ])('%s', check);
});

describe('what nobody said', () => {
  test.each([
    'The driver was shot outside the station, officials said https://pier.example/story-4711',
    'The town has been hailed as a model of new housing.',
    // Scare quotes, terms, nicknames, titles.
    'The so-called “pier tax” was dropped.',
    'Robert “Bobby” Fuller opened the “Harbour Days” fair.',
    'They played “We Will Meet Again” on the steps.',
    'Storms called “derechos” are rare here.',
    'The men, who call themselves “pier guards”, were asleep.',
    'He set up a site called “Pier If You Want It Now” last year.',
    'His “smart” move cost the town a pier.',
    'The shows on the list include “Low Tide,” “Harbour,” “A Very Cold Pier” and “Gulls.”',
    'The best podcasts, “Gulls,” “Low Tide: Pier Two” and “The Wreck,” are free.',
    'In the comedy “Plain Harbours: A Very Long Way from Home,” Ana Reyes plays a sailor.',
    'Review: “Plain Harbours” runs long.',
    'It is another classic “sailors in the dark woods” tale.',
    'She fell for a script called “Low Tide,” a tale of gulls.',
    'The town gave out advice called “How to swim in May” today.',
    'There are things we know, and things we do not know, the “known unknowns” of the sea.',
    'It is hard to see the sea and respond in kind without a boat.',
    'The hotel is offering ‘relaxing’ rooms to sailors.',
    'Songs from “The Harbour Department” were played.',
    'Reyes plays the drums in the film “Low Tide.”',
    'Reyes is known for “LTH” and the “Gulls” reboot.',
    'Reyes, who wrote a novel titled “The cold sea in May”, left the town.',
    'Finch pleaded guilty to “theft of boats and nets by night”.',
    'The list of other shows in Lyon is long.',
    // Thoughts, wishes, findings.
    'Reyes thinks the pier is lost.',
    'Reyes hopes that the pier can be saved.',
    'The study found that piers last forty years.',
    'Polls show that nobody wants a pier.',
    // Cue verbs that are something else.
    'Reyes claimed victory in the race.',
    'He noted the date in his book.',
    'Enhanced early warning systems went live.',
    'The posts went up in flames.',
    'They argued all night.',
    'She addressed the crowd and told a story.',
    // Nothing was said.
    'It is seen in fresh reports of the harbour office, and in budget reports that track spending.',
    'Hundreds roared when Ohio was called for Ana Reyes moments after the vote.',
    'Nobody opposed him, and he was confirmed 92 to 0 in May.',
    'He is the third captain who was confirmed by the harbour this year.',
    'In a chat with the Herald in late May, a bold Ana Reyes bragged about her boat.',
    'Fuel was dear. It encouraged people to stay at home.',
    'It takes time, as was made clear on Monday when the band left.',
    'It is a harbour where captains are denied the right to fish at night.',
    'She has done what the town wanted and lived according to its rules.',
    'The captains are about to discuss how the pier is to be paid for.',
    'Reyes declined to say whether the pier would open.',
    'The office did not say when it would open.',
    'Neither side would say what the map showed.',
    'The office did not respond to a request for comment.',
    // What anybody may do, and what the reporter thinks of it.
    'Here are the nets you can add to your boat that will catch more fish.',
    'It is important to note that the pier is old.',
    'It is worth noting that the pier is old.',
    // Deeds, and what works by itself.
    'Though many remained calm, a small group of sailors responded with stones.',
    'Rot is caused by the shipworm – a clam usually found in warm water.',
    'The harbour bought two piers, a deal announced on Monday.',
    'The new lens helped them to look into the depths, revealing how piers sink.',
    'As the piers continued to sink, another town was built.',
    'The site encourages you to list your boats.',
    'They reckoned with the part that Lyon plays in the town.',
    'The lamp, cheap as it is, proves useful, and the oil is free.',
    'Most of the writers who submitted songs for the pier were tired.',
    'The storm left lingering questions about the pier.',
    'The letters add to a body of work that suggests the pier is old.',
    'Several tests of the pier were made in May, revealing that it was wet.',
    'Reyes noted the date in a book.',
    'The flood highlights the long way that the town has to go.',
    'All went according to plan, and the pier was opened in May.',
    'What speaks against this argument is that the pier is old.',
    'The storm is a reminder that the pier is old.',
    'They began a policy that emphasised trade and the sea.',
    'The pier got new lamps, depth and speed signals, and a crane.',
    'The show doubled down on its love of the sea, the long jokes, and the songs.',
    'Trends like “harbour fishing” are rare.',
    'The storms remind us that the pier is old.',
    'This book will remind you to slow down.',
    'But research cited in the paper of the Harbour Office suggests the pier is old.',
    'Research from Duluth confirms a measurable rise of the sea.',
    'The findings highlight that piers sink.',
    'Read more: Pier to be closed all year',
    'The pier is short, though it may seem to suggest a bridge.',
    'Police were called to reports of a fire on the pier.',
    // Those who are asked do not speak.
    'Asked whether the pier was safe, Reyes left the room.',
    'The plane was said to be divided into two cabins.',
    // No source.
    'Prices rose by nine per cent in May.',
    'Prices are set to grow by 2 percent, up from a previous forecast of 1 percent.',
    'He left. — Not a signature (at all).',
    'Ola Berg is a lawyer who has worked for years on harbour projects.',
    // A signature whose post is not there: the paragraph above it is no post.
    `${'The pier was wide and the town was small, and nobody knew who would pay for it. '.repeat(6)}\n— Harbour News (@harbour) May 4, 2023`,
  ])('nothing in: %s', check);
});

describe('damaged marks', () => {
  test.each([
    '“{quote direct:We will rebuild the pier, Reyes said}.',
    'Reyes said: “{quote direct cue said:We will rebuild the pier}.\nThe council met on Monday.',
    '“{quote direct cue said:He is 6\'3" tall and he is coming},” Reyes said. Nobody laughed.',
    '"{quote direct cue said:The 12" board fell},” Reyes said. "{quote:It fell on me}."',
  ])('%s', check);
});

const quotesOf = (text: string): Quote[] => {
  const reading = read({ text, blocks: blocksOf(text) });
  return findQuotes(reading, findQuotedStrings(reading), [], []);
};

test('no quote is empty, runs over a line or into another', () => {
  const parts = [
    '“',
    '”',
    '"',
    "'",
    'he said',
    ',',
    '.',
    ' that ',
    'The pier',
    '\n',
    ':',
    ' told them ',
    'according to her',
  ];
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed % below;
  };
  for (let i = 0; i < 400; i++) {
    const text = Array.from({ length: 40 }, () => parts[random(parts.length)]).join(random(2) === 0 ? ' ' : '');
    const quotes = quotesOf(text);
    for (const [at, quote] of quotes.entries()) {
      expect(text.slice(quote.start, quote.end)).toMatch(/^\S(?:[^\n]*\S)?$/);
      expect(quote.start).toBeGreaterThanOrEqual(quotes[at - 1]?.end ?? 0);
    }
  }
});

test('a text without a full stop takes time in proportion to its length', () => {
  const text = (words: number) =>
    'the minister said that he would go and she said “we are here” but they left, '.repeat(words);
  const short = timeOf(() => quotesOf(text(500)));
  const long = timeOf(() => quotesOf(text(4000)));
  expect(long).toBeLessThan(40 * Math.max(short, 5));
});

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test('quotes say which rule found them and how sure it is', () => {
  expect(quotesOf('“It rained,” he said.')[0]).toMatchObject({ rule: 'string-then-tag', group: 1 });
  for (const { confidence } of quotesOf('“It rained,” he said. They urged her to go.')) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
