import type { Annotation } from '../lib/annotation/annotation.ts';
import { isTaken } from './keys.ts';
import { SavedCard, type SavedCardProps } from './saved-card.tsx';

/** What can be done with a saved annotation, for a whole list of them. */
export interface SavedActions
  extends Pick<SavedCardProps, 'people' | 'knownTags' | 'findWords' | 'lookUp' | 'onPerson'> {
  readonly onJump?: ((annotation: Annotation) => void) | undefined;
  readonly onChange: (annotation: Annotation, ...change: Parameters<SavedCardProps['onChange']>) => void;
  readonly onRemove: (annotation: Annotation) => void;
  readonly onCopy?: ((annotation: Annotation) => void) | undefined;
}

interface SavedListProps extends SavedActions {
  readonly annotations: readonly Annotation[];
  /** What stands before the kind of each, and the link to its page. */
  readonly aside?: (annotation: Annotation) => SavedCardProps['children'];
  readonly link?: (annotation: Annotation) => SavedCardProps['link'];
}

/** Saved annotations, one card each. With a card in focus, Delete takes it away, and the focus goes to the next. */
export function SavedList({ annotations, aside, link, onJump, onChange, onRemove, onCopy, ...rest }: SavedListProps) {
  const onKeyDown = (annotation: Annotation) => (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || isTaken(event) || !(event.currentTarget instanceof HTMLElement)) return;
    focusNeighbourOf(event.currentTarget);
    onRemove(annotation);
  };
  return (
    <ul class="cards">
      {annotations.map(annotation => (
        <li key={annotation.id} onKeyDown={onKeyDown(annotation)}>
          <SavedCard
            {...rest}
            annotation={annotation}
            onJump={onJump && (() => onJump(annotation))}
            onChange={(change, said) => onChange(annotation, change, said)}
            onRemove={() => onRemove(annotation)}
            onCopy={onCopy && (() => onCopy(annotation))}
            link={link?.(annotation)}
          >
            {aside?.(annotation)}
          </SavedCard>
        </li>
      ))}
    </ul>
  );
}

function focusNeighbourOf(item: HTMLElement): void {
  const neighbour = item.nextElementSibling ?? item.previousElementSibling;
  const goal = neighbour?.querySelector<HTMLElement>('[data-row]') ?? neighbour?.querySelector('button');
  goal?.focus();
}
