/**
 * Words by which a name shows itself as that of a body, a site, an event, and not of a person. Lower case.
 * Our own collection, read from news style.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** In the names of bodies of state: "Justice Department", "Constitutional Court". Offices in them are public. */
export const PUBLIC_BODY_WORDS =
  words(`administration agency air-force armed army assembly attorney's authorities authority battalion board borough
  brigade bundesbank bundestag bundeswehr bureau cabinet carabinieri central chamber city coast-guard coastguard
  commissariat commission committee commonwealth congress constabularies constabulary consulate corps cortes council
  county court courts cpi customs department dept dept. directorate district division duma embassy exchequer
  executive fed federation-council fleet folketing force forces foreign-office garrison gendarmerie general-assembly
  government governorate guard guards hawks headquarters home-office house inspectorate intelligence judiciary junta
  knesset kremlin legislature lok-sabha majlis marines military militia ministry mission municipality national-guard
  nations navy oblast office ombudsman parliament patrol pentagon police politburo precinct prefecture presidency
  prison prosecution prosecutor's province rada regiment region registry reserve revenue riksdag sabha secretariat
  security sejm senate service services sheriff's squadron staff state statehouse states storting stortinget supreme survey
  taliban town treasury tribunal union-cabinet verkhovna white-house`);

/** In the names of other bodies: "Rialto Bank", "Kentwood High School". */
export const PRIVATE_BODY_WORDS =
  words(`ab academy ag airlines airways alliance artists associates association athletic athletics bancorp bank banks
  biotech brewery broadcasting brothers bv capital cathedral center centre charity choir church cinema cinemas
  clinic club co co. coalition college communications companies company confederation conference consortium
  consulting corp corp. corporation creative daily dealership diocese dynamics economics electric electronics energy
  enterprises entertainment equity estates exchange express fashion fc federation festival films filmworks finance
  financial firm fitness foods foundation fund funeral gallery games gazette gmbh group guild herald holding
  holdings hospital hospitals hotel hotels inc inc. industries initiative institute institution insurance
  international investment investments journal kindergarten laboratories laboratory labs league library limited llc
  llp logistics ltd ltd. magazine management manufacturing market markets media metals ministries mosque motor motors
  museum music network networks news newspaper newspapers nursery nv observer oil opera orchestra oy partners
  partnership petroleum pharma pharmaceutical pharmaceuticals philharmonic pictures plc plc. polytechnic post press
  primary productions program programme properties pty publications publishing rail railway railways records
  refinery research resources restaurant restaurants review robotics s.a. school schools securities seminary society
  software solutions spa stores studio studios supermarket symphony synagogue syndicate system systems team
  technologies technology telecom telecoms telegraph television temple theater theatre times tribune trust trusts tv
  united universities university utilities ventures watch weekly wireless works workshop youtube zoo`);

/** In the names of parties: "Green Party". */
export const PARTY_BODY_WORDS =
  words(`dal aap actionsa aiadmk bsp chadema dmk frelimo ifp jmm ldp ncp ndc ndp nrm nup odm psoe pvv renamo rjd swapo syriza tmc umno zanu-pf hamas hezbollah hizbullah fatah houthi houthis afd akp anc apc bjp bloc cdu chp communists conservatives csu democrats dpp dup eff fidesz forum front gop greens
  kuomintang labour liberals likud mk momentum movement party pdp plaid pml-n ppp pti republicans snp socialists spd
  ukip`);

/** International bodies: an office of theirs is an office. */
export const INTERNATIONAL_BODIES =
  words(`asean au ecb ecowas eu g20 g7 iaea icc icj icrc igad imf interpol nato oas ocha oecd ohchr opcw opec osce u.n. un
  unesco unfpa unhcr unicef unrwa untso wfp who wto`);

/** State bodies known by a short name or by capitals. */
export const PUBLIC_BODIES =
  words(`atf bart bundesbank bundesrat bundestag bundeswehr caa cabinet capitol cbi cbp cdc cdu centcom chancellery cia
  cisa cma commons cps csis darpa dea defra dfat dfid dhs dia dod doe doj dot duma dvla dwp eacc ed efcc elysee elysée
  energoatom epa eurojust europol fa faa fbi fca fcc fcdo fda fdic fed fema fra frontex fsb ftc gao gchq government
  gru gsa hawks hhs hmrc holyrood homeland house hse hud ice idf iebc inec irs isi isro ispr jaxa kgb knesset kremlin lapd lords
  matignon mi5 mi6 mint mod mossad mta mti nadra nafdac nasa nbi nca ndlea ndma ndrrmc nhs nhtsa nia niosh nipc noaa norad nsa nsc ntsb nypd ofcom ofgem
  garda ofsted omb onc osha parliament pentagon pla pmo pnp politburo psni raf rbi rcmp rosatom roscosmos saps sars sbi sec
  sejm senate shin ssa treasury tsa tva ukrenergo ukroboronprom usaid uscis usda usgs usps va westminster whitehall
  élysée`);

/** Sites and features of the land, named after people or not: "Reyes Avenue", "Mount Lee". No person's name ends so. */
export const SITE_WORDS =
  words(`crescent mews quay row close promenade esplanade boulevard parade embankment hostel hostels inn lodge motel pub cafe café restaurant backpackers cottage castle chapel airport alley arena ave. avenue bay beach blvd. boulevard bridge building canal canyon cape castle cave cemetery
  coast county creek crossing dam desert dock docks drive estate expressway falls farm farms field fields forest
  fort freeway garden gardens glacier gulf harbor harbour heights highway hill hills hotel inlet island islands isle
  isles jail junction lagoon lake lakes lane mall mansion mine monument motorway mountain mountains oblast ocean
  palace parish park parkway peak peninsula pier pipeline plant plateau plaza port prairie prison province quarter
  raion ranch reef region reservoir resort ridge river road sanctuary sea shore square stadium station strait
  straits street suburb terminal terrace tower towers township trail tunnel valley viaduct village waterfall
  waterfront way wharf wood woods yard zone`);

/** Before a site's name: "Lake Huron", "Fort Worth". */
export const SITE_HEADS =
  words(`avenida calle rue rua via plaza boulevard camp cape ciudad côte el fort ft. gulf isle la lake las loch los lough monte mount mt mt. point port puerto punta
  rio río saint san santa santo sao st st. ste. são villa`);

/** Events, works, laws, products: "Lincoln Award", "Dodd-Frank Act". */
export const EVENT_WORDS =
  words(`accord accords act affair agenda agreement album amendment anthem attacks award awards ballad battle biennale bill
  book bowl brexit campaign case challenge championship championships charter choice circuit code concerto
  convention covenant cup cyclone day days deal declaration decree derby diaries diary disease doctrine earthquake
  edition effect election elections episode era euro eve exhibition expo fair fashion-week festival film final
  finals flight gala games globe globes gospel grammys hearings holocaust hurricane index inquiry intifada invasion
  journal law laws league lottery marathon massacre medal meeting memorandum memorial mission model month musical
  nationals novel olympics open opera oscars pact pandemic paper papers parade paralympics plan playoffs policy poll
  polls prix prize program project protocol quartet race rally reform report revolution rule saga sale scandal
  scheme season series shield show sonata song spring storm strategy study summit super supplement survey symphony
  syndrome test theorem therapy tornado tour tournament treaty trial trials trilogy trophy typhoon uprising virus
  volcano war wars wave week weekend world-cup year`);

/** Before the name of a storm, ship, animal or operation, which is no person's. */
export const THING_HEADS =
  words(`apollo asteroid chapter class comet cyclone flight highway hms hurricane interstate mission model mv operation
  planet pokemon project psalm rms rocket route ship spacecraft ss storm tanker tropical type typhoon uss version
  vessel windows yacht`);

/** Armed groups, firms, newspapers, clubs that news names without a word that says what they are. */
export const WELL_KNOWN_BODIES =
  words(`fa harvard yale adidas airbus alibaba aljazeera amazon apple arsenal axios azov bayern bbc benfica bild bloomberg bmw boeing boko bundesliga bytedance
  celtic chelsea citigroup cnn commerzbank daesh daimler deutsche everton exxonmobil facebook farc  ferrari fiat figaro ford fulham gazprom google haram
  haaretz   hertha hitachi  honda   huawei hyundai ibm ifo ikea inter instagram intel interfax isil isis itv juventus kia kyodo lazio lidl linkedin lufthansa
  aclu cbs cnbc espn fifa hbo ioc mlb mls mtv naacp nascar nba nbc ncaa nfl nhl nra pga seiu uaw uefa ufc wnba wwe
  adobe airbnb anthropic astrazeneca audi biontech bosch carrefour cisco danone deepmind doordash dropbox github heineken
  l'oreal l'oréal loreal lyft moderna mcdonald's nestle nestlé novartis novavax palantir ruptly salesforce sanofi stellantis
  temu twilio zalando
  astros blackhawks broncos bruins buckeyes buccaneers bulldogs canucks cavaliers celtics chargers clippers colts
  commodores diamondbacks dodgers gators gophers grizzlies hawkeyes hokies huskies jaguars jayhawks knicks lakers
  longhorns mariners mavericks mets nittany nuggets oilers orioles pacers packers padres pelicans phillies pistons
  raptors ravens razorbacks sabres seahawks seminoles sixers sooners spartans steelers terrapins texans timberwolves
  trojans wildcats wolverines yankees
  lukoil mazda mercedes-benz meta microsoft mirvac mitsubishi mojang monde morgan-stanley msnbc naftogaz netflix newsweek nhk nike nissan nokia npr nvidia nyt openai oxfam panasonic paypal peta pfizer
  pixar politico porsche qaeda qaida rangers reddit renault reuters rosneft ryanair samsung sampdoria schalke shabaab shabab shell siemens skoda snapchat sony spacex spiegel spotify starbucks subaru
  suzuki sevco tass telegram tencent tesco tesla thyssenkrupp tiktok tottenham toyota twitter uber unilever vauxhall verizon viacom vodafone volkswagen volvo walmart weibo wagner werder whatsapp wikipedia wikileaks xiaomi xinhua yahoo youtube zara-sa zoom`);

/** Faiths and their people: "Roman Catholic", "Sunni". */
export const FAITH_WORDS =
  words(`anglican anglicans baptist baptists buddhist buddhists calvinist catholic catholics christians coptic copt copts druze evangelical evangelicals hindu hindus
  islamic jew jewish jews lutheran lutherans maronite methodist methodists mormon mormons muslim muslims orthodox pentecostal presbyterian protestant protestants quaker quakers salafist shia shiite shiites shi'ite sikh sikhs
  sufi sunni sunnis yazidi yazidis zionist arab arabs arabic kurd kurds kurdish african africans asian asians european europeans western latino latina hispanic black white`);

/** Of the words above, those that are family names, too: "Emma Post". */
export const SOFT_FAMILY_NAMES =
  words(`banks bridges brooks cape church court day days farm fields forest fort guard hall hill hills house lake lane law
  laws lee marsh may mills moss new park post price quarter ridge rivers short snow spring stone street summers towers walls way west wood woods young`);

/** Nouns in front of the name of a body that say what it is: "the carmaker Ley", "daily newspaper Zorn". */
export const BODY_NOUNS =
  words(`agency airline airlines alliance army association automaker band bank broadcaster brand brewer builder bureau business
  carmaker carrier chain charity clan club coalition commission committee company conglomerate consortium consultancy
  contractor cooperative council daily dealer department developer distributor division exporter faction federation firm
  foundation fund gang giant group institute insurer label league lender lobby magazine maker manufacturer militia ministry
  monthly movement network newspaper ngo nonprofit operator organisation organization outlet paper parent party platform
  producer provider publisher publishing rebels retailer rival rivals school sect service side site squad startup station
  steelmaker studio subsidiary supermarket supplier syndicate team thinktank think-tank union university utility website
  weekly`);

/** Words that news of sport is full of, and other news hardly has. */
export const SPORT_WORDS =
  words(`away-game batsman batsmen bowler champions championship championships clubs coach coaches defender derby fixture
  fixtures football footballer footballers fullback goal goalkeeper goalless goals halftime half-time kick-off kickoff
  knockout league midfield midfielder midfielders offside pitch penalty player players playoff playoffs quarter-final
  quarterfinal quarter-finals quarterfinals referee relegated relegation rugby runner-up scored scorer semi-final semifinal
  semi-finals semifinals soccer sprint squad squads stadium striker strikers substitute teammate teammates team-mate
  team-mates tennis tournament unbeaten wicket wickets winger`);

/** First words of the names of sports clubs that end in their town: "Dynamo Ley". */
export const CLUB_WORDS =
  words(`ac ajax alemannia arminia athletic athletico atlético atletico austria bayer bayern borussia cska deportivo dinamo dnipro
  dynamo eintracht fc fk fortuna greuther hansa hapoel hertha inter internazionale jahn karlsruher lokomotiv maccabi nk
  olympiacos olympique partizan racing rapid rb real sc sk slavia sparta spartak sporting sturm vfb vfl werder young-boys
  zenit`);

/** First words of the names of bodies in languages that put them there: "Universidad de Ley". */
export const BODY_OPENERS =
  words(`agence agencia asociación associação association associazione banca banco banque bündnis cámara centro colegio comisión comissão
  comité comitê confederación confederação confédération congreso consejo corte école escola escuela federación federação fédération
  frente fundação fundación gruppo grupo instituto institut istituto ligue ministère ministerio ministério misioneras missionnaires
  movimiento movimento mouvement parti partido partito scuola sindicato société sociedad tribunal unión união universidad universidade università
  université universität verein`);

/** What states call themselves: "Republic of Ley". */
export const PLACE_FORMS = words('commonwealth emirate grand-duchy kingdom principality republic state sultanate');

/** First words of the names of places, in languages that news of the world has: "River Ley", "Plaza Zorn". */
export const PLACE_OPENERS =
  words(`avenida baie barrio boulevard calle cape cerro ciudad colonia dar estación fort gare glacier gulf isla isle kampong kampung
  lac lago laguna lake loch mont monte mount océano parc parque piazza place plage playa plaza puerto punta point port quebrada quai rio
  río river rue salar strait straits tanjung vila villa volcán`);

/** Peoples without a state, and their languages: they are no places, though some give theirs to a region. */
export const PEOPLES =
  words(`aboriginal acholi afar amhara amharic ashanti aymara azeri bakongo balinese baloch baluch bamar bambara basque bashkir
  bemba bengali berber bosniak breton cantonese catalan cherokee chewa circassian cree creole dayak dinka ewe
  fulani garifuna gikuyu guarani guaraní gujarati gurage hausa hazara hindi hmong hui hutu igbo inca inuit javanese kachin
  kalenjin kamba kannada kashmiri khmer khoisan kikuyu kinyarwanda kurdish lakota luo maasai madurese maghrebi malay
  malayalam mandarin mandinka maori māori mapuche marathi masai mayan miskito mixtec mohawk nahuatl navajo ndebele
  ojibwe oromo ovambo papuan pashto pashtun persian punjabi quechua rohingya romani romany sami sámi sanskrit serer
  shona sindhi sinhala sinhalese sioux sotho sundanese swahili swazi tagalog tajik tamil tatar telugu tibetan
  tigrayan tigrinya tuareg tutsi twi uighur urdu uyghur visayan walloon wolof xhosa yiddish yoruba zapotec zulu`);

/** Nouns in lower case that the name of a firm follows: "the betting company Quelk". Sorted. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `airline automaker bank brewer broadcaster builder carmaker chain chipmaker company conglomerate drugmaker firm giant grocer insurer
  lender manufacturer newspaper operator publisher retailer startup start-up supermarket`.split(/\s+/),
);
