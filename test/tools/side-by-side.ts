import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Lay pictures beside each other in one file, as high as the last of them. */
export async function sideBySide(browser: Browser, files: readonly string[], file: `${string}.png`): Promise<void> {
  const page = await browser.newPage();
  const images = files.map(each => `<img src="data:image/png;base64,${readFileSync(each, 'base64')}">`);
  await page.setContent(
    `<body style="display:flex;align-items:start;gap:1px;width:max-content;margin:0;background:#bbb">${images.join('')}</body>`,
  );
  const box = await page.evaluate(async () => {
    const all = [...document.images];
    await Promise.all(all.map(image => image.decode()));
    const width = all.reduce((sum, image) => sum + image.naturalWidth, all.length - 1);
    return { width, height: all.at(-1)?.naturalHeight ?? 0 };
  });
  await page.setViewport(box);
  await page.screenshot({ path: file, clip: { x: 0, y: 0, ...box } });
  await page.close();
}
