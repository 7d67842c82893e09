import type { Kind } from '../lib/mentions.ts';
import { KIND_NAMES, KINDS } from '../lib/view/kinds.ts';

interface KindSwitchesProps {
  readonly legend: string;
  /** The kinds that are on. */
  readonly kinds: readonly Kind[];
  readonly onChange: (kinds: readonly Kind[]) => void;
}

/** The legend of the marks, in their colours, and the switch of each kind. */
export function KindSwitches({ legend, kinds, onChange }: KindSwitchesProps) {
  const toggled = (kind: Kind) => KINDS.filter(each => (each === kind) !== kinds.includes(each));
  return (
    <fieldset class="kind-switches row">
      <legend class="visually-hidden">{legend}</legend>
      <span class="soft" aria-hidden="true">
        {legend}
      </span>
      {KINDS.map(kind => (
        <label key={kind} class="switch" data-kind={kind}>
          <input type="checkbox" checked={kinds.includes(kind)} onChange={() => onChange(toggled(kind))} />
          <span class="swatch" />
          {KIND_NAMES[kind].many}
        </label>
      ))}
    </fieldset>
  );
}
