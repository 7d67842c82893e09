import { useState } from 'preact/hooks';
import { asSaid } from '../lib/annotation/as-said.ts';
import type { FoundItem } from '../lib/annotation/drafts.ts';
import type { PlaceChoice } from '../lib/mentions.ts';
import type { Span } from '../lib/text/span.ts';
import { KIND_NAMES } from '../lib/view/kinds.ts';
import { IconButton } from './buttons.tsx';
import { isTaken } from './keys.ts';
import { PlaceChoices } from './place-choices.tsx';

export interface FoundRowProps {
  readonly item: FoundItem;
  readonly saved: boolean;
  readonly doubtful: boolean;
  readonly onJump: (span: Span) => void;
  /** Saves it, or takes it out again. */
  readonly onSave: (item: FoundItem) => void;
  /** Keeps that it is wrong; absent where nothing is reviewed. */
  readonly onReject?: ((item: FoundItem) => void) | undefined;
  /** Why it is there, or doubtful. */
  readonly reason?: string | undefined;
  /** What else a place may be. */
  readonly choices?: readonly PlaceChoice[] | undefined;
  /** Keeps it as another place of its name; absent where nothing is put right. */
  readonly onChoose?: ((item: FoundItem, choice: PlaceChoice) => void) | undefined;
  /** False in private windows. */
  readonly canSave?: boolean;
}

/** One thing found on the page. A click shows it there; the next click shows its next mention. */
export function FoundRow({ item, saved, doubtful, onJump, onSave, ...more }: FoundRowProps) {
  const { onReject, reason, choices = [], onChoose, canSave = true } = more;
  const [at, setAt] = useState(-1);
  const jump = () => {
    const next = (at + 1) % item.spans.length;
    setAt(next);
    onJump(item.spans[next]!);
  };
  const kind = KIND_NAMES[item.kind].one.toLowerCase();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!canSave) return;
    if (event.key === 's' && !isTaken(event)) onSave(item);
    if (event.key === 'r' && !isTaken(event) && !saved) onReject?.(item);
  };
  return (
    <li onKeyDown={onKeyDown} class={`found-row ${doubtful ? 'doubtful' : ''}`} data-kind={item.kind}>
      <button type="button" class="found-jump" data-row title={doubtful ? undefined : reason} onClick={jump}>
        <FoundText item={item} />
        <MentionCount count={item.spans.length} at={at} isQuote={item.kind === 'quote'} />
        {doubtful && !reason && <span class="badge warn">uncertain</span>}
        {doubtful && reason && <span class="found-detail doubt">{reason}</span>}
      </button>
      {onReject && !saved && <IconButton icon="reject" label={`Reject this ${kind}`} onClick={() => onReject(item)} />}
      <IconButton
        icon="save"
        label={saved ? `Saved ${kind}: take it out again` : `Save this ${kind}`}
        pressed={saved}
        disabled={!canSave}
        onClick={() => onSave(item)}
      />
      {onChoose && !saved && choices.length > 0 && (
        <PlaceChoices choices={choices} onChoose={choice => onChoose(item, choice)} />
      )}
    </li>
  );
}

function FoundText({ item: { label, detail, draft } }: { readonly item: FoundItem }) {
  if (draft.body.kind !== 'quote') {
    return (
      <>
        <span class="found-name">{label}</span>
        {detail && <span class="found-detail">{detail} </span>}
      </>
    );
  }
  const { speaker, title, affiliation, form } = draft.body;
  return (
    <>
      <span class="found-words words">{asSaid(draft.body)}</span>
      <span class="found-detail">
        {speaker === null ? 'Speaker not found' : <strong>{speaker}</strong>}
        {speaker !== null && [title, affiliation].filter(Boolean).map(part => `, ${part}`)}{' '}
        {form === 'indirect' && '· in other words '}
      </span>
    </>
  );
}

/** "3 mentions", and after a jump "2 of 3". A quote of one piece needs no count. */
function MentionCount({
  count,
  at,
  isQuote,
}: {
  readonly count: number;
  readonly at: number;
  readonly isQuote: boolean;
}) {
  if (isQuote && count === 1) return null;
  const noun = isQuote ? 'part' : 'mention';
  const text = at < 0 || count === 1 ? `${count} ${noun}${count === 1 ? '' : 's'}` : `${noun} ${at + 1} of ${count}`;
  return <span class="found-detail mentions">{text}</span>;
}
