import type { Runtime } from 'webextension-polyfill';
import type { ToBackground } from '../messages.ts';
import { REQUESTS } from '../requests.ts';
import { sameSite } from '../site.ts';
import type { Handlers } from './messaging.ts';
import { isOurPage } from './tabs.ts';

type Narrow = (request: never, ownUrl: string) => unknown;

/**
 * What a content script may ask for, and how its request is narrowed to its own site. It lives in a page, and the page's
 * process may have been taken over: it gets nothing that was saved elsewhere. What is not here is for our own pages.
 */
const FOR_PAGES: { readonly [N in keyof ToBackground]?: Narrow } = {
  // What is known of other sites has no say in how a page is read, and a page tells only of its own.
  analyze: (request: ToBackground['analyze']['request'], ownUrl) => ({ ...request, url: ownUrl }),
  prepare: asItIs,
  savedOn: ({ url, canonicalUrl, text }: ToBackground['savedOn']['request'], ownUrl) => {
    if (!sameSite(url, ownUrl)) throw new Error('A page may only ask for what was saved from itself.');
    return { url, canonicalUrl: canonicalUrl && sameSite(canonicalUrl, ownUrl) ? canonicalUrl : null, text };
  },
  save: (request: ToBackground['save']['request'], ownUrl) => {
    if (!sameSite(request.page.meta.url, ownUrl)) throw new Error('A page may only save from itself.');
    return request;
  },
  remove: asItIs, // By ids that cannot be guessed.
  restore: asItIs,
  found: asItIs,
  openPanel: asItIs,
  lookUp: asItIs,
  worldMap: asItIs,
};

/** The same answers, given only to who may ask, and only to requests that look as they should. */
export function guarded(handlers: Handlers<ToBackground>): Handlers<ToBackground> {
  const names = Object.keys(handlers) as (keyof ToBackground)[]; // Object.keys forgets what the type knows.
  return Object.fromEntries(names.map(name => [name, guard(name, handlers)])) as Handlers<ToBackground>;
}

// Not async: the side panel opens only while the reader's click is being handled.
function guard(name: keyof ToBackground, handlers: Handlers<ToBackground>) {
  // The tables pair each name with its request, which the compiler cannot follow through a variable name.
  const handler = handlers[name] as (request: unknown, sender: Runtime.MessageSender) => unknown;
  const narrow = FOR_PAGES[name] as ((request: unknown, ownUrl: string) => unknown) | undefined;
  return (given: unknown, sender: Runtime.MessageSender) => {
    const request = REQUESTS[name](given, name);
    if (isOurPage(sender)) return handler(request, sender);
    if (narrow === undefined) throw new Error(`A page may not ask for ${name}.`);
    if (sender.tab === undefined || sender.frameId !== 0) throw new Error('Only the page of a tab may ask.');
    return handler(narrow(request, sender.url ?? ''), sender);
  };
}

function asItIs<T>(request: T): T {
  return request;
}
