import type { Section } from '../lib/view/found-list.ts';
import { Notice } from './notice.tsx';

const SENTENCES: Readonly<Record<Section, readonly [title: string, sentence: string]>> = {
  found: ['Nothing found', 'This article quotes nobody, and names no officials and no places.'],
  saved: ['Nothing saved from this page yet', 'Save what was found, or select any words on the page and right-click.'],
  changed: ['Nothing has changed', 'When an article is edited after you saved from it, both wordings are shown here.'],
  lost: [
    'Nothing is lost',
    'What you saved and the page no longer has stays here with its words. It is never deleted.',
  ],
};

/** What is said of a section with nothing in it. */
export function SectionNotice({ section }: { readonly section: Section }) {
  const [title, sentence] = SENTENCES[section];
  return (
    <Notice title={title}>
      <p>{sentence}</p>
    </Notice>
  );
}
