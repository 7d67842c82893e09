import { vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A message's way to the listeners that stand in one process; the fake browser leaves promises of listeners out. */
interface Triggers {
  trigger(message: unknown, sender: Runtime.MessageSender, respond: () => void): Promise<unknown[]>;
}

/** A browser without anything in it. What the fake browser lacks is stood in for, and can be looked at. */
export function fakeExtension() {
  fakeBrowser.reset();
  const scripts: { id: string; matches?: string[]; excludeMatches?: string[] }[] = [];
  const without = (ids: readonly string[]) =>
    scripts.splice(0, scripts.length, ...scripts.filter(({ id }) => !ids.includes(id)));
  const stands = {
    executeScript: vi.fn(async (_what: unknown) => []),
    origins: [] as string[],
    sendToTab: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => ({ ok: true, value: null })),
    badge: vi.fn(async () => undefined),
    scripts,
  };
  Object.assign(fakeBrowser.scripting, {
    executeScript: stands.executeScript,
    getRegisteredContentScripts: async () => [...scripts],
    registerContentScripts: async (more: typeof scripts) => void scripts.push(...more),
    updateContentScripts: async (changed: typeof scripts) => {
      without(changed.map(({ id }) => id));
      scripts.push(...changed);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => without(ids),
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...stands.origins], permissions: ['storage'] }),
    request: async ({ origins }: { origins: string[] }) => stands.origins.push(...origins) > 0,
    remove: async ({ origins }: { origins: string[] }) => {
      const kept = stands.origins.filter(origin => !origins.includes(origin));
      stands.origins.splice(0, stands.origins.length, ...kept);
      return true;
    },
  });
  Object.assign(fakeBrowser.action, { setBadgeText: stands.badge, setBadgeBackgroundColor: async () => undefined });
  Object.assign(fakeBrowser.tabs, { sendMessage: stands.sendToTab });
  return stands;
}

/** A content script in the main frame of a tab. */
export function pageSender(url: string, change: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender {
  const tab = { id: 7, windowId: 1, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  return { id: browser.runtime.id, url, frameId: 0, tab, ...change };
}

/** One of our own pages. */
export function ownSender(): Runtime.MessageSender {
  return { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
}

/** Send a message as somebody, and open what comes back: a value, or the sentence of an error. */
export async function messageFrom(sender: Runtime.MessageSender, type: string, request: unknown): Promise<unknown> {
  const listeners = fakeBrowser.runtime.onMessage as unknown as Triggers; // The fake's own way to call them.
  const replies = await listeners.trigger({ type, request }, sender, () => undefined);
  const [envelope] = replies.filter(reply => reply !== undefined) as {
    ok: boolean;
    value?: unknown;
    problem?: string;
  }[];
  if (!envelope) return undefined;
  return envelope.ok ? envelope.value : `Error: ${envelope.problem}`;
}
