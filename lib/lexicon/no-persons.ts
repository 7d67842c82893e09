/**
 * Names that look like persons and are firms, papers, ships, figures of tales and sayings. Our own collection. Lower case.
 */
export const NO_PERSONS: ReadonlySet<string> = new Set(
  `al jazeera|al qaeda|al shabaab|alfa romeo|aston martin|axel springer|bart simpson|boko haram|bristol myers|calvin klein
  carl zeiss|charles schwab|charlie brown|charlie hebdo|christian dior|costa concordia|darth vader|donald duck|dow jones|eli lilly
  bottega veneta|earl marshal|great chamberlain|grand ole opry|dolce gabbana|estee lauder|hang seng|jimmy choo|tommy hilfiger|fannie mae|father christmas|fisher price|freddie mac|harley davidson|harry potter|homer simpson|hugo boss|jack daniel
  jack frost|james bond|jane doe|jesus christ|jim crow|john bull|john deere|john doe|john lewis partnership|johns hopkins|lara croft
  louis vuitton|marie claire|mary celeste|mary poppins|mercedes benz|merrill lynch|michael kors|mickey mouse|morgan stanley|mother nature
  notre dame|notre-dame|peter pan|philip morris|pinocchio|queen mary|ralph lauren|robin hood|rolls royce|roman catholic|rosetta stone|sallie mae
  santa claus|scarlet pimpernel|shin bet|sherlock holmes|tom sawyer|uncle sam|uncle tom|virgin mary|wells fargo|winnie the pooh|yom kippur|rosh hashanah
  eid al-fitr|eid al-adha|hagia sophia|angkor wat|taj mahal|tora bora|abu ghraib|tel aviv|abu dhabi|dar es salaam|addis ababa|la niña|el niño|la nina|el nino`
    .split(/[|\n]\s*/)
    .map(name => name.trim()),
);
