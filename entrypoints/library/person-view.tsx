import { useMemo } from 'preact/hooks';
import { Button } from '../../components/buttons.tsx';
import { Notice } from '../../components/notice.tsx';
import { useFirst } from '../../components/use-first.tsx';
import { matcherOf, type SavedRecord } from '../../lib/annotation/search.ts';
import { counted } from '../../lib/view/kinds.ts';
import { inTimeOrder, peopleOf } from '../../lib/view/library.ts';
import { writeRoute } from '../../lib/view/library-route.ts';
import { exportRecords } from '../shared/export.ts';
import type { Desk } from '../shared/use-desk.ts';
import { RecordsByPage } from './records-by-page.tsx';

interface PersonViewProps {
  readonly everything: readonly SavedRecord[];
  readonly name: string;
  readonly knownTags: readonly string[];
  readonly desk: Desk;
}

/** All that a person said, article by article, from the oldest to the newest. */
export function PersonView({ everything, name, knownTags, desk }: PersonViewProps) {
  const records = useMemo(() => inTimeOrder(everything.filter(matcherOf({ person: name }))), [everything, name]);
  const { first, more } = useFirst(records);
  const [person] = peopleOf(records);
  const back = (
    <a class="soft" href={writeRoute({ view: 'people' })}>
      All people
    </a>
  );
  if (!person) {
    return (
      <Notice title={`Nothing is saved of ${name}`}>
        <p>{back}</p>
      </Notice>
    );
  }
  const { office, quotes, pages } = person;
  return (
    <div class="person">
      {back}
      <div class="row spread">
        <div>
          <h2 class="person-name">{person.name}</h2>
          <p class="soft">
            {[office, counted(quotes, 'quote'), counted(pages, 'article')].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Button icon="export" onClick={() => exportRecords(records, 'markdown')}>
          Export as Markdown
        </Button>
      </div>
      <RecordsByPage records={first} knownTags={knownTags} desk={desk} linksPeople={false} />
      {more}
    </div>
  );
}
