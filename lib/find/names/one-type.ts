import type { Name } from '../../mentions.ts';
import { sliceOf } from '../../text/span.ts';

/** The types of names, in the order of `Costs`. */
export const NAME_TYPES = ['person', 'organisation', 'place', 'other'] as const;

/** What the model loses by each type for one mention, in the order of `NAME_TYPES`; Infinity for what it can not be. */
export type Costs = readonly number[];

/** From so many other mentions on they weigh as much as the mention itself. */
const ENOUGH_OTHERS = 2;
/** No mention counts more against a type. */
const MOST = 400;
/** To be no name that is known is dearer: what the article tells elsewhere is seldom against all names. */
const OTHER_IS_DEARER = 40;
/** By so much another type must be cheaper, on the scale of the weights. */
const CLEARLY = 20;

/**
 * Give all mentions of one name the type that costs least over the whole article, so that a mention that tells little
 * ("Ley is …") goes by those that tell more ("in Ley", "the town of Ley"). A mention that tells much keeps its own type.
 */
export function withOneType(names: readonly Name[], costsOf: (name: Name) => Costs | null, text: string): Name[] {
  const costs = names.map(costsOf);
  const sums = new Map<string, Sum>();
  names.forEach((name, i) => {
    const own = costs[i];
    if (own) add(sums, sliceOf(text, name), own);
  });
  return names.map((name, i) => {
    const sum = sums.get(sliceOf(text, name));
    const own = costs[i];
    return own && sum && sum.mentions > 1 ? agreeing(name, own, sum) : name;
  });
}

/** The costs of all mentions of one name. */
interface Sum {
  readonly costs: number[];
  mentions: number;
}

function add(sums: Map<string, Sum>, words: string, own: Costs): void {
  const sum = sums.get(words) ?? { costs: NAME_TYPES.map(() => 0), mentions: 0 };
  own.forEach((cost, type) => {
    sum.costs[type]! += Math.min(cost, MOST);
  });
  sum.mentions++;
  sums.set(words, sum);
}

function agreeing(name: Name, own: Costs, { costs, mentions }: Sum): Name {
  const others = mentions - 1;
  const share = Math.min(1, others / ENOUGH_OTHERS) / others;
  const costOf = (type: number): number => {
    if (own[type] === Infinity) return Infinity;
    const cost = Math.min(own[type]!, MOST);
    return cost + share * (costs[type]! - cost) + (NAME_TYPES[type] === 'other' ? OTHER_IS_DEARER : 0);
  };
  const now = NAME_TYPES.indexOf(name.type);
  let best = now;
  for (let type = 0; type < NAME_TYPES.length; type++) if (costOf(type) < costOf(best)) best = type;
  return costOf(now) - costOf(best) < CLEARLY ? name : { ...name, type: NAME_TYPES[best]!, rule: 'one-type' };
}
