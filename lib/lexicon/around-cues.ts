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

/** Subjects that find and show but do not speak: "the data suggest". */
export const FINDINGS = words(`
  analyses analysis count counts data estimate estimates evidence experiment experiments figure figures finding
  findings image images number numbers photo photos picture pictures poll polling polls research result results sign
  signs statistic statistics studies study survey surveys test tests trend trends
`);

/** What a reporter calls what somebody has just said: "…, a claim that aides dispute". */
export const COMMENTS = words(`
  accusation acknowledgement acknowledgment admission allegation announcement argument assertion attack call change
  charge claim comment comparison complaint concession conclusion contrast criticism decision declaration departure
  description development dig echo estimate figure first idea jab line message move nod note notion offer opinion plan
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

/** Letters behind a name that say what its bearer is: "Ana Lee MP". As they are written. */
export const POST_NOMINALS = words(`
  BL CBE DBE FRS Jr. KC MBE MEP MLA MP MSP OBE PhD QC SC Sr. TD
`);
