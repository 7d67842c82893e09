import type { AnnotationKind } from '../annotation/annotation.ts';
import { ANNOTATION_KINDS } from '../view/kinds.ts';
import {
  MARK_COLOURS,
  type MarkColour,
  READER_COLOUR_NAMES,
  READER_COLOURS,
  type Scheme,
} from '../view/mark-colours.ts';
import { FLASH, HIGHLIGHTS, type HighlightName } from './highlight-names.ts';

/** How a kind is drawn: quotes by their ground, names by a line, so that a name in a quote shows both. */
const LINE: Readonly<Record<AnnotationKind, string | null>> = {
  quote: null,
  official: 'underline 2px solid',
  place: 'underline 2px dotted',
  note: 'underline 1px dashed',
};

/** The line of what is kept: quotes get one, names a thicker one. */
const KEPT_LINE: Readonly<Record<AnnotationKind, string>> = {
  quote: 'underline 2px solid',
  official: 'underline 3px solid',
  place: 'underline 3px dotted',
  note: 'underline 2px dashed',
};

/**
 * How a kind is drawn where the system says which colours there are: what was found, what is kept, what has changed.
 * Chromium paints every highlight there as if it were selected, and cuts off what is below it: thin lines alone tell them
 * apart. Nobody but the reader makes notes, so they need no line for what was found.
 */
const FORCED_LINES: Readonly<Record<AnnotationKind, readonly [string, string, string]>> = {
  quote: ['1px dashed', '2px dashed', '1px wavy'],
  official: ['1px solid', '2px solid', '2px wavy'],
  place: ['1px dotted', '2px dotted', '2px wavy'],
  note: ['1px double', '1px double', '1px wavy'],
};

/** A style sheet for the highlights, for words that are dark on light or light on dark. */
export function highlightSheet(scheme: Scheme): string {
  const colours = MARK_COLOURS[scheme];
  const rules = [
    ...ANNOTATION_KINDS.flatMap(kind => kindRules(kind, colours[kind])),
    ...READER_COLOUR_NAMES.map(colour =>
      rule(`rec-${colour}`, `background-color:${READER_COLOURS[scheme][colour].wash}`),
    ),
    rule(FLASH, scheme === 'dark' ? 'background-color:#ffe066;color:#111' : 'background-color:#ffd60a;color:#000'),
    `@media screen and (forced-colors:active){${forcedRules().join('')}}`,
    // The reader prints the article, not what we think of it.
    `@media print{${[...HIGHLIGHTS.keys()].map(name => rule(name, 'background-color:transparent;text-decoration:none')).join('')}}`,
  ];
  return rules.join('');
}

function kindRules(kind: AnnotationKind, { line, wash }: MarkColour): string[] {
  const ground = (share: number) => `background-color:color-mix(in srgb,${wash} ${share}%,transparent)`;
  const plain = LINE[kind];
  return [
    rule(`rec-${kind}`, plain ? `${ground(35)};text-decoration:${plain} ${line}` : ground(100)),
    rule(`rec-${kind}-kept`, `${ground(100)};text-decoration:${KEPT_LINE[kind]} ${line}`),
    rule(`rec-${kind}-changed`, `${ground(100)};text-decoration:underline 2px wavy ${line}`),
  ];
}

/** Where the system says which colours there are, we take no others, and those in the pairs that can be read. */
function forcedRules(): string[] {
  const forced = (name: HighlightName, declarations: string) => rule(name, `forced-color-adjust:none;${declarations}`);
  return [
    ...ANNOTATION_KINDS.flatMap(kind => {
      const [found, kept, changed] = FORCED_LINES[kind];
      return [
        forced(`rec-${kind}`, `background-color:transparent;text-decoration:underline ${found} CanvasText`),
        forced(`rec-${kind}-kept`, `background-color:Mark;color:MarkText;text-decoration:underline ${kept} MarkText`),
        forced(
          `rec-${kind}-changed`,
          `background-color:Mark;color:MarkText;text-decoration:underline ${changed} MarkText`,
        ),
      ];
    }),
    ...READER_COLOUR_NAMES.map(colour => forced(`rec-${colour}`, 'background-color:transparent')),
    forced(FLASH, 'background-color:Highlight;color:HighlightText'),
  ];
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${name}){${declarations}}`;
}
