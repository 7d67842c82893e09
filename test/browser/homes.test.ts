import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersWith } from '../../entrypoints/background/answers.ts';
import type { Draft } from '../../lib/annotation/annotation.ts';
import { guarded } from '../../lib/browser/guard.ts';
import { answer } from '../../lib/browser/messaging.ts';
import { writeSettings } from '../../lib/browser/settings.ts';
import type { Findings } from '../../lib/mentions.ts';
import { resourcesOf } from '../../lib/resources.ts';
import { save, update } from '../../lib/store/annotations.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { homeOf } from '../../lib/store/homes.ts';
import { NO_MODELS } from '../../lib/tag/models.ts';
import { fakeExtension, messageFrom, pageSender } from '../helpers/fake-extension.ts';
import { gazetteerOf, type NamedEntry } from '../helpers/gazetteer.ts';
import { annotationWith } from '../helpers/saved.ts';

const NOW = '2024-05-02T10:00:00.000Z';
const SITE = 'https://www.news.example';

const town = (name: string, id: number, country: string, admin1: string, population: number): NamedEntry => ({
  names: [name],
  entry: { name, geonamesId: id, kind: 'city', lat: id, lon: id, country, admin1, admin2: null, population },
});
const world = gazetteerOf([
  town('Paris', 1, 'FR', 'Île-de-France', 2_000_000),
  town('Paris', 33, 'US', 'Texas', 25_000),
  town('Waco', 31, 'US', 'Texas', 130_000),
  town('Lubbock', 32, 'US', 'Texas', 240_000),
]);

let db: Database;
let stop: () => void;

beforeEach(() => {
  fakeExtension();
  db = openDatabase(`homes ${Math.random()}`);
  const resources = async () => resourcesOf({ gazetteer: world, givenNames: new Map(), models: NO_MODELS });
  stop = answer(guarded(answersWith({ database: () => db, resources, now: () => NOW })));
});
afterEach(async () => {
  stop();
  await db.delete();
});

/** Which state the last place of a text on a page of the site is found in. */
async function stateOn(path: string, text: string, incognito = false): Promise<string | null | undefined> {
  const sender = pageSender(`${SITE}${path}`);
  const from = { ...sender, tab: { ...sender.tab!, incognito } };
  const request = { article: { text, blocks: [] }, url: 'https://elsewhere.example/' };
  const { places } = (await messageFrom(from, 'analyze', request)) as Findings;
  return places.at(-1)?.admin1;
}

const learned = async () => homeOf(db, 'news.example');
const untilLearned = () => vi.waitFor(async () => expect(await learned()).not.toEqual({}));

describe('what pages of a site named tells what its next page means', () => {
  test('by its own address, whatever the page says', async () => {
    expect(await stateOn('/a', 'The girls of Paris won.')).toBe('Île-de-France');
    await stateOn('/b', 'Floods in Waco and in Lubbock.');
    await untilLearned();
    expect(await stateOn('/c', 'The girls of Paris won.')).toBe('Texas');
    expect(await homeOf(db, 'elsewhere.example')).toEqual({});
  });

  test('counts each page once, however often it is read', async () => {
    await stateOn('/b', 'Floods in Waco.');
    await untilLearned();
    await stateOn('/b?utm_source=x', 'Floods in Waco.');
    await stateOn('/c', 'Floods in Lubbock.');
    await vi.waitFor(async () => expect(await learned()).toEqual({ US: 2, 'US.Texas': 2 }));
  });
});

describe('nothing is learned', () => {
  test('in a private window', async () => {
    await stateOn('/b', 'Floods in Waco and in Lubbock.', true);
    await stateOn('/c', 'Nothing here.');
    expect(await learned()).toEqual({});
  });

  test('when the reader does not want it', async () => {
    await writeSettings({ learnsSites: false });
    await stateOn('/b', 'Floods in Waco and in Lubbock.');
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(await learned()).toEqual({});
  });
});

test('a place that the reader has put right counts more than a page', async () => {
  const body = { kind: 'place', name: 'Paris', geonamesId: 1, country: 'FR', lat: 1, lon: 1 } as const;
  const draft: Draft = { ...annotationWith({ body }), origin: 'found' };
  const meta = { title: null, url: `${SITE}/a`, canonicalUrl: null, site: null, authors: [], published: null };
  const [saved] = await save(db, { meta: { ...meta, modified: null, language: 'en' }, text: 'Paris' }, [draft], NOW);
  expect(await stateOn('/b', 'The girls of Paris won.')).toBe('Île-de-France');
  await update(db, saved!.id, { body: { ...body, geonamesId: 33, country: 'US', lat: 33, lon: 33 } }, NOW);
  expect(await stateOn('/b', 'The girls of Paris won.')).toBe('Texas');
  await update(db, saved!.id, { review: 'rejected' }, NOW);
  expect(await stateOn('/b', 'The girls of Paris won.')).toBe('Île-de-France');
});

test('a store that fails costs a hint, not the reading', async () => {
  db.close();
  vi.spyOn(db, 'homes', 'get').mockImplementation(() => {
    throw new Error('No store.');
  });
  expect(await stateOn('/a', 'The girls of Paris won.')).toBe('Île-de-France');
});
