import { placeLine } from '../annotation/drafts.ts';
import type { PlaceChoice } from '../mentions.ts';
import { type MapView, mapAround, type WorldMap } from '../place/map.ts';
import { PRIVATE_SENTENCE } from '../private.ts';
import type { CardContent } from '../view/card.ts';
import type { Scheme } from '../view/mark-colours.ts';
import { drawing, element } from './elements.ts';

/** What a reader can do from the card. */
export interface CardActions {
  /** Save it, or take it out again. */
  save(): void;
  copy(): void;
  link(): void;
  fix(): void;
  /** Keep it as another place of its name. */
  choose(choice: PlaceChoice): void;
  close(): void;
}

/** What the card shows beside what it says of its mark. */
export interface CardSetting {
  readonly scheme: Scheme;
  /** The map, once it is there. */
  readonly world: WorldMap | null;
  /** What came of the reader's last wish; '' for nothing. */
  readonly said: string;
  /** Whether this is a private window, where nothing is saved. */
  readonly isPrivate: boolean;
  /** The mark around this one, to be shown instead. */
  readonly outer: { readonly label: string; show(): void } | null;
}

/** The shape of the small map, width by height. */
const MAP_SHAPE = 290 / 118;

const STATUS_MS = 60;

/** Build the card of a mark, node by node: nothing that a page says becomes markup. */
export function cardElement(
  document: Document,
  content: CardContent,
  { scheme, world, said, isPrivate, outer }: CardSetting,
  actions: CardActions,
): HTMLElement {
  const { point } = content;
  const card = element(
    document,
    'div',
    {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'about',
      tabindex: '-1',
      'data-kind': content.kind,
      'data-scheme': scheme,
    },
    [
      topOf(document, content, actions),
      element(document, 'div', { id: 'about' }, aboutOf(document, content)),
      point && world ? mapElement(document, mapAround(world, point.lat, point.lon, MAP_SHAPE), point) : null,
      isPrivate ? null : choicesOf(document, content, actions),
      outer && outerButton(document, outer),
      element(document, 'div', { class: 'buttons' }, [
        saveButton(document, content, isPrivate ? null : actions.save),
        button(document, 'Copy', 'Copy with citation', actions.copy),
        button(document, 'Link', 'Copy a link to this passage', actions.link),
        button(document, 'Fix', 'Fix this in the side panel', actions.fix),
      ]),
      isPrivate ? element(document, 'p', { class: 'soft' }, [PRIVATE_SENTENCE]) : null,
      statusOf(document, said),
    ],
  );
  card.addEventListener('keydown', event => {
    if (event.key === 'Escape') actions.close();
  });
  return card;
}

function topOf(document: Document, { kicker }: CardContent, { close }: CardActions): HTMLElement {
  const cross = button(document, '×', 'Close', close);
  cross.className = 'close';
  return element(document, 'div', { class: 'top' }, [
    element(document, 'span', { class: 'dot', 'aria-hidden': 'true' }),
    element(document, 'span', { class: 'kicker' }, [kicker]),
    cross,
  ]);
}

function aboutOf(document: Document, { kicker, title, lines, reason, doubt, wordsBefore, note }: CardContent): Node[] {
  const isNone = title === 'Speaker not found';
  const paragraph = (className: string, text: string) => element(document, 'p', { class: className }, [text]);
  return [
    element(
      document,
      'h2',
      { id: 'title', class: isNone ? 'title none' : 'title', 'aria-label': `${kicker}: ${title}` },
      [title],
    ),
    ...lines.map((line, i) => paragraph(i === 0 ? '' : 'soft', line)),
    ...(reason ? [paragraph('soft reason', reason)] : []),
    ...(doubt ? [paragraph('doubt', doubt)] : []),
    ...(wordsBefore
      ? [paragraph('soft', 'Changed since you saved it. Then it said:'), paragraph('before', wordsBefore)]
      : []),
    ...(note ? [paragraph('note', note)] : []),
  ];
}

/** "Which one?", and the other places of this name. */
function choicesOf(document: Document, { choices }: CardContent, { choose }: CardActions): HTMLElement | null {
  if (choices.length === 0) return null;
  const buttons = choices.map(choice => {
    const line = placeLine(choice);
    const made = button(document, line, `Save as ${line}`, () => choose(choice));
    made.className = 'choice';
    return made;
  });
  const question = element(document, 'p', { class: 'soft' }, ['Which one? If it is another:']);
  return element(document, 'div', { class: 'choices', role: 'group', 'aria-label': 'Which one?' }, [
    question,
    ...buttons,
  ]);
}

function saveButton(document: Document, { saved }: CardContent, onClick: (() => void) | null): HTMLElement {
  const label = saved ? 'Saved: press to take it out again' : 'Save';
  const made = button(document, saved ? 'Saved ✓' : 'Save', label, () => onClick?.());
  made.disabled = onClick === null;
  made.className = 'main';
  made.setAttribute('aria-pressed', String(saved));
  return made;
}

function outerButton(document: Document, outer: NonNullable<CardSetting['outer']>): HTMLElement {
  const made = button(document, outer.label, outer.label, outer.show);
  made.className = 'outer';
  return made;
}

/** What came of a wish. Screen readers say only what comes to a status that was there before. */
function statusOf(document: Document, said: string): HTMLElement {
  const status = element(document, 'p', { class: 'said', role: 'status' });
  if (said !== '') setTimeout(() => status.append(said), STATUS_MS);
  return status;
}

function button(document: Document, text: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', 'aria-label': label, title: label }, [text]);
  made.addEventListener('click', onClick);
  return made;
}

function mapElement(document: Document, view: MapView, { lat, lon, country }: NonNullable<CardContent['point']>): Node {
  const { x, y, width, height, countries } = view;
  // A line of no length with round ends is a dot that keeps its size.
  const pin = (className: string) => drawing(document, 'path', { class: className, d: `M${lon} ${-lat}h0` });
  return drawing(
    document,
    'svg',
    {
      class: 'map',
      viewBox: `${x} ${y} ${width} ${height}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': 'Map',
    },
    [
      ...countries.map(({ id, path }) =>
        drawing(document, 'path', { class: id !== '' && id === country ? 'land here' : 'land', d: path }),
      ),
      pin('pin'),
      pin('pin inner'),
    ],
  );
}
