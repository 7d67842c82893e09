import type { Box } from './flow.ts';
import type { Passage } from './passage.ts';

/** A passage of the page as the finder judges it. */
export interface Candidate extends Passage {
  /** Its place among the page's passages. */
  readonly index: number;
  /** It stands in the furniture of the site. */
  readonly out: boolean;
}

/** Where the article's body is: its passages in reading order, and the smallest box that is known to hold them. */
export interface Body {
  readonly passages: readonly Candidate[];
  readonly root: Box;
  /** Every passage of the page. */
  readonly candidates: readonly Candidate[];
}
