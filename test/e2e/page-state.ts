import type { PageState } from '../../lib/messages.ts';
import { until } from '../helpers/until.ts';
import type { Reader } from './reader.ts';

/** What the content script knows of the page at this address, or `null` where none answers. */
export async function stateOf(reader: Reader, url: string): Promise<PageState | null> {
  return reader.behind(async address => {
    const { browser } = globalThis as unknown as { browser: ExtensionApi };
    for (const tab of await browser.tabs.query({})) {
      const message = { type: 'state', request: null };
      const reply = await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
      if (reply?.ok && (tab.url === address || reply.value.article?.meta.url === address)) return reply.value;
    }
    return null;
  }, url);
}

/** The same, once the page has been read, one way or the other. */
export async function readState(reader: Reader, url: string): Promise<PageState> {
  return until(`the page ${url} to be read`, async () => {
    const state = await stateOf(reader, url);
    return state !== null && state.status !== 'reading' ? state : null;
  });
}

interface ExtensionApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object, to: object): Promise<{ ok: boolean; value: PageState } | null>;
  };
}
