import { describe, test } from 'vitest';
import { checkWith } from '../helpers/check.ts';
import { findQuotesOnly } from '../helpers/quotes.ts';

const check = checkWith({ find: findQuotesOnly }, 'quotes');

describe('the words that name the speaker', () => {
  test.each([
    // A person’s name without title, place and apposition.
    'Luhansk Governor Ana Reyes said {quote by Ana Reyes = Ana Reyes:the bridge was closed}.',
    '“{quote by = Ana Reyes:The bridge is closed},” said Ana Reyes, an adviser to the mayor.',
    'Ana Reyes, an adviser to the mayor since May, said {quote by = Ana Reyes:the bridge was closed}.',
    'The mayor of Duluth, Ana Reyes, said {quote by = Ana Reyes:the bridge was closed}.',
    'Embattled Chief of Staff Ana Reyes did note that {quote by Ana Reyes = Ana Reyes:the bridge was closed}.',
    'Business and Trade Secretary Ana Reyes said {quote by Ana Reyes = Ana Reyes:the bridge was closed}.',
    'The mayor and Secretary Ana Reyes said {quote = nobody:the bridge was closed}.',
    'Ana Reyes (44), of Duluth, said {quote by = Ana Reyes:the bridge was closed}.',
    'Ana Reyes MP said {quote by = Ana Reyes:the bridge was closed}.',
    'Ana Reyes of Harbour Watch said {quote by = Ana Reyes:the bridge was closed}.',
    'Ana Reyes, who voted against it, said {quote by = Ana Reyes:the bridge was closed}.',
    '“{quote by = Ana Reyes:The bridge is closed},” Ana Reyes, in a grey suit, told the court.',
    '{quote by Ana Reyes = Ana Reyes:The bridge is unsafe}, says the former mayor, Ana Reyes. “{quote by = Ana Reyes:It should be closed}.”',
    // Bodies, groups, documents.
    'The US-based Centre for the Study of Rivers said {quote by = Centre for the Study of Rivers:the dam would hold}.',
    'The General Staff of Ukraine’s armed forces said {quote by General Staff of Ukraine’s armed forces:the bridge was closed}.',
    'Local officials said {quote by Local officials = nobody:the bridge was closed}.',
    'Rebel authorities in the town said {quote by Rebel authorities = nobody:the bridge was closed}.',
    'A spokesman for the mayor said {quote by A spokesman for the mayor = nobody:the bridge was closed}.',
    'Three of her neighbours said {quote by Three of her neighbours = nobody:the bridge was closed}.',
    'According to the indictment, {quote by the indictment = nobody:the bridge was closed}.',
    '“{quote by the letter = nobody:The bridge must be closed},” says the letter signed by seven engineers.',
    'A woman who was robbed on the bridge has said {quote by A woman = nobody:it must be closed}.',
    // Somebody who carries a verb without a subject of its own.
    'Ana Reyes opened the bridge and said {quote by = Ana Reyes:it was safe}.',
    'Ana Reyes opened the bridge, saying {quote by = Ana Reyes:it was safe}.',
    'The storm led Ana Reyes to warn that {quote by = Ana Reyes:the bridge would fall}.',
    'Ana Reyes met the Harbour Party, which tried to win votes by claiming {quote by Harbour Party:the bridge was unsafe}.',
    'Tom Finch closed the bridge amid rumours suggesting {quote by rumours = nobody:it would fall}.',
    '{quote by local news reports = nobody:The bridge was closed}, according to local news reports.',
    'Ana Reyes said {quote:it was cold}. On the hill, “{quote by Ana Reyes = Ana Reyes:everything was covered in a sheet of ice}” from the storm.',
    'The loss led the Harbour Party to announce {quote by Harbour Party:the bridge would be closed}.',
    '{quote by Ana Reyes:You can only cut so many nets}, says certified planner Ana Reyes.',
    'Tom Finch leaves the bridge, but only when Ana Reyes looks up, and when Ana Reyes sighs and swears {quote by Ana Reyes:it is safe}.',
    'Ana Reyes said {quote:it was cold}. That thought led to a plan: “{quote by = Ana Reyes:We shall build a bridge}.”',
    'Ana Reyes, speaking in Lyon beside her Danish counterpart, Tom Finch, called for “{quote by Ana Reyes = Ana Reyes:more bridges, and soon}.”',
    'Ana Reyes, the mayor of Lyon, flanked by her deputy, Tom Finch, said {quote by Ana Reyes = Ana Reyes:it was cold}.',
    'According to the complaint, {quote by the complaint = nobody:Ana Reyes told a friend it was cold}.',
    'Tom Finch left, and Ana Reyes said {quote:it was cold}. “{quote by the Norwegian = Ana Reyes:It snowed},” the Norwegian said.',
    '“{quote by the French = nobody:It snowed},” the French said of Ana Reyes.',
    'The union warned of {quote:ice}: “{quote by Ana Reyes = Ana Reyes:Enough is enough},” its secretary Ana Reyes said.',
    'Ana Reyes announced {quote:the end} at a news conference on Monday.',
    'Tom Finch left. Finch’s former lawyer said {quote:it was cold}. Asked why, he replied: “{quote by he = nobody:It is winter}.”',
    'The mother of a boy killed by a train said {quote by The mother of a boy = nobody:it was late}.',
    'It was a claim rejected by the lawyer, Ana Reyes, who said {quote by Ana Reyes = Ana Reyes:he had “known for years}”.',
    'Sailors wept at a plan described by Ana Reyes as “{quote by Ana Reyes = Ana Reyes:mad and cruel}”.',
    'The clerk accepted that {quote:it was late}.',
    'Asked whether it would be cold, Ana Reyes demurred: “{quote by Ana Reyes = Ana Reyes:I would not rule it out}.”',
    // Who did something just before.
    'Tom Finch said {quote:it was cold}.\nAsked if he agreed, Mayor Ana Reyes shrugged. “{quote by Ana Reyes = Ana Reyes:Ask me on Monday}.”',
    'Tom Finch said {quote:it was cold}.\nThe town was cold. “{quote by Tom Finch = Tom Finch:It is always cold}.”',
    'According to a teacher who did not want to be named, {quote by a teacher = nobody:the bridge was built of sand}.',
    // Signed behind a dash.
    '“{quote by Ana Reyes = Ana Reyes:The bridge has to go, and soon}.” — Ana Reyes, a teacher of Duluth',
    '“{quote by = Ana Reyes:The bridge has to go, and soon}.”― Ana Reyes\n“{quote by = Tom Finch:It stays}.” ― Tom Finch',
    '“{quote by = Ana Reyes:The bridge has to go, and soon}.”\n– Ana Reyes, Duluth',
    '“{quote by nobody = nobody:The bridge has to go, and soon}” — Ana Reyes left the hall.',
    'Several sailors we spoke to said {quote by Several sailors = nobody:it was cold}.',
    'The sailors working on the bridge in Lyon said {quote by The sailors = nobody:it was cold}.',
    'A teacher at a school where a ship was found in a cellar has called the find “{quote by A teacher = nobody:a gift of the sea}”.',
    'Harbour engineers using a boat near Lyon confirmed {quote by Harbour engineers:the fall of the bridge}.',
    // Across a line that is no speech.
    '“{quote by Ana Reyes:It is cold},” said Ana Reyes.\nThe bridge over the river\n“{quote by = Ana Reyes:It will be colder when the wind comes}.”',
    // Nobody.
    'Amid complaints that {quote by nobody = nobody:the bridge is unsafe}, Ana Reyes crossed it.',
    '“{quote by nobody = nobody:The bridge was built by people who had never seen a river}”: thus it stood on the wall.',
  ])('%s', check);
});

describe('the fullest name of the speaker', () => {
  test.each([
    'Mayor Ana Reyes was there. Reyes said {quote by Reyes = Ana Reyes:the bridge was closed}.',
    'Ana Reyes spoke of the river. “{quote by she = Ana Reyes:The bridge is closed},” she said.',
    'Ana Reyes spoke of the river. “{quote by she = Ana Reyes:The bridge is closed},” she said in a call with reporters.',
    'Gov. Ana Reyes opened the fair. The governor said {quote by The governor = Ana Reyes:the bridge was closed}.',
    'Ana Reyes, 44, was hurt. The 44-year-old said {quote by The 44-year-old = Ana Reyes:the bridge was closed}.',
    'The Harbour Safety Board (HSB) met. HSB said {quote by HSB = Harbour Safety Board:the bridge was closed}.',
    'The Harbour Safety Board said {quote by = Harbour Safety Board:it would act}. The agency said {quote by The agency = Harbour Safety Board:it had no money}.',
    // Carried over from the sentence or the paragraph before.
    'Ana Reyes said {quote by = Ana Reyes:she was tired}. “{quote by = Ana Reyes:I have not slept for a week}.”',
    'Ana Reyes said {quote by = Ana Reyes:she was tired}.\n“{quote by = Ana Reyes:I have not slept for a week}.”',
    '“{quote #1 by = Ana Reyes:I am tired}.\n“{quote #1:I have not slept for a week},” Ana Reyes said.',
    // What a heading takes from the running text.
    '‘{quote by = Ana Reyes:I have not slept}’\n“{quote by = Ana Reyes:I have not slept for a week},” Ana Reyes said.',
    // A name before a colon.
    'Ana Reyes: “{quote by = Ana Reyes:The bridge is closed}.”',
    // The pronoun goes with the gender.
    'Ana Reyes met Tom Finch. He said {quote by He = Tom Finch:the bridge was closed}.',
    'Tom Finch met Ana Reyes. She said {quote by She = Ana Reyes:the bridge was closed}.',
    'Ana Reyes said {quote by = Ana Reyes:Tom Finch was late}. She added: “{quote by She = Ana Reyes:As always}.”',
    // Every “she” is the one before.
    'Ana Reyes was a quiet child. Then she met Kate Marsh and Tom Finch. But she had no voice. She said {quote by She = Ana Reyes:it was a pity}.',
    // The name that a sentence begins with, whatever is told of it.
    'Captain Tom Finch, one of the friends of John Marsh, was in the crew that found John Marsh.\nHe said {quote by He = Tom Finch:the boat was dry}.',
    'Ana Reyes met Kate Marsh.\nReyes aide Kate Marsh came. She said {quote by She = Kate Marsh:it was cold}.',
    // A given name that nobody knows, or that men and women have: the article tells.
    'Judge Varga met Judge Osten.\nVarga was late because he had lost his way. Osten lost her gloves.\nHe said {quote by He = Varga:the road was closed}.',
    'Judge Varga met Judge Osten. Osten was early. “{quote:I am early},” she said.\nThey left. He said {quote by He = Varga:the road was closed}.',
    'Ana Reyes left. When asked where Judge Varga was, “{quote by she = Ana Reyes:I was at home},” she said.',
    // What the article called somebody, and whom it leaves out in a heading.
    'The suspect, Tom Finch, met Ana Reyes. The suspect said {quote by The suspect = Tom Finch:he was cold}.',
    'Ana Reyes met the singer Tom Finch. Ana Reyes left. The singer said {quote by The singer = Tom Finch:he was cold}.',
    '{quote by mayor = Ana Reyes:The bridge is closed}, mayor says\nMayor Ana Reyes came to the bridge on Monday.',
    'Ana Reyes met Tom Finch. Finch was late. The 44-year-old said {quote by The 44-year-old = Tom Finch:he was cold}.',
    // What a reporter calls the one who spoke last.
    'Ana Reyes met Tom Finch. Finch said {quote:it was cold}.\n“{quote by the singer = Tom Finch:It rained},” the singer said.',
    'Mrs Justice Reyes came in late. The judge said {quote by The judge = Reyes:it was cold}.',
    'Detective Inspector Tom Finch came in late. The detective said {quote by The detective = Tom Finch:it was cold}.',
    'Rep. Ana Reyes met Mayor Tom Finch. The lawmaker said {quote by The lawmaker = Ana Reyes:it was cold}.',
    'The thief’s barrister, Ana Reyes KC, told the court {quote by Ana Reyes = Ana Reyes:he was sorry}.',
    'Ana Reyes said {quote:it was cold}.\nThe Lyon fan added: “{quote by The Lyon fan = Ana Reyes:It rained}.”',
    'Ana Reyes said {quote:it was cold}. She left. The mother-of-two added: “{quote by The mother-of-two = Ana Reyes:It rained}.”',
    // Whoever hides behind a handle.
    'Acorn17 asked {quote by Acorn17 = Acorn17:who was there}. They said {quote by They = Acorn17:it was late}.',
    // What somebody wrote.
    'Ana Reyes left. According to Reyes’s blog, {quote by Reyes’s blog = Ana Reyes:the bridge was closed}.',
    // The body that another one owns; a department is an agency, a team is none.
    'A map was drawn by the Harbour Office’s Storm Centre. The agency said {quote by The agency = Storm Centre:it would rain}.',
    // Who stands before a pronoun that ends a relative clause, behind a party, across the country.
    'The sailors who have backed him say {quote by The sailors = nobody:they are late}.',
    'After winning the primary, Gov. Ana Reyes (R-OH), said, “{quote by Ana Reyes = Ana Reyes:I am ready}.”',
    'Officials across the state say {quote by Officials = nobody:it is late}.',
    'Six in 10 say {quote by Six in 10 = nobody:it is late}.',
    'Tom Finch, the sailor known as “Gull,” stated that {quote by Tom Finch = Tom Finch:he had seen it}.',
    'Tom Finch was freed after agreeing to a plan that stipulated that {quote by a plan = nobody:he would stay}.',
    // The main clause behind an opening, and the verb that is nearest to the words.
    'When Tom Finch died, President Ana Reyes released the following statement:\n“{quote by Ana Reyes = Ana Reyes:I offer my condolences}.”',
    'When asked if she had a plan, Ana Reyes dismissed the idea, noting, “{quote by Ana Reyes = Ana Reyes:It is late}.”',
    'After Tom Finch criticized the pier during a debate, Ana Reyes shot back, “{quote by Ana Reyes = Ana Reyes:It is late}.”',
    // Behind a body that spoke, the one person that the next lines are about; those around somebody are not that person.
    'The council called the storm a “{quote by The council = nobody:disaster}”.\nFor Ana Reyes the pier was home.\n“{quote by Ana Reyes = Ana Reyes:It is very sad. We need to listen}.”',
    'Those around Ana Reyes admit {quote by Those around Ana Reyes = nobody:she is late}.',
    // A verb that comes after words in apposition.
    'Ana Reyes, a former adviser who left the mayor in May, crossed the bridge and said {quote by Ana Reyes = Ana Reyes:it was safe}.',
  ])('%s', check);
});

describe('rather none than wrong', () => {
  test.each([
    // The last name before the verb need not be its subject.
    'A police official who asked not to be named told the paper: “{quote by A police official = nobody:It is late}.”',
    'A source who requested not to be identified said {quote by A source = nobody:it was late}.',
    'Families affected by the storm said {quote by Families = nobody:it was late}.',
    'On Friday, harbour staff based at Lyon said {quote by harbour staff = nobody:it was late}.',
    'Rep. Tom Finch, who spoke for the brothers and their aunt, Ana Reyes, said {quote by Tom Finch = Tom Finch:it was late}.',
    'But those opposing the plan argued {quote by those = nobody:it was built on sand}.',
    // Two could be meant.
    'Tom Finch and John Marsh came. Later he said {quote by he = nobody:the bridge was closed}.',
    'Ana Reyes was a quiet child. Then Kate Marsh came with her. Kate Marsh and Ana Reyes left. She said {quote by She = nobody:it was late}.',
    // What is said of somebody else tells nothing.
    'Judge Osten came with Judge Varga. Varga said {quote:she was late}.\nKate Marsh said {quote:it was cold}. She said {quote by She = Kate Marsh:it was a pity}.',
    'Judge Varga met Judge Osten. Varga and his wife left. He said {quote by He = Varga:the road was closed}.',
    'The sister of Judge Varga lost her way.\nJudge Varga and Judge Osten came. She said {quote by She = nobody:it was cold}.',
    // The wrong gender, or nobody before.
    'Ana Reyes came. He said {quote by He = nobody:the bridge was closed}.',
    'He said {quote by He = nobody:the bridge was closed}.',
    'They said {quote by They = nobody:the bridge was closed}.',
    // A spokesman is not the one he speaks for, nor officials the place they sit in.
    'A spokesman for Ana Reyes said {quote by A spokesman for Ana Reyes = nobody:the bridge was closed}.',
    'The brother of Ana Reyes said {quote by The brother of Ana Reyes = nobody:the bridge was closed}.',
    'Ana Reyes met Tom Finch. The 44-year-old said {quote by The 44-year-old = nobody:it was cold}.',
    'The suspect, Tom Finch, met another suspect, Ray Marsh. The suspect said {quote by The suspect = nobody:it was cold}.',
    'Tom Finch came. The suspect said {quote by The suspect = nobody:it was cold}.',
    '{quote by mayor = nobody:The bridge is closed}, mayor says\nMayor Ana Reyes and Mayor Tom Finch came to the bridge on Monday.',
    'Acorn17 was away. The neighbours came.\nAna Reyes left.\nThey said {quote by They = nobody:it was late}.',
    'Ana Reyes left. Reyes’s mother said {quote by Reyes’s mother = nobody:the bridge was closed}.',
    'The Harbour Office met the Storm Centre. The agency said {quote by The agency = nobody:it would rain}.',
    'Aides of Ana Reyes, a teacher who came late, said {quote = nobody:it would rain}.',
    'Tom Finch said {quote:it was cold}. The actress added: “{quote by The actress = nobody:It rained}.”',
    'Tom Finch said {quote:it was cold}. The man added: “{quote by The man = nobody:It rained}.”',
    'Tom Finch said {quote:it was cold}. A singer added: “{quote by A singer = nobody:It rained}.”',
    // An office that nobody holds here.
    'Ana Reyes, a teacher, came. The governor said {quote by The governor = nobody:the bridge was closed}.',
    // An airline is no safety board.
    'The Harbour Safety Board said {quote by = Harbour Safety Board:it would act}. The airline said {quote by The airline = nobody:it had no money}.',
  ])('%s', check);
});
