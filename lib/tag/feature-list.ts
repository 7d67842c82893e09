import { mix } from './hash.ts';

/** The hashes of the features of a run of tokens, as they come: each value is mixed with its place among those of its token. */
export class FeatureList {
  readonly hashes: Uint32Array;
  length = 0;
  private template = 0;
  private readonly templates: Uint32Array;

  /** `templates` has a number for each place, so that equal values in different places stay apart; `most` hashes fit in. */
  constructor(templates: Uint32Array, most: number) {
    this.templates = templates;
    this.hashes = new Uint32Array(most);
  }

  startToken(): void {
    this.template = 0;
  }

  /** Add the value of the next template. */
  add(value: number): void {
    this.addAt(value, this.templates[this.template++]!);
  }

  /** Add a value of which a token has any number. */
  addAt(value: number, place: number): void {
    this.hashes[this.length++] = mix(value, place);
  }
}
