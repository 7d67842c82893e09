/** Forms of address before or behind a name, which are no part of it. Our own collection. Lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Before a name: "Mr Lee", "Dame Sarah". What they tell of its bearer. */
export const HONORIFICS: ReadonlyMap<string, 'she' | 'he' | 'either'> = new Map([
  ...words(
    'alhaji bapak baron bhai herr lord maulana messrs messrs. monsieur monsignor mr mr. msgr. mullah mzee pandit senor señor shri signor sir swami thiru ustad',
  ).map(word => [word, 'he'] as const),
  ...words(
    'baroness begum countess dame doña frau hajia ibu lady madam madame mademoiselle miss mme mme. mrs mrs. ms ms. senora señora signora smt smt.',
  ).map(word => [word, 'she'] as const),
  ...words(
    'adv adv. comrade dato datuk dr dr. engr engr. excellency hadji haji hajj hon. honorable honourable mx mx. rev rev. reverend rt rt. tengku tunku',
  ).map(word => [word, 'either'] as const),
]);

/** Behind a name, part of it: "Robert Kennedy Jr." */
export const GENERATIONS: ReadonlySet<string> = new Set(
  words('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii'),
);

/** Behind a name, no part of it: "Ana Reyes MP". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  words(
    'am ao bl bsc cbe cmg csi dbe dphil dso esq fba frcp frs gbe gcmg kbe kc kcb kcmg lld mba mbe mbbs md mep mla mlc mna mp mpp msp mvo obe phd qc rn sc td tds',
  ),
);
