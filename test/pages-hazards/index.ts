import type { ArticleMeta, BlockRole } from '../../lib/article.ts';

/** A small page that is hard to read in one way, and what a reader sees on it. */
export interface HazardPage {
  /** In this folder. */
  readonly file: string;
  /** The article's blocks, in order; `null` for a page that is no article. */
  readonly blocks: readonly (readonly [role: BlockRole, text: string])[] | null;
  /** What the page says of itself, where that is the hazard. */
  readonly meta?: Partial<ArticleMeta>;
  /** Only a browser that lays pages out can tell. */
  readonly needsLayout?: boolean;
  /** Only an extension gets to see it. */
  readonly needsExtension?: boolean;
}

const CLOSED =
  'The harbour bridge at Marlow Bay will stay closed until the end of the month, the council said on Tuesday, after divers found a crack in the second pier.';
const LATE = '“We would rather be late than sorry,” Mayor Ines Calder told a meeting in the old customs house.';
const FERRIES =
  'Two ferries will carry people and bicycles across the bay from six in the morning until midnight, and the crossing will cost nothing.';

const HEADLINE = ['headline', 'Harbour bridge closed until the end of the month'] as const;
const PLAIN = [HEADLINE, ['paragraph', CLOSED], ['paragraph', LATE], ['paragraph', FERRIES]] as const;

/** The pages, from the plain one to those that are no article. The town, its people and its words are our own. */
export const HAZARD_PAGES: readonly HazardPage[] = [
  {
    file: 'plain.html',
    blocks: [
      HEADLINE,
      ['standfirst', 'Divers have found a crack in a pier, and nobody knows how old it is.'],
      ['paragraph', CLOSED],
      ['paragraph', LATE],
      ['subheading', 'Ferries instead'],
      ['paragraph', FERRIES],
      ['list-item', 'The first ferry leaves the north quay at six in the morning.'],
      ['list-item', 'The last one leaves the south quay at midnight.'],
      ['blockquote', 'The sea has taken better bridges than this one, and it will come for the next one too.'],
    ],
  },
  {
    file: 'drop-cap.html',
    blocks: [
      HEADLINE,
      [
        'paragraph',
        'The harbour bridge at Marlow Bay will stay closed until the end of the month, the council said on Tuesday.',
      ],
      ['paragraph', LATE],
      ['paragraph', FERRIES],
    ],
  },
  {
    file: 'inline-splits.html',
    blocks: [
      HEADLINE,
      [
        'paragraph',
        'The harbour bridge at Marlow Bay will stay closed until the end of the month, the council said on Tuesday, after divers found a crack.',
      ],
      [
        'paragraph',
        '“We would rather be late than sorry,” Mayor Ines Calder1 told a meeting in the old customs house.',
      ],
      [
        'paragraph',
        'Two ferries will carry people and bicycles across the bay from six in the morning until midnight.',
      ],
    ],
  },
  {
    file: 'br-paragraphs.html',
    blocks: [
      HEADLINE,
      ['paragraph', CLOSED],
      ['paragraph', LATE],
      [
        'paragraph',
        'Two ferries will carry people and bicycles across the bay from six in the morning until midnight.',
      ],
      ['paragraph', 'The crossing will cost nothing, the harbour office said.'],
    ],
  },
  {
    file: 'spaces.html',
    blocks: [
      HEADLINE,
      ['paragraph', CLOSED],
      ['paragraph', LATE],
      [
        'paragraph',
        'Two ferries will carry people and bicycles across the bay from six in the morning until midnight.',
      ],
    ],
  },
  {
    file: 'q-element.html',
    needsLayout: true,
    blocks: [
      HEADLINE,
      [
        'paragraph',
        '“We would rather be late than sorry”, Mayor Ines Calder told a meeting in the old customs house on Tuesday evening.',
      ],
      [
        'paragraph',
        'She added: “An engineer told me, ‘Do not even look at it’, and I believed him”, and the room laughed for the first time that evening.',
      ],
      [
        'paragraph',
        'The word temporary stood on the notice, and somebody had crossed it out with a thick red pencil during the night.',
      ],
    ],
  },
  { file: 'hidden.html', needsLayout: true, blocks: PLAIN },
  { file: 'captions.html', blocks: PLAIN },
  {
    file: 'picture-story.html',
    blocks: [
      HEADLINE,
      ['paragraph', CLOSED],
      ['paragraph', LATE],
      ['paragraph', FERRIES],
      ['paragraph', 'The lamps on the pier are lit all the same, so that no boat comes too near to it in the dark.'],
    ],
  },
  { file: 'furniture.html', blocks: PLAIN },
  { file: 'repeats.html', needsLayout: true, blocks: PLAIN },
  { file: 'two-articles.html', blocks: PLAIN },
  {
    file: 'quoted-posts.html',
    blocks: [
      HEADLINE,
      ['paragraph', CLOSED],
      [
        'blockquote',
        'Nobody may go under the bridge, on foot or by boat, until the pier has been looked at from all sides.',
      ],
      ['paragraph', LATE],
      ['blockquote', 'We have found a crack. We are closing the bridge. We are sorry about your evening.'],
      ['blockquote', '— Marlow Bay Council (@marlowbay) April 9, 2024'],
      ['paragraph', FERRIES],
    ],
  },
  {
    file: 'lists.html',
    blocks: [
      HEADLINE,
      ['list-item', 'The harbour bridge stays closed until the end of the month.'],
      ['list-item', 'Ferries cross the bay for nothing until then.'],
      ['paragraph', CLOSED],
      ['list-item', 'People on foot take the ferry from the north quay.'],
      ['list-item', 'Cars go round by the hill road, which takes forty minutes.'],
      ['list-item', 'Hill road: open in both directions'],
      ['paragraph', LATE],
      ['paragraph', FERRIES],
    ],
  },
  {
    file: 'headline-in-header.html',
    meta: { title: 'Harbour bridge shut for weeks after crack is found', published: '2024-04-09T17:20:00+01:00' },
    blocks: [
      ['headline', 'Harbour bridge shut for weeks after crack is found'],
      ['standfirst', 'Ferries take over, and they are free.'],
      ['paragraph', CLOSED],
      ['paragraph', LATE],
      ['paragraph', FERRIES],
    ],
  },
  { file: 'shadow-root.html', needsLayout: true, blocks: PLAIN },
  { file: 'custom-elements.html', blocks: PLAIN },
  { file: 'blocks-by-style.html', needsLayout: true, blocks: PLAIN },
  { file: 'capitals-by-style.html', blocks: PLAIN },
  { file: 'paywall-names.html', blocks: PLAIN },
  {
    file: 'wrapped-paragraphs.html',
    blocks: [
      HEADLINE,
      ['paragraph', CLOSED],
      ['subheading', 'Ferries instead'],
      ['paragraph', FERRIES],
      ['paragraph', LATE],
      ['paragraph', 'The council will meet again on Thursday, and the divers will go down once more before then.'],
    ],
  },
  { file: 'teasers-below.html', blocks: PLAIN },
  { file: 'page-hidden-at-first.html', needsLayout: true, blocks: PLAIN },
  { file: 'display-contents.html', needsLayout: true, blocks: PLAIN },
  {
    file: 'hostile-text.html',
    blocks: [
      HEADLINE,
      [
        'paragraph',
        'On the wall somebody had written <img src=x onerror="alert(1)"> and <script>alert(2)</script>, the council said on Tuesday.',
      ],
      ['paragraph', LATE],
      ['paragraph', FERRIES],
    ],
  },
  {
    file: 'short-notice.html',
    blocks: [
      HEADLINE,
      [
        'paragraph',
        'The harbour bridge at Marlow Bay is closed. Ferries cross the bay from six in the morning until midnight, and the crossing costs nothing. The council will say on Thursday how long this is going to last and who will pay for it.',
      ],
    ],
  },
  {
    file: 'linked-data.html',
    blocks: PLAIN,
    meta: {
      title: 'Harbour bridge closed until the end of the month',
      canonicalUrl: 'https://courier.example/2024/harbour-bridge',
      site: 'The Bay Courier',
      authors: ['Tom Arden', 'Bea Holt'],
      published: '2024-04-09T16:20:00Z',
      modified: '2024-04-10',
      language: 'en',
    },
  },
  {
    file: 'plain-metadata.html',
    blocks: PLAIN,
    meta: {
      canonicalUrl: 'https://courier.example/harbour-bridge',
      site: 'The Bay Courier',
      authors: ['Tom Arden', 'Bea Holt'],
      published: '2024-04-09T17:20:00+01:00',
      modified: '2024-04-10T08:00:00+01:00',
      language: 'en-GB',
    },
  },
  {
    file: 'live-blog.html',
    blocks: [
      HEADLINE,
      ['subheading', 'Ferries instead'],
      ['paragraph', FERRIES],
      ['subheading', '“Rather late than sorry”'],
      ['paragraph', LATE],
      ['paragraph', CLOSED],
    ],
  },
  { file: 'closed-shadow-root.html', needsExtension: true, blocks: PLAIN },
  {
    file: 'amp.html',
    needsLayout: true,
    blocks: PLAIN,
    meta: { canonicalUrl: 'https://courier.example/2024/harbour-bridge-closed' },
  },
  {
    file: 'wrong-canonical.html',
    needsLayout: true,
    blocks: PLAIN,
    meta: { canonicalUrl: 'https://courier.example/2024/harbour-bridge-closed' },
  },
  { file: 'paywall-cut.html', needsLayout: true, blocks: PLAIN },
  { file: 'scripts-amid.html', needsLayout: true, blocks: PLAIN },
  { file: 'second-article.html', blocks: PLAIN },
  { file: 'div-paragraphs.html', blocks: PLAIN },
  { file: 'tables.html', blocks: PLAIN },
  { file: 'layout-table.html', blocks: PLAIN },
  { file: 'byline-paragraph.html', blocks: PLAIN, meta: { authors: ['Tom Arden', 'Bea Holt'] } },
  { file: 'more-comments-than-article.html', blocks: PLAIN },
  { file: 'consent-wall.html', blocks: PLAIN },
  { file: 'front-page.html', blocks: null },
  { file: 'topic-page.html', blocks: null },
  { file: 'shop.html', blocks: null },
  { file: 'mailbox.html', blocks: null },
];
