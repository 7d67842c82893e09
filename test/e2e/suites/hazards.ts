import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { until } from '../../helpers/until.ts';
import { HAZARD_PAGES, type HazardPage } from '../../pages-hazards/index.ts';
import { markedWords } from '../marks.ts';
import { readState } from '../page-state.ts';
import { inEachBrowser, type Stage } from '../stage.ts';

const PAGES = path.join(import.meta.dirname, '../../pages-hazards');

/** Pages that are hard to read, each in one way, where styles and shadow roots are real. */
inEachBrowser('hazards', { build: 'hosts' }, stage => {
  for (const hazard of HAZARD_PAGES) {
    it(`reads ${hazard.file} as a reader does`, () => check(stage, hazard));
  }
});

async function check(stage: Stage, { file, blocks, meta = {} }: HazardPage): Promise<void> {
  const url = stage.site.put(`/${file}`, readFileSync(path.join(PAGES, file), 'utf8'));
  const page = await stage.reader.open(url);
  const { status, article, findings } = await readState(stage.reader, url);
  if (blocks === null) {
    assert.equal(status, 'no-article');
    assert.equal((await markedWords(page)).size, 0);
  } else {
    assert.ok(article, `${file} is an article`);
    assert.deepEqual(
      article.blocks.map(({ role, start, end }) => [role, article.text.slice(start, end)]),
      blocks,
    );
    for (const [key, value] of Object.entries(meta)) assert.deepEqual(article.meta[key as keyof typeof meta], value);
    if (findings.quotes.length > 0) await until('marks', async () => (await markedWords(page)).size > 0);
    for (const words of await markedWords(page)) {
      assert.ok(lettersOf(article.text).includes(lettersOf(words)), `“${words}” stands in the article`);
    }
  }
  await page.close();
}

/** Pages have soft hyphens that nobody sees, and marks that only styles make. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
