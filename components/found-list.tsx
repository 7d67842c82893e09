import type { FoundItem } from '../lib/annotation/drafts.ts';
import type { PlaceChoice } from '../lib/mentions.ts';
import { inReviewOrder } from '../lib/view/found-list.ts';
import { KIND_NAMES, KINDS } from '../lib/view/kinds.ts';
import { FoundRow, type FoundRowProps } from './found-row.tsx';

export interface FoundListProps extends Pick<FoundRowProps, 'onJump' | 'onSave' | 'onReject' | 'onChoose' | 'canSave'> {
  readonly items: readonly FoundItem[];
  /** Keys of the rows that are saved, and of those that are doubtful. */
  readonly saved: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  /** What else places may be, by the keys of their rows. */
  readonly choices?: ReadonlyMap<string, readonly PlaceChoice[]> | undefined;
  /** Why rows are there, or doubtful, by their keys; where they are given, what is doubtful comes first in its kind. */
  readonly reasons?: ReadonlyMap<string, string> | undefined;
}

/** What was found, under the name of its kind when there are several kinds. */
export function FoundList({ items, reasons, ...more }: FoundListProps) {
  const kinds = KINDS.filter(kind => items.some(item => item.kind === kind));
  return (
    <>
      {kinds.map(kind => {
        const rows = items.filter(item => item.kind === kind);
        const { doubtful, sure } = reasons ? inReviewOrder(rows, more.doubtful) : { doubtful: [], sure: rows };
        return (
          <section key={kind} class="found-group">
            <h2 class={kinds.length > 1 ? '' : 'visually-hidden'}>{KIND_NAMES[kind].many}</h2>
            {doubtful.length > 0 && <h3 class="found-check">Check these first</h3>}
            {doubtful.length > 0 && <Rows items={doubtful} reasons={reasons} {...more} />}
            {doubtful.length > 0 && sure.length > 0 && <h3 class="found-rest">The others</h3>}
            {sure.length > 0 && <Rows items={sure} reasons={reasons} {...more} />}
          </section>
        );
      })}
    </>
  );
}

function Rows({ items, saved, doubtful, choices, reasons, ...row }: FoundListProps) {
  return (
    <ul>
      {items.map(item => (
        <FoundRow
          key={item.key}
          item={item}
          saved={saved.has(item.key)}
          doubtful={doubtful.has(item.key)}
          choices={choices?.get(item.key)}
          reason={reasons?.get(item.key)}
          {...row}
        />
      ))}
    </ul>
  );
}
