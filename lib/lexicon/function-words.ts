/** The small words of English that hold sentences together, in lower case. Closed classes; ours, from any grammar. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Begin a noun phrase. */
export const DETERMINERS = words(
  'a an the this that these those my your his her its our their some any each every no both all another several many few most either neither one two three four five six seven eight nine ten dozens hundreds thousands',
);

/** Stand for a noun phrase as the subject. */
export const SUBJECT_PRONOUNS = words(
  'i you he she it we they who everyone everybody someone somebody anyone nobody others many some most both all none this that these those one',
);

/** Stand for a noun phrase that is not the subject. */
export const OBJECT_PRONOUNS = words(
  'me him her us them you it himself herself themselves itself myself ourselves yourself everyone anyone someone',
);

export const PREPOSITIONS = words(
  'of in on at by for from with about against between among amongst over under during through into onto toward towards within without across along around near via per upon amid amidst despite regarding including to off out inside outside behind beyond beside besides beneath below above throughout concerning following like unlike as after before since until till than ahead',
);

/** Join a noun phrase to the one before it: "a spokesman for the mayor". */
export const RELATING_PREPOSITIONS = words(
  'of for from at with in on to against within near behind around across throughout',
);

/** Begin a clause that depends on another. */
export const SUBORDINATORS = words(
  'that which who whom whose when while where why how if whether because although though unless until since as after before once whereas so whenever wherever lest',
);

export const COORDINATORS = words('and or but nor yet so plus');

export const BE = words("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = words("has have had having hasn't haven't hadn't");
export const DO = words("do does did doesn't don't didn't");
export const MODALS = words(
  "will would shall should can could may might must cannot can't couldn't won't wouldn't shouldn't mustn't ought",
);

/** Verb forms that make a clause by themselves. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  [...BE, ...HAVE, ...DO, ...MODALS].filter(word => !['be', 'been', 'being', 'having'].includes(word)),
);

/** Stand between an auxiliary and its verb, or before a verb, besides words in "-ly". */
export const ADVERBS = words(
  'also not never later then now still earlier again already often ever even just only once soon yet always sometimes since first further therefore thus instead indeed perhaps maybe too today yesterday tonight twice elsewhere meanwhile however moreover nevertheless nonetheless afterwards afterward more most less else long once almost rather quite very so far well back here there',
);

/** Words in "-ly" that are no adverbs. */
export const NO_ADVERBS = words(
  'ally anomaly assembly belly bully daily early elderly family fly friendly homily holy italy jelly july likely lily monthly only police quarterly rally reply supply weekly yearly',
);

export const NEGATIONS = words(
  "not never no didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't cannot wasn't weren't isn't aren't neither nor without nobody none",
);

/** Words of time that stand without a preposition: "said Wednesday". */
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. sat sat. sun sun. january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. today yesterday tonight tomorrow morning afternoon evening night noon midnight week weekend month year',
);
