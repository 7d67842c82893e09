/** Words beside a name that say whether it is a place. Our own collection. In lower case unless said otherwise. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Prepositions that a place follows, and hardly anything else that is capitalised. */
export const SURE_PREPOSITIONS = words('in near outside throughout across inside around into toward towards');

/** Prepositions that a place follows among much else. */
export const LIKELY_PREPOSITIONS = words(
  'at from to of through over between beyond via within along on off against for leaving visiting',
);

/** Verbs that a place follows as their object: "left Kyiv", "visited Texas". */
export const MOVING_VERBS = words(
  'visit visits visited visiting leave leaves left leaving reach reached reaching enter entered entering flee fled fleeing invade invaded invading bomb bombed bombing hit struck attacked captured occupied occupy seized annexed shelled liberated toured crossed crossing bordering surrounding',
);

/** Adjectives in front of a place: "eastern Ukraine", "downtown Dallas", "neighbouring Chad". */
export const PLACE_ADJECTIVES = words(
  `north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west
  south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
  south-western northernmost southernmost central downtown uptown midtown rural urban suburban coastal inland nearby
  neighboring neighbouring greater metropolitan upstate mainland occupied war-torn post-soviet outer inner upper lower
  modern-day north-central south-central mid`,
);

/** Nouns that only a place follows after "of": "the town of Normal". */
export const SETTLEMENTS = words(
  'city cities town towns village villages hamlet suburb municipality borough county province island republic port capital township settlement enclave',
);

/** Nouns before a place, with "of" or without: "the city of Kharkiv", "the village of Ley", "capital Tripoli". */
export const PLACE_NOUNS_BEFORE = words(
  `city cities town towns village villages hamlet capital port suburb suburbs borough county counties state states province
  provinces region regions district districts island islands republic kingdom municipality parish area areas outskirts
  streets north south east west coast shores banks border borders mayor governor people residents citizens territory
  neighbourhood neighborhood hub resort enclave stronghold township settlement community university bishop archbishop
  government part parts half end edge side centre center heart miles kilometers kilometres km`,
);

/** Nouns that a place stands before: "Kharkiv region", "Texas border", "Ohio resident". */
export const PLACE_NOUNS_AFTER = words(
  `region regions province provinces oblast governorate county counties district districts area areas city town village
  state suburb suburbs neighborhood neighbourhood borough township peninsula island islands coast coastline border borders
  airport harbor harbour port resident residents native natives metropolitan metro downtown police mayor governor
  authorities officials government lawmakers legislature council court courts prosecutors jail prison hospital university
  headquarters office home house apartment hotel restaurant park beach street streets highway river valley skyline branch
  embassy campus museum school schools elections election voters taxpayers businesses community mosque church cathedral
  zoo stadium plant factory mine attack attacks bombing bombings shooting shootings earthquake fire fires flood floods
  summit talks trip visit tour man woman couple teen teenager boy girl family student students teacher
  firefighters motorists drivers commuters neighborhoods neighbourhoods councillor councillors`,
);

/** Of these, people who are called after where they live, and who serve there: "a Chapin man". */
export const DWELLERS = words(
  'man woman couple teen teenager boy girl resident residents native family student teacher motorist homeowner police policeman officer firefighter firefighters business businessman councillor councilman',
);

/** What a division calls itself, and the kind of place that is meant: "Luhansk region", "Kunar Province". */
export const DIVISION_NOUNS: ReadonlyMap<string, 'admin1' | 'admin2' | 'city'> = new Map([
  ['region', 'admin1'],
  ['province', 'admin1'],
  ['oblast', 'admin1'],
  ['governorate', 'admin1'],
  ['state', 'admin1'],
  ['prefecture', 'admin1'],
  ['territory', 'admin1'],
  ['governor', 'admin1'],
  ['county', 'admin2'],
  ['counties', 'admin2'],
  ['parishes', 'admin2'],
  ['provinces', 'admin1'],
  ['states', 'admin1'],
  ['parish', 'admin2'],
  ['district union', 'admin2'],
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['mayor', 'city'],
  ['suburb', 'city'],
]);

/** Capitalised words that are part of a place's name when they follow it: "Cook County", "Kern River". */
export const HEADS_AFTER = words(
  `county river lake creek bay island islands isle mountain mountains valley beach falls harbor harbour gulf sea ocean desert
  peninsula canal strait straits township parish province region district city village heights hills springs peak forest
  oblast governorate territory territories republic coast basin delta plateau plains range volcano glacier fjord loch
  prefecture krai raion canton archipelago atoll reef sound lagoon reservoir dam pass gorge canyon swamp
  highlands lowlands channel ridge ridges crossing borough municipality metro area panhandle corridor suburbs state`,
);

/** Of these, divisions: whatever stands before, the whole is a place. */
export const DIVISION_HEADS = words('county township oblast governorate parish');

/** Of these, what nature has made, likewise. */
export const NATURE = words(
  `river creek bay island islands mountains valley gulf sea ocean desert peninsula canal strait glacier fjord archipelago atoll
  reef lagoon plateau gorge canyon channel`,
);

/** Capitalised words that are part of a place's name when they stand before it: "Lake Tahoe", "Mount Hood". */
export const HEADS_BEFORE = words('lake mount mt. river cape port fort ft. isle loch lough');

/** Capitalised directions that are part of a name: "East Texas", "Northern Michigan". */
export const DIRECTIONS = words(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern central upper lower greater inner outer mid upstate`,
);

/** Capitalised words that make an organisation, event, law or newspaper of the place in front of them. */
export const ORGANISATION_WORDS = words(
  `academy accord accords act administration agency agreement air airlines airways alliance ambulance archives army art arts
  assembly assn association athletic attorney's authorities authority award awards bank bankers bar battalion bears board
  bombers brewery brigade broadcasting broncos bruins bulls bureau cabinet capitals cardinals cathedral celtics centre center
  chamber championship championships charter chiefs chronicle church city-council club clubs coalition college colleges colts
  commission committee communist community companies company confederation conference congress constitution convention corp
  corporation council county-council court courts cowboys cricket cubs cup customs daily defence defense democratic
  democrats department dispatch division eagles economic education electoral elementary embassy enquirer examiner exchange
  express falcons fashion fc federal federation festival film fire football force forces foundation front fund games gazette
  giants globe grand gp group guard guardian guild health herald high historical holdings home hospital hotel house human
  huskies immigration inc independent industries inn institute institution intelligence inquirer international islander islanders jets jazz
  journal kings knights labor labour law league lakers legislature liberal library lions llc ltd magazine mail marathon
  mariners media medical mercury metropolitan military ministry mirror monitor museum mutual national navy nets news
  newspapers observer office olympic olympics open opera orchestra oilers packers panthers parliament parks partners party
  patriots peace penguins philharmonic pistons plan police pops post prep press prize professional protocol public radio
  railway railways raiders rangers ravens raptors record red redskins register regional reporter republican republicans
  research reserve review revenue rights rockets rotary royals rugby saints school schools science security senate senators
  sentinel service services sheriff's social society soccer solicitors sox spurs stakes standard star state-police states
  steelers stock sun super supreme symphony syndicate teachers team technical technology telegraph television texans theatre
  theater tigers times timberwolves titans today trade transit transport transportation treaty treasury tribune trust
  twins united university utilities vikings volunteers warriors week wildcats wizards women workers yankees youth zoo
  war wars thunder hornets pelicans grizzlies nuggets bucks cavaliers mavericks clippers flames canucks sabres kraken rams chargers dolphins bengals jaguars buccaneers seahawks
  commanders phillies mets braves marlins brewers astros padres dodgers diamondbacks orioles canadiens hotspur wanderers rovers albion argyle thistle underground 49ers`,
);

/** Of these, what is a sight or a site as often as a body: it stays a place behind a place name in lower case. */
export const ORGANISATIONS_BEFORE = words(
  'university bank church college institute bishop archbishop diocese duke duchess earl prince princess lord baron baroness chamber institution house museum friends viscount marquess society voice alternative compact ministry department district union',
);

/** Organisations that bear their country or town behind: "Health Canada", "BBC Scotland", "Air India". */
export const ORGANISATION_STARTS = words(
  'air health environment statistics transport police education team radio tv bbc ctv cbc cctv nhs visit destination housing legal parks sport greenpeace oxfam unicef exxonmobil google microsoft metro volkswagen toyota universidad citizenship refugees immigration technology',
);

/** Heads that a name follows with "of": "Isle of Anglesey", "Bay of Kotor". */
export const HEADS_OF = words('isle bay gulf strait straits sea cape mull firth vale forest lake mouth plain plains');

/** Streets of other tongues, when a name follows: "Avenida Samora Machel". */
export const STREETS_BEFORE = words(
  'avenida rue calle rua piazza plaza paseo carrer via viale corso boulevard quai strada',
);

/** Words of which a report of a match has several. */
export const SPORT_WORDS = words(
  `goal goals goalless striker strikers midfielder midfield defender defenders goalkeeper keeper league premiership bundesliga
  serie coach coaches match matches fixture kick-off half-time equaliser equalizer penalty referee squad winger relegation
  promotion offside hat-trick wicket wickets innings batsman bowler touchdown touchdowns quarterback playoff playoffs inning
  innings homer pitcher shortstop rebounds tip-off overtime standings semifinal semi-final quarterfinal quarter-final`,
);

/** Streets, when a name stands before: "Slater Street". Full words and their abbreviations. */
export const STREET_WORDS = words(
  'street avenue ave. road rd. boulevard blvd. parkway highway expressway freeway turnpike',
);

/** Streets too, but only behind a number: "12 Elm Court". */
export const NUMBERED_STREET_WORDS = words(
  'st. drive dr. lane ln. way court place pl. square terrace crescent close circle row walk mews grove gardens loop trail pike plaza',
);

/** Roads that bear a number: "Interstate 80", "Highway 287". */
export const ROAD_WORDS = words('interstate highway route hwy. hwy rte. autobahn motorway');

/** Sites that are a place wherever they are named. */
export const SITE_WORDS = words(
  'airport bridge dam tunnel stadium arena park cemetery prison jail penitentiary lighthouse pier square plaza statehouse palace castle tower temple monument memorial mausoleum cathedral basilica abbey crossing checkpoint harbor harbour marina raceway speedway racecourse ballpark fairgrounds barracks',
);

/** Sites that are a body as well, so that a word of place must stand before: "at Groote Schuur Hospital". */
export const BODY_SITE_WORDS = words(
  'hospital hotel hostel inn embassy consulate church mosque synagogue museum library theater theatre mall restaurant terminal resort motel clinic courthouse capitol',
);

/** Lower-case words that a place name stands before without meaning the place: "West Nile virus". */
export const WORDS_AGAINST_PLACES = words(
  'virus disease fever syndrome flu sprouts papers salts cancer-causing accord accords agreement agreements',
);

/** Nouns in lower case behind a name that is hardly ever anything but a place: "Ley province", "the Zorn mine". */
export const SURE_AFTER = words(
  `archipelago barrio borough canton commune county district enclave estuary governorate highlands island islands mine
  monastery mountains neighborhood neighbourhood oblast oilfield peninsula plateau prefecture province quarter ravine refinery
  reservoir river shantytown slum slums suburb township valley village waterfall`,
);
