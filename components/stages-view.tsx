import type { Stages } from '../lib/analyze.ts';
import { type Span, sliceOf } from '../lib/text/span.ts';

interface StagesViewProps {
  readonly text: string;
  readonly stages: Stages;
}

/** Every stage of an analysis as a table of what it found where, and by which rule. */
export function StagesView({ text, stages: { reading, strings, names, findings } }: StagesViewProps) {
  const slice = (span: Span | null) => (span === null ? '' : sliceOf(text, span));
  const { quotes, people, places } = findings;
  return (
    <>
      <Table title="Sentences" head={['words']} rows={reading.sentences.map(sentence => [slice(sentence)])} />
      <Table title="Quoted strings" head={['words']} rows={strings.map(string => [slice(string)])} />
      <Table
        title="Names"
        head={['words', 'type', 'rule']}
        rows={names.map(name => [slice(name), name.type, name.rule])}
      />
      <Table
        title="People"
        head={['name', 'official', 'titles', 'body', 'mentions, their titles and rules']}
        rows={people.map(person => [
          person.name,
          person.official ? 'yes' : 'no',
          person.titles.join(', '),
          person.affiliation ?? '',
          person.mentions
            .map(mention => `${slice(mention)} (${[slice(mention.title), mention.rule].filter(Boolean).join('; ')})`)
            .join(' · '),
        ])}
      />
      <Table
        title="Places"
        head={['words', 'place', 'country', 'usage', 'sure', 'rule']}
        rows={places.map(place => [
          slice(place),
          place.name,
          place.country ?? '',
          place.usage,
          place.confidence.toFixed(2),
          place.rule,
        ])}
      />
      <Table
        title="Quotes"
        head={['group', 'words', 'form', 'speaker', 'named', 'cue', 'sure', 'rule']}
        rows={quotes.map(quote => [
          String(quote.group),
          slice(quote),
          quote.form,
          slice(quote.speaker),
          quote.speakerName ?? '',
          slice(quote.cue),
          quote.confidence.toFixed(2),
          quote.rule,
        ])}
      />
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ title, head, rows }: TableProps) {
  return (
    <section class="stage">
      <h2 class="section-title">
        {title} <span class="soft">{rows.length}</span>
      </h2>
      <div class="stage-scroll">
        <table>
          <thead>
            <tr>
              {head.map(cell => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={head[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
