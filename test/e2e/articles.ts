/** Pages that were written for these tests. What is said in them is so plain that any engine finds it. */

/** Words that the tests look for on the page of `article()`. */
export const QUOTE = 'We will rebuild the wall before winter';
export const SECOND_QUOTE = 'Nobody in this valley has slept well since March';
export const DOUBTFUL_QUOTE = 'a wall for the few and a bill for the many';
export const HOSTILE = '<img src=x onerror="document.title=\'hit\'">';

const PARAGRAPHS = [
  `“${QUOTE},” Mayor Ana Reyes said on Monday, standing on the sandbags that have held back the river for six weeks.`,
  'The towns along the river have argued for years about who should pay for a common flood wall, and the argument became louder in March, when the water rose by two metres in one night and filled four hundred cellars.',
  `“${SECOND_QUOTE},” Governor Peter Novak told reporters in Kyiv. He promised money from the national budget, but gave no sum.`,
  'Engineers who walked along the old dam last week found eleven places where water seeps through. Repairs at three of them have begun, and the rest will be closed with clay and stone as soon as the ground is dry enough for lorries.',
  'Ana Reyes said that the work would start in May. Her office has already ordered the first two hundred tonnes of stone from a quarry near Warsaw, and a second delivery is expected in June.',
  'Farmers below the old dam are not convinced. Many of them lost their seed in the flood, and some have asked for a wall that is a full metre higher than the one that the plan shows.',
  '“The river does not read plans,” said Maria Lang, a spokeswoman for the Ministry of Agriculture, in Berlin.',
  'The council is to vote on the plan at the end of the month. If it agrees, the wall will be the largest building site that the valley has seen since the railway was laid, and it will keep two hundred people at work until the autumn.',
];

interface PageOptions {
  readonly title?: string;
  readonly published?: string;
  readonly head?: string;
  readonly paragraphs?: readonly string[];
}

/** An article such as any newspaper's. */
export function article({
  title = 'River towns plan one flood wall',
  published = '2024-04-08T09:30:00Z',
  head = '',
  paragraphs = PARAGRAPHS,
}: PageOptions = {}) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Valley News">
<meta property="article:published_time" content="${published}"><meta name="author" content="Jo Field">
<style>body { font: 18px/1.6 serif; max-width: 40em; margin: 2em auto; } p { margin: 0 0 40vh; }</style>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Jo Field</p>
${paragraphs.map(text => `<p>${text}</p>`).join('\n')}
</article></main><footer>© The Valley News</footer></body></html>`;
}

/** The same article after its editors have been at it: one quote was corrected, one is gone, and there is a new beginning. */
export function editedArticle(): string {
  const [first = '', ...others] = PARAGRAPHS;
  return article({
    paragraphs: [
      'This article was changed on Tuesday, after the office of the mayor had corrected the words that she used.',
      first.replace(QUOTE, 'We will rebuild the wall before the winter comes'),
      ...others.filter(text => !text.includes(SECOND_QUOTE)),
    ],
  });
}

/** An article whose text would be markup if it were taken for markup. */
export function hostileArticle(): string {
  const escaped = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return article({
    title: `Wall ${escaped} planned`,
    paragraphs: [`“We saw ${escaped} on the wall,” Mayor Ana Reyes said in Kyiv.`, ...PARAGRAPHS],
  });
}

/** An article that ends with words in quotation marks of which nobody knows whether somebody said them. */
export function doubtfulArticle(): string {
  const doubtful = `The plan, which some in the valley see as “${DOUBTFUL_QUOTE}”, has been changed twice since the winter.`;
  return article({ paragraphs: [...PARAGRAPHS, doubtful] });
}

/** A front page: many headlines, no article. */
export function frontPage(): string {
  const teasers = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/news/${i}">Headline number ${i} of the day</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>The Valley News</title><meta property="og:type" content="website"></head>
<body><h1>The Valley News</h1><ul>${teasers.join('')}</ul></body></html>`;
}

/** The article on a dark page. */
export function darkArticle(): string {
  return article({ head: '<style>html { background: #111; color: #eee; color-scheme: dark; }</style>' });
}

/** What a page sends that lets nothing run and nothing be loaded. */
export const STRICT_POLICY = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
};
