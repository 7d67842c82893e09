import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../helpers/until.ts';

/** Choose a file with this text on a page that can import one. */
export async function importFile(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  const file = path.join(folder, 'backup.json');
  writeFileSync(file, text);
  const input = await until('a way to choose a file', () => page.$('input[type="file"]'));
  await input.uploadFile(file);
  await new Promise(resolve => setTimeout(resolve, 500)); // The browser reads the file after it was chosen.
  rmSync(folder, { recursive: true });
}
