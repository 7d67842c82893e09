/** A size on the screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands in the window. A sheet lies at its lower edge and is as wide as the window. */
export interface Position {
  readonly left: number;
  readonly top: number;
  readonly isSheet: boolean;
}

const GAP = 8;
const NARROW = 480;

/** A line on the screen, in viewport coordinates. */
export interface Line {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether most of its mark comes below it: a card under the line would hide the very words that it is about. */
  readonly goesOn?: boolean;
}

/** The line at an index of a mark's lines, for a card to stand beside; `null` for none. */
export function lineAmong(lines: readonly Line[], index: number): Line | null {
  const [first, line, last] = [lines[0], lines[index], lines.at(-1)];
  if (!first || !line || !last) return null;
  const { left, top, bottom } = line;
  return { left, top, bottom, goesOn: last.bottom - bottom > top - first.top };
}

/**
 * Where a card of this size stands beside a line: under it, or over it where there is more room or its mark goes on
 * below; a sheet on a phone.
 */
export function positionBeside(line: Line, card: Size, window: Size): Position {
  if (window.width < NARROW) return { left: 0, top: Math.max(0, window.height - card.height), isSheet: true };
  const below = line.bottom + GAP;
  const above = line.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  const isBelow = above < GAP || (fitsBelow && !line.goesOn);
  const top = isBelow ? Math.min(below, window.height - card.height - GAP) : above;
  const left = Math.min(line.left, window.width - card.width - GAP);
  return { left: Math.max(GAP, left), top: Math.max(GAP, top), isSheet: false };
}
