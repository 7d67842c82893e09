import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { resourceLoader } from '../../lib/browser/resources.ts';
import { MODEL_FILES } from '../../lib/tag/models.ts';
import { fakeExtension } from '../helpers/fake-extension.ts';

beforeEach(() => {
  fakeExtension();
  vi.restoreAllMocks();
});

/** The extension's own files, some of them changed: `null` for one that is not there. */
function serve(changed: Readonly<Record<string, Uint8Array | null>> = {}): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async address => {
    const path = new URL(String(address)).pathname.slice(1);
    const bytes = path in changed ? changed[path]! : new Uint8Array(readFileSync(`public/${path}`));
    return bytes === null ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
  });
}

function warnings(): string[] {
  const heard: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation(sentence => void heard.push(String(sentence)));
  return heard;
}

test('the data and the models are read once', async () => {
  serve();
  const heard = warnings();
  const load = resourceLoader();
  const resources = await load();
  expect(await load()).toBe(resources);
  expect(resources.models).toEqual({
    words: expect.anything(),
    names: expect.anything(),
    speech: expect.anything(),
  });
  expect(heard).toEqual([]);
});

test('a damaged and a missing model are told of once, and the rest is there', async () => {
  serve({ [MODEL_FILES.names]: new TextEncoder().encode('not a model at all'), [MODEL_FILES.words]: null });
  const heard = warnings();
  const load = resourceLoader();
  const { models, gazetteer } = await load();
  await load();
  expect(models).toEqual({ words: null, names: null, speech: expect.anything() });
  expect(gazetteer.has('Paris')).toBe(true);
  expect(heard).toEqual([
    'On the Record: models/words.bin is missing; rules go on without it.',
    'On the Record: models/names.bin is of no use; rules go on without it. This is no model: it does not begin with OTRM.',
  ]);
});

test('missing data are an error, and the next call tries again', async () => {
  serve({ 'data/places.bin': null });
  const load = resourceLoader();
  await expect(load()).rejects.toThrow(/places\.bin could not be read/);
  serve();
  expect((await load()).gazetteer.has('Paris')).toBe(true);
});
