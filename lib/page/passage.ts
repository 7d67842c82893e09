import type { Flow } from './flow.ts';

/** A flow with what its words look like. */
export interface Passage extends Flow {
  /** Its words, white space collapsed. */
  readonly text: string;
  readonly words: number;
  /** Share of its words that are links, 0 to 1. */
  readonly linkShare: number;
  /** It ends like a sentence, or holds a sentence's end. */
  readonly sentence: boolean;
  /** Running text: long enough, in sentences, mostly unlinked. */
  readonly prose: boolean;
}

const PROSE = {
  words: 10, // Shorter ones are labels, buttons and headlines more often than paragraphs.
  wordsWithoutSentence: 25,
  linkShare: 0.4,
};

const SENTENCE = /[.!?…]["'”’)\]]*$|[.!?]["'”’]*\s+[A-Z“"‘]/;

/** White space that is more than a single space, or another. */
const WIDE_SPACE = / \s+|[^\S ]\s*/g;

/** Look at the words of a flow. */
export function passageOf(flow: Flow): Passage {
  let all = '';
  let links = '';
  for (const { node, drawn, linked } of flow.pieces) {
    const part = drawn ? drawn.text : node.data;
    all += part;
    if (linked) links += `${part} `;
  }
  const text = all.replace(WIDE_SPACE, ' ').trim();
  const words = wordsIn(text);
  const linked = links === '' ? 0 : wordsIn(links.replace(WIDE_SPACE, ' ').trim());
  const linkShare = words > 0 ? Math.min(1, linked / words) : 0;
  const sentence = SENTENCE.test(text);
  const prose = words >= PROSE.words && linkShare < PROSE.linkShare && (sentence || words > PROSE.wordsWithoutSentence);
  return { ...flow, text, words, linkShare, sentence, prose };
}

/** How many words a text has that has single spaces between them. */
function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
