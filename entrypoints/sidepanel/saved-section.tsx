import { useMemo, useRef } from 'preact/hooks';
import type { KnownPerson } from '../../components/correction-form.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { SectionNotice } from '../../components/section-notice.tsx';
import { useRowKeys } from '../../components/use-row-keys.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import type { TabView } from '../../lib/browser/active-tab.ts';
import { sendToPage } from '../../lib/browser/messaging.ts';
import type { PageState } from '../../lib/messages.ts';
import { type Section, sectionOf } from '../../lib/view/found-list.ts';
import type { Desk } from '../shared/use-desk.ts';

interface SavedSectionProps {
  readonly section: Exclude<Section, 'found'>;
  readonly tab: TabView | null;
  readonly page: PageState | null;
  /** What is saved of the page. */
  readonly records: readonly SavedRecord[];
  readonly knownTags: readonly string[];
  readonly desk: Desk;
}

/** What is saved of the page and stands there still, or stands there changed, or is lost. */
export function SavedSection({ section, tab, page, records, knownTags, desk }: SavedSectionProps) {
  const jumps = useRef(new Map<string, number>());
  const cards = useRowKeys();
  const people = useMemo(() => knownPeople(page), [page]);
  const shown = records.map(({ annotation }) => annotation).filter(annotation => sectionOf(annotation) === section);

  const jumpTo = ({ id }: Annotation) => {
    const spans = page?.anchors.find(anchor => anchor.id === id)?.spans ?? [];
    const next = jumps.current.get(id) ?? 0;
    const span = spans[next % spans.length];
    jumps.current.set(id, next + 1);
    if (tab && span) void sendToPage(tab.id, 'jump', { span });
  };

  const copy = (annotation: Annotation) => {
    const record = records.find(each => each.annotation.id === annotation.id);
    if (record) desk.copy(record);
  };

  return (
    <div class="panel-cards" ref={cards}>
      {shown.length === 0 && <SectionNotice section={section} />}
      <SavedList
        annotations={shown}
        people={people}
        knownTags={knownTags}
        findWords={desk.findWords}
        lookUp={desk.lookUp}
        onJump={page === null || section === 'lost' ? undefined : jumpTo}
        onChange={desk.change}
        onRemove={annotation => desk.remove([annotation])}
        onCopy={copy}
      />
    </div>
  );
}

function knownPeople(page: PageState | null): KnownPerson[] {
  return (page?.findings.people ?? []).map(({ name, titles, affiliation }) => ({
    name,
    title: titles[0] ?? null,
    affiliation,
  }));
}
