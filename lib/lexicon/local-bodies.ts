/**
 * Bodies that every town, county or state has, so that their names tell where they are: "Gainesville Police
 * Department". Our own collection. Universities, newspapers, teams, companies and parties are none: their names are
 * their own. In lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What such a body is. */
export const LOCAL_BODIES = words(
  `administration agency ambulance assembly attorney attorney's auditor authority board bureau cabinet center centre chamber clerk
  clinic commission commissioner commissioners commissioner's committee constable constabulary coroner council councils court courts dept
  department detention district division fairgrounds fire fiscal government guard health hospital jail judge
  legislature library magistrate magistrates magistrate's museum office parks patrol pd penitentiary police prison
  prosecutor prosecutor's recorder rescue school schools senate services sheriff sheriff's shelter station treasurer troopers utilities`,
);

/** Words that may stand between the place and what the body is: "Paris Regional Medical Center". */
export const LOCAL_BODY_ADJECTIVES = words(
  `air and animal appellate area arts beverage borough building central charter child children's circuit city civic civil
  community control convention correctional county criminal crown cultural development district economic education election
  elections elementary emergency enforcement environmental ethics family first for general gaming governmental grammar heritage
  high highway historical housing human independent industrial intermediate joint judicial junior juvenile law learning liquor
  lottery management medical memorial mental metro metropolitan middle municipal national of parish park personnel planning pollution port
  preparatory primary probate provincial public quality recreation regional research retirement road rural safety sanitation secondary senior service sewer social solid
  special state superior supreme the tourism town township trial transit transportation treatment unified utility veterans veterinary
  village visitors volunteer waste water welfare wildlife workforce works youth zoning`,
);

/** Of these, those that are hardly ever called after a person: "Henderson Police Department". */
export const SERVICES = words(
  "clerk commission commissioners constable coroner council court courts department dept district fire magistrates patrol pd police rescue sheriff sheriff's troopers",
);

/** Such bodies that only two words tell: "Hanover Town Hall". */
export const LOCAL_PAIRS: ReadonlySet<string> = new Set([
  'city hall',
  'community foundation',
  'community partnership',
  'historical society',
  'town hall',
  'village hall',
]);

/** Such bodies in front of their place: "Children's Hospital of Manitoba". */
export const LOCAL_BODIES_OF = words(
  'hospital court courts center centre board library department clinic jail chamber council museum school schools',
);

/** Buildings that every town or county has, likewise. */
export const LOCAL_SITES = words('courthouse fairgrounds jail penitentiary prison reservoir');
