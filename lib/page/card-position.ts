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

type Line = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** Where a card of this size stands beside a line: under it, or over it where there is more room; a sheet on a phone. */
export function positionBeside(line: Line, card: Size, window: Size): Position {
  if (window.width < NARROW) return { left: 0, top: Math.max(0, window.height - card.height), isSheet: true };
  const below = line.bottom + GAP;
  const above = line.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  const top = fitsBelow || above < GAP ? Math.min(below, window.height - card.height - GAP) : above;
  const left = Math.min(line.left, window.width - card.width - GAP);
  return { left: Math.max(GAP, left), top: Math.max(GAP, top), isSheet: false };
}
