import type { Content, Part } from './content.ts';

/**
 * Find posts that are embedded with their signature:
 *
 *     We will rebuild. pic.example.com/x1
 *     — Ana Reyes (@anareyes) May 4, 2023
 */
export function findPosts(text: string): Content[] {
  if (!text.includes('(@')) return [];
  let behind = 0; // The signature of the post before.
  return [...text.matchAll(SIGNATURE)].flatMap(match => {
    const parts = wordsBefore(text, match.index, behind);
    behind = match.index + match[0].length;
    if (parts.length === 0) return [];
    const start = match.index + match[0].indexOf(match.groups!['author']!);
    const author = { start, end: start + match.groups!['author']!.trim().length };
    return [{ parts, cue: null, frame: -1, subject: null, author, sameAs: null, rule: 'signed-post', confidence: 0.9 }];
  });
}

const SIGNATURE =
  /[—–-]{1,2}[^\S\n]*(?<author>[^\s(][^\n(]{0,60}?)[^\S\n]*\(@\w{1,30}\)[^\S\n]+(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4})/gu;

/** Links at the end of a post, and signs that point at them. */
const LINK = /^(?:https?:\/\/\S+|pic\.\S+\/\S+|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+|:)$/u;

/** A link without a space before it: "What a night.”https://…". */
const GLUED_LINK = /(?<=[^\p{L}\p{N}/])https?:\/\/\S+$/u;

function withoutLinks(line: string): string {
  let words = line.trimEnd();
  for (;;) {
    const last = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0')) + 1);
    const link = LINK.test(last) ? last : last.slice(GLUED_LINK.exec(last)?.index ?? last.length);
    if (link === '') return words.trimStart().replace(/[.,;:]$/, '');
    words = words.slice(0, words.length - link.length).trimEnd();
  }
}

/** The lines of the post: what stands before the signature in its own line, or the lines above it up to a blank one. */
function wordsBefore(text: string, signature: number, behind: number): Part[] {
  const parts: Part[] = [];
  let end = signature;
  for (let i = 0; i < LONGEST && end > behind; i++) {
    const near = text.slice(Math.max(end - LONGEST_LINE, behind), end);
    const line = near.slice(near.lastIndexOf('\n') + 1);
    const start = end - line.length;
    const words = withoutLinks(line);
    if (line.trim() === '' && parts.length > 0) break;
    if (words !== '') {
      const from = start + line.indexOf(words);
      parts.unshift({ start: from, end: from + words.length, form: 'direct', frame: -1 });
      if (end === signature) break;
    }
    end = start - 1;
  }
  const words = parts.map(part => text.slice(part.start, part.end)).join(' ');
  if (words.length > LONGEST_POST) return []; // The post itself is not on the page, and its neighbour is no post.
  return words.split(/\s+/).length > 2 ? parts.filter(part => /\p{L}/u.test(text.slice(part.start, part.end))) : [];
}

/** More than the 280 characters of a post, as links count less than they are long. */
const LONGEST_POST = 400;

/** Lines of a post, blank ones included, and characters of a line. */
const LONGEST = 8;
const LONGEST_LINE = 2000;
