import type { Annotation } from '../lib/annotation/annotation.ts';
import { detailOf, labelOf } from '../lib/annotation/drafts.ts';
import { dateInWords } from '../lib/export/record.ts';
import { Button } from './buttons.tsx';
import { useFirst } from './use-first.tsx';

interface BinViewProps {
  /** What was removed, the last first. */
  readonly removed: readonly Annotation[];
  readonly onRestore: (ids: readonly string[]) => void;
}

/** What was deleted of late, and the way back. Nothing when nothing was. */
export function BinView({ removed, onRestore }: BinViewProps) {
  const { first, more } = useFirst(removed);
  if (removed.length === 0) return null;
  return (
    <section class="bin" aria-labelledby="bin">
      <h2 class="section-title" id="bin">
        Deleted
      </h2>
      <div class="row spread">
        <p class="soft">Kept for 30 days.</p>
        <Button icon="undo" onClick={() => onRestore(removed.map(({ id }) => id))}>
          Bring all back
        </Button>
      </div>
      <ul>
        {first.map(({ id, body, deletedAt }) => (
          <li key={id}>
            <div>
              <p class="found-words">{labelOf(body)}</p>
              <p class="soft">{[detailOf(body), `deleted ${dateInWords(deletedAt)}`].filter(Boolean).join(' · ')}</p>
            </div>
            <Button onClick={() => onRestore([id])}>Bring back</Button>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
