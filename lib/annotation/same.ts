import type { Draft } from './annotation.ts';
import { foldForSearch, foldWords } from './fold.ts';
import type { Target } from './selector.ts';

/**
 * Whether two drafts keep the same thing of one page, so that saving the second need not make a second row:
 * the same words at the same place; or, of people and places, the same name.
 */
export function isSameThing(a: Draft, b: Draft): boolean {
  if (a.body.kind !== b.body.kind) return false;
  return hasSameName(a, b) || a.targets.some(target => b.targets.some(other => isSamePlace(target, other)));
}

function hasSameName({ body: a }: Draft, { body: b }: Draft): boolean {
  if (a.kind === 'official' && b.kind === 'official') return foldForSearch(a.name) === foldForSearch(b.name);
  if (a.kind !== 'place' || b.kind !== 'place') return false;
  if (a.geonamesId !== null && b.geonamesId !== null) return a.geonamesId === b.geonamesId;
  return a.country === b.country && foldForSearch(a.name) === foldForSearch(b.name);
}

/** How much context has to agree, on one side at least. */
const NEAR = 32;

/** The same words, at the same offset or with the same neighbours on one side: so an edit elsewhere does not count. */
function isSamePlace(a: Target, b: Target): boolean {
  if (a.exact !== b.exact && foldWords(a.exact) !== foldWords(b.exact)) return false;
  return a.start === b.start || areSame(wordsBefore(a), wordsBefore(b)) || areSame(wordsBehind(a), wordsBehind(b));
}

function areSame(a: string, b: string): boolean {
  return a !== '' && a === b;
}

function wordsBefore({ prefix }: Target): string {
  return foldWords(prefix).slice(-NEAR);
}

function wordsBehind({ suffix }: Target): string {
  return foldWords(suffix).slice(0, NEAR);
}
