import { useId } from 'preact/hooks';
import { READER_COLOUR_NAMES } from '../lib/view/mark-colours.ts';

interface ColourFieldProps {
  readonly colour: string | null;
  readonly onChange: (colour: string | null) => void;
}

/** A colour of the reader's own, or that of the kind. */
export function ColourField({ colour, onChange }: ColourFieldProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>Colour</legend>
      <div class="colours">
        {[null, ...READER_COLOUR_NAMES].map(each => (
          <label key={each} title={each ?? 'as its kind'}>
            <input type="radio" name={name} checked={colour === each} onChange={() => onChange(each)} />
            <span class={each === null ? 'swatch kind-swatch' : 'swatch'} data-colour={each ?? undefined} />
            <span class="visually-hidden">{each ?? 'as its kind'}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
