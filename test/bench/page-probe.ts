import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { readArticle } from '../../lib/page/article.ts';

// Bundled and run inside each measured page. Everything that goes back to Node is plain JSON.
const probe = {
  read() {
    const start = performance.now();
    const article = readArticle(document);
    const ms = performance.now() - start;
    return { ms, article };
  },
  readability() {
    const start = performance.now();
    const text = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
    return { ms: performance.now() - start, text, readerable: isProbablyReaderable(document) };
  },
};
Object.assign(globalThis, { probe });
