/**
 * What a reporter calls somebody who was named, so as not to repeat the name: "the singer added". Words that mostly mean
 * others than the one who speaks are left out ("the man", "the victim", "the driver"), and offices have lists of their
 * own. Our own collection, read from news style. Lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of men and women. */
export const CALLINGS = words(`
  academic activist actor adventurer analyst artist astronaut astronomer athlete author billionaire biologist
  blogger boss boxer broadcaster campaigner celebrity ceo champion chef choreographer climber columnist comedian comic
  commentator composer conductor cricketer critic cyclist dancer defender designer director drummer economist
  entrepreneur executive expert fan filmmaker film-maker footballer forward founder golfer grandparent
  guitarist historian hitmaker influencer inventor investor jockey legend magnate midfielder millionaire model
  mogul musician novelist nutritionist personality philanthropist philosopher photographer physicist
  pitcher player playwright podcaster poet presenter producer professor psychologist quarterback racer rapper
  researcher rider rocker royal runner sailor scholar scientist screenwriter sculptor singer singer-songwriter skier
  songwriter specialist sprinter star strategist striker surfer swimmer teen teenager therapist trainer traveller
  traveler tycoon vet veteran vocalist whistleblower winger winner writer youngster youtuber
`);

export const CALLINGS_OF_WOMEN = words(`
  actress businesswoman comedienne grandma grandmother heroine horsewoman mom mother mum mum-to-be socialite
  sportswoman supermodel
`);

export const CALLINGS_OF_MEN = words(`
  businessman dad father frontman grandad granddad grandfather rifleman sportsman
`);

/** One man or woman of a country, where the word is not that for what is of it ("Norwegian"). As they are written. */
export const NATIONALS = words(`
  Aussie Briton Croat Dane Dutchman Dutchwoman Englishman Englishwoman Finn Frenchman Frenchwoman Irishman Irishwoman Kiwi
  Londoner Pole Scot Scotsman Scotswoman Serb Spaniard Swede Turk Ulsterman Welshman Welshwoman
`);
