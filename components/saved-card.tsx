import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Annotation, Body } from '../lib/annotation/annotation.ts';
import { asSaid } from '../lib/annotation/as-said.ts';
import { countryName } from '../lib/annotation/drafts.ts';
import type { Change } from '../lib/annotation/edit.ts';
import { KIND_NAMES } from '../lib/view/kinds.ts';
import { isReaderColour } from '../lib/view/mark-colours.ts';
import { IconButton } from './buttons.tsx';
import { SavedEditor, type SavedEditorProps } from './saved-editor.tsx';
import { Wordings } from './wordings.tsx';

export interface SavedCardProps extends Omit<SavedEditorProps, 'onChange'> {
  /** Shows it on its page; absent where it cannot be shown. */
  readonly onJump?: (() => void) | undefined;
  /** `said` is told to the reader, with an Undo; `null` for changes that are saved while the reader types. */
  readonly onChange: (change: Change, said: string | null) => void;
  readonly onRemove: () => void;
  /** Copies it with its source; absent where the source is not known. */
  readonly onCopy?: (() => void) | undefined;
  /** Opens the page of a person; absent where there is none. */
  readonly onPerson?: ((name: string) => void) | undefined;
  /** A link to its page, before what else can be done. */
  readonly link?: ComponentChildren;
  /** What stands before its kind: a box to select it. */
  readonly children?: ComponentChildren;
}

/** One saved annotation: its words, what is known of them, the reader's note; and what can be done with it. */
export function SavedCard(props: SavedCardProps) {
  const { annotation, onJump, onChange, onRemove, onCopy, children } = props;
  const { body, anchor, review, colour, note, tags } = annotation;
  const [editing, setEditing] = useState(false);
  const kind = KIND_NAMES[body.kind].one;
  const toggleReview = (to: 'accepted' | 'rejected') =>
    onChange({ review: review === to ? null : to }, review === to ? 'Review taken back' : SAID[to]);
  const keepNewWording = async () => {
    const words = annotation.wordsNow ?? '';
    const targets = await props.findWords(annotation, words);
    if (targets) onChange({ body: withWords(body, words), targets }, 'New wording kept');
  };
  return (
    <article
      class={`card ${review === 'rejected' ? 'rejected' : ''}`}
      data-kind={body.kind}
      data-colour={isReaderColour(colour) ? colour : undefined}
      aria-label={kind}
    >
      <div class="card-top">
        {children}
        <span class="swatch" aria-hidden="true" />
        <span class="kind" data-kind={body.kind}>
          {kind}
        </span>
        <States annotation={annotation} />
        <span class="card-actions">
          {props.link}
          {onCopy && <IconButton icon="copy" label="Copy with its source" onClick={onCopy} />}
          <IconButton
            icon="accept"
            label="Accept: this is right"
            tone="good"
            pressed={review === 'accepted'}
            onClick={() => toggleReview('accepted')}
          />
          <IconButton
            icon="reject"
            label="Reject: this is wrong"
            tone="danger"
            pressed={review === 'rejected'}
            onClick={() => toggleReview('rejected')}
          />
          <IconButton
            icon="edit"
            label="Note, tags, colour, corrections"
            expanded={editing}
            onClick={() => setEditing(!editing)}
          />
          <IconButton icon="delete" label="Delete" onClick={onRemove} />
        </span>
      </div>
      <div class="card-main">
        <Words body={body} onJump={onJump} />
        <By body={body} onPerson={props.onPerson} />
        {anchor === 'changed' && annotation.wordsNow !== null && (
          <Wordings
            before={annotation.targets.map(({ exact }) => exact).join(' … ')}
            now={annotation.wordsNow}
            onKeepNew={() => void keepNewWording()}
          />
        )}
        {!editing && note !== '' && <p class="card-note">{note}</p>}
        {!editing && tags.length > 0 && (
          <ul class="card-tags" aria-label="Tags">
            {tags.map(tag => (
              <li key={tag} class="tag">
                {tag}
              </li>
            ))}
          </ul>
        )}
      </div>
      {editing && <SavedEditor {...props} />}
    </article>
  );
}

const SAID = { accepted: 'Accepted', rejected: 'Rejected' } as const;

function States({ annotation: { anchor, review, origin } }: { readonly annotation: Annotation }) {
  return (
    <>
      {anchor === 'changed' && <span class="badge warn">words changed</span>}
      {anchor === 'lost' && <span class="badge danger">lost</span>}
      {review === 'accepted' && origin !== 'made' && <span class="badge good">accepted</span>}
      {review === 'rejected' && <span class="badge danger">rejected</span>}
      {origin === 'corrected' && <span class="badge">corrected</span>}
      {origin === 'made' && <span class="badge">by hand</span>}
    </>
  );
}

function Words({ body, onJump }: { readonly body: Body; readonly onJump: (() => void) | undefined }) {
  const words = (
    <span class={`wash ${body.kind === 'quote' || body.kind === 'note' ? 'words' : 'found-name'}`}>
      {wordsShown(body)}
    </span>
  );
  if (!onJump) {
    return (
      <p class="card-words" data-row tabIndex={-1}>
        {words}
      </p>
    );
  }
  return (
    <button type="button" class="card-words card-jump" data-row onClick={onJump}>
      {words}
    </button>
  );
}

function wordsShown(body: Body): string {
  if (body.kind === 'quote') return asSaid(body);
  return body.kind === 'note' ? body.words : body.name;
}

function withWords(body: Body, words: string): Body {
  return body.kind === 'quote' || body.kind === 'note' ? { ...body, words } : { ...body, name: words };
}

function By({ body, onPerson }: { readonly body: Body; readonly onPerson: ((name: string) => void) | undefined }) {
  switch (body.kind) {
    case 'quote':
      return (
        <p class="card-by">
          {body.speaker === null ? 'Speaker not known' : <Person name={body.speaker} onPerson={onPerson} />}
          {[body.title, body.affiliation].filter(Boolean).map(part => `, ${part}`)}
        </p>
      );
    case 'official':
      return (
        <p class="card-by">
          {[...body.titles, body.affiliation].filter(Boolean).join(', ') || 'Office not known'}
          {onPerson && (
            <>
              {' · '}
              <button type="button" class="link-button" onClick={() => onPerson(body.name)}>
                what they said
              </button>
            </>
          )}
        </p>
      );
    case 'place':
      return <p class="card-by">{placeLine(body.country, body.lat, body.lon)}</p>;
    case 'note':
      return null;
  }
}

function Person({
  name,
  onPerson,
}: {
  readonly name: string;
  readonly onPerson: ((name: string) => void) | undefined;
}) {
  if (!onPerson) return <strong>{name}</strong>;
  return (
    <button type="button" class="link-button" onClick={() => onPerson(name)}>
      {name}
    </button>
  );
}

function placeLine(country: string | null, lat: number | null, lon: number | null): string {
  const point = lat === null || lon === null ? 'no point known' : `${degrees(lat, 'NS')} ${degrees(lon, 'EW')}`;
  return [country === null ? null : countryName(country), point].filter(Boolean).join(' · ');
}

/** 59.913 → "59.91° N" */
function degrees(value: number, [plus, minus]: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
}
