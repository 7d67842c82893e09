import { useState } from 'preact/hooks';
import { questionOf, readyText } from '../lib/annotation/typed-words.ts';
import { counted } from '../lib/view/kinds.ts';
import type { PersonSummary } from '../lib/view/library.ts';
import { writeRoute } from '../lib/view/library-route.ts';
import { Notice } from './notice.tsx';
import { SearchField } from './search-field.tsx';

/** Everybody in the library, who said most first; each leads to what they said. */
export function PeopleList({ people }: { readonly people: readonly PersonSummary[] }) {
  const [typed, setTyped] = useState('');
  const question = questionOf(typed);
  const shown = people.filter(({ name, office }) => question?.(readyText([name, office])) ?? true);
  if (people.length === 0) {
    return (
      <Notice title="Nobody here yet">
        <p>Save quotes and officials from an article, and everybody has a page here with all that they said.</p>
      </Notice>
    );
  }
  return (
    <>
      <SearchField label="Find a person" value={typed} onInput={setTyped} />
      <ul class="people">
        {shown.map(({ name, office, quotes, pages }) => (
          <li key={name}>
            <a class="people-name" href={writeRoute({ view: 'person', name })}>
              {name}
            </a>
            <span class="soft">{office}</span>
            <span class="soft">
              {quotes === 0 ? 'no quotes' : counted(quotes, 'quote')} · {counted(pages, 'article')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="empty soft">Nobody of this name.</p>}
    </>
  );
}
