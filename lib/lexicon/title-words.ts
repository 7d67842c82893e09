/**
 * Words that stand before an office: "deputy foreign minister", "former mayor". Our own collection, read from news style.
 * In lower case. Names of places and bodies are no part of a title; these are.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Part of the title: rank, branch, subject. "Deputy", "foreign", "national security". */
export const TITLE_MODIFIERS =
  words(`appeal acting additional area lt lt. maj maj. brig brig. det det. atty. sgt sgt. lieut. administrative advisory aerospace affairs agricultural agriculture aid air  ambassadorial
  anti-corruption anti-narcotics anti-terrorism antitrust appeals archives arms army arts  assistant
  associate attorney auditor-general aviation banking border borough branch brexit  brigadier budget business
  cabinet campaign caretaker caucus central chief child children children's church circuit city civil climate
  co-operation coalition combat commerce commercial communication communications community  competition
  compliance congressional constituency constitutional consumer cooperation coordinating corporate  corrections
   counter-intelligence counter-terrorism counterintelligence counterterrorism country county creative crime
  crimes criminal crown cultural culture customs cyber cybersecurity data defence defense deputy development digital
  diplomatic disarmament disaster district  divisional domestic drug drugs economic economics economy
  editorial education elderly election elections electoral elementary emergency employment energy enforcement
  engagement enlargement environment environmental equal equalities equality ethics exchequer executive external
  faith families family farm federal field finance financial fire first fisheries fishery  flight food foreign
  foreign-policy forestry gender general global governing government grand ground group gubernatorial hazard health
  healthcare high higher home homeland homicide honorary hospitality housing human human-rights humanitarian
  immigration imperial inaugural industrial industries industry information infrastructure innovation integration
  intelligence interagency interim interior internal international investigating investment investments job jobs
  joint judicial junior junta justice labor labour lance land law law-and-order  leadership leading legal
  legislative levelling liaison lieutenant local loss lower maintenance major major-general majority managing marine
  maritime market master mayoral media medical migration military mine minerals mines mining minister minority
  missile mission monetary municipal narcotics national natural naval navy negotiating next-generation night nuclear
   oil operations opportunities opposition organising organizing outreach overseas parish parks paramount parliamentary
  party patent peace pension pensions permanent personnel petroleum petty philosophy planning police policing policy
  political population port ports postal presidential presiding press prime principal prison prisons privacy private
  privy procurement product program programme project protocol provincial public race rail railway railways rear
  reconciliation reconstruction reform refugee refugees  regional regulatory relations relief religious
  research resident resources returning revenue rights road roads royal rural safety sanitation school schools
  science scientific secretary security senatorial senior  shadow sheriff's sin small social solicitor space
  special spiritual sport sports  staff standing state statehouse station strategic strategy 
  superior supreme surgeon sustainability tax taxation tech technical technology telecommunications territorial
  territory terrorism tourism town trade traffic training traditional transit transition transitional transport transportation
  treasury trial tribal undersecretary  upper urban utilities vaccine veteran's veterans veterans' vice
  vice-presidential village war ward warrant wartime water welfare wellness whip wildlife women women's works world youth
  zoning`);

/** Between a body and its office, but no part of the title: "former", "longtime". */
export const TITLE_TIMES =
  words(`acclaimed alleged another anti-establishment appointed assassinated award-winning beleaguered billionaire bitter
  center-left center-right centre-left centre-right centrist charismatic communist conservative controversial
  current de de-facto democratic deposed designated disgraced elder eldest elected embattled erstwhile ex exiled
  facto famed famous far-left far-right feared fellow firebrand first-term five-time former founding four-time
  fourth fugitive hard-line hardline hawkish high-ranking highest-ranking hopeful imprisoned incoming incumbent
  independent influential jailed kremlin-backed last late left-wing legendary liberal likely long-serving long-time
  longest-serving longstanding longtime moderate moscow-backed murdered nationalist new new-look newly
  newly-appointed newly-elected next now now-former once one one-term one-time onetime only other ousted outgoing
  outspoken popular populist possible potential powerful presumed presumptive previous prize-winning pro-eu
  pro-european pro-kremlin pro-russian pro-western progressive prominent putative reigning renowned republican
  retired retiring right-wing russian-backed russian-installed second second-term self-declared self-proclaimed
  self-styled senior-most sitting six-time slain socialist taliban-appointed then third third-term three-time
  today's top tory two-term two-time ultranationalist unelected veteran western-backed would-be young younger`);

/** Words of a party before an office: "Republican senator". */
export const PARTY_WORDS =
  words(`cymru fáil gael communist conservative conservatives dem democrat democratic democrats dup fascist fein féin gop green greens
  independent islamist labor labour lib lib-dem libdem liberal liberals maoist republican republicans sinn snp
  socialist tories tory unionist unionists whig`);

/** What follows an office to complete it: "Secretary of State", "Chief of the General Staff", "Minister of Basic Education". */
export const TITLE_COMPLEMENTS =
  words(`accounts administration affairs agriculture appeals armed army aviation basic broadcasting budget cabinet children
  climate commerce communications community constitutional cooperation cooperative coordination correctional court culture
  customs defence defense development digital disability disarmament district domestic duchy economy education
  electricity emergency employment energy engineering environment equality exchequer external families finance
  fisheries forces foreign forestry gender general governance government health heritage higher home homeland
  house housing human immigration indigenous industrial industry information infrastructure innovation
  integration intelligence interior internal international investment investments irrigation justice labor
  labour land lands legal lieutenant local maritime media mineral mines mining mission monitoring municipal
  national natural navy operations opposition parliament parliamentary pensions petroleum planning police policy
  power prisons procurement protocol prosecutions public railways reform regional relations religious research resources
  rights roads rolls rural safety sanitation schools science security settlements shipping skills social solicitor
  sport sports staff state statistics steel strategy supply technical technology territorial textiles tourism trade traditional
  training transport transportation treasury tribal urban veterans war water welfare wildlife women work works
  youth`);

/** Offices that are told by all that they are in charge of: "Minister for Housing, Local Government and Heritage". */
export const PORTFOLIO_OFFICES = words('commissioner mec minister secretary');
