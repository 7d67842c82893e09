/**
 * Persons of the news whose names look like words, animals or things, so that nothing else tells what they are. Our own
 * collection. Lower case.
 */
export const KNOWN_PERSONS: ReadonlySet<string> = new Set(
  `a$ap rocky|babe ruth|bad bunny|bear grylls|billie eilish|bow wow|boy george|busta rhymes|cardi b|cat power|cat stevens|chance the rapper
  childish gambino|chuck norris|doja cat|dolly parton|dua lipa|fat joe|fatboy slim|fka twigs|flo rida|french montana|grace jones|ice cube|ice spice
  ice t|ice-t|iggy pop|jack black|jet li|johnny rotten|kid cudi|kid rock|lady gaga|law roach|lil jon|lil nas x|lil wayne|lil yachty|machine gun kelly|mac miller
  magic johnson|mama cass|meat loaf|megan thee stallion|metro boomin|minnie driver|missy elliott|mos def|nicki minaj|oprah winfrey
  post malone|queen latifah|rip torn|river phoenix|rock hudson|rose byrne|rose leslie|scooter braun|sid vicious|sinead o'connor|sly stone
  snoop dogg|soulja boy|spike lee|spike jonze|sugar ray leonard|sugar ray robinson|swizz beatz|taylor swift|the weeknd|tiger woods|trippie redd
  tyson fury|usain bolt|vanilla ice|whoopi goldberg|willow smith|wiz khalifa|woody allen|woody guthrie|woody harrelson|young thug|yo-yo ma`
    .split(/[|\n]\s*/)
    .map(name => name.trim()),
);
