/**
 * Names that look like persons and are firms, clubs, bands, papers, ships, figures of tales and sayings. Our own collection. Lower case.
 */
export const NO_PERSONS: ReadonlySet<string> = new Set(
  `al jazeera|dún laoghaire|dun laoghaire|janata dal|shiromani akali dal|te pāti māori|te pati maori|garda síochána|garda siochana|allah akbar|allahu akbar|al qaeda|al shabaab|alfa romeo|aston martin|axel springer|bart simpson|boko haram|bristol myers|calvin klein
  carl zeiss|charles schwab|charlie brown|charlie hebdo|christian dior|costa concordia|darth vader|donald duck|dow jones|eli lilly
  bottega veneta|earl marshal|great chamberlain|grand ole opry|dolce gabbana|estee lauder|hang seng|jimmy choo|tommy hilfiger|fannie mae|father christmas|fisher price|freddie mac|harley davidson|harry potter|homer simpson|hugo boss|jack daniel
  jack frost|james bond|jane doe|jesus christ|jim crow|john bull|john deere|john doe|john lewis partnership|johns hopkins|lara croft
  louis vuitton|marie claire|mary celeste|mary poppins|mercedes benz|merrill lynch|michael kors|mickey mouse|morgan stanley|mother nature
  notre dame|notre-dame|peter pan|philip morris|pinocchio|queen mary|ralph lauren|robin hood|rolls royce|roman catholic|rosetta stone|sallie mae
  santa claus|scarlet pimpernel|shin bet|sherlock holmes|tom sawyer|uncle sam|uncle tom|virgin mary|wells fargo|winnie the pooh|yom kippur|rosh hashanah
  eid al-fitr|eid al-adha|hagia sophia|angkor wat|taj mahal|tora bora|abu ghraib|tel aviv|abu dhabi|dar es salaam|addis ababa|la niña|el niño|la nina|el nino
  andreessen horowitz|atletico madrid|atlético madrid|bate borisov|hertha berlin|islam|la prensa|le figaro|mother jones|süddeutsche zeitung
  werder bremen|abercrombie fitch|accrington stanley|al ahly|al hilal|al ittihad|al nassr|allen overy|anna karenina
  archer daniels|archer daniels midland|arctic monkeys|arthur andersen|athletic bilbao|audemars piguet
  baker mckenzie|baskin robbins|bayer leverkusen|bear stearns|becton dickinson|belle sebastian
  bergdorf goodman|betty crocker|big ben|bilbo baggins|boca juniors|boehringer ingelheim|booz allen
  booz allen hamilton|borussia dortmund|bugs bunny|buzz lightyear|cantor fitzgerald|captain morgan
  carrie bradshaw|celta vigo|clifford chance|crystal palace|cushman wakefield|daft punk
  dinamo zagreb|dom perignon|don quixote|duran duran|dynamo kyiv|ebenezer scrooge
  eddie bauer|eleanor rigby|eversheds sutherland|fleet foxes|forrest gump|fortnum mason
  franck muller|franz ferdinand|frodo baggins|general mills|goldman sachs|han solo|hannibal lecter
  harris teeter|harvey nichols|hello kitty|helly hansen|herbert smith freehills
  hercule poirot|hogan lovells|huntington ingalls|imagine dragons|indiana jones|ingersoll rand|iron maiden
  jack sparrow|jack wolfskin|jane eyre|jethro tull|jim beam
  john wick|johnnie walker|johnson matthey|jones day|jones lang lasalle|jose cuervo|judas priest
  kate spade|katniss everdeen|king kong|king lear|kirkland ellis|knight frank|kylo ren|lady macbeth
  land rover|lehman brothers|levi strauss|lex luthor|leyton orient
  liz claiborne|lockheed martin|lois lane|luke skywalker|lynyrd skynyrd|marge simpson|marie callender
  martin marietta|maurice lacroix|merck sharp|michael corleone|miss marple|moet hennessy|mona lisa
  mont blanc|monty python|ned flanders|neiman marcus|northrop grumman|norton rose
  norton rose fulbright|novo nordisk|obi-wan kenobi|oliver twist|oscar mayer|paddington bear|papa john
  partick thistle|patek philippe|peter rabbit|pink floyd
  piper jaffray|piper sandler|port vale|pratt whitney|price waterhouse|rayo vallecano|raymond weil
  remy martin|river plate|rocky balboa|rockwell collins|ronald mcdonald|ronald mcdonald house
  sherwin williams|simon schuster|simpson thacher|slaughter may|slavia prague|smith barney|smith nephew|sonic youth
  sparta prague|standard chartered|steely dan|stifel nicolaus|sullivan cromwell|super mario|taylor wessing
  thermo fisher|thomson reuters|tony soprano|tony stark|uncle ben|uriah heep|vacheron constantin
  van halen|veuve clicquot|warner bros|weil gotshal|williams sonoma|wolters kluwer|yves rocher
  ziggy stardust`
    .split(/[|\n]\s*/)
    .map(name => name.trim()),
);
