import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Office } from './office-words.ts';
import type { Names, TitlePhrase } from './title-phrases.ts';

/** A title that stands next to a person's name. */
export interface Title {
  /** Which of the names it belongs to, by index. */
  readonly name: number;
  /** "governor", "deputy foreign minister": without the body. `null` for a party label: "Lee (D-Ohio)". */
  readonly span: Span | null;
  /** "Luhansk", "NATO": the body or jurisdiction, or `null`. */
  readonly affiliation: Span | null;
  /** Which of the names the body is, where that is a person: "Reyes spokesman Tom Finch". */
  readonly ofName: number | null;
  readonly office: Office;
  /** Whether it makes its bearer an official. */
  readonly official: boolean;
  /** The title touches the name, so that a reader would mark both. */
  readonly near: boolean;
  readonly rule: TitleRule;
}

export type TitleRule =
  | 'in-front'
  | 'in-front-of'
  | 'in-front-comma'
  | 'shared'
  | 'apposition'
  | 'relative'
  | 'is'
  | 'appointed'
  | 'brackets'
  | 'post-nominal'
  | 'party-label'
  | 'duty';

/** A title as the rules find it, in tokens. */
export interface Found extends TitlePhrase {
  readonly rule: TitleRule;
}

/** One name and its surroundings. */
export interface Spot {
  readonly names: Names;
  readonly sentence: Sentence;
  /** First and last token of the name. */
  readonly first: number;
  readonly last: number;
}
