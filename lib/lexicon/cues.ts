/**
 * Words that say that somebody said something. Our own collection, read from news style; no outside source.
 * What a verb `takes` is what may follow it and be what was said:
 *
 * - `that`   said that they would come
 * - `bare`   said they would come
 * - `wh`     asked whether they would come
 * - `to`     vowed to come
 * - `ing`    denied coming
 * - `np`     confirmed the death
 * - `as`     described it as a mistake
 * - `small`  called it a mistake
 * - `of`     accused them of lying
 * - `for`    called for calm
 * - `whom`     told reporters (that) …: one who is spoken to may come first
 * - `hearer`   told them they …: without "that", one who is spoken to must come first
 * - `whom-to` urged residents to stay
 * - `tag`    “…,” she said: may stand behind or inside what is said
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
  readonly takes: string;
  /** Base forms; of verbs with a particle, both words: "point out" is written `point-out`. */
  readonly verbs: string;
}

export const CUE_VERBS: readonly CueGroup[] = [
  { force: 'say', takes: 'that bare wh tag', verbs: 'say' },
  { force: 'say', takes: 'whom hearer whom-to that bare wh tag', verbs: 'tell' },
  {
    force: 'say',
    takes: 'that bare wh tag',
    verbs:
      'add allege argue assert aver contend exclaim insist joke opine predict profess quip reply respond retort tweet retweet testify',
  },
  {
    force: 'speech',
    takes: 'that bare wh tag',
    verbs:
      'acknowledge admit affirm attest claim concede conclude confess contest counter declare disclose elaborate emphasize emphasise estimate explain forecast foresee guess hint hypothesize imply lament maintain moan muse note observe point-out post predict pronounce proclaim reaffirm rebut recall reckon reiterate relate remark repeat report reveal signal speculate state stipulate stress submit suggest summarize surmise theorize underline underscore venture write',
  },
  {
    force: 'speech',
    takes: 'that bare tag',
    verbs: 'boast brag complain clarify gripe grumble joke-that lecture whine make-clear',
  },
  { force: 'speech', takes: 'that tag', verbs: 'comment' },
  { force: 'speech', takes: 'that bare np tag', verbs: 'announce confirm' },
  { force: 'speech', takes: 'whom whom-to that bare tag', verbs: 'warn caution advise remind promise' },
  { force: 'speech', takes: 'whom hearer that bare tag', verbs: 'assure inform notify reassure' },
  { force: 'speech', takes: 'to that bare tag', verbs: 'pledge promise swear vow' },
  { force: 'speech', takes: 'that bare ing np tag', verbs: 'deny' },
  { force: 'speech', takes: 'that bare ing tag', verbs: 'recommend' },
  { force: 'speech', takes: 'that ing tag', verbs: 'propose advocate advocate-for' },
  { force: 'speech', takes: 'that to tag', verbs: 'demand' },
  { force: 'speech', takes: 'whom wh to whom-to tag', verbs: 'ask' },
  { force: 'speech', takes: 'wh tag', verbs: 'dispute enquire inquire query question wonder' },
  { force: 'speech', takes: 'whom-to that tag', verbs: 'urge' },
  {
    force: 'speech',
    takes: 'whom-to tag',
    verbs: 'beg call-on call-upon command encourage exhort implore instruct order plead-with appeal-to',
  },
  { force: 'speech', takes: 'whom-to', verbs: 'direct request' },
  { force: 'speech', takes: 'for', verbs: 'ask-for call-for warn-of plead-for appeal-for push-for' },
  { force: 'speech', takes: 'small', verbs: 'brand call deem dub label term' },
  { force: 'speech', takes: 'as', verbs: 'characterise characterize describe portray refer-to tout hail' },
  { force: 'speech', takes: 'of', verbs: 'accuse' },
  { force: 'speech', takes: 'np', verbs: 'cite recount' },
  { force: 'speech', takes: 'to', verbs: 'call' },
  { force: 'speech', takes: 'ing', verbs: 'describe recall deny' },
  { force: 'speech', takes: 'np', verbs: 'emphasise emphasize stress' },
  { force: 'speech', takes: 'wh', verbs: 'speak-of speak-about talk-about write-about discuss describe outline' },
  { force: 'speech', takes: 'that', verbs: 'highlight rule' },
  {
    force: 'manner',
    takes: 'tag',
    verbs:
      'answer bark bellow blurt-out chant chime-in cite-as claim-as conclude-with continue cry detail echo end explain-to fire-back go-on gush hiss hit-back intone interject laugh mumble murmur mutter pose fume offer open pant plead put-it rage rant rap rasp react recite repeat scream shoot-back shout sigh sing snap snarl sneer sob speak splutter start taunt tease text thunder urge wail whisper yell blog e-mail email chat read caption begin interrupt cut-in protest scoff vent cheer gasp groan growl grunt joke preach roar jeer hoot snort stammer stutter marvel enthuse rejoice',
  },
  {
    force: 'manner',
    takes: 'as',
    verbs:
      'identify assail attack bash blast castigate condemn criticise criticize decry denounce deride derogate disparage dismiss excoriate lambast lambaste mock pan paint praise present rail-against reject ridicule rip slam slate trash',
  },
  {
    force: 'attitude',
    takes: 'that bare wh',
    verbs:
      'believe think hope want fear expect feel know worry consider doubt wish assume suspect understand regret plan intend agree realize realise imagine mean hold love like hate see',
  },
  { force: 'attitude', takes: 'to', verbs: 'want hope wish threaten refuse decline' },
  {
    force: 'discovery',
    takes: 'that bare tag',
    verbs: 'find show indicate determine demonstrate discover prove establish calculate',
  },
];

/** Nouns that take what was said in a that-clause: "their claim that …", "a warning that …". Sorted. */
export const CUE_NOUNS: ReadonlySet<string> = new Set([
  'accusation',
  'accusations',
  'admission',
  'allegation',
  'allegations',
  'announcement',
  'answer',
  'argument',
  'arguments',
  'assertion',
  'assertions',
  'assurance',
  'assurances',
  'claim',
  'claims',
  'comment',
  'comments',
  'complaint',
  'complaints',
  'concession',
  'confirmation',
  'contention',
  'criticism',
  'declaration',
  'insistence',
  'message',
  'pledge',
  'prediction',
  'predictions',
  'promise',
  'promises',
  'remark',
  'remarks',
  'reminder',
  'reply',
  'response',
  'statement',
  'statements',
  'suggestion',
  'suggestions',
  'testimony',
  'vow',
  'warning',
  'warnings',
]);

/** What a reporter calls what somebody has just said: "…, a claim that aides dispute". Sorted. */
export const COMMENTS: ReadonlySet<string> = new Set(
  'accusation acknowledgement acknowledgment admission allegation announcement argument assertion attack call change charge claim comment comparison complaint concession conclusion contrast criticism decision declaration departure description development dig echo estimate figure first idea jab line message move note nod notion offer opinion plan pledge point policy position practice prediction prescription promise proposal proposition proportion question reason rebuke recommendation reference remark remarks reminder request response result reversal sentiment shift shot stance statement step suggestion swipe theme threat twist view vow warning'.split(
    ' ',
  ),
);

/** What a speaker does while speaking, or what comes of it: "…, pointing to the polls". Sorted. */
export const ASIDES: ReadonlySet<string> = new Set(
  'adding alluding apparently contrasting comparing confirming deploying describing drawing dropping earning echoing eliciting employing employing evoking gesturing hinting holding implying insinuating invoking joining laughing likening linking mimicking mocking naming nodding offering pausing pointing posting prompting provoking quoting raising recalling referencing referring repeating reversing setting sharing sparking smiling throwing touting triggering using'.split(
    ' ',
  ),
);

/** Letters behind a name that say what its bearer is. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'BL CBE DBE FRS Jr. KC MBE MEP MLA MP MSP OBE PhD QC SC Sr. TD'.split(' '),
);

/** Stand right before words that are written somewhere: "with the words “…”". Sorted. */
export const CAPTIONS: ReadonlySet<string> = new Set([
  'caption',
  'captioned',
  'inscription',
  'message',

  'note',
  'saying',

  'words',
]);

/** Stand before a source: "according to X". */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['per'],
  ['in', 'the', 'words', 'of'],
];

/**
 * Where and how something is said: "in a statement", "at a news conference", "by telephone". They stand between a cue
 * and what is said, and "the statement said" makes them speakers. Sorted.
 */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'account address advertisement affidavit announcement appearance article audio biography blog book brief briefing broadcast bulletin call campaign caption chat clip column comment commentary comments communique complaint conference court debate deposition dispatch document documents editorial email e-mail emails essay event evidence facebook filing filings footage forum gathering hearing indictment instagram interview interviews journal lawsuit leaflet letter letters livestream mail meeting memo memoir memorandum message messages motion newsletter note notice op-ed opinion order page panel paper paragraph petition phone platform podcast post posts prepared press presser programme program rally recording release remarks report reports ruling segment sermon session show slideshow social speech statement statements story summary telegram telephone testimony text tiktok town transcript tweet tweets twitter verdict video voicemail webcast website x'.split(
    ' ',
  ),
);

/** Those who are told: "said to reporters". */
export const HEARERS: ReadonlySet<string> = new Set(
  'reporters journalists supporters crowd audience lawmakers parliament congress media press police fans viewers listeners voters readers followers parliamentarians investigators officers delegates court jurors'.split(
    ' ',
  ),
);

/** Subjects that find and show but do not speak: "the data suggest". Sorted. */
export const FINDINGS: ReadonlySet<string> = new Set(
  'analyses analysis count counts data estimate estimates evidence experiment experiments figure figures finding findings image images number numbers poll polling polls photo photos picture pictures research result results sign signs statistic statistics studies study survey surveys test tests trend trends'.split(
    ' ',
  ),
);
