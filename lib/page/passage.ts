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
  let text = '';
  let words = 0;
  let linked = 0;
  for (const piece of flow.pieces) {
    text += piece.drawn ? piece.drawn.text : piece.node.data;
    if (piece.drawn) continue;
    const count = wordsIn(piece.node.data);
    words += count;
    if (piece.linked) linked += count;
  }
  text = text.replace(WIDE_SPACE, ' ').trim();
  const linkShare = words > 0 ? linked / words : 0;
  const sentence = SENTENCE.test(text);
  const prose = words >= PROSE.words && linkShare < PROSE.linkShare && (sentence || words > PROSE.wordsWithoutSentence);
  return { ...flow, text, words, linkShare, sentence, prose };
}

/** How many words a text has: stretches without white space. */
function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
