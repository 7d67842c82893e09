import type { Page } from 'puppeteer-core';

/** The words under each highlight of a page, by the highlight's name. Pages share their registry with extensions. */
export async function marksOn(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replace(/\s+/g, ' ');
    };
    return Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(wordsOf)]));
  });
}

/** All words that are marked on a page, whatever for, in no order, each once. */
export async function markedWords(page: Page): Promise<ReadonlySet<string>> {
  return new Set(Object.values(await marksOn(page)).flat());
}

/** The middle of the first line of a mark. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(wanted => {
    for (const ranges of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left, width, top, height } = range.getClientRects()[0]!;
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not marked.`);
  }, words);
}

/** From now on, note down every change of the page's nodes. */
export async function watchNodes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.changes = [];
    const nameOf = (node: Node) => (node as Element).localName ?? node.nodeName;
    new MutationObserver(records => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map(nameOf);
        watched.changes.push(`${type} in ${nameOf(target)}: ${nodes.join(' ')}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** The changes noted down since. */
export async function changesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as Watched).changes);
}

interface Watched {
  changes: string[];
}
