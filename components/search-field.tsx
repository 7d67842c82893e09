import { Icon } from './icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field that narrows what is listed as the reader types. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <label class="search">
      <span class="visually-hidden">{label}</span>
      <Icon name="search" />
      <input
        class="input"
        type="search"
        placeholder={label}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
