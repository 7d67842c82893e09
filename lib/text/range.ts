/** A half-open range of tokens, or of pieces made of them, by their indexes. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
