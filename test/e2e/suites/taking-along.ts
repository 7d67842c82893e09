import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { FORMATS } from '../../../lib/export/index.ts';
import { article, QUOTE } from '../articles.ts';
import { downloaded } from '../downloads.ts';
import { choose, press, sees } from '../hands.ts';
import { readState } from '../page-state.ts';
import type { View } from '../reader.ts';
import { inEachBrowser } from '../stage.ts';

/** What has to be true of a file of each format, so that the programs that it is for can read it. */
const CHECKS: Readonly<Record<string, (text: string) => void>> = {
  markdown: text => assert.match(text, /^# |^## /m),
  csv: text => assert.ok(new Set(csvRows(text).map(row => row.length)).size === 1, 'every row has as many cells'),
  html: text => assert.match(text, /^<!doctype html>/i),
  'web-annotation': text => assert.match(JSON.stringify(JSON.parse(text)), /www\.w3\.org\/ns\/anno\.jsonld/),
  geojson: text => assert.equal((JSON.parse(text) as { type: string }).type, 'FeatureCollection'),
  csl: text => assert.ok(Array.isArray(JSON.parse(text))),
  ris: text => assert.match(text, /^TY {2}- [A-Z]+\r?\n[\s\S]*^ER {2}- ?\r?$/m),
  bibtex: text => assert.match(text, /^@\w+\{[^,]+,\n/),
};

/** Formats for citations and maps name the source or the place, not the words. */
const WITH_WORDS = ['markdown', 'csv', 'html', 'web-annotation'];

inEachBrowser('exports', { build: 'hosts' }, stage => {
  let popup: View;

  before(async () => {
    const url = stage.site.put('/wall', article());
    const page = await stage.reader.open(url);
    await readState(stage.reader, url);
    popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, QUOTE);
    await press(popup, 'Export…');
  });

  describe('every format', () => {
    for (const { id, label, extension } of FORMATS) {
      it(`${label} is written to a file that can be read`, async () => {
        await choose(popup, 'Format', label);
        await press(popup, 'Export');
        const text = await downloaded(stage.reader.downloads, extension);
        CHECKS[id]!(text);
        if (WITH_WORDS.includes(id)) assert.ok(text.includes(QUOTE));
      });
    }
  });
});

function csvRows(text: string): string[][] {
  const cells = [...text.replace(/^\u{FEFF}/u, '').matchAll(/(?<quoted>"(?:[^"]|"")*"|[^,\r\n]*)(?<end>,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const { groups } of cells) {
    rows.at(-1)!.push(groups!['quoted']!);
    if (groups!['end'] !== ',') rows.push([]);
  }
  return rows.filter(row => row.length > 1);
}
