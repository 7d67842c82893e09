import browser, { type Runtime } from 'webextension-polyfill';
import type { PageChanged, ToBackground, ToPage } from '../messages.ts';

type Table = ToBackground | ToPage;
type Name<T> = keyof T & string;
type Request<T, N extends keyof T> = T[N] extends { request: infer R } ? R : never;
type Reply<T, N extends keyof T> = T[N] extends { reply: infer R } ? R : never;

/** What a listener is made of: a function a message. An error reaches the sender as a rejected promise. */
export type Handlers<T> = {
  readonly [N in keyof T]: (
    request: Request<T, N>,
    sender: Runtime.MessageSender,
  ) => Promise<Reply<T, N>> | Reply<T, N>;
};

/** Ask the background. Rejects when it threw, with its message. */
export async function send<N extends Name<ToBackground>>(
  name: N,
  request: Request<ToBackground, N>,
): Promise<Reply<ToBackground, N>> {
  return open(await browser.runtime.sendMessage({ type: name, request }));
}

/** Ask the content script of a tab. Rejects when none runs there, or when it threw. */
export async function sendToPage<N extends Name<ToPage>>(
  tabId: number,
  name: N,
  request: Request<ToPage, N>,
): Promise<Reply<ToPage, N>> {
  return open(await browser.tabs.sendMessage(tabId, { type: name, request }, { frameId: 0 }));
}

/** A page is about to be read: have the background awake by then, with all that the engine needs. */
export function prepareEngine(): void {
  void send('prepare', null).catch(() => undefined); // What is wrong is told to who asks for something.
}

/** Tell our own pages that this page's state has changed. Nobody may be listening; that is no error. */
export async function announcePageChanged(): Promise<void> {
  const message: PageChanged = { type: 'pageChanged' };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Call back when a page has announced a change. Returns the way to stop. */
export function onPageChanged(callback: (tabId: number | null) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (typeOf(message) === 'pageChanged') callback(sender.tab?.id ?? null);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Answer messages by table. Messages that are not in it are left to others. Returns the way to stop. */
export function answer<T extends Table>(handlers: Handlers<T>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const type = typeOf(message);
    if (sender.id !== browser.runtime.id || type === null || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as keyof T] as (request: unknown, sender: Runtime.MessageSender) => unknown;
    return reply(() => handler((message as { request: unknown }).request, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type Envelope = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

// Chrome drops a listener's promise unless it is a native one, so every reply passes through an async function.
async function reply(work: () => unknown): Promise<Envelope> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function open<R>(envelope: unknown): R {
  const { ok, ...rest } = envelope as Envelope & { value?: unknown; problem?: string };
  if (ok === true) return rest.value as R;
  throw new Error(rest.problem ?? 'Nobody answered the message.');
}

function typeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  return typeof message.type === 'string' ? message.type : null;
}
