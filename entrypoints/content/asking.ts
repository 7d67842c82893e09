import type { Body } from '../../lib/annotation/annotation.ts';
import { placeLine } from '../../lib/annotation/drafts.ts';
import { send } from '../../lib/browser/messaging.ts';
import { isInPrivateWindow } from '../../lib/browser/tabs.ts';
import { withTextFragment } from '../../lib/export/text-fragment.ts';
import type { PlaceChoice } from '../../lib/mentions.ts';
import type { Article } from '../../lib/page/article.ts';
import { cardElement } from '../../lib/page/card.ts';
import { makeCardHost } from '../../lib/page/card-host.ts';
import { lineAmong } from '../../lib/page/card-position.ts';
import { copyText } from '../../lib/page/clipboard.ts';
import { schemeAround } from '../../lib/page/draw.ts';
import { type Hit, hitAt, hitAtCaret, linesOf } from '../../lib/page/hit.ts';
import { watchKeys } from '../../lib/page/keys.ts';
import { type Approach, watchPointing } from '../../lib/page/pointing.ts';
import { scrollTo } from '../../lib/page/scroll.ts';
import type { WorldMap } from '../../lib/place/map.ts';
import { cardOf } from '../../lib/view/card.ts';
import { withCitation } from '../../lib/view/citation-line.ts';
import { type Mark, markBeside } from '../../lib/view/marks.ts';
import { draftOfChoice } from '../../lib/which-place.ts';
import { today } from '../shared/here.ts';
import type { PageNow } from './page-now.ts';

/** The reader asks what a mark is; the card answers. */
export interface Asking {
  /** Bring the card up to date with what is known now; close it when its mark is gone. */
  refresh(): void;
  stop(): void;
}

/** Answer the reader's pointer, caret and keys with the card. `page` tells what is known. */
export function answerReader(window: Window, page: () => PageNow): Asking {
  const { document } = window;
  const host = makeCardHost(document);
  let shown: Shown | null = null;
  let world: WorldMap | null = null;

  const close = () => {
    shown = null;
    host.hide();
  };
  const show = (next: Shown) => {
    const now = page();
    const mark = next.marks[next.at];
    if (!now.ground || !mark) return close();
    shown = next;
    const { ground } = now;
    const content = cardOf(mark, { ...now, text: ground.text });
    if (content.point && !world) void fetchWorld();
    const scheme = schemeAround(ground.rangesOf(mark)[0], document);
    const setting = { scheme, world, said: next.said, isPrivate: isInPrivateWindow(), outer: outerOf(next) };
    const card = cardElement(document, content, setting, { ...actionsOn(ground, mark), close });
    host.show(card, () => lineAmong(linesOf(ground, mark), next.at === 0 ? next.line : 0));
    return card;
  };
  const outerOf = (from: Shown) => {
    const mark = from.marks[from.at + 1];
    if (!mark) return null;
    return { label: aroundLabel(mark.draft.body), show: () => void show({ ...from, at: from.at + 1, said: '' }) };
  };
  const actionsOn = (ground: Article, mark: Mark) => {
    const run = (wish: Promise<string>) =>
      void wish.catch(problemOf).then(said => {
        if (shown) shown = { ...shown, said };
        refresh();
      });
    const link = withTextFragment(page().address, mark.draft.targets.slice(0, 1));
    const cited = () => withCitation(mark.draft.body, ground.meta, link, today());
    return {
      save: () => run(saveOrRemove(ground, mark)),
      copy: () => run(copied(document, cited(), 'Copied, with its source.')),
      link: () => run(copied(document, link, 'Copied: a link that opens the page at these words.')),
      fix: () => run(openPanel()),
      choose: (choice: PlaceChoice) => run(saveChoice(ground, mark, choice)),
    };
  };
  const fetchWorld = async () => {
    world = await send('worldMap', null).catch(() => null);
    if (world) refresh();
  };
  const refresh = () => {
    if (!shown) return;
    const { marks } = page();
    const twins = shown.marks.map(mark => marks.find(other => isTwin(mark, other)));
    if (twins.every(twin => twin !== undefined)) show({ ...shown, marks: twins });
    else close();
  };
  const step = (direction: 1 | -1) => {
    const { ground, marks } = page();
    const mark = ground && markBeside(marks, whereOf(document, ground, shown), direction);
    if (!ground || !mark || !scrollTo(ground, mark)) return;
    const [range] = ground.rangesOf(mark);
    if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset);
    show({ marks: [mark], at: 0, line: 0, said: '', approach: 'caret' })?.focus({ preventScroll: true });
  };
  const ask = ({ marks, line }: Hit, approach: Approach) => {
    // A pointer that comes back to the same mark finds the card as it was.
    if (shown?.marks[0] === marks[0]) shown = { ...shown, approach };
    else show({ marks, line, at: 0, said: '', approach });
  };
  const withGround = <T>(work: (ground: Article, marks: readonly Mark[]) => T): T | null => {
    const { ground, marks } = page();
    return ground && marks.length > 0 ? work(ground, marks) : null;
  };
  const undo = [
    watchPointing(window, {
      hitAt: (x, y) => withGround((ground, marks) => hitAt(document, ground, marks, x, y)),
      hitAtCaret: () => withGround((ground, marks) => hitAtCaret(document, ground, marks)),
      approach: () => shown?.approach ?? null,
      isCard: host.holds,
      onAsk: ask,
      onLeave: close,
    }),
    watchKeys(document, { onStep: step }),
  ];
  return {
    refresh,
    stop() {
      for (const end of undo) end();
      close();
    },
  };
}

/** The card that is shown. */
interface Shown {
  /** The marks that lie over each other, the innermost first, and which of them the card is about. */
  readonly marks: readonly Mark[];
  readonly at: number;
  /** Which line of the innermost the reader has pointed at. */
  readonly line: number;
  readonly approach: Approach;
  /** What came of the reader's last wish. */
  readonly said: string;
}

/** The same stretch, marked for the same, after something was saved or fetched. */
function isTwin(mark: Mark, other: Mark): boolean {
  return mark.start === other.start && mark.end === other.end && mark.kind === other.kind;
}

/** Where the reader is: at the mark of the card, or at the caret. */
function whereOf(document: Document, ground: Article, shown: Shown | null): number {
  const mark = shown?.marks[shown.at];
  if (mark) return mark.start;
  const selection = document.getSelection();
  return selection?.focusNode ? ground.offsetAt(selection.focusNode, selection.focusOffset) : -1;
}

/** What the button says that leads to the mark around. */
function aroundLabel(body: Body): string {
  if (body.kind === 'quote') return body.speaker ? `In words of ${body.speaker}` : 'In a quote';
  return body.kind === 'note' ? 'In your note' : `In “${body.name}”`;
}

async function saveOrRemove({ text, meta }: Article, { saved, item }: Mark): Promise<string> {
  if (saved) {
    await send('remove', { ids: [saved.id] });
    return 'Taken out.';
  }
  if (item) await send('save', { page: { meta, text }, drafts: [item.draft] });
  return 'Saved.';
}

async function saveChoice({ text, meta }: Article, { draft }: Mark, choice: PlaceChoice): Promise<string> {
  await send('save', { page: { meta, text }, drafts: [draftOfChoice(draft, choice)] });
  return `Saved as ${placeLine(choice)}.`;
}

async function copied(document: Document, text: string, said: string): Promise<string> {
  return (await copyText(document, text)) ? said : 'This page does not let anything be copied.';
}

async function openPanel(): Promise<string> {
  const isOpen = await send('openPanel', null);
  if (isOpen) return 'Correct it in the side panel.';
  return 'This browser opens the side panel from its own buttons only: use the toolbar button, or press Alt+Shift+P.';
}

function problemOf(error: unknown): string {
  return `That did not work: ${error instanceof Error ? error.message : String(error)}`;
}
