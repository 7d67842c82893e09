import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type LaunchOptions, type Page } from 'puppeteer-core';
import { ROOT } from '../helpers/sources.ts';
import { until } from '../helpers/until.ts';
import { adviceFor, type BrowserName, programOf } from '../tools/browsers.ts';
import { firefoxWindow } from './firefox-window.ts';

/** `shipped`: what readers install. `hosts`: the same, with every site allowed, so that no click is needed. */
export type Build = 'shipped' | 'hosts';

/** What a page is shown on: a screen, one where the system says which colours there are, or paper. */
export type Medium = 'screen' | 'forced colours' | 'paper';

/** A page of the extension, wherever it is shown: popup, side panel or tab. */
export interface View {
  /** Run a function with the view's document. It is sent as text: it sees its arguments and nothing else. */
  ask<A extends readonly unknown[], R>(work: (document: Document, ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  shoot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it, and the hands of a reader. The same for both browsers. */
export interface Reader {
  readonly name: BrowserName;
  /** Where the extension's own pages lie. */
  readonly origin: string;
  /** The folder that downloads go to. */
  readonly downloads: string;
  readonly browser: Browser;
  /** Open a page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Open one of the extension's pages in a tab; behind the tab in front, if wanted, so that it shows that one's page. */
  openOwn(file: string, behind?: boolean): Promise<Page>;
  /** The same page as a view. */
  viewOf(page: Page): View;
  /** Click the toolbar button while this page is in front. Hands back the popup that opens. */
  clickToolbarButton(page: Page): Promise<View>;
  /** The side panel or sidebar, opened beside this page. */
  openPanel(page: Page): Promise<View>;
  /** Show a page as it is on another medium. */
  showAs(page: Page, medium: Medium): Promise<void>;
  /** Run a function where `browser.*` is at hand. It is sent as text. */
  behind<A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Stop the service worker or event page, as browsers do after half a minute. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface Start {
  readonly build: Build;
  /** Where every request goes that the browser makes; `null` where a reader may want the rest of the web. */
  readonly proxyPort: number | null;
  /** Whether the system is in its dark colours. */
  readonly dark?: boolean;
  /** Without a window. */
  readonly headless?: boolean;
}

interface Parts {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly origin: string;
  readonly downloads: string;
  /** A tab on a page of the extension: the way to `browser.*`, and in Firefox to popup and sidebar. */
  readonly backstage: Page;
}

/** Browsers start slowly on a busy machine. */
const START_MS = 90_000;

/** No single thing that a browser is asked to do takes longer, unless it hangs. */
const STEP_MS = 30_000;

/** Pinned, since Firefox draws a new one for each profile, and WebDriver does not tell it. */
const FIREFOX_UUID = '7f0c2c3e-5a8e-4f0b-9d0e-0a1b2c3d4e5f';

/** Any page of ours will do behind the stage. */
const BACKSTAGE_FILE = 'options.html';

/** Start a browser with the extension. */
export async function startReader(name: BrowserName, start: Start): Promise<Reader> {
  return name === 'firefox' ? startFirefox(start) : startChromium(start);
}

function folderOf(name: BrowserName, build: Build): string {
  const suffix = build === 'hosts' ? '-hosts' : '';
  return path.join(ROOT, '.output', `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3${suffix}`);
}

function optionsFor(name: BrowserName, headless: boolean): LaunchOptions {
  const executablePath = programOf(name);
  if (executablePath === null) throw new Error(adviceFor(name));
  return { executablePath, headless, timeout: START_MS, protocolTimeout: STEP_MS, defaultViewport: null };
}

async function startChromium({ build, proxyPort, dark = false, headless = true }: Start): Promise<Reader> {
  const browser = await puppeteer.launch({
    ...optionsFor('chromium', headless),
    pipe: true,
    enableExtensions: true,
    args: [
      ...(isUnderOwnUser() ? [] : ['--no-sandbox']),
      '--no-first-run',
      '--window-size=1280,900',
      '--screen-info={1600x1200}', // Popups are cut off by small screens.
      // Without the second, our own machine is asked directly, and unseen.
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...QUIET_CHROMIUM,
    ],
  });
  const extensionId = await browser.installExtension(folderOf('chromium', build));
  const origin = `chrome-extension://${extensionId}`;
  const backstage = await browser.newPage();
  await backstage.goto(`${origin}/${BACKSTAGE_FILE}`);
  const downloads = newFolder();
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return chromiumReader({ browser, extensionId, origin, downloads, backstage });
}

function chromiumReader(parts: Parts): Reader {
  const { browser, extensionId, origin, backstage } = parts;
  const viewWith = async (file: string) => {
    const isView = (url: string) => url.startsWith(`${origin}/${file}`);
    const target = await browser.waitForTarget(
      candidate => isView(candidate.url()) && candidate !== backstage.target(),
    );
    return pageView(await target.asPage());
  };
  return {
    ...commonReader('chromium', parts),
    async openOwn(file, background = false) {
      const page = await browser.newPage({ background });
      await page.goto(`${origin}/${file}`);
      return page;
    },
    viewOf: pageView,
    async clickToolbarButton(page) {
      await page.bringToFront();
      await page.triggerExtensionAction((await browser.extensions()).get(extensionId) as Extension);
      return viewWith('popup.html');
    },
    async openPanel(page) {
      await clickToOpenPanel(backstage);
      await page.bringToFront();
      return viewWith('sidepanel.html');
    },
    async showAs(page, medium) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: medium === 'paper' ? 'print' : '',
        features: [{ name: 'forced-colors', value: medium === 'forced colours' ? 'active' : '' }],
      });
    },
    async stopBackground() {
      const worker = await browser.waitForTarget(target => target.type() === 'service_worker');
      await (await worker.worker())?.close();
      await until('the worker to stop', () => !browser.targets().some(target => target.type() === 'service_worker'));
    },
  };
}

/** Chromium opens its side panel only for a click in a page of ours. */
async function clickToOpenPanel(backstage: Page): Promise<void> {
  await backstage.bringToFront();
  await backstage.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'open-panel';
    button.textContent = 'open the panel';
    button.onclick = async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromePanels };
      button.remove();
      await chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id });
    };
    document.body.prepend(button);
  });
  await backstage.click('#open-panel');
}

interface ChromePanels {
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
  readonly sidePanel: { open(where: { windowId: number }): Promise<void> };
}

async function startFirefox({ build, proxyPort, dark = false, headless = true }: Start): Promise<Reader> {
  const folder = folderOf('firefox', build);
  const extensionId = geckoIdIn(folder);
  const downloads = newFolder();
  const browser = await puppeteer.launch({
    ...optionsFor('firefox', headless),
    browser: 'firefox',
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.systemUsesDarkTheme': dark ? 1 : 0, // For the popup and the sidebar.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1, // For pages.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      ...(proxyPort ? firefoxProxy(proxyPort) : {}),
    },
  });
  await browser.installExtension(folder);
  const origin = `moz-extension://${FIREFOX_UUID}`;
  const backstage = await openInFirefox(browser, `${origin}/${BACKSTAGE_FILE}`);
  return firefoxReader({ browser, extensionId, origin, downloads, backstage });
}

function firefoxReader(parts: Parts): Reader {
  const { browser, extensionId, origin, backstage } = parts;
  const window = firefoxWindow(browser);
  const viewWith = async (type: 'popup' | 'sidebar') => {
    await until(`the ${type} to open`, () => backstage.evaluate(isThere, type));
    return firefoxView(backstage, type, file => window.shoot(type, file));
  };
  return {
    ...commonReader('firefox', parts),
    openOwn: (file, background = false) => openInFirefox(browser, `${origin}/${file}`, background),
    viewOf: pageView,
    async clickToolbarButton(page) {
      await page.bringToFront();
      await window.clickToolbarButton(extensionId);
      return viewWith('popup');
    },
    async openPanel(page) {
      await page.bringToFront();
      await window.toggleSidebar(extensionId, true);
      return viewWith('sidebar');
    },
    async showAs(page, medium) {
      await page.bringToFront();
      await window.showAs(medium);
    },
    stopBackground: () => window.stopBackground(extensionId),
  };
}

/** Firefox tells WebDriver nothing of how an extension's page loads: go there, and look for what it shows. */
async function openInFirefox(browser: Browser, url: string, background = false): Promise<Page> {
  const page = await browser.newPage({ background });
  await page.goto(url, { waitUntil: [] });
  await page.waitForSelector('h1', { timeout: START_MS });
  return page;
}

function commonReader(name: BrowserName, parts: Parts) {
  const { browser, origin, downloads, backstage } = parts;
  return {
    name,
    origin,
    downloads,
    browser,
    async open(url: string) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    behind: <A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A) =>
      backstage.evaluate(`(${work})(...${JSON.stringify(args)})`) as Promise<Awaited<R>>,
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function pageView(page: Page): View {
  return {
    ask: <A extends readonly unknown[], R>(work: (document: Document, ...args: A) => R, ...args: A) =>
      page.evaluate(`(${work})(document, ...${JSON.stringify(args)})`) as Promise<Awaited<R>>,
    async shoot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/** WebDriver does not see Firefox's popup and sidebar; another page of the same extension does. */
function firefoxView(backstage: Page, type: 'popup' | 'sidebar', shoot: (file: string) => Promise<void>): View {
  const view = `browser.extension.getViews({ type: '${type}' })[0]`;
  return {
    ask: <A extends readonly unknown[], R>(work: (document: Document, ...args: A) => R, ...args: A) =>
      backstage.evaluate(`(${work})(${view}.document, ...${JSON.stringify(args)})`) as Promise<Awaited<R>>,
    shoot,
    async close() {
      await backstage.evaluate(`${view}?.close(); null`);
    },
  };
}

function isThere(type: 'popup' | 'sidebar'): boolean {
  const { browser } = globalThis as unknown as { browser: FirefoxViews };
  return browser.extension.getViews({ type })[0]?.document.querySelector('h1') != null;
}

interface FirefoxViews {
  readonly extension: { getViews(which: { type: string }): readonly Window[] };
}

/** Chromium runs its sandbox for users only; not for root, and seldom on build machines. */
function isUnderOwnUser(): boolean {
  return process.getuid?.() !== 0 && !process.env['CI'];
}

function firefoxProxy(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true, // Else our own machine is asked directly, and unseen.
  };
}

function geckoIdIn(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
}

/** Chromium asks its maker for many things by itself; none of that here. */
const QUIET_CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater,AutofillServerCommunication',
];

/** The same for Firefox. */
const QUIET_FIREFOX: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};
