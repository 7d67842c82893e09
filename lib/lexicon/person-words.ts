/** Words that stand beside the names of persons. Our own collection, read from news style. Lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs that a person does: `says` also stands before the name ("said Reyes"), `does` only behind it. */
export const PERSON_VERBS: ReadonlyMap<string, 'says' | 'does'> = new Map([
  ...words(`added adds admitted admits agreed alleged argued argues asked asks asserted believes claimed claims commented complained conceded concluded
    confirmed continued declared explained explains exclaimed insisted insists joked jokes noted notes observed quipped recalled recalls
    remarked replied replies responded said says stated states stressed testified told tells thinks tweeted tweets warned warns wrote writes`).map(
    verb => [verb, 'says'] as const,
  ),
  ...words(`acknowledged announced apologised apologized appeared became believed described died did's denied emphasised emphasized
    expressed feels felt grew grinned hugged knew laughed lives lived married met pleaded pledged praised promised resigned retired recounted
    reiterated remembers remembered revealed sat sighed smiled speaks spoke studied suggested talked testifies thanked thought took
    tried urged vowed walked wants wanted wept went whispered woke wore quit confessed graduated sued tripped nodded shrugged`).map(
    verb => [verb, 'does'] as const,
  ),
]);

/** Behind the name of one who leads: "the Reyes administration". */
export const ADMINISTRATION_WORDS: ReadonlySet<string> = new Set(
  words(
    'administration administrations presidency premiership cabinet backer backers aide aides ally allies loyalist loyalists supporter supporters voter voters',
  ),
);
