import { useId, useState } from 'preact/hooks';
import { tidyTags } from '../lib/annotation/edit.ts';
import { Icon } from './icon.tsx';
import { useOwnValue } from './use-own-value.ts';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags as chips, and a field to add one: Enter or a comma ends it. */
export function TagsField({ tags: kept, known, onChange: onKeep }: TagsFieldProps) {
  const [tags, onChange] = useOwnValue(kept, onKeep);
  const [typed, setTyped] = useState('');
  const listId = useId();
  const add = (text: string) => {
    const all = tidyTags([...tags, ...text.split(',')]);
    setTyped('');
    if (all.length > tags.length) onChange(all);
  };
  const input = (text: string) => (text.includes(',') ? add(text) : setTyped(text));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') add(typed);
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  return (
    <div class="field">
      {tags.length > 0 && (
        <ul class="card-tags" aria-label="Tags">
          {tags.map(tag => (
            <li key={tag} class="tag">
              {tag}
              <button
                type="button"
                aria-label={`Remove the tag ${tag}`}
                onClick={() => onChange(tags.filter(other => other !== tag))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="field">
        <span>Tags</span>
        <input
          class="input"
          list={listId}
          placeholder="Add a tag"
          value={typed}
          onInput={event => input(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() !== '' && add(typed)}
        />
      </label>
      <datalist id={listId}>
        {known
          .filter(tag => !tags.includes(tag))
          .map(tag => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
