import type { Annotation } from '../lib/annotation/annotation.ts';
import type { Change } from '../lib/annotation/edit.ts';
import { ColourField } from './colour-field.tsx';
import { CorrectionForm, type CorrectionFormProps } from './correction-form.tsx';
import { NoteField } from './note-field.tsx';
import { TagsField } from './tags-field.tsx';

export interface SavedEditorProps extends Omit<CorrectionFormProps, 'onCorrect'> {
  readonly annotation: Annotation;
  /** Tags in use, to choose from. */
  readonly knownTags: readonly string[];
  readonly onChange: (change: Change, said: string | null) => void;
}

/** Everything of a saved annotation that a reader can change. Notes and tags are kept as they are written. */
export function SavedEditor(props: SavedEditorProps) {
  const { annotation, knownTags, onChange } = props;
  return (
    <div class="editor">
      <NoteField note={annotation.note} onChange={note => onChange({ note }, null)} />
      <TagsField tags={annotation.tags} known={knownTags} onChange={tags => onChange({ tags }, null)} />
      <ColourField colour={annotation.colour} onChange={colour => onChange({ colour }, 'Colour changed')} />
      <CorrectionForm {...props} onCorrect={change => onChange(change, 'Corrected')} />
    </div>
  );
}
