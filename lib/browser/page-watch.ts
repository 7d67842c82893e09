import type { PageState } from '../messages.ts';
import { onPageChanged, sendToPage } from './messaging.ts';

/** What is known of the page in a tab. `absent`: no content script answers there. */
export type PageView = PageState | { readonly status: 'absent' };

/** How often a page that is still reading is asked again, should its announcement have been missed. */
const ASK_AGAIN_MS = 400;

/** Call back with the state of a tab's page, now and at every change. Returns the way to stop. */
export function watchPage(tabId: number, callback: (view: PageView) => void): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    clearTimeout(timer);
    const view = await pageView(tabId);
    if (stopped) return;
    callback(view);
    clearTimeout(timer);
    if (view.status === 'reading') timer = setTimeout(look, ASK_AGAIN_MS);
  };
  const stopListening = onPageChanged(changedTab => {
    if (changedTab === null || changedTab === tabId) void look();
  });
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
  };
}

/** The state of a tab's page at this moment. */
async function pageView(tabId: number): Promise<PageView> {
  return sendToPage(tabId, 'state', null).catch(() => ({ status: 'absent' }) as const);
}
