import type { Span } from '../text/span.ts';

/** Where an annotation stands, as plain JSON: enough to find it again in an edited text. Offsets are UTF-16, half open. */
export interface Target {
  readonly exact: string;
  /** Up to 128 characters before and behind. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** The paragraph that it stands in. */
  readonly paragraph: string;
}

/** Where a target was found again, and how sure: `same` words at the same place, `moved`, or `changed` words. */
export interface Resolution {
  readonly span: Span;
  readonly state: 'same' | 'moved' | 'changed';
  /** 0 to 1. */
  readonly score: number;
}
