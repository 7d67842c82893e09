/**
 * Past forms of irregular verbs that are frequent in news, in lower case: simple past, and the participle where it
 * differs. Forms that are mostly another word ("saw" is not, "left" is kept, "found" too) are still given: readers of
 * the list look at the words around. Ours.
 */
export const IRREGULAR_PASTS =
  'went arose awoke beat became began bent bet bid bit bled blew bought bound bred broke brought built burst came cast caught chose clung cost crept cut dealt dug did drank drew drove fed fell felt fled flew forbade forgot forgave fought found froze gave got grew had heard held hid hit hung hurt kept knew laid led left lent let lay lit lost made meant met mistook paid proved put quit ran rang read rid rode rose said sank sang sat saw sent set shook shot showed shrank shut slid slept sold sought spent split spoke spread sprang spun stole stood stuck strode struck stung swam swept swore swung taught thought threw told took tore underwent undertook understood upheld woke won wore withdrew withheld withstood wrote'.split(
    ' ',
  );

/** Third person singular and bare forms of verbs that are seldom nouns: a sign of a clause. */
export const PRESENT_VERBS =
  'accept accepts agree agrees allow allows appear appears arrive arrives become becomes begin begins believe believes belong belongs bring brings choose chooses come comes consider considers consist consists contain contains continue continues create creates deserve deserves depend depends describe describes deserve differ differs expect expects exist exists explain explains fail fails feel feels follow follows get gets give gives go goes grow grows happen happens has hear hears help helps include includes involve involves keep keeps know knows lack lacks learn learns leave leaves like lie lies live lives lose loses love loves make makes mean means meet meets need needs occur occurs oppose opposes own owns pay pays prefer prefers prevent prevents provide provides put puts raise raises receive receives refer refers reflect reflects remain remains remember represent represents require requires rise rises run runs see sees seek seeks seem seems sell sells send sends serve serves show shows sit sits speak speaks stand stands suffer suffers suggest suggests supply take takes tell tells tend tends think thinks try tries understand understands use uses want wants win wins write writes'.split(
    ' ',
  );

/** Words in "-ed" and the like that are mostly no verbs. Sorted. */
export const ADJECTIVES_IN_ED: ReadonlySet<string> = new Set(
  'aged alleged armed bed beloved breed deed embed exceed fed federated feed hundred indeed lead limited mixed naked need proceed red retired sacred seed shed speed succeed united unnamed wicked'.split(
    ' ',
  ),
);
