import type { FoundItem } from '../lib/annotation/drafts.ts';
import type { PlaceChoice } from '../lib/mentions.ts';
import { KIND_NAMES, KINDS } from '../lib/view/kinds.ts';
import { FoundRow, type FoundRowProps } from './found-row.tsx';

interface FoundListProps extends Pick<FoundRowProps, 'onJump' | 'onSave' | 'onReject' | 'onChoose' | 'canSave'> {
  readonly items: readonly FoundItem[];
  /** Keys of the rows that are saved, and of those that are doubtful. */
  readonly saved: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  /** What else places may be, by the keys of their rows. */
  readonly choices?: ReadonlyMap<string, readonly PlaceChoice[]> | undefined;
}

/** What was found, under the name of its kind when there are several kinds. */
export function FoundList({ items, saved, doubtful, choices, ...row }: FoundListProps) {
  const kinds = KINDS.filter(kind => items.some(item => item.kind === kind));
  return (
    <>
      {kinds.map(kind => (
        <section key={kind} class="found-group">
          <h2 class={kinds.length > 1 ? '' : 'visually-hidden'}>{KIND_NAMES[kind].many}</h2>
          <ul>
            {items
              .filter(item => item.kind === kind)
              .map(item => (
                <FoundRow
                  key={item.key}
                  item={item}
                  saved={saved.has(item.key)}
                  doubtful={doubtful.has(item.key)}
                  choices={choices?.get(item.key)}
                  {...row}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
