import type { AnnotationKind } from '../annotation/annotation.ts';
import { ANNOTATION_KINDS } from '../view/kinds.ts';
import { isReaderColour, READER_COLOUR_NAMES, type ReaderColour } from '../view/mark-colours.ts';
import type { Mark } from '../view/marks.ts';

/**
 * A name in the page's registry of highlights, which the page can read: it says the kind of mark, and nothing of whose
 * it is. Kept marks are drawn more strongly; changed ones waver.
 */
export type HighlightName =
  | `rec-${AnnotationKind}`
  | `rec-${AnnotationKind}-${'kept' | 'changed'}`
  | `rec-${ReaderColour}`
  | 'rec-flash';

/** The name of the highlight that shows a jump's goal. */
export const FLASH: HighlightName = 'rec-flash';

/** How far up a kind lies where marks overlap: a place in a quote is drawn over it. */
const HEIGHT: Readonly<Record<AnnotationKind, number>> = { note: 1, quote: 2, official: 3, place: 4 };
const COLOUR_HEIGHT = 5;
const FLASH_HEIGHT = 6;

/** Every name, with its place in the pile. */
export const HIGHLIGHTS: ReadonlyMap<HighlightName, number> = new Map([
  ...ANNOTATION_KINDS.flatMap((kind): [HighlightName, number][] => [
    [`rec-${kind}`, HEIGHT[kind]],
    [`rec-${kind}-kept`, HEIGHT[kind]],
    [`rec-${kind}-changed`, HEIGHT[kind]],
  ]),
  ...READER_COLOUR_NAMES.map((colour): [HighlightName, number] => [`rec-${colour}`, COLOUR_HEIGHT]),
  [FLASH, FLASH_HEIGHT],
]);

/** The highlights that a mark is drawn with: its kind and state, and the colour that the reader gave it. */
export function highlightsOf({ kind, saved }: Mark): HighlightName[] {
  if (!saved) return [`rec-${kind}`];
  const state = saved.anchor === 'changed' ? 'changed' : 'kept';
  return isReaderColour(saved.colour) ? [`rec-${kind}-${state}`, `rec-${saved.colour}`] : [`rec-${kind}-${state}`];
}
