import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { findNames } from '../../../lib/find/names/names.ts';
import { linkPeople } from '../../../lib/link/people.ts';
import type { Resources } from '../../../lib/resources.ts';
import { read } from '../../../lib/text/reading.ts';
import { checkWith } from '../../helpers/check.ts';
import { loadResources } from '../../helpers/resources.ts';

const resources: Resources = loadResources();
const check = checkWith(
  {
    resources,
    find: ({ text, blocks }, data) => {
      const reading = read({ text, blocks });
      return { people: linkPeople(reading, findNames(reading, data), data) };
    },
  },
  'officials',
);

test.each([
  // Before the name.
  'Kharkiv Governor {official Governor @ Kharkiv:Danylo Zorin} spoke.',
  'NATO Secretary-General {official Secretary-General @ NATO:Nils Bergstrand} spoke.',
  'Kenyan Deputy Prime Minister {official Deputy Prime Minister @ Kenyan:Amina Odhiambo} spoke.',
  'White House press secretary {official press secretary @ White House:Ann Birch} spoke.',
  'Former Treasury Board secretary {official secretary @ Treasury Board:Ann Birch} spoke.',
  'Gov. {official Gov. @ -:Ann Birch} met Sens. {official Sens.:Omar Haddad} and {official Sens.:Luis Ortiz}.',
  'Lt. Gen. {official Lt. Gen.:Pavlo Rudenko} and Maj. Gen. {official Maj. Gen.:Ivan Koval} retired.',
  'A Moldovan foreign ministry spokeswoman, {official spokeswoman @ Moldovan foreign ministry:Ana Munteanu}, declined.',
  // A misspelt title.
  'Lviv Govenor {official Govenor @ Lviv:Danylo Zorin} spoke.',
  'Lviv Govenor, {official Govenor @ Lviv:Danylo Zorin}, spoke.',
  // "of", "for", "to", "in".
  'Secretary of State {official Secretary of State:Ann Birch} spoke.',
  'Chief of the General Staff {official Chief of the General Staff:Pavlo Rudenko} spoke.',
  'The mayor of Leeds, {official mayor @ Leeds:Ann Birch}, spoke.',
  'The leader of the council, {official leader @ -:Ann Birch}, spoke.',
  'In Elm Bay, North Dakota, Mayor {official Mayor @ -:Ann Birch} spoke.',
  'The deputy leader of the party, {official deputy leader @ -:Ann Birch}, spoke.',
  'The leader of the union, Ann Birch, spoke.',
  'Detective Chief Inspector {official Detective Chief Inspector @ Lyon Police:Ann Birch}, of Lyon Police, spoke.',
  'Mrs Justice {official Mrs Justice @ -:Birch} spoke to Lord Justice {official Lord Justice @ -:Haddad}.',
  'President of the European Commission {official President @ European Commission:Ines Quadros} spoke.',
  'The former U.S. ambassador to Ghana {official ambassador @ U.S.:Ann Birch} spoke.',
  // Brackets behind an office say which.
  'Superintendent of Police (Rural) {official Superintendent of Police @ -:M. Arvind} spoke.',
  'Additional Director General of Police (Law and Order) {official Additional Director General of Police @ -:Rakesh Anand} spoke.',
  // Portfolios with commas.
  'The Minister for Housing, Local Government and Heritage, {official Minister for Housing, Local Government and Heritage:Ann Birch}, spoke.',
  'Minister for Housing, Local Government and Heritage {official Minister for Housing, Local Government and Heritage:Ann Birch} spoke.',
  '{official Minister for Children, Equality, Disability and Youth:Ann Birch}, the Minister for Children, Equality, Disability and Youth, spoke.',
  'The Secretary of State for Science, Innovation and Technology, {official Secretary of State for Science, Innovation and Technology:Lena Marsh}, spoke.',
  'The Lagos State Commissioner for Information and Strategy, Mr. {official Commissioner for Information and Strategy @ Lagos State:Bola Ade}, spoke.',
  'MEC for Community Safety {official MEC for Community Safety @ -:Ruan Botha} spoke.',
  // Parties of two words.
  'Sinn Féin TD {official TD @ Sinn Féin:Pat Looby} spoke.',
  'The Fine Gael leader, {official leader @ Fine Gael:Ann Birch}, spoke.',
  'Garda Superintendent {official Superintendent @ Garda:Niall Foy} spoke.',
  'Senate President Pro Tempore {official President Pro Tempore @ Senate:Ramon Villacorte} spoke.',
  'Mayor Pro Tem {official Mayor Pro Tem:Ann Birch} spoke.',
  'Kiambu Woman Rep {official Woman Rep @ Kiambu:Purity Wambui} spoke.',
  'The Labour peer Baroness {official peer @ Labour:Hesketh} spoke.',
  'ASP {official ASP:Grace Obi} spoke.',
  'Assistant Principal {person Assistant Principal:Ned Farrow} spoke.',
  // "and" before another office.
  'Rep. {official Rep. @ District of Quezon:Aurora Lim} of the 2nd District of Quezon and PNP chief Gen. {official chief; Gen. @ PNP:Jun Abad} came.',
  '{official MP:Chris Hale}, the Labour MP for Leeds, and the Tory peer Baroness {official peer:Hesketh} spoke.',
  'Education Minister {official Education Minister:Ann Birch}, Chief Medical Officer Dr {official Chief Medical Officer:Tom Finch} spoke.',
  // Behind where somebody is of, and behind brackets.
  'Lord {official cabinet secretary @ -:Pemberton} of Whitby, the former cabinet secretary, spoke.',
  '{official mayor:Ann Birch} of Lodi, the mayor of Leeds, spoke.',
  'Sen. {official Sen.; chairwoman:Ann Birch} (D-Ohio), chairwoman of the budget committee, spoke.',
  // Whose office, and where.
  '{official resident coordinator @ U.N.:Martin Ode}, the U.N. resident coordinator in Khartoum, spoke.',
  'WHO regional director for Africa {official regional director @ WHO:Ann Birch} spoke.',
  'Chief {official Chief @ Elm Bay Cree Nation:Will Fox} of the Elm Bay Cree Nation spoke.',
  'The Board of Education met. Board member {official Board member:Ann Birch} spoke.',
  'The firm met. Board member {person:Ann Birch} spoke.',
  '{official convener @ Holyrood’s justice committee:Ken Gow}, convener of Holyrood’s justice committee, spoke.',
  // Words that end a body’s name.
  'Ministry of Defence spokesperson {official spokesperson @ Ministry of Defence:Ann Birch} spoke.',
  'Ministry of Health official {official official @ Ministry of Health:Ann Birch} spoke.',
  'It was Northern Territory Chief Minister {official Chief Minister @ Northern Territory:Ann Birch}.',
  'The Minister of the Federal Capital Territory, {official Minister @ Federal Capital Territory:Ann Birch}, spoke.',
  'Bishop of Durham the Rt Rev {person Bishop @ Durham:Tom Finch} spoke.',
  'Pentagon press secretary Maj. Gen. {official press secretary; Maj. Gen. @ Pentagon:Tom Finch} spoke.',
  'Elm Bay Police Const. {official Police Const.:Ann Birch} spoke.',
  // Names that are words of titles.
  'NOAA Administrator {official Administrator @ NOAA:Rick Spinner} and NASA chief {official chief @ NASA:Tom Finch} spoke.',
  'Deputy Attorney General {official Deputy Attorney General:Todd Branch} and Homeland Security Secretary {official Homeland Security Secretary:Ann Birch} spoke.',
  'Clerk of Court {official Clerk of Court:Ann Birch} spoke.',
  'Sarpanch {official Sarpanch:Gita Kaur} met tehsildar {official tehsildar:Ravi Anand}.',
  'EFCC Chairman {official Chairman @ EFCC:Ola Ade} spoke.',
  'The president of the Shiromani Akali Dal, {official president @ Shiromani Akali Dal:Ann Birch}, spoke.',
  'Lord Mayor of Leeds {official Lord Mayor @ Leeds:Ann Birch} spoke.',
  'The Ulster Unionist leader {official leader @ Ulster Unionist:Ann Birch} spoke.',
  'Ald. {official Ald.:Luis Ortiz}, 15th Ward, met Coun. {official Coun.:Ann Birch}.',
  'President {official President:Luis Ortiz}’s security secretary, {official security secretary @ Luis Ortiz:Ann Birch}, spoke.',
  'Ohio State Police Trooper {official Trooper @ Ohio State Police:Ann Birch} spoke.',
  'Ontario Provincial Police Det. Insp. {official Det. Insp. @ Ontario Provincial Police:Ann Birch} spoke.',
  'Selectwoman {official Selectwoman:Ann Birch} and MTA Chair {official Chair @ MTA:Tom Finch} spoke.',
  // Possessives.
  'Albania’s foreign minister, {official foreign minister @ Albania:Agim Hoxha}, spoke.',
  'NASA’s {official deputy administrator @ NASA:Ann Birch}, deputy administrator, spoke.',
  'The Lodi, Ohio, police chief, {official police chief @ Lodi, Ohio:Ann Birch}, spoke.',
  // Offices of several words before a name that no list has; the first word of a story in capitals.
  'President {official President:Luis Ortiz}’s incoming chief of staff {official chief of staff @ Luis Ortiz:Zorbin Quelk} spoke.',
  'AS Opposition Leader {official Opposition Leader @ -:Ann Birch} left, it rained.',
  // Who serves an official.
  'Mayor {official Mayor:Luis Ortiz} left. Only his chief strategist, {official chief strategist:Ann Birch}, stayed.',
  'The mayor’s former chief of staff, {official chief of staff:Ann Birch}, spoke.',
  // What the article calls a party.
  'The leader of Zorbinda, {official leader @ Zorbinda:Ann Birch}, spoke. The Zorbinda party won.',
  // The region that an office is about is no body.
  '{official country director @ Border Agency:Ann Birch}, Kenya country director for the Border Agency, spoke.',
  // Chains.
  'Interpol head Maj. Gen. {official head; Maj. Gen. @ Interpol:Pavlo Rudenko} spoke.',
  'Former president and prime minister {official president; prime minister:Luis Ortiz} spoke.',
  // Behind the name.
  '{official spokesperson @ CAA:Ann Birch}, a CAA spokesperson, spoke.',
  '{official adviser @ Kenyan President:Omar Haddad}, an adviser to Kenyan President {official President @ Kenyan:Amina Odhiambo}, spoke.',
  '{official mayor @ Leeds:Ann Birch}, who served as mayor of Leeds, spoke.',
  '{official prosecutor; governor @ Ohio:Luis Ortiz}, a former prosecutor and governor of Ohio, spoke.',
  '{official secretary @ Health and Human Services:Ann Birch}, 61, the Health and Human Services secretary, spoke.',
  '{official deputy leader @ Green Unity party:Ann Birch}, deputy leader of the anti-nuclear Green Unity party, spoke.',
  '{official judge:Ann Birch} (the judge) spoke.',
  '{official spokesman @ Border Agency:Tom Finch}, a spokesman for the Leeds-based Border Agency, spoke.',
  // Party labels.
  '{official - @ Ohio:Luis Ortiz} (D-Ohio) met Rep. {official Rep. @ Conn.:Ann Birch} (R., Conn.).',
  '{official - @ Calif.:Luis Ortiz}, D-Calif., agreed.',
  'Senator {official Senator @ Ohio:Luis Ortiz}, Democrat of Ohio, agreed.',
  // Who speaks for an official.
  'Senator {official Senator:Luis Ortiz} was glad, {official:Ortiz} spokesman {official spokesman @ Ortiz:Tom Finch} said.',
  'Green Party candidate {official candidate @ Green Party:Ines Quadros} lost.',
  'Republican Indiana Gov. {official Gov. @ Indiana:Ann Birch} and City Attorney {official City Attorney:Tim Lee} agreed.',
  // What an office is for, and bodies in odd places.
  'The WHO’s regional adviser for vector control, Dr {official regional adviser for vector control @ WHO:Ines Quadros}, left.',
  'The UAE’s ambassador to the UN in Geneva, {official ambassador @ UAE:Hala al-Suwaidi}, left.',
  'Council of Mayors chairperson {official chairperson @ Council of Mayors:Ann Birch} left.',
  'Lt. {official Lt. @ Greene County Sheriff’s Office:Tim Lee} of the Greene County Sheriff’s Office left.',
  'Tory councillor {official councillor @ Tory:Ann Birch} and Labour MP {official MP @ Labour:Tom Finch} left.',
  'Leader of the Opposition {official Leader of the Opposition:K. Ramanathan} left.',
  'A former appeal court judge, {official appeal court judge @ -:Ann Birch}, left.',
  '{official member @ House of Commons:Ann Birch}, a member of the House of Commons, left.',
  '{official ambassador @ -:Ann Birch}, an ambassador, met {official judge:Tom Finch}, a judge, and {official minister:Luis Ortiz}, a minister.',
  'Queen {official Queen:Sofia} met Vice President {official Vice President:Ann Birch} and Vice-President {official Vice-President:Tom Finch}.',
  '{official vice president @ -:Ann Birch}, vice president of the country, left.',
  '{official spokesman:Tom Finch}, a spokesman for the company’s regulator, and {official ministry spokesman:Luis Ortiz}, a ministry spokesman, left.',
  'President {official President:Ann Birch}’s security adviser, {official security adviser:Tom Finch}, left.',
  'Cook County State’s Attorney {official State’s Attorney @ Cook County:Ann Birch} left.',
  'Federal Reserve Chair {official Chair @ Federal Reserve:Ann Birch} left.',
  'City Council President {official President @ City Council:Ann Birch} left.',
  'World Bank President {official President @ World Bank:Tom Finch} left.',
  'Secretary of State for East Asian Affairs {official Secretary of State:Daniel Kritz} left.',
  '{official director:Tom Finch}, director of the National Institutes of Health, met {official director:Ann Birch}, director of the Centers for Disease Control and Prevention.',
  // Verbs.
  '{official mayor @ Leeds:Ann Birch} is the mayor of Leeds.',
  '{official acting head @ Department of Energy:Ann Birch}, who is acting head of the Department of Energy, left.',
  '{official acting secretary @ DHS:Ann Birch} has been named DHS acting secretary.',
  '{official president @ -:Luis Ortiz} was elected president on Sunday.',
  // Offices of others.
  'Queen {official Queen:Sofia} and King {official King:Felipe} came with Crown Prince {official Crown Prince:Haakon}.',
  'Police Chief {official Police Chief:Ann Birch}, Judge {official Judge:Omar Haddad} and Officer {official Officer:Tim Lee} came.',
  'Labour leader {official leader @ Labour:Tom Finch} met MEP {official MEP:Ines Quadros}.',
  'The opposition’s candidate for president, {official candidate for president:Luis Ortiz}, lost.',
  'The government’s chief medical officer, Professor {official chief medical officer; Professor:Ann Birch}, left.',
  'An army spokesman, Colonel {official army spokesman; Colonel:Luis Ortiz}, left.',
  'Head of State {official Head of State:Paul Benga} met Director of Public Prosecutions {official Director of Public Prosecutions:Ann Birch}.',
  'Chief Minister of Kerala {official Chief Minister @ Kerala:Pinaki Vijayan} met City Auditor {official City Auditor:Ann Birch}.',
  // Bodies of the state without a name, and those that are left to be won.
  'The planning committee’s chairwoman, {official chairwoman:Ann Birch}, met {official chairman @ -:Tom Finch}, chairman of the planning committee.',
  'FCA boss {official boss @ FCA:Ann Birch} and council boss {official council boss:Tom Finch} met IMF managing director {official managing director @ IMF:Moa Lind}.',
  '{official nominee:Ann Birch}, the nominee for attorney general, and his running mate, {official running mate:Tom Finch}, won.',
  'The Venezuelan opposition figure {official opposition figure:Ana Reyes} and AAP leader {official leader @ AAP:Rui Prates} came.',
  'Plaid Cymru’s {official -:Ann Birch} met {official -:Tom Finch}, who represents the 4th District.',
  '{official -:Ann Birch}, prosecuting, said {person:Tom Finch} ran.',
  'Public Advocate {official Public Advocate:Ann Birch} and Union Minister {official Minister:Rui Prates} came.',
  '{official director of public health @ Devon:Ann Birch}, director of public health for Devon, left.',
  'The former mayoral nominee and loud {person:Trump} critic {official mayoral nominee:Ann Birch} lost.',
  '{official -:Ana Reyes}, who led the country for a decade, left. {official - @ Bolivia:Rui Prates} has governed Bolivia since May.',
  'Minister of Justice {official Minister of Justice:Ana Ayotte} and Justice {official Justice:Ann Birch} left.',
  // What a minister is for, between the office and the name.
  'Minister of Education {official Minister of Education:Kay Monroe} and Chief Technical Officer {person:Ian Pratt} left.',
  'Minister of Basic Education and Technical Training {official Minister of Basic Education and Technical Training:Kay Monroe} left.',
  'Commissioner for Lands {official Commissioner for Lands @ -:Sello Hlabane} left.',
  'MEC for Cooperative Governance and Traditional Affairs {official MEC @ Cooperative Governance and Traditional Affairs:Kay Monroe} left.',
  'Embattled Chief of Staff {official Chief of Staff:Reince Palmer} and Deputy Chief of Staff {official Deputy Chief of Staff:Moa Lind} left.',
  'A member of Portugal’s upper house of parliament, {official member:Rui Prates}, sued.',
  // Two titles, of which the last has words of its own; a title of several who have countries.
  'Former Republican presidential nominee and loud {person:Hale} critic {official presidential nominee; critic:Ann Birch} lost.',
  'Presidents {official Presidents:Tom Birch} of Brazil, {official Presidents:Luis Ortiz} of Peru and {official Presidents:Ana Reyes} of Chile met.',
  // Behind the name without a comma, and behind verbs.
  '“We are ready,” said {official Public Works Director @ Polk County:Steve Harlan} who is Polk County Public Works Director.',
  '{official MP:Tom Birch} MP left.',
  '{official finance minister:Ana Reyes} resigned as finance minister on Monday.',
  '{official leader @ Labour Party:Ana Reyes} stepped down as leader of the Labour Party.',
  // Offices that verbs tell of, and parties.
  '{official - @ Senate Judiciary Committee:Tom Birch}, who chairs the Senate Judiciary Committee, left.',
  '{official -:Tom Birch}, who heads the foreign ministry, met {official -:Ana Lee}, who leads the opposition.',
  '{official -:Tom Birch}, who advises Prime Minister {official Prime Minister:Ana Lee}, left.',
  '{official -:Tom Birch}, who is running for mayor of Leeds, lost. {official -:Ana Lee} was elected to parliament in May.',
  '{official -:Tom Birch}, the panel’s top Democrat, left. {official -:Ana Lee}, a Republican running for Congress, stayed.',
  'Labour’s {official - @ Labour:Tom Birch} and Republican {official -:Ana Lee} left.',
  // Whose a body in lower case is.
  'The government’s chief scientific adviser, {official chief scientific adviser:Ann Birch}, left.',
  'School board president {official:Tom Finch} and the area chief, {official area chief:Sello Hlabane}, left.',
  '{official chief executive @ Leeds City Council:Tom Birch}, chief executive of Leeds City Council, left.',
  'Bank of England governor {official governor @ Bank of England:Tom Birch} left.',
  'Hong Kong chief executive {official chief executive @ Hong Kong:Moa Lind} left.',
  'City Manager {official City Manager:Tom Birch} and Business Secretary {official Business Secretary:Ana Lee} left.',
  'Chief Education Officer Dr {official Chief Education Officer:Ann Birch} left.',
  'He met his Japanese counterpart {official counterpart @ Japanese:Moa Lind} in Tokyo.',
  'Italy’s prime minister at the time, {official prime minister @ Italy:Silvio Bruni}, left.',
  'The defendant smiled when judge {official judge:Ann Birch} sat down.',
])('%s', check);

test.each([
  // Firms, clubs, schools, unions, arts, kin.
  'Rialto Bank president Ann Birch resigned.',
  'Ann Birch, president and chief executive of Rialto Motors, spoke.',
  'The company’s chairman, Tom Finch, spoke.',
  'Arsenal captain Tim Lee met coach Omar Haddad.',
  'The Nurses Association’s general secretary, Ann Birch, spoke.',
  'The American director Tom Finch shot the film.',
  'Ann Birch, chief data officer at Zorbin Motors, spoke.',
  'Professor Ann Birch and Dr Tim Lee of Leeds University agreed.',
  'Her father, Tom Finch, and her lawyer, Ann Birch, came.',
  // Shows, and those who are private, advise, or sell.
  'They danced for judges Tom Finch and Ann Birch.',
  'She hired private investigator Tom Finch.',
  'Tom Finch, a member of the Rialto advisory board, spoke.',
  'Tom Finch, Head of Sales and Guest Care at Rialto Travel, spoke.',
  'InfoZorb President Tom Finch spoke.',
  'Tom Finch, general secretary of the National Builders Union, spoke.',
  'Tom Finch, chief executive of Make UK, spoke.',
  'Leeds City manager Tom Finch spoke.',
  'Rialto United met their counterparts; Finch’s counterpart, Tom Lee, spoke.',
  'Tom Finch, who runs a bakery, spoke. Ann Birch, who leads the company, was elected to run for fun.',
  'Club president Tom Finch spoke.',
  'Tory Lanez sang. Harvard president Ann Birch spoke.',
  'Tom Finch, who heads the agency’s Chicago office, met Ann Birch, who runs the sales department.',
  'Tom Finch was elected to the board of Zorbin.',
  'Republican strategist Tom Finch and traffic warden Ann Birch spoke.',
  'Airline spokesperson Tom Finch and supermarket boss Ann Birch spoke.',
  'England boss Tom Finch and Zorbin general secretary Ann Birch spoke.',
  'Tom Finch, president of the National Growers’ Union, spoke.',
  'Tom Finch, who represents the singer, mitigating, spoke.',
  'The actor Luis Ortiz was glad, Ortiz spokesman Tom Finch said.',
  // Firms, shows, churches and fairs have ambassadors, judges, ministers and queens, too.
  'Brand ambassador Ann Birch met UNICEF goodwill ambassador Tom Finch.',
  'Tom Finch, a judge on The Great Pie Show, met Ann Birch, chancellor of the University of Denver.',
  'Tom Finch, a Baptist minister, met drag queen Ann Birch and Luis Ortiz, the king of soul.',
  'Principal investigator Ann Birch and the private investigator Tom Finch agreed.',
  'Ann Birch, a member of Facebook’s Oversight Board, met Tom Finch, a member of CNBC’s Advisor Council.',
  'Tom Finch, president of the Leeds Chamber of Commerce, spoke.',
  'Zorbex president Ann Birch met senior vice president Tom Finch.',
  'Ann Birch, vice president of sales, met Tom Finch, executive vice president for news.',
  'Club president Ann Birch met Chief Content Officer Tom Finch.',
  'Tom Finch, a spokesman for the airline, met Ann Birch, the hospital’s spokeswoman.',
  'NFL spokesman Tom Finch spoke.',
  'Ann Birch, president of the local, met Tom Finch, vice president of its chapter.',
  'In memory of Stephen King, Ann Birch, and Tom Finch, they sang.',
  // The office is another’s.
  'Ann Birch, calling the mayor a liar, left.',
  'He is a danger to the president, Birch said. Ann Birch is a poet.',
  'Tom Finch’s book on the president sold well.',
  'Asked by Ann Birch, the minister said no.',
  'Ann Birch is not the mayor.',
  'Ann Birch would be president one day, her mother thought.',
  'Ann Birch is a good leader.',
  'She wanted to witness Tom Finch win.',
  // No names.
  'The mayor said the governor met the president of the United States.',
  'The Justice Department and General Motors disagree.',
])('no official in: %s', check);

const titlesOf = (text: string) => {
  const reading = read({ text, blocks: blocksOf(text) });
  return linkPeople(reading, findNames(reading, resources), resources).map(({ titles, affiliation }) => [
    titles,
    affiliation,
  ]);
};

test.each([
  ['Rialto Bank president Ann Birch resigned.', ['president'], 'Rialto Bank'],
  ['The biologist Ann Birch left.', ['biologist'], null],
  ['Her father, Tom Finch, left.', [], null],
])('other titles: %s', (text, titles, affiliation) => expect(titlesOf(text)).toEqual([[titles, affiliation]]));
