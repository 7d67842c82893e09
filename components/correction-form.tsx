import { useId, useState } from 'preact/hooks';
import type { Annotation, Body, OfficialBody, PlaceBody, QuoteBody } from '../lib/annotation/annotation.ts';
import type { Change } from '../lib/annotation/edit.ts';
import type { Target } from '../lib/annotation/selector.ts';
import type { GazetteerEntry } from '../lib/place/gazetteer.ts';
import { Button } from './buttons.tsx';
import { PlaceField } from './place-field.tsx';

/** Somebody of the same article, to choose a speaker from. */
export interface KnownPerson {
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
}

export interface CorrectionFormProps {
  readonly annotation: Annotation;
  readonly people: readonly KnownPerson[];
  /** Finds corrected words in the article; `null` when they do not stand there. */
  readonly findWords: (annotation: Annotation, words: string) => Promise<readonly Target[] | null>;
  readonly lookUp: (name: string) => Promise<readonly GazetteerEntry[]>;
  readonly onCorrect: (change: Change) => void;
}

/** Put right what was found wrong: words, speaker, title, body, or which place is meant. */
export function CorrectionForm({ annotation, people, findWords, lookUp, onCorrect }: CorrectionFormProps) {
  const [body, setBody] = useState(annotation.body);
  const [problem, setProblem] = useState<string | null>(null);
  const [start, setStart] = useState(annotation.body);
  const restart = (from: Body) => {
    setStart(from);
    setBody(from);
    setProblem(null);
  };
  // Corrected or undone elsewhere: begin again from there. The store hands out a new object each time, so by content.
  if (!isSame(start, annotation.body)) restart(annotation.body);
  const isChanged = !isSame(body, annotation.body);

  const correct = async () => {
    const words = wordsOf(body);
    if (words === null || words === wordsOf(annotation.body)) return onCorrect({ body });
    const targets = await findWords(annotation, words);
    if (targets === null) return setProblem('These words do not stand in the article. Copy them from the page.');
    setProblem(null);
    onCorrect({ body, targets });
  };

  return (
    <fieldset>
      <legend>Correct</legend>
      <Fields key={JSON.stringify(start)} body={body} people={people} lookUp={lookUp} onInput={setBody} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <Button tone="primary" disabled={!isChanged} onClick={() => void correct()}>
          Save correction
        </Button>
        {isChanged && <Button onClick={() => restart(annotation.body)}>Cancel</Button>}
      </div>
    </fieldset>
  );
}

interface FieldsProps<B extends Body> extends Pick<CorrectionFormProps, 'people' | 'lookUp'> {
  readonly body: B;
  readonly onInput: (body: Body) => void;
}

function Fields({ body, ...rest }: FieldsProps<Body>) {
  switch (body.kind) {
    case 'quote':
      return <QuoteFields body={body} {...rest} />;
    case 'official':
      return <OfficialFields body={body} {...rest} />;
    case 'place':
      return <PlaceFields body={body} {...rest} />;
    case 'note':
      return <WordsField label="Words" words={body.words} onInput={words => rest.onInput({ ...body, words })} />;
  }
}

function QuoteFields({ body, people, onInput }: FieldsProps<QuoteBody>) {
  const listId = useId();
  // Somebody of the article brings their office along.
  const speak = (speaker: string) => {
    const person = people.find(({ name }) => name === speaker);
    onInput({
      ...body,
      ...(person ? { title: person.title, affiliation: person.affiliation } : {}),
      speaker: orNull(speaker),
    });
  };
  return (
    <>
      <WordsField label="Words" words={body.words} onInput={words => onInput({ ...body, words })} />
      <TextField label="Speaker" value={body.speaker ?? ''} listId={listId} onInput={speak} />
      <datalist id={listId}>
        {people.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField label="Title" value={body.title ?? ''} onInput={title => onInput({ ...body, title: orNull(title) })} />
      <BodyField body={body} onInput={onInput} />
    </>
  );
}

function OfficialFields({ body, onInput }: FieldsProps<OfficialBody>) {
  const [titles, setTitles] = useState(body.titles.join(', '));
  const inputTitles = (typed: string) => {
    setTitles(typed);
    onInput({
      ...body,
      titles: typed
        .split(',')
        .map(title => title.trim())
        .filter(Boolean),
    });
  };
  return (
    <>
      <TextField label="Name" value={body.name} onInput={name => onInput({ ...body, name })} />
      <TextField label="Titles, with commas between" value={titles} onInput={inputTitles} />
      <BodyField body={body} onInput={onInput} />
    </>
  );
}

function PlaceFields({ body, lookUp, onInput }: FieldsProps<PlaceBody>) {
  return <PlaceField place={body} lookUp={lookUp} onInput={onInput} />;
}

function BodyField({
  body,
  onInput,
}: {
  readonly body: QuoteBody | OfficialBody;
  readonly onInput: (body: Body) => void;
}) {
  return (
    <TextField
      label="Body or country"
      value={body.affiliation ?? ''}
      onInput={affiliation => onInput({ ...body, affiliation: orNull(affiliation) })}
    />
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly listId?: string;
  readonly onInput: (value: string) => void;
}

function TextField({ label, value, listId, onInput }: TextFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input class="input" list={listId} value={value} onInput={event => onInput(event.currentTarget.value)} />
    </label>
  );
}

function WordsField({
  label,
  words,
  onInput,
}: {
  readonly label: string;
  readonly words: string;
  readonly onInput: (words: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea class="input words" rows={3} value={words} onInput={event => onInput(event.currentTarget.value)} />
    </label>
  );
}

function isSame(a: Body, b: Body): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function wordsOf(body: Body): string | null {
  return body.kind === 'quote' || body.kind === 'note' ? body.words : null;
}

function orNull(value: string): string | null {
  return value.trim() === '' ? null : value;
}
