import { useState } from 'preact/hooks';
import { Button, IconButton } from './buttons.tsx';

interface SelectionBarProps {
  readonly count: number;
  readonly onTag: (tag: string) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected annotations at once. */
export function SelectionBar({ count, onTag, onExport, onDelete, onClear }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const addTag = () => {
    if (tag.trim() !== '') onTag(tag);
    setTag('');
  };
  return (
    <section class="selection-bar row" aria-label="Selection">
      <strong role="status">{count} selected</strong>
      <IconButton icon="close" label="Select nothing" onClick={onClear} />
      <label class="row">
        <span class="visually-hidden">Add a tag to all selected</span>
        <input
          class="input"
          placeholder="Add a tag"
          value={tag}
          onInput={event => setTag(event.currentTarget.value)}
          onKeyDown={event => event.key === 'Enter' && addTag()}
        />
      </label>
      <Button disabled={tag.trim() === ''} onClick={addTag}>
        Tag
      </Button>
      <Button icon="export" onClick={onExport}>
        Export
      </Button>
      <Button icon="delete" tone="danger" onClick={onDelete}>
        Delete
      </Button>
    </section>
  );
}
