import { defineConfig } from 'wxt';

export const GECKO_ID = 'on-the-record@example.org';

/** Preact's only innerHTML write serves dangerouslySetInnerHTML, which nothing here may use. */
const noInnerHtml = () => ({
  name: 'preact-without-innerhtml',
  transform: {
    filter: { id: /preact[\\/]dist[\\/]preact\.mjs$/ },
    handler(code: string) {
      const safe = code.replace(
        /\((\w+)\.innerHTML=\w+\.__html\)/,
        '(()=>{throw Error("dangerouslySetInnerHTML is disabled")})()',
      );
      if (safe === code) throw new Error('Preact has changed: its innerHTML write was not found.');
      return { code: safe, map: null };
    },
  },
});

export default defineConfig({
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [noInnerHtml()] }),
  manifest: ({ browser, mode }) => ({
    name: 'On the Record',
    description:
      'Finds who said what, who they are and where, on English news pages. Everything stays in your browser.',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    // The build for tests that need hosts (`--mode hosts`) differs in this line and in nothing else.
    ...(mode === 'hosts' ? { host_permissions: ['*://*/*'] } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
