import type { PlaceKind } from '../place/gazetteer.ts';

/**
 * Names whose best-known place is not the most populous, or hardly more likely than another. Our own collection, from
 * what news means by them when it does not say. Folded name, kind and country of a sense (with the state,
 * where the country has several), and how much more or less likely it is than its population tells, in powers of ten.
 */
export const PLACE_SENSES: readonly (readonly [name: string, kind: PlaceKind, where: string, shift: number])[] = [
  ['georgia', 'country', 'GE', -2.6], // The state and the country: what else the text names decides.
  ['washington', 'city', 'US.District of Columbia', 3.7], // The capital, unless states or towns of the north-west stand by.
  ['new york', 'city', 'US.New York', 2.6],
  ['cambridge', 'city', 'GB.England', 0.4],
  ['punjab', 'region', '', -3],
  ['gold coast', 'region', 'AU', -5],
  ['galicia', 'region', '', -4],
  ['gulf', 'region', 'US', -3.5], // Of Persia or of Mexico: what else the text names decides.
  ['gulf', 'admin1', 'PG', -6],
  ['gulf', 'admin2', 'US.Florida', -6],
  ['kimberley', 'region', 'AU', -5],
  ['georgetown', 'site', 'US', -4],
  ['westminster', 'seat', 'GB', -1],
  ['harlem', 'site', 'US', -2],
  ['broadway', 'site', 'US', -2],
  ['maidan', 'seat', 'UA', -3],
  ['korea', 'region', '', -1],
  ['red sea', 'admin1', 'SD', -4],
  ['red sea', 'admin1', 'EG', -4],
  ['white house', 'city', 'US.Tennessee', -4],
  ['heathrow', 'city', 'US.Florida', -3],
  ['broadway', 'city', 'US.Virginia', -3],
];
