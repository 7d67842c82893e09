/** Words beside the name of a state or capital that tell whether its government is meant. Our own collection. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a government does: verbs in the past, or in the present after "it". Their subject is no mere territory. */
export const ACTING_VERBS = words(
  `accept accepts accepted accuse accuses accused agree agrees agreed aim aims aimed announce announces announced annex
  annexes annexed appeal appeals appealed appoint appoints appointed approve approves approved argue argues argued arm arms
  armed arrest arrests arrested ask asks asked assert asserts asserted attack attacks attacked authorise authorised
  authorize authorized back backs backed ban bans banned begin begins began believe believes believed blame blames blamed
  block blocks blocked bomb bombs bombed boycott boycotts boycotted break breaks broke call calls called cancel cancels
  canceled cancelled capture captures captured carry carries carried celebrate challenge challenges challenged charge
  charges charged choose chooses chose claim claims claimed close closes closed comment comments commented condemn condemns condemned confirm confirms
  confirmed consider considers considered continue continues continued control controls controlled criticise criticised
  criticises criticize criticized criticizes cut cuts decide decides decided declare declares declared decline declines
  declined defend defends defended demand demands demanded deny denies denied deploy deploys deployed dismiss dismisses
  dismissed drop drops dropped draft drafts drafted enact enacts enacted end ended enter entered escalate escalated expect expects expected expel
  expels expelled fail fails failed fear fears feared fight fights fought fire fires fired give gives gave grant grants
  granted halt halts halted have help helps helped hint hints hinted hold holds held host hosts hosted hope hopes hoped impose imposes imposed insist insists
  insisted intend intends intended intervene intervened introduce introduces introduced invade invades invaded invest
  invests invested invite invites invited issue issues issued join joins joined keep keeps kept launch launches launched lift
  lifts lifted maintain maintains maintained mobilise mobilised mobilize mobilized move moves moved muster
  musters mustered negotiate negotiated nominate nominated object objects objected occupy occupies occupied offer offers
  offered open opened oppose opposes opposed order orders ordered pass passes passed pay pays paid plan plans planned pledge
  pledges pledged prepare prepares prepared press presses pressed promise promises promised propose proposes proposed
  prosecute prosecuted protest protests protested provide provides provided pull pulls pulled pursue pursues pursued push
  pushes pushed ratify ratifies ratified react reacts reacted recall recalls recalled recognise recognised recognises
  recognize recognized recognizes refuse refuses refused reiterate reiterated reject rejects rejected release released
  remove removes removed repeat repeated report reports reported request requests requested respond responds responded
  resume resumes resumed retaliate retaliates retaliated say says said seek seeks sought seem seems seize seizes seized sell
  sells sold send sends sent shell shelled shut shuts sign signs signed spend spends spent stage stages staged start starts
  started stop stops stopped strike strikes struck submit submitted sue sues sued suggest suggests suggested summon summoned
  supply supplies supplied support supports supported suspect suspects suspected suspend suspends suspended take takes took
  target targets targeted tell tells told test tests tested threaten threatens threatened throw throws threw train trains
  trained try tries tried turn turned unveil unveils unveiled urge urges urged use uses used veto vetoed view views viewed
  violate violates violated vote votes voted vow vows vowed want wants wanted warn warns warned welcome welcomes welcomed
  win wins withdraw withdraws withdrew withhold withheld work works worked`,
);

/** Adjectives that only somebody can be: "Ukraine is keen". */
export const MINDED_ADJECTIVES = words(
  `able afraid angry anxious aware committed concerned confident convinced determined divided eager furious keen open opposed
  optimistic poised prepared ready reluctant responsible serious set sure unable unlikely unwilling willing worried wary`,
);

/** Nouns of what somebody does: "Israel's war", "China's handling of the outbreak". */
export const ACTION_NOUNS = words(
  `accusation accusations aggression aim aims ambassador ambassadors ambition ambitions annexation announcement appeal approach
  assault attack attacks attempt attempts attitude ban blockade bombardment bombing call campaign ceasefire claim claims
  commitment concerns crackdown decision decisions demand demands denial diplomacy effort efforts envoy failure fight forces
  foreign goal goals handling initiative insistence intention intentions intervention invasion involvement leadership
  military mission move moves negotiators occupation offensive offer onslaught opposition plan plans policies policy position
  proposal quest reaction refusal rejection relations relationship request response retaliation rhetoric rule sanctions
  shelling spokesman spokesperson spokeswoman stance stand strategy strike strikes support threat threats troops veto view
  vote war warning wars willingness wish withdrawal`,
);

/** Of these, what belongs to the land as well; only a capital's are its government's: "Moscow's forces". */
export const ACTION_NOUNS_OF_CAPITALS = words(
  'ambassador ambassadors envoy foreign forces military troops leadership rule',
);

/** Nouns behind a place that say where something is: the place is meant as such ("a Manhattan mansion"). */
export const LOCATED_NOUNS = words(
  `airport apartment area base beach border branch bridge campus church city clinic club coast coastline corridor count county
  court courthouse courtroom courts cathedral district embassy factory fire flood garden harbor harbour headquarters highway
  home homes hospital hotel house island islands jail lawn mansion market mosque mountains museum neighborhood neighbourhood
  nightclub office offices oblast park peninsula pier plant port prefecture prison province provinces rally region regions
  restaurant river road school schools shooting shore shores shop site skies skyline stadium station stop store street streets
  strike suburb suburbs subway summit synagogue theater theatre tower town valley village villages warehouse zone zoo airspace
  plateau governorate state protest protests riots talks conference earthquake quake attack attacks bombing bombings crash
  border-crossing leg`,
);

/** Nouns of those who govern, and of the governed: "Beijing officials", "Ohio voters". */
export const OFFICIAL_NOUNS = words(
  `administration authorities budget cabinet commission congressman council delegation government governor judge judges law
  lawmakers laws leaders legislation legislators legislature man mayor minister ministers native natives official officials
  parliament police policy politicians politics prosecutors regulators resident residents senator senators taxpayers
  transit troopers voter voters woman`,
);

/** Capitals of states, by which news calls their governments. Capitals that are mostly something else are left out. */
export const CAPITALS: ReadonlySet<string> = new Set(
  `Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Ankara|Ashgabat|Asmara|Astana|Athens|Baghdad|Baku|Bamako|Bangkok|Bangui|Beijing|
  Beirut|Belgrade|Berlin|Bern|Bishkek|Bogotá|Bogota|Brasília|Brasilia|Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|
  Cairo|Canberra|Caracas|Chisinau|Chișinău|Colombo|Conakry|Copenhagen|Dakar|Damascus|Delhi|Dhaka|Doha|Dublin|Dushanbe|
  Freetown|Hanoi|Harare|Havana|Helsinki|Islamabad|Jakarta|Jerusalem|Juba|Kabul|Kampala|Kathmandu|Khartoum|Kiev|Kigali|
  Kingston|Kinshasa|Kuala Lumpur|Kyiv|Lilongwe|Lima|Lisbon|Ljubljana|London|Luanda|Lusaka|Madrid|Manama|Manila|Maputo|Minsk|
  Mogadishu|Monrovia|Montevideo|Moscow|Muscat|Nairobi|New Delhi|Niamey|Nicosia|Oslo|Ottawa|Ouagadougou|Paris|Peking|
  Phnom Penh|Podgorica|Port-au-Prince|Prague|Pretoria|Pristina|Pyongyang|Quito|Rabat|Reykjavik|Riga|Riyadh|Rome|Sanaa|San José|
  Santiago|Santo Domingo|Sarajevo|Seoul|Skopje|Sofia|Stockholm|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Teheran|
  Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Valletta|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Yangon|Yaoundé|
  Yerevan|Zagreb`
    .split('|')
    .map(name => name.trim()),
);
