import type { BlockRole } from '../article.ts';
import { groupBy } from '../group-by.ts';
import { LABELS, SMALL_PRINT, SMALL_PRINT_INSIDE } from '../lexicon/page-words.ts';
import { eachOf, type Sliced } from '../slices.ts';
import type { Body, Candidate } from './candidate.ts';
import type { Box } from './flow.ts';
import { headlineAt, isStandfirst } from './headline.ts';
import type { PageMeta } from './page-meta.ts';
import { foldedWords } from './same-words.ts';

/** A passage of the article, and what it is there. */
export interface Item {
  readonly role: BlockRole;
  readonly passage: Candidate;
}

const NO_CAPTION: ReadonlySet<string> = new Set(['aside', 'blockquote', 'form', 'nav', 'button', 'table']);
const CAPTION_LEVELS = 4;
const PICTURE_STORY = 0.8; // Share of the article's words.
const BYLINE_WORDS = 25;
/** Over each post of a live blog: "18.10 BST", "6:10 pm ET", "12 minutes ago", "9 Apr 2024 18.10". */
const IS_TIME =
  /^(?:\d{1,2} [A-Z][a-z]{2,8} \d{4},? )?(?:\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?|\d+ ?(?:m|h|min|minute|hour|day)s? ago)$/i;
const SMALL_PRINT_WORDS = 60;
const PULLED_WORDS = 80; // A longer one is a paragraph of its own.
const REPEATED_WORDS = 6; // Two short blocks may say the same: "Advertisement", "Yes."

const OPENINGS = groupBy(SMALL_PRINT, opening => opening[0]);
const BULLETS = /^[\s•*>-]+/;
const LETTER = /[a-z]/;
const ADDRESS = /[\w.]@[\w-]+\.\w/; // Where a newsroom can be written to.
/** What stands behind a caption, and behind nothing else: "…in Duqm. | Photo by Ana Reyes/Getty Images". */
const ENDS_IN_CREDIT =
  /(?:\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit)(?: by|:) [^.]{3,50}|\b(?:Getty(?: Images)?|Reuters|REUTERS|AFP|AP|AP Photo[^.]{0,40}|Shutterstock|Alamy|EPA|NASA[^.]{0,20}))\)?$/;
const IS_LABEL: ReadonlySet<string> = new Set(LABELS);
const LABEL_LENGTH = 40; // Characters, with the marks around its words.

/** Put the article together: headline, standfirst, body, in the page's order. What stands under pictures is none of it. */
export function* outlineOf(body: Body, meta: Pick<PageMeta, 'titles' | 'description'>): Sliced<Item[]> {
  const { passages, candidates } = body;
  const first = passages[0]!.index;
  const last = passages.at(-1)!.index;
  const headline = headlineAt(candidates, meta.titles, first);
  const top = headline >= 0 && headline < first ? headline : first;
  const head = candidates[headline];
  const inBody = new Set(passages);
  const stretch = candidates.slice(top, Math.max(last, headline) + 1);
  const captions = captionsIn(stretch, passages);
  yield;
  const items = yield* eachOf(stretch, passage => {
    const role = roleOf(passage);
    return role && !isSmallPrint(passage) && !isByline(passage) ? [{ role, passage }] : [];
  });
  return yield* withoutRepeats(items.flat());

  function roleOf(passage: Candidate): BlockRole | null {
    if (passage.index === headline) return 'headline';
    if (captions.has(passage)) return null;
    const isEarly = passage.index < first || passage === passages[0] || passage === passages[1];
    if (isEarly && head && isStandfirst(passage, head, meta.description)) return 'standfirst';
    return inBody.has(passage) ? roleByTag(passage.box) : null;
  }
}

function roleByTag(box: Box): BlockRole {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === 'blockquote') return 'blockquote';
  if (/^h[1-6]$/.test(box.tag)) return 'subheading';
  if (/^(?:li|dd|dt)$/.test(box.tag) || box.parent?.tag === 'li') return 'list-item';
  return /^(?:td|th|caption)$/.test(box.tag) ? 'other' : 'paragraph';
}

/** What stands under pictures. A picture story is written in its captions: there they are the article. */
function captionsIn(stretch: readonly Candidate[], passages: readonly Candidate[]): ReadonlySet<Candidate> {
  const captions = new Set(stretch.filter(isCaption));
  const wordsOf = (some: readonly Candidate[]) => some.reduce((sum, { words }) => sum + words, 0);
  const share = wordsOf(passages.filter(passage => captions.has(passage))) / wordsOf(passages);
  return share > PICTURE_STORY ? new Set() : captions;
}

/** Whether a passage stands under a picture, by tag, by name, or by what it ends in. */
function isCaption({ box, prose, text }: Candidate): boolean {
  if (!prose && ENDS_IN_CREDIT.test(text)) return true;
  for (let at: Box | null = box, level = 0; at && level < CAPTION_LEVELS; at = at.parent, level++) {
    if (NO_CAPTION.has(at.tag)) return false;
    if (/^fig(?:ure|caption)$/.test(at.tag) || at.named.has('caption')) return true;
  }
  return false;
}

/** Who wrote it, and when: by its name, or by its words. */
function isByline({ box, text, words, sentence }: Candidate): boolean {
  if (words > BYLINE_WORDS || sentence || box.tag === 'h1') return false;
  return box.named.has('byline') || /^by\s+\D/i.test(text) || IS_TIME.test(text);
}

function isSmallPrint({ text, words }: Candidate): boolean {
  if (words > SMALL_PRINT_WORDS) return false;
  const bare = text.toLowerCase().replace(BULLETS, '').replaceAll("'", '’');
  return (
    opensSmallPrint(bare) || SMALL_PRINT_INSIDE.some(part => bare.includes(part)) || ADDRESS.test(text) || isLabel(text)
  );
}

function opensSmallPrint(text: string): boolean {
  return (OPENINGS.get(text[0]) ?? []).some(opening => text.startsWith(opening) && !isCutAt(text, opening.length));
}

/** Whether a text is cut there in the middle of a word. */
function isCutAt(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
}

function isLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && IS_LABEL.has(foldedWords(text));
}

/** Leave out what the page says twice: the second of two equal blocks, and words that were pulled out of a paragraph. */
function* withoutRepeats(items: readonly Item[]): Sliced<Item[]> {
  const folded = yield* eachOf(items, ({ passage }) => foldedWords(passage.text));
  const running = items.map(({ role }, i) => (role === 'paragraph' ? ` ${folded[i]} ` : '|')).join('|');
  const seen = new Set<string>();
  const isFirst = yield* eachOf(items.entries(), ([i, { role, passage }]) => {
    const words = folded[i]!;
    if (passage.words < REPEATED_WORDS) return true;
    if (seen.has(words)) return false;
    seen.add(words);
    const canBePulled = role === 'blockquote' || (role === 'paragraph' && passage.box.tag !== 'p');
    return !canBePulled || passage.words > PULLED_WORDS || !isPulled(words, running, role === 'paragraph' ? 2 : 1);
  });
  return items.filter((_, i) => isFirst[i]);
}

/** Whether words stand in the running text so many times; a paragraph's own are among it. */
function isPulled(words: string, running: string, times: number): boolean {
  let at = -1;
  for (let i = 0; i < times; i++) {
    at = running.indexOf(` ${words} `, at + 1);
    if (at < 0) return false;
  }
  return true;
}
