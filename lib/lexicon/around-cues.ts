/**
 * Words that stand around what is said: between it and its cue, before it, behind it. Our own collection, read from news
 * style; no outside source. Lower case, sorted.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Where and how something is said: "in a statement", "at a news conference", "by telephone". They stand between a cue and
 * what is said, and "the statement said" makes them speakers.
 */
export const OCCASIONS = words(`
  account address advertisement affidavit announcement appearance article audio biography blog book brief briefing
  broadcast bulletin call campaign caption chat clip column comment commentary comments communique complaint
  conference court debate deposition dispatch document documents e-mail editorial email emails essay event evidence
  facebook filing filings footage forum gathering hearing indictment instagram interview interviews journal lawsuit
  leaflet letter letters livestream mail meeting memo memoir memorandum message messages motion newsletter note notice
  op-ed opinion order page panel paper paragraph petition phone platform podcast post posts prepared press presser
  program programme rally recording release remarks report reports ruling segment sermon session show slideshow social
  speech statement statements story summary telegram telephone testimony text tiktok town transcript tweet tweets
  twitter verdict video voicemail webcast website x
`);

/** Those who are told: "said to reporters". */
export const HEARERS = words(`
  audience congress court crowd delegates fans followers investigators journalists jurors lawmakers listeners media
  officers parliament parliamentarians police press readers reporters supporters viewers voters
`);

/** Those who are told in a trial or an inquiry, by whom is not always said: "the court heard". */
export const HEARINGS = words(`
  committee coroner court hearing inquest inquiry judge judges juries jurors jury magistrates panel trial tribunal
`);

/** Subjects that find and show but do not speak: "the data suggest". */
export const FINDINGS = words(`
  analyses analysis count counts data estimate estimates evidence experiment experiments figure figures finding
  findings image images number numbers photo photos picture pictures poll polling polls research result results sign
  signs statistic statistics studies study survey surveys test tests trend trends
`);

/** What one does with a feeling or a view, and not with words: "said it was late, and voiced concern". */
export const EXPRESSIONS = words(`express expressed expresses expressing voice voiced voices voicing`);

/** What a reporter calls what somebody has just said: "…, a claim that aides dispute". */
export const COMMENTS = words(`
  accusation acknowledgement acknowledgment admission allegation announcement argument assertion attack call change
  charge claim comment comparison complaint concession conclusion contrast criticism decision declaration departure
  description development dig echo estimate figure first gap idea jab line margin message move nod note notion offer opinion plan
  pledge point policy position practice prediction prescription promise proportion proposal proposition question
  reason rebuke recommendation reference remark remarks reminder request response result reversal sentiment shift shot
  stance statement step suggestion swipe theme threat twist view vow warning
`);

/** What a speaker does while speaking, or what comes of it: "…, pointing to the polls". */
export const ASIDES = words(`
  adding alluding comparing confirming contrasting deploying describing drawing dropping earning echoing eliciting
  employing evoking gesturing hinting holding implying insinuating invoking joining laughing likening linking
  mimicking mocking naming nodding offering pausing pointing posting prompting provoking quoting raising recalling
  referencing referring repeating reversing setting sharing smiling sparking throwing touting triggering using
`);

/** Stand right before words that are written somewhere: "with the words “…”". */
export const CAPTIONS = words(`
  caption captioned inscription message note saying words
`);

/** What has a title, which stands in quotation marks behind it: "the film “Plain Harbours”". */
export const WORKS = words(`
  album albums anthem ballad ballet blog blockbuster book books bestseller broadcast cartoon channel chapter collection
  column comedy comic concert course documentary docuseries drama dramedy EP episode episodes essay event exhibit
  exhibition festival film films flick franchise game games group hit hits hymn initiative installation magazine mag
  memoir miniseries mixtape movie movies musical newsletter novel novella opera operation painting paintings piece play
  plays podcast podcasts poem poems program programme project remake report reboot romcom saga script sculpture section
  segment sequel serial series session show shows single singles sitcom soap song songs soundtrack spinoff spin-off
  story symphony talk tales television thriller tour track tracks trilogy tv tune video videos webinar website work
  works workshop
`);

/** What a single word in quotation marks may be: "the word “goodbye”", nothing that was said just now. */
export const TERMS = words(`
  acronym adjective adverb hashtag hashtags label letter moniker nickname noun password pseudonym slang surname
  synonym term terms verb word words
`);

/** What somebody is charged with follows: "guilty to “wire fraud”". */
export const CHARGES = words(`
  charge charged charges convicted count counts guilty indicted
`);

/** Whole answers of one word, which are said though they have a capital. */
export const ANSWERS = words(`
  absolutely amen bravo congratulations correct enough exactly goodbye hello hey hi maybe never no nonsense nothing ok
  okay please right shame sorry stop sure thanks true whatever why wow yeah yes
`);

/** Who has made a work or is seen in it: "the “Plain Harbours” star". */
export const MAKERS = words(`
  actor actors actress actresses alum alumna alumnus anchor author bandleader castmate co-anchor co-author co-creator
  co-host co-star co-stars cohost columnist commentator composer contestant contributor correspondent creator creators
  director drummer editor frontman guitarist host hosts hitmaker judge legend musician novelist performer podcaster
  presenter producer producers rapper reporter screenwriter singer singer-songwriter showrunner songwriter star stars
  veteran winner writer writers
`);
