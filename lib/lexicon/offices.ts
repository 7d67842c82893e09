/**
 * Nouns that say what a person is or does: "governor", "spokeswoman", "midfielder". Our own collection, read from news style.
 * Singular, in lower case, the head noun only: what stands before it ("prime", "deputy", "foreign") lies in title-words.ts.
 * Multi-word entries are heads whose last word alone means something else.
 */

/** Which walk of life a noun belongs to. */
export type OfficeKind =
  | 'government'
  | 'legislature'
  | 'diplomacy'
  | 'spokesperson'
  | 'adviser'
  | 'military'
  | 'police'
  | 'court'
  | 'party'
  | 'royalty'
  | 'lead'
  | 'business'
  | 'academic'
  | 'religion'
  | 'media'
  | 'law'
  | 'arts'
  | 'sport'
  | 'health'
  | 'civic'
  | 'work'
  | 'life'
  | 'kin';

/**
 * Whether the noun makes its bearer an official.
 *
 * - `always`  a public office whoever has it: "senator", "judge"
 * - `unless`  an office unless its body is private: "President Lee", but "company president Lee"
 * - `if`      an office only of a public body: "police chief", but "union chief"
 * - `never`   no office: "analyst", "goalkeeper"
 */
export type Officialness = 'always' | 'unless' | 'if' | 'never';

export interface OfficeGroup {
  readonly kind: OfficeKind;
  readonly official: Officialness;
  readonly heads: string;
}

export const OFFICES: readonly OfficeGroup[] = [
  {
    kind: 'government',
    official: 'always',
    heads: `ald. alderman alderperson alderwoman attorney-general bailiff borough-president burgomaster cabinet-member
      cabinet-secretary chancellor chief-minister city-manager cllr cllr. comptroller councillor councilman councilmember
      cm councilor councilperson councilwoman coun. county-executive county-manager cr cr. dcm deputy-governor deputy-mayor deputy-minister
      deputy-premier deputy-president dictator district-collector first-minister first-secretary gov gov. governor
      governor-general head-of-government head-of-state home-secretary junta-chief junta-leader
      lieutenant-governor lord-mayor lt-gov lt-gov. lt.-gov. mayor mayor-president mayoress mec metro-mayor minister minister-president
      mp-elect municipal-manager ombudsman permanent-secretary pm postmaster-general prefect public-advocate public-protector premier president-elect prime-minister
      reeve regent sarpanch sdm selectman selectwoman state-epidemiologist strongman tanaiste taoiseach town-manager technocrat tehsildar tánaiste under-secretary undersecretary
      vice-governor vice-mayor vice-minister vice-premier viceroy voivode warlord woman-representative`,
  },
  {
    kind: 'government',
    official: 'unless',
    heads: `administrator auditor-general collector commissioner comptroller-general czar ex-president first-lady
      minister-counsellor president prez registrar-general regulator sec. secretary secretary-general
      surgeon-general treasurer tsar veep vice-president`,
  },
  {
    kind: 'legislature',
    official: 'always',
    heads: `assembly-member assemblyman assemblymember assemblyperson assemblywoman backbencher congressman
      congressmember congressperson congresswoman council-member del. floor-leader freshman-congressman
      frontbencher house-speaker lawmaker legislator majority-leader mep minority-leader mla mlc mna mp mpp msp woman-rep
      parliamentarian peer rep. sen. senator state-representative state-senator td whip`,
  },
  {
    kind: 'legislature',
    official: 'unless',
    heads: `delegate deputy pro-tem pro-tempore rep representative speaker speaker-designate tem tempore`,
  },
  {
    kind: 'diplomacy',
    official: 'always',
    heads: `amb. ambassador ambassador-at-large attache attaché charge-d'affaires chargé-d'affaires consul
      consul-general diplomat envoy high-commissioner high-representative permanent-representative plenipotentiary
      rapporteur special-envoy special-rapporteur statesman stateswoman`,
  },
  { kind: 'diplomacy', official: 'if', heads: `counterpart` },
  { kind: 'diplomacy', official: 'unless', heads: `emissary mediator negotiator peacemaker` },
  {
    kind: 'spokesperson',
    official: 'if',
    heads: `communications-chief communications-director mouthpiece press-attaché press-chief press-officer spokesman
      spokesperson spokeswoman spox`,
  },
  { kind: 'spokesperson', official: 'unless', heads: `press-secretary` },
  {
    kind: 'adviser',
    official: 'if',
    heads: `adviser advisor aide chief-of-staff counsellor counselor pollster speechwriter staffer strategist`,
  },
  {
    kind: 'military',
    official: 'always',
    heads: `adm adm. admiral army-chief brig brig. brig.-gen. brigadier brigadier-general captain-general cdr cmdr. col
      col. colonel commandant commander-in-chief commodore corporal cpl. field-marshal gen gen. general
      generalissimo lance-corporal lieutenant lieutenant-colonel lieutenant-commander lieutenant-general lt-col
      lt-gen lt. lt.-col. lt.-gen. maj maj-gen maj. maj.-gen. major-gen major-general master-sergeant
      petty-officer pfc. private-first-class pvt. rear-admiral sergeant sergeant-major sgt sgt. spc.
      squadron-leader staff-sergeant vice-admiral warrant-officer wing-commander`,
  },
  {
    kind: 'military',
    official: 'unless',
    heads: `capt capt. commander guerrilla-leader major marshal militant-leader rebel-leader`,
  },
  {
    kind: 'police',
    official: 'always',
    heads: `acp adgp asp chief-constable chief-inspector chief-superintendent ch-insp const. csp dcop commissaire constable cop coroner dci dcp det-ch-insp
      det-insp det-sgt det-supt det. detective detective-constable detective-inspector detective-sergeant detective-superintendent dgp dsp dysp fire-chief igp insp insp. inspector inspector-general investigator
      medical-examiner pc police-chief police-commissioner police-officer sheriff sheriff's-deputy ssp superintendent
      supt supt. trooper undersheriff warden`,
  },
  { kind: 'police', official: 'if', heads: `agent functionary officer ranger` },
  { kind: 'police', official: 'unless', heads: `bureaucrat official` },
  {
    kind: 'court',
    official: 'always',
    heads: `advocate-general assistant-attorney-general associate-justice attorney-general atty-gen. chief-justice
      circuit-judge city-attorney commonwealth-attorney county-attorney district-attorney independent-counsel
      judge jurist justice lady-justice lord-advocate lord-justice magistrate mr-justice mrs-justice ms-justice procurator prosecuting-attorney prosecutor prosecutor-general
      public-defender-general public-prosecutor sheriff-principal solicitor-general special-counsel
      state's-attorney state-advocate state-attorney u.s.-attorney us-attorney`,
  },
  {
    kind: 'party',
    official: 'always',
    heads: `co-leader party-chairman party-leader politician presidential-candidate presidential-hopeful running-mate
      running-mate-elect senatorial-candidate`,
  },
  {
    kind: 'party',
    official: 'if',
    heads: `candidate challenger contender figure front-runner frontrunner hopeful incumbent nominee nominee-designate standard-bearer`,
  },
  {
    kind: 'royalty',
    official: 'never',
    heads: `archduke duchess duke earl prince princess viscount`,
  },
  {
    kind: 'royalty',
    official: 'always',
    heads: `crown-prince crown-princess emir emperor empress grand-duke king maharaja monarch queen ruler shah sovereign
      sultan tsarina`,
  },
  {
    kind: 'lead',
    official: 'if',
    heads: `assistant-director auditor bureau-chief chair chairman chairperson chairwoman chief chieftain clerk co-chair co-chairman
      co-chairwoman co-ordinator controller convener convenor coordinator counsel deputy-chief deputy-director deputy-head director
      director-general figurehead head leader member overseer secretary-treasurer supervisor supremo vice-chair
      vice-chairman vice-chairwoman`,
  },
  { kind: 'business', official: 'if', heads: `boss chief-executive managing-director` },
  {
    kind: 'business',
    official: 'never',
    heads: `analyst auctioneer baker banker billionaire board-member broker businessman businessperson
      businesswoman ceo cfo chief-economist chief-executive-officer chief-financial-officer
      chief-operating-officer chief-technology-officer cio co-ceo co-founder co-owner cofounder consultant coo cto
      dealer developer distributor economist employee employer entrepreneur exec executive financier founder
      freelancer heir heiress hotelier importer industrialist investor landlord lobbyist magnate manager
      marketer merchant millionaire mogul oligarch operator owner partner philanthropist
      producer proprietor publicist publisher realtor restaurateur retailer salesman saleswoman shareholder
      stakeholder stockbroker supplier trader trustee tycoon vendor venture-capitalist winemaker worker`,
  },
  {
    kind: 'academic',
    official: 'never',
    heads: `academic academician anthropologist archaeologist archeologist astronomer astrophysicist biochemist
      biologist botanist chemist climatologist criminologist curator dean demographer ecologist educator engineer
      entomologist epidemiologist ethnographer examiner expert fellow folklorist forecaster geneticist geographer geologist
      geophysicist headmaster headmistress headteacher historian immunologist instructor lecturer librarian
      linguist mathematician meteorologist microbiologist neuroscientist oceanographer palaeontologist
      paleontologist pathologist pharmacologist philologist philosopher physicist political-scientist postdoc principal prof
      prof. professor provost psychologist pupil rector researcher scholar scientist seismologist sociologist
      specialist statistician student teacher technologist theologian theorist toxicologist tutor vice-chancellor
      virologist volcanologist zoologist`,
  },
  {
    kind: 'religion',
    official: 'never',
    heads: `abbot archbishop ayatollah bishop cardinal chaplain clergyman cleric dalai-lama deacon evangelist friar
      grand-mufti guru imam lama missionary monk mother-superior mufti mullah nun pastor patriarch pilgrim pontiff
      pope preacher priest prophet rabbi sheik sheikh swami televangelist vicar worshipper`,
  },
  {
    kind: 'media',
    official: 'never',
    heads: `anchor anchorman anchorwoman author biographer blogger broadcaster cameraman cartoonist columnist
      commentator contributor copywriter correspondent critic documentarian documentary-maker editor
      editor-in-chief essayist ghostwriter host illustrator influencer interviewer journalist memoirist moderator
      newscaster newsreader novelist photographer photojournalist playwright podcaster poet presenter pundit
      reporter reviewer screenwriter streamer tiktoker translator videographer vlogger whistleblower writer
      youtuber`,
  },
  {
    kind: 'law',
    official: 'never',
    heads: `advocate attorney barrister lawyer legal-director litigator notary paralegal public-defender solicitor`,
  },
  {
    kind: 'arts',
    official: 'never',
    heads: `actor actress architect artist artiste ballerina bandleader bassist cellist chef choreographer
      cinematographer comedian comedienne comic composer conductor couturier dancer designer diva dj drummer emcee
      fashion-designer film-director film-maker filmmaker frontman guitarist icon impresario lyricist magician mc
      model muralist musician painter performer pianist pop-star puppeteer rapper rocker saxophonist screen-star
      sculptor showrunner singer singer-songwriter soloist songwriter soprano star stylist supermodel superstar
      tenor trumpeter violinist vocalist`,
  },
  {
    kind: 'sport',
    official: 'never',
    heads: `athlete attacker batsman batter boxer captain catcher centre-back champion climber coach cornerback
      cricketer cyclist defender driver fighter flanker fly-half footballer forward full-back fullback goalie
      goalkeeper goaltender golfer gymnast half-back heptathlete hooker hurdler infielder jockey jumper keeper
      left-back linebacker lineman medalist medallist midfielder mountaineer olympian outfielder outsider
      paralympian pitcher player playmaker point-guard quarterback racer receiver referee right-back rookie rower
      runner sailor scrum-half seamer shortstop skater skier skipper snowboarder spinner sprinter striker
      substitute surfer swimmer team-mate teammate trainer triathlete umpire weightlifter wicketkeeper winger
      wrestler`,
  },
  {
    kind: 'health',
    official: 'never',
    heads: `anaesthetist anesthesiologist cardiologist dentist dermatologist doc doctor gp gynaecologist healer midwife
      neurologist nurse nutritionist obstetrician oncologist ophthalmologist orthopedist paediatrician paramedic
      patient pediatrician pharmacist physician physiotherapist psychiatrist psychotherapist radiologist surgeon
      therapist vet veterinarian volunteer`,
  },
  {
    kind: 'civic',
    official: 'never',
    heads: `abolitionist activist agitator anarchist campaigner community-organizer demonstrator dissident donor
      environmentalist ex-convict extremist feminist freedom-fighter fundraiser hijacker humanitarian insurgent
      islamist jihadi jihadist laureate loyalist militant militiaman organiser organizer pacifist protector protester
      protestor reformer refugee revolutionary separatist suffragette supporter trade-unionist unionist warrior`,
  },
  {
    kind: 'work',
    official: 'never',
    heads: `accountant airman architect assistant astronaut bartender beautician bookkeeper builder bus-driver butcher
      cadet caretaker carpenter cleaner conscript cook cosmonaut courier crane-operator custodian electrician
      explorer farmer firefighter fireman fisherman flight-attendant florist gamekeeper gardener hairdresser
      handyman housekeeper housewife intern inventor janitor jeweler jeweller laborer labourer lifeguard machinist
      mechanic miner musher nanny paratrooper pilot plumber postman programmer rancher receptionist reservist
      seamstress serviceman servicewoman shopkeeper sniper social-worker soldier tailor technician truck-driver
      veteran waiter waitress welder winegrower`,
  },
  {
    kind: 'life',
    official: 'never',
    heads: `accomplice backpacker boy bystander camper celebrity client co-defendant co-worker colleague commuter
      complainant convict customer defendant detainee drug-lord escort eyewitness fan fugitive
      gangster girl guest gunman hitman hostage housemate immigrant infant inmate kidnapper killer man mate migrant
      mobster motorist murderer neighbor neighbour newcomer offender onlooker paedophile passenger passer-by
      pedestrian pensioner perpetrator plaintiff predator predecessor prisoner rapist resident retiree rival
      robber roommate schoolboy schoolgirl serial-killer shooter shopper socialite spectator spy successor
      survivor suspect swindler teen teenager terrorist tourist traveler traveller victim viewer villager visitor
      voter witness woman youngster youth`,
  },
  {
    kind: 'kin',
    official: 'never',
    heads: `aunt boyfriend bride brother brother-in-law cousin dad daughter daughter-in-law ex-boyfriend ex-girlfriend
      ex-husband ex-partner ex-wife father fiance fiancee fiancé fiancée friend girlfriend granddad granddaughter
      grandfather grandma grandmother grandson great-grandfather great-grandmother groom half-brother half-sister
      husband mom mother mother-in-law mum nephew niece parent sibling sister sister-in-law son son-in-law spouse
      stepbrother stepdaughter stepfather stepmother stepsister stepson twin uncle widow widower wife`,
  },
];
