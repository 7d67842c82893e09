/**
 * Names of towns that usually mean something else. Our own collection, made by looking through the names of the
 * gazetteer that are also English words or frequent family names. In lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Never a place when they stand alone, whatever the gazetteer says: days, months, small words, nicknames, brands. */
export const NEVER_PLACES = words(
  `i ii iii iv vi vii al an and are as at be but by can come die do el for from go god has he her here him his how if in
  is it its la le let me most my no nor not now of off on one or our out over own per she so some son than that the their
  them then there they this to too two up us us via was we well were what when where which who why will with yes you your
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  am pm ad bc ce et al dr mr mrs ms sir lady lord jr sr ave st rd act acts arab arabs muslim muslims christian christians
  jew jews islam christmas easter ramadan passover hamas barca toyota honda ford boeing nato un eu nasa fifa uefa nba nfl
  nhl mlb isis aids covid ebola zika mets dodgers reds senate congress parliament house court police bank lake isle bay
  party union league guard army navy tory tories labour labor democrats republicans google apple twitter facebook amazon
  uber jewish roma xinhua spring summer autumn winter swat duma sars mers hulu bambang jesus christ allah buddha lama dalai krishna venus mars jupiter hercules god pope queen king prince
  internet english french spanish german hindi urdu latin arabic north south east west northern southern eastern western
  central centre center upper lower middle northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern mid downtown uptown midtown inner outer city town village county state district province region capital
  university college school hospital church street road avenue park beach island hill hills river valley mount mountain
  canal port harbor harbour bridge airport station square metro marina forest garden gardens`,
);

/** The same, of several words. */
export const NEVER_PHRASES: ReadonlySet<string> = new Set([
  'cinco de mayo',
  'discovery channel',
  'coronation street',
  'la liga',
  'love island',
  'national capital',
  'sesame street',
  'new year',
  'el nino',
  'la nina',
  'red cross',
  'rio tinto',
  'santa claus',
]);

/** English words: a town of this name is meant only where the sentence speaks of a place. */
export const COMMON_WORDS = words(
  `coachella glastonbury batman meta police time made many day still much economy early home same media power major law deal see man long race change along
  federal human lead car give lot hit poll strong energy free job effort name best person real cut young industry side
  trial mission independence drug list line share hard turn sector officer hope summit white price trip charge story
  century reform hand ways fell camp opportunity lack battle post liberal bid justice progress sales train rest vice born
  tour cast worth council ask freedom heard date banks winner rose send islands convoy buy polling hurt kill begun sense
  love goes alliance friend stock fully holiday star cash dollar light quarter mine champion ballots mark cars trail split
  band hurricane coal rich hall gay towns unity surprise basic rain rains villages sort sale grant none save page gold
  spring door wake advance gap wing drew sharp fate sees limit naval welcome rock republic normal miles carbon store snow
  marks green purchase bail spoken ransom bar cross pace tape reading homeland male brand friendly grave eye mogul grand
  minor mobile hot loyal song pool bottom nice tank angered grenade ocean divide gang bear dry van roles coffee bureau
  colony grants prospect walls landing spur manage boom rice settle tool landmark branch petroleum high proven prosperous
  hometown banning root bag pop forth celebration casino fleet hideout chamber beaches falls circle bond hunt cricket
  stone haven cache ball cool reserve fines clinch ferry bias conversion globe empire soul friendship mere drama halls
  maritime sway iron pray rush luck dual wedding sake prosperity rivers burst comfort wells grabs grain poses cave dig
  supreme marches bright commerce temple liberty cocoa gaming marathon outlook tactic sue tea okay stark curry parole
  federation crossings rifle retreat arsenal fossil monument harvest enterprise turkey sells tore stamps countryside
  casinos assumption bells coin glad salmon ward coca bone brown brilliant lane punch bully gates mad cotton diamond tours
  pink ski combine talent chase cook boos anthem tower banner boundary dire volcano lively tune concession wood reservoir
  orange hat graves vary swift honey mineral lit sand lone loving golden shaping pill experiment postal sang cloud delta
  shields cafe mercury chambers piano bent battlefield acre jackpot citrus mill liter treasure fare lure bow hay hunter
  crystal lucky brush till lent peer sober grandson egg pen salt burns lend levy gala soften torn ripe tire lens solo
  healing mold plate limestone plunge ore defiance aka hail opera lax gray horn shepherd halfway sour gateway monster bell
  granite emblem mills superior rodeo plantation lion erode dare bishop oral lame soy plateau apt farmland plaza basin bush
  hang communal frontier sisters thorn yell brains dent rainbow noble corpus seaside miner cat deposit marines drain jam
  continental simmering foster shaft mammoth clay bury tame grey sundown onset shipyard victor triangle imperial genes trim
  warden rude slope garner hood mentor logo bona paradise hazard humble anew sauce mound junction mounds hull ape clemency
  altar scenic crater rand garrison winters ash cascade cane maize banana thermal apples samba caller lakes crescent sunset
  panorama sunrise plains finale swan butts gulf logos cottage warrior villa bark heist savage bend rum pearl annex beers
  paramount clever titan staples hamlet fountain trooper cactus guise minster manning centenary semi mountainside dome weed
  pals rugby haste wool silly needles cordon saga sparks sandy massing pristine torrent saints shoreline lash severance
  heel lamb hinges prosper reunion arenas cannon kissing barren pioneer glide toast bee tumble aura angles couches maverick
  rust pale summers eclectic acreage bath silos lakeside penal bountiful lander polo overland bamboo villas bugle sultan
  canning strand wines tornado gem falcon flushing penguin basing metropolis narrows chin creek tunes panhandle pest nova
  tombstone petting midway gamut peel locking hone china bucks stoke bride porter wheeling downside perk awe mater spa
  chilly don grad corral log dodge dole hook roundup roses mango clarion mojo borne bluff coats manor arch botany pas
  carver trainer derby bullion kilo abbey academy achievement admiral amen adventure agency aim alert allies alpine amber anchor
  angel angels arcade archer arena arrow artist aspen athlete atlas attic aurora autumn avalanche badger baker balance
  barber baron barrier bayou beacon bean beaver begin bethel birch bird bison blackjack blaze blessing blitz blizzard blue
  boulder bounty bourbon boxer bravo bread breeze brewer brick bronze brook brooks bud buffalo builder bull bullets bunker
  butler cable camel candle canyon captain cardinal carnation carol carpenter castle catfish cedar celebrity centennial
  chain champions chance chapel charity charm cheddar cherry chester chief chosen christian circus civic clam clipper
  clover coaches coalition cobra coleman columbia comet commander community compass concord concrete condor conquest
  consort cooper copper coral corn corner cotter courage cove cowboy cowboys crane crown cruise cuba cypress dallas dam
  dawn defense defiance desert destiny devils devon dinosaur discovery dolphin dragon dream dress driver duke dunes dynasty
  eagle eagles earl echo eclipse eden elephant elk elm emerald engineer epic equality era eureka everest evergreen express
  faith family farmer farms feather fern field fields fisher flag flame flats flora flower force forge forum fox freeman
  front frost fuller galaxy garland general genesis genius ghost giant giants gilbert glacier glass glory goat grace
  graduate guardian hammer happy harmony hawk hawks hazel heath helper heritage hero highland home homer honor hornet horse
  host hotel ice idol imperial infant institute jade jaguar jasper jet jewel jordan journey judge jungle jupiter knight
  ladder lance lantern laurel leader leader legacy legend lily linden lions lodge lucerne lumber magnet maid malta manger
  maple marble mason mastic medal melody mercy meridian message metal meteor milk miracle model moon mosque moss mother
  motor museum music mustang mystic nation nations nectar neptune new noon novel nursery oak oasis olive olympia olympics
  omega opal oracle orchard orient orion owl oyster palace palm panda panther pantry parade paris park parker parks
  path patriot peace peach peacock pelican people peoples pepper phoenix pilot pine pirate pitcher planet player plymouth
  poet polar poplar premier presto pride priest prime princess prophet providence puma pyramid queen quest raft rainy ram
  ranch ranger rangers raven rebel red redwood regal regent remote republican rescue resort revolution ridge rifle ring
  river robin rocket roman rover royal royals ruby runner sabre sage sailor saint salem sapphire saturn savannah scout sea
  senior sentinel shadow shark sheep shield ship shore silver slate smart smith smoky society soldier south spark spirit
  sport star stars stella sterling storm strawberry stream success sugar summer sun superb surf surrey tabor target taylor
  temple thunder tiger timber titanic topaz torch track tractor trident trinity triumph troy truth turner twin twins union
  united utopia valentine vanguard venice vernal victory viking vine violet viper vista wagner walker walnut war warm
  warner warrior watch water wave weaver weaver wheat wheeler widow wild wildcat willow wind windsor wine wolf wonder
  world yard yellow york young zebra zenith zion`,
);

/**
 * Of the common words, those that news means as the place almost always: they only must not open a sentence of another
 * kind. They are listed above because lower-case words are spelt alike.
 */
export const PLACES_ABOVE_WORDS = words(
  `china dallas paris venice phoenix buffalo columbia malta cuba plymouth york savannah turkey jordan surrey devon windsor
  providence salem homeland lucerne mobile hull derby bath split nice reading cork`,
);

/** Sports clubs better known than the place that they are called after. */
export const CLUBS = words(
  `chelsea tottenham everton fulham brentford porto arsenal charlton millwall watford burnley barnsley sunderland leyton
  fiorentina lazio juventus sampdoria schalke leverkusen hoffenheim benfica boavista anderlecht feyenoord celtic hibernian
  motherwell kilmarnock getafe espanyol villarreal osasuna galatasaray fenerbahce santos flamengo botafogo penarol penrith
  cronulla parramatta collingwood essendon carlton geelong hawthorn richmond-tigers rangers corinthians`,
);

/** Frequent family names: a town of this name is meant only where the sentence speaks of a place. */
export const SURNAMES = words(
  `abbott abrams acosta adams addison alexander allen allison alston alvarez anderson andrews annan arafat armitage armstrong
  arnold arroyo ashcroft assad atkinson austin avery bailey baker baldwin ball banks barber barker barnes barr barrett barry
  barton bates baxter beckett beckham bell bennett benson benton bernard berry bishop black blair blake blanco boehner bolton
  bond bowen bowman boyd bradford bradley brady braun brennan brent brooks brown browning bruce bryant buchanan burke burns
  burton bush butler byrd byron cameron campbell cannon cantor cardenas carlson carmona carney carpenter carroll carson
  carter case casey castillo castro chambers chandler chaney chapman charles chase chavez cheney christie churchill clark
  clarke clay clayton clegg cleveland clinton cohen cole coleman collier collins comey connor conner contreras conway cook
  cooper corbyn cortez costa costello cowell cox craig crawford crosby cross cruz cullen cummings cunningham curry curtis
  dale dalton daly daniel daniels davenport davidson davies davis dawson day dayton dean decker delaney delgado denton
  dexter diaz dickson dillon dixon dodd dole dolan donovan dorsey douglas doyle drake duke duncan dunn durham dutton dyer
  eaton edmonds edwards eisenhower elliott ellis ellison emerson english estrada evans everett farmer farrell ferguson
  fernandez fields finley fisher fitzgerald fleming fletcher flores flynn forbes ford foster fowler fox francis francisco
  frank franklin fraser frazier freeman freire frost fuller gaines gallagher gallup garcia gardner garland garner garrett garrison
  gates george gibbs gibson gilbert gill gillespie gingrich glenn glover goldberg gomez gonzales gonzalez goodman goodwin
  gordon gore graham grant graves gray grayson green greenberg greene gregory griffin griffith guerrero gutierrez guzman
  hadley hagel hale haley hall hamilton hammond hampton hancock hansen hanson hardy harley harper harrell harrington harris
  harrison harry hart hartman harvey hassan hastings hawkins hayden hayes haynes heath henderson henry hensley herman
  hernandez herrera hicks higgins hill hilton hodges hoffman hogan holder holland holloway holmes holt hood hoover hopkins
  horton houston howard howell hubbard hudson huff hughes humphrey hunt hunter hutchinson ingram irving irwin jackson jacobs
  james jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston jones jordan joseph joyce kane keating kelley
  kelly kemp kendall kennedy kent kerr kerry kim king kirby kirk klein knight knox koch lamb lambert lancaster lane lang
  lara larson lawrence lawson lee leon leonard lester levin levy lewis libby lincoln lindsay lindsey little livingston lloyd
  logan long lopez lowe lucas lynch lynn lyons mack mackenzie macmillan maddox madison maldonado malone mann manning marin
  marino marks marquez marsh marshall martin martinez mason mathews matthews maxwell may mayer mayo mccain mccarthy mccartney
  mcconnell mccormick mccoy mcdonald mckenzie mckinley mcmillan mcveigh medina melton mendoza mercado mercer merkel merrill
  meyer michael middleton miles miller mills milton miranda mitchell molina monroe montgomery montoya moody moore morales
  moran moreno morgan morris morrison morrow morse morton moses moss mueller mullen munoz murphy murray myers nash navarro
  nelson newman newton nichols nicholson nixon nolan norman norris norton nunez obama obrien oliver olsen olson orr ortega
  ortiz osborn osborne owen owens oxley pace padilla page palmer park parker parks parsons patrick patterson patton paul
  payne pearson pelosi pena pence perez perkins perot perry peters peterson petersen phelps phillips pierce pope porter
  potter powell powers pratt preston price prince pruitt quinn ramirez ramos ramsey randall randolph ray reagan reed reese
  reeves reid reilly reyes reynolds rhodes rice rich richard richards richardson richmond riley rios rivera rivers robbins
  roberts robertson robinson rodgers rodriguez rogers rojas roman romero romney roosevelt rosario rose ross roth rowe rubio
  ruiz rumsfeld russell russo ryan salazar salinas salmond san sanchez sanders sanderson sandoval santana santiago santos
  sarkozy saunders savage sawyer schmidt schneider schroeder schultz schwartz scott sears serrano sessions sharp shaw
  shelby shelton shepherd sheridan sherman shields short silva simmons simon simpson sims singh singleton slater sloan small
  smith snow snowden snyder solis somerville soto sparks spears spencer stafford stanley stanton starr steele stein stephens
  stephenson sterling stevens stevenson stewart stokes stone strickland stuart sullivan summers sutton swanson sweeney taft
  tanner tate taylor terrell terry thatcher thomas thompson thornton torres townsend travis trevino trujillo truman trump
  tucker turner tyler tyson underwood valdez valencia valentine vance vargas vasquez vaughan vaughn vazquez vega velasquez
  velez vick victor vincent wade wagner walker wallace walls walsh walter walters walton wang ward ware warner warren
  washington waters watkins watson watts weaver webb weber webster weiss welch wellington wells wesley west wheeler whitaker
  white whitehead whitney wilder wiley wilkerson wilkins wilkinson williams williamson willis wilson windsor winters wise
  wolf wong wood woodard woodward woods wright wyatt xi yates york young zamora zimmerman zuckerberg`,
);

/** Of the family names, those that news means as the place more often than a person whom it has not named before. */
export const PLACES_ABOVE_NAMES = words(
  `austin bradford bolton cleveland dayton durham hamilton holland houston jordan kent lancaster lincoln madison montgomery
  preston richmond santiago san valencia washington wellington windsor york salinas stafford glenn hastings santos marin`,
);
