/**
 * Words that say that somebody said something. Our own collection, read from news style; no outside source.
 * What a verb `takes` is what may follow it and be what was said:
 *
 * - `that`    said that they would come
 * - `bare`    said they would come
 * - `wh`      asked whether they would come
 * - `to`      vowed to come
 * - `ing`     denied coming
 * - `np`      confirmed the death
 * - `as`      described it as a mistake
 * - `small`   called it a mistake
 * - `of`      accused them of lying
 * - `for`     called for calm
 * - `whom`    told reporters (that) …: one who is spoken to may come first
 * - `hearer`  told them they …: without "that", one who is spoken to must come first
 * - `whom-to` urged residents to stay
 * - `tag`     “…,” she said: may stand behind or inside what is said
 *
 * Words in quotation marks may follow every one of them.
 */
export type Complement =
  | 'that'
  | 'bare'
  | 'wh'
  | 'to'
  | 'ing'
  | 'np'
  | 'as'
  | 'small'
  | 'of'
  | 'for'
  | 'whom'
  | 'hearer'
  | 'whom-to'
  | 'tag';

/**
 * How surely a verb is one of speech.
 *
 * - `say`       hardly anything else: "said", "told"; a clause behind it is what was said
 * - `speech`    speech when a clause follows, another verb when a thing does: "claimed victory", "noted the date"
 * - `manner`    a way to speak or cry, a cue only for quoted words: "shouted", "went on"
 * - `attitude`  no speech: "thinks", "wants"; a cue only for words in quotation marks
 * - `discovery` findings of a study or court: a cue for quoted words, as a tag, or when a person is the subject
 */
export type Force = 'say' | 'speech' | 'manner' | 'attitude' | 'discovery';

export interface CueGroup {
  readonly force: Force;
  /** Complements, set apart by spaces. */
  readonly takes: string;
  /** Base forms; of verbs with a particle, both words: "point out" is written `point-out`. */
  readonly verbs: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** In two groups, a verb has the force of the first and takes what both say. Sorted within each. */
export const CUE_VERBS: readonly CueGroup[] = [
  { force: 'say', takes: 'that bare wh tag', verbs: words('say') },
  { force: 'say', takes: 'whom hearer whom-to that bare wh tag', verbs: words('tell') },
  {
    force: 'say',
    takes: 'that bare wh tag',
    verbs: words(`
      add allege argue assert aver contend exclaim insist joke opine predict profess quip reply respond retort
      retweet testify tweet
    `),
  },
  {
    force: 'speech',
    takes: 'that bare wh tag',
    verbs: words(`
      acknowledge admit affirm attest claim concede conclude confess contest counter declare disclose elaborate
      emphasise emphasize estimate explain forecast foresee guess hint hypothesize imply lament maintain moan muse
      note observe point-out post proclaim project pronounce reaffirm rebut recall reckon reiterate relate remark repeat
      report reveal signal speculate state stipulate stress submit suggest summarise summarize surmise theorise
      theorize underline underscore venture write
    `),
  },
  {
    force: 'speech',
    takes: 'that bare tag',
    verbs: words('boast brag clarify complain gripe grumble lecture make-clear whine'),
  },
  { force: 'speech', takes: 'that tag', verbs: words('comment') },
  { force: 'speech', takes: 'that bare np tag', verbs: words('announce confirm') },
  { force: 'speech', takes: 'that bare ing np tag', verbs: words('recommend') },
  { force: 'speech', takes: 'that bare ing np tag', verbs: words('deny') },
  { force: 'speech', takes: 'that ing tag', verbs: words('advocate advocate-for propose') },
  { force: 'speech', takes: 'that to tag', verbs: words('demand') },
  { force: 'speech', takes: 'to that bare tag', verbs: words('pledge promise swear vow') },
  { force: 'speech', takes: 'whom whom-to that bare tag', verbs: words('advise caution promise remind warn') },
  { force: 'speech', takes: 'wh', verbs: words('warn') },
  { force: 'speech', takes: 'whom hearer that bare tag', verbs: words('assure inform notify reassure') },
  { force: 'speech', takes: 'whom wh to whom-to tag', verbs: words('ask') },
  { force: 'speech', takes: 'wh tag', verbs: words('dispute enquire inquire query question wonder') },
  { force: 'speech', takes: 'whom-to that tag', verbs: words('urge') },
  {
    force: 'speech',
    takes: 'whom-to tag',
    verbs: words(`
      appeal-to beg call-on call-upon command encourage exhort implore instruct order plead-with
    `),
  },
  { force: 'speech', takes: 'whom-to', verbs: words('direct request') },
  { force: 'speech', takes: 'for', verbs: words('appeal-for ask-for call-for plead-for push-for warn-of') },
  { force: 'speech', takes: 'np', verbs: words('allege cite emphasise emphasize highlight note recount stress') },
  { force: 'speech', takes: 'for ing', verbs: words('caution-against warn-against') },
  { force: 'speech', takes: 'small to', verbs: words('call') },
  { force: 'speech', takes: 'small', verbs: words('brand deem dub label term') },
  { force: 'speech', takes: 'as', verbs: words('characterise characterize hail portray refer-to tout') },
  { force: 'speech', takes: 'as wh ing', verbs: words('describe') },
  { force: 'speech', takes: 'of', verbs: words('accuse') },
  { force: 'speech', takes: 'ing', verbs: words('acknowledge admit encourage mention recall suggest') },
  { force: 'speech', takes: 'wh', verbs: words('discuss outline speak-about speak-of talk-about write-about') },
  { force: 'speech', takes: 'that', verbs: words('accept assess highlight rule') },
  {
    force: 'manner',
    takes: 'tag',
    verbs: words(`
      answer bark begin bellow blog blurt-out caption chant chat cheer chime-in continue cry cut-in detail echo
      email enthuse fire-back fume gasp go-on groan growl grunt gush hiss hit-back hoot interject interrupt intone
      jeer laugh marvel mumble murmur mutter offer pant plead pose preach protest put-it rage rant rap rasp react
      read recite reflect rejoice roar scoff scream share shoot-back shout sigh snap snarl sneer snort sob speak splutter stammer
      start stutter taunt tease text thunder vent wail whisper yell
    `),
  },
  {
    force: 'manner',
    takes: 'as',
    verbs: words(`
      assail attack bash bemoan blame blast castigate commend condemn criticise criticize decry denounce deplore deride
      dismiss disparage excoriate extol identify lambast lambaste laud mock paint pan praise present rail-against
      rebuke reject ridicule rip salute skewer slam slate trash
    `),
  },
  {
    force: 'attitude',
    takes: 'that bare wh',
    verbs: words(`
      agree assume believe consider doubt expect fear feel hate hold hope imagine intend know love mean plan
      realise realize regret see suspect think understand want wish worry
    `),
  },
  { force: 'attitude', takes: 'to', verbs: words('decline hope refuse threaten want wish') },
  {
    force: 'discovery',
    takes: 'that bare tag',
    verbs: words(`
      calculate demonstrate determine discover establish find indicate prove show
    `),
  },
];

/** Nouns that take what was said in a that-clause: "their claim that …", "a warning that …". Sorted. */
export const CUE_NOUNS = words(`
  accusation accusations admission allegation allegations announcement answer argument arguments assertion assertions
  assurance assurances claim claims comment comments complaint complaints concession confirmation contention criticism
  declaration insistence message pledge prediction predictions promise promises remark remarks reminder reply reports response
  statement statements suggestion suggestions testimony vow warning warnings
`);

/** Nouns that look like verbs of speech: "the early states that …". Only one who speaks can be their subject. Sorted. */
export const NOUNS_LIKE_CUES = words('contest contests project projects remark remarks rule rules state states');

/** Stand before a source: "according to X". */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['per'],
  ['in', 'the', 'words', 'of'],
];
