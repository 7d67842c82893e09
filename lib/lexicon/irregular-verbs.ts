/**
 * Past forms of irregular verbs that are frequent in news, in lower case: simple past, and the participle where it
 * differs. Forms that are mostly another word ("saw" is not, "left" is kept, "found" too) are still given: readers of
 * the list look at the words around. Ours.
 */
export const IRREGULAR_PASTS =
  'arose ate awoke beat became began bent bet bid bit bled blew bore bought bound bred broke brought built burst came cast caught chose clung cost crept cut dealt did drank drew drove dug fed fell felt fled flew flung forbade forgave forgot fought found froze gave got grew had heard held hid hit hung hurt kept knelt knew laid lay leapt led left lent let lit lost made meant met mistook overcame overthrew overtook paid proved put quit ran rang read rebuilt rid rode rose said sang sank sat saw sent set shone shook shot showed shrank shut slept slid slung sold sought sped spent split spoke sprang spread spun stole stood strode strove struck stuck stung swam swelled swept swore swung taught thought threw told took tore understood undertook underwent undid upheld went wept withdrew withheld withstood woke won wore wrote'.split(
    ' ',
  );

/** Third person singular and bare forms of verbs that are seldom nouns: a sign of a clause. */
export const PRESENT_VERBS =
  'accept accepts affects agree agrees allow allows appear appears applies arrive arrives attends avoids become becomes begin begins believe believes belong belongs bring brings carries celebrates choose chooses come comes confirms connects consider considers consist consists contain contains continue continues create creates decides defends delivers demonstrates denies depend depends describe describes deserve deserves destroys determines develops differ differs discusses earns eats emerges employs enables encourages enjoys ensures enters exceeds exist exists expect expects explain explains extends fail fails feel feels follow follows get gets give gives go goes grow grows happen happens has hear hears help helps ignores illustrates improves include includes indicates intends involve involves joins justifies keep keeps know knows lack lacks learn learns leave leaves lets lie lies like live lives lose loses love loves maintains make makes manages mean means meet meets need needs obtains occur occurs operates oppose opposes own owns pay pays performs possesses prefer prefers prevent prevents produces promotes proposes protects proves provide provides publishes pursues put puts raise raises reaches realises realizes receive receives reduces refer refers reflect reflects refuses rejects relies remain remains remember removes replaces represent represents require requires responds reveals rise rises run runs see seek seeks seem seems sees sell sells send sends serve serves show shows sit sits speak speaks spends stand stands suffer suffers suggest suggests supply surrounds survives take takes teaches tell tells tend tends think thinks threatens tries try undermines understand understands use uses violates want wants wears win wins write writes'.split(
    ' ',
  );

/** Words in "-ed" and the like that are mostly no verbs. Sorted. */
export const ADJECTIVES_IN_ED: ReadonlySet<string> = new Set(
  'aged alleged armed bed beloved breed deed embed exceed fed federated feed hundred indeed lead limited mixed naked need proceed red retired sacred seed shed speed succeed united unnamed wicked'.split(
    ' ',
  ),
);
