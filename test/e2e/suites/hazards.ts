import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../helpers/sources.ts';
import { HAZARD_PAGES } from '../../pages-hazards/index.ts';
import { changesOf, watchNodes } from '../marks.ts';
import { readState } from '../page-state.ts';
import { inEachBrowser } from '../stage.ts';

/** Pages that are hard to read, each in one way, read by the extension itself. */
inEachBrowser('hard pages', { build: 'hosts' }, stage => {
  let page: Page;

  before(async () => {
    page = await stage.reader.open(stage.site.put('/', '<!doctype html><title>start</title>'));
  });

  for (const { file, blocks, meta } of HAZARD_PAGES) {
    it(`reads ${file} as a reader does`, async () => {
      const url = stage.site.put(`/${file}`, readFileSync(path.join(ROOT, 'test/pages-hazards', file), 'utf8'));
      await page.goto(url);
      await watchNodes(page);
      const { article } = await readState(stage.reader, url);
      const read = article?.blocks.map(({ role, start, end }) => [role, article.text.slice(start, end)]) ?? null;
      assert.deepEqual(read, blocks);
      for (const [name, value] of Object.entries(meta ?? {})) {
        assert.deepEqual(article?.meta[name as keyof typeof article.meta], value, name);
      }
      assert.deepEqual(await changesOf(page), []);
    });
  }
});
