import { useState } from 'preact/hooks';
import { placeLine } from '../lib/annotation/drafts.ts';
import type { PlaceChoice } from '../lib/mentions.ts';
import { Button } from './buttons.tsx';

interface PlaceChoicesProps {
  readonly choices: readonly PlaceChoice[];
  readonly onChoose: (choice: PlaceChoice) => void;
}

/** Which of the places that bear one name is meant, if it is another than the one found. */
export function PlaceChoices({ choices, onChoose }: PlaceChoicesProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="place-choices">
      <Button expanded={open} onClick={() => setOpen(!open)}>
        Which one?
      </Button>
      {open && (
        <div class="choices">
          {choices.map(choice => (
            <button key={placeLine(choice)} type="button" onClick={() => onChoose(choice)}>
              {placeLine(choice)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
