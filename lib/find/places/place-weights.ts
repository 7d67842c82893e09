/** How much speaks for a place, and against one. Found by trial on news of many kinds; only their sum counts. */
export const WEIGHT = {
  country: 4.5,
  feature: 3.5, // Region, water, mountain, seat of power.
  state: 3, // Of a country that English news knows by its states.
  division: 0.8,
  county: -1,
  countyNamedSo: 3.5, // "Lamar County"
  severalWords: 1.5,
  alternateName: -1,
  commonWord: -4,
  commonWordOftenPlace: -1.2,
  surname: -2,
  surnameOftenPlace: -0.5,
  club: -2,
  team: -3.5, // A town in a report of a match.
  fixture: -2, // "Norwich travel to Leeds"
  quoted: -5, // The novel “Salt Road”.
  givenName: -1.2,
  fewLetters: -1,
  surePreposition: 3,
  likelyPreposition: 1.2,
  placeAdjective: 2.5,
  settlementOf: 5, // "the town of Normal"
  placeNounOf: 2.5, // "the outskirts of Reading"
  placeNoun: 1.5, // "capital Tripoli"
  movingVerb: 1,
  pair: 4.5, // "Paris, Texas"
  comma: 0.5,
  nounAfter: 1.2,
  divisionAfter: 2,
  townPolice: 4, // "Elm Bay police chief": nobody's own police
  townOffice: 2, // "Tillsonburg Mayor Ana Reyes"
  origin: 1.5,
  dweller: 3, // "a Chapin man"
  wordAgainst: -3,
  genericWords: -4, // "Western District"
  genericTown: -1, // "Falls Village"
  compoundTail: 3, // "Moscow-backed"
  dateline: 4,
  listed: 1.8, // "Reading, Bath and Bristol"
  placedElsewhere: 2.4,
  pairedElsewhere: 5, // Once "Churchill, Manitoba", it is no statesman.
  person: -4.5,
  strongPerson: -1,
  kin: -5, // "her daughter, Brittany"
  holiday: -6, // "St. Patrick's Day"
  afterGivenName: -5,
  afterHonorific: -4,
  afterInitial: -5,
  afterOffice: -2.5,
  afterCapital: -2.5,
  numbered: -3, // "Section 14"
  era: -6, // "Bush-era"
  maker: -2, // "a gown by Balmain"
  service: 1, // "Henderson Police Department"
  beforeOrganisation: -9,
  afterOrganisation: -9, // "Bank of England"
  afterBody: -7, // "Health Canada"
  beforeCapital: -2.5,
  sayingVerb: -1.5,
  ownVerb: -2.5, // "Burton sold his car"
  residence: 3, // "Gwen Oakes, 43, of McKee"
  opensSentence: -0.4,
  capitalLine: -1.5,
  lowerElsewhere: -1,
  namedPlace: 2,
  namedOther: 0,
  namedPerson: -3.5,
  insidePerson: -8,
  namedOrganisation: -1.2,
  shortBody: 0, // "Gainesville", beside a Gainesville Riding Club
  insideOrganisation: -6,
  insidePlace: 0,
  insideOther: -3.5,
} as const;
