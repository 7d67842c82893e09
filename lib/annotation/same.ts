import type { Draft } from './annotation.ts';
import { foldForSearch, foldWords } from './fold.ts';
import { isNamed } from './named.ts';
import type { Target } from './selector.ts';

/**
 * Whether two drafts keep the same thing of one page, so that saving the second need not make a second row:
 * the same words at the same place; or, of people and places, the same name.
 */
export function isSameThing(a: Draft, b: Draft): boolean {
  if (a.body.kind !== b.body.kind) return false;
  return hasSameName(a, b) || a.targets.some(target => b.targets.some(other => isSamePlace(target, other)));
}

/** Drafts among which the same thing is looked for often. */
export interface Things<T extends Draft> {
  /** The first of them that keeps the same thing. */
  find(draft: Draft): T | undefined;
  add(draft: T): void;
  remove(draft: T): void;
}

/** Make drafts ready to be asked: only those that have something in common are compared. */
export function thingsAmong<T extends Draft>(drafts: readonly T[]): Things<T> {
  const byKey = new Map<string, T[]>();
  const things: Things<T> = {
    find: draft =>
      keysOf(draft, true)
        .flatMap(key => byKey.get(key) ?? [])
        .find(other => isSameThing(other, draft)),
    add(draft) {
      for (const key of keysOf(draft, false)) {
        const group = byKey.get(key);
        if (group) group.push(draft);
        else byKey.set(key, [draft]);
      }
    },
    remove(draft) {
      for (const key of keysOf(draft, false)) {
        const left = byKey.get(key)?.filter(other => other !== draft) ?? [];
        byKey.set(key, left);
      }
    },
  };
  drafts.forEach(things.add);
  return things;
}

/** What a draft is kept under, or asked for by: two of the same thing have one of these in common. */
function keysOf({ body, targets }: Draft, isAsked: boolean): string[] {
  const words = targets.flatMap(target => placeKeysOf(target, isAsked));
  const names = isNamed(body) ? [`name ${foldForSearch(body.name)}`] : [];
  const ids = body.kind === 'place' && body.geonamesId !== null ? [`place ${body.geonamesId}`] : [];
  return [...new Set([...words, ...names, ...ids])].map(key => `${body.kind} ${key}`);
}

/** The words with their neighbours on either side, and with their offset, which counts where one has no neighbours. */
function placeKeysOf(target: Target, isAsked: boolean): string[] {
  const words = foldWords(target.exact);
  const [before, behind] = [wordsBefore(target), wordsBehind(target)];
  const isBare = before + behind === '';
  const keys = [];
  if (before !== '') keys.push(`before ${before} | ${words}`);
  if (behind !== '') keys.push(`behind ${behind} | ${words}`);
  if (isBare || isAsked) keys.push(`${isBare && isAsked ? 'any' : 'bare'} ${target.start} | ${words}`);
  if (!isAsked) keys.push(`any ${target.start} | ${words}`);
  return keys;
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
  const [before, behind] = [wordsBefore(a), wordsBehind(a)];
  const [otherBefore, otherBehind] = [wordsBefore(b), wordsBehind(b)];
  if (areSame(before, otherBefore) || areSame(behind, otherBehind)) return true;
  // Other programs may not tell the offset, which is 0 then; so where neighbours are known, it proves nothing against them.
  return a.start === b.start && (before + behind === '' || otherBefore + otherBehind === '');
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
