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

/** Shortcuts that browsers suggest; readers change them in the browser's settings. Chromium suggests four at most. */
const commands = (browser: string) => ({
  _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
  ...(browser === 'firefox'
    ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+P' } } }
    : { 'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Open the side panel' } }),
  'save-quote': { suggested_key: { default: 'Alt+Shift+Q' }, description: 'Save the selected words as a quote' },
  'save-note': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Save the selected words as a note' },
  'open-library': { description: 'Open the library' },
});

export default defineConfig({
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [noInnerHtml()] }),
  hooks: {
    // The debug page is for development alone.
    'entrypoints:found': (wxt, infos) => {
      const debug = infos.findIndex(({ name }) => name === 'debug');
      if (wxt.config.mode !== 'development' && debug >= 0) infos.splice(debug, 1);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'On the Record',
    description:
      'Finds who said what, who they are and where, on English news pages. Everything stays in your browser.',
    icons: Object.fromEntries([16, 32, 48, 96, 128].map(size => [size, `icon/${size}.png`])),
    commands: commands(browser),
    // Firefox has no split; so one background serves private windows too, and keeps nothing of them.
    incognito: 'spanning',
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
