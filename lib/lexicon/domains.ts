/**
 * Domains of two letters that sites of the whole world use for how they look: their country says nothing. Our own
 * collection.
 */
export const NO_HOME_DOMAINS: ReadonlySet<string> = new Set(
  'ac ag ai am cc cd co dj eu fm gg gl hn im io is la ly me mn ms mu nu pw re sc sh st su tk tm to tv vc vg vu ws'.split(
    ' ',
  ),
);
