import type { Kind } from '../lib/mentions.ts';
import { KIND_NAMES, KINDS } from '../lib/view/kinds.ts';

interface KindFilterProps {
  readonly counts: Readonly<Record<Kind, number>>;
  /** The kind that the list is narrowed to; `null` for all. */
  readonly kind: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

/** Choose which kind is listed. Each says how many there are. */
export function KindFilter({ counts, kind, onChoose }: KindFilterProps) {
  const all = KINDS.reduce((sum, each) => sum + counts[each], 0);
  return (
    <fieldset class="tabs kind-filter">
      <legend class="visually-hidden">Show</legend>
      <Choice label="All" count={all} chosen={kind === null} onClick={() => onChoose(null)} />
      {KINDS.map(each => (
        <Choice
          key={each}
          label={KIND_NAMES[each].many}
          count={counts[each]}
          chosen={kind === each}
          onClick={() => onChoose(each)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onClick: () => void;
}

function Choice({ label, count, chosen, onClick }: ChoiceProps) {
  return (
    <button type="button" class="tab" aria-pressed={chosen} onClick={onClick}>
      {label} <span class="count">{count}</span>
    </button>
  );
}
