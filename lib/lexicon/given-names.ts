/**
 * Given names of the world that English news often writes, by the language they come from.
 * Our own collection, written for this project; no outside source. Lower case, as news spells them, often without accents.
 * Common names of English-speaking countries come from the build (test/tools/build-given-names.ts); where both have a
 * name, this list decides whether it is a woman's or a man's.
 */
export const WORLD_GIVEN_NAMES: readonly { readonly from: string; readonly she: string; readonly he: string }[] = [
  {
    from: 'English',
    she: `abby abigail ada adele agnes aimee alexa alexandra alexandria alexis alice alicia alison allison alyssa amanda
      amelia amy andrea angela angelina angie anita ann anna annabel anne annette annie arlene ashley audrey ava
      barbara beatrice becky belinda bernadette bernice beth bethany betsy betty beverley beverly bianca bonnie brenda
      briana brianna bridget brittany brooke caitlin camilla candace candice carla carly carmen carol carole caroline
      carolyn carrie cassandra cassidy catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christa
      christie christina christine cindy claire clara clare claudia colleen connie constance cora cordelia courtney
      crystal cynthia daisy dana danielle daphne darlene dawn debbie deborah debra deirdre delia delilah denise
      destiny diana diane dianna dianne dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena
      elise eliza elizabeth ella ellen elsie emily emma erica erika erin ernestine esther ethel eugenia eunice eva eve
      evelyn faye felicia felicity fiona flora frances francesca freda frieda gabrielle gail gemma genevieve georgina
      geraldine gertrude gillian gina ginny giselle gladys glenda gloria gretchen gwen gwendolyn hailey hannah harriet
      hayley heather hedy heidi helen helena henrietta hilary hillary holly hope ida ilene imogen ingrid irene iris
      isabel isabella isabelle ivanka ivy jackie jacqueline jacqui jaime jan jane janelle janet janice janine jasmine
      jean jeanette jeanine jeanne jemima jen jenna jennie jennifer jenny jessica jill jillian jo joan joanna joanne
      jocelyn jodi jodie jody josephine joy joyce juanita judith judy julia juliana julie juliet juliette kamala karen
      karin karina kate katelyn katharine katherine kathleen kathryn kathy katie katrina kay kayla keira kelly kelsey
      kerry kim kimberley kimberly kirsten kirstie kristen kristi kristin kristina kristy kyrsten lana lara laura
      lauren laurie leah leanne lena leona lesley leslie leticia letitia lillian lilly lily linda lindsay lindsey lisa
      liz liza lizzie lois lola loretta lori lorna lorraine louise lucia lucille lucinda lucy lydia lynda lynette lynn
      lynne mabel mackenzie madeleine madeline madison maggie mandy marcia margaret margarita margot maria mariah
      marian marianne marie marilyn marina marion marissa marjorie marlene marsha martha mary maryanne matilda maud
      maude maura maureen mavis maxine megan meghan melanie melinda melissa mercedes meredith michelle mildred millie
      mimi mindy miranda miriam moira molly mona monica monique morgan muriel myra nadia nadine nancy naomi natalie
      natasha nell nellie nichola nicky nicola nicole nikki nina noelle nora norma octavia odette olive olivia opal
      ophelia pam pamela patrice patricia patsy patti patty paula pauline pearl peggy penelope penny petra philippa
      phoebe phyllis polly priscilla prudence rachael rachel ramona rebecca regina renee rhoda rhonda rita roberta
      robin rochelle rosa rosalie rosalind rosalynn rosanne rose roseanne rosemary rowena roxanne ruby ruth sabrina
      sadie sally samantha sandra sara sarah sasha savannah scarlett selena serena shannon sharon sheila shelby
      shelley shelly sheryl shirley sian simone sinead sonia sonya sophia sophie stacey stacy stella stephanie sue
      summer susan susanna susannah susie suzanne sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa
      teri terri tess tessa thelma theresa tiffany tina toni tonya tracey traci tracy tricia trish trudy tulsi ursula
      valerie vanessa vera verity verna veronica vicki vickie vicky victoria viola violet vivian vivien wanda wendy
      whitney wilhelmina willow wilma winifred winona yolanda yvette yvonne zara zoe zoey`,
    he: `aaron abe abel abraham adam adrian al alan alastair albert alec alex alexander alfred alistair allan allen alvin
      alwyn amos andrew andy angus anson anthony antony archie arlo arnold art arthur asa asher ashton aubrey august
      austin barack barnaby barney barrett barry bart basil ben benedict benjamin bennett bernard bernie bert bill
      billy bob bobby boris brad bradford bradley brady brandon brendan brent bret brett brian brock bruce bruno bryan
      bryce bryn byron caleb calum calvin cameron carl carlton carter casey cecil cedric chad charles charlie chester
      chip chris christian christopher chuck clarence clark claude clay clayton cliff clifford clint clinton clive
      clyde cody colin connor conor conrad corey cornelius cory craig curt curtis cyril cyrus dale dalton damian
      damien damon dan daniel danny darrell darren darryl dave david dean declan denis dennis denny derek derrick
      desmond devin dexter dick dirk dominic don donald donnie dorian doug douglas drew duane dudley duncan dustin
      dwayne dwight dylan earl ed eddie edgar edmund eduard edward edwin eli elias elijah elliot elliott ellis elmer
      elon elton elvis emmett eric erik ernest ernie errol ethan eugene evan everett ewan ezekiel ezra felix ferdinand
      fergus finn fletcher floyd francis frank frankie franklin fred freddie frederick gareth garrett garry gary gavin
      gene geoff geoffrey george gerald gerard gerry gilbert giles glen glenn godfrey gordon graeme graham grant greg
      gregg gregory griffin guy hank harold harrison harry harvey hayden hector henry herb herbert herman herschel
      homer horace howard hubert hugh hugo humphrey hunter huw iain ian ignatius ike ira irving irwin isaac ivan ivor
      jack jackson jacob jaden jadon jake jamal james jamie jared jarrod jason jasper jay jed jeff jefferson jeffrey jeremiah
      jeremy jermaine jerome jerry jesse jim jimmy joe joel joey john johnnie johnny jon jonah jonas jonathan jonny
      jordan joseph josh joshua josiah jude judson julian julius justin karl keir keith kelvin ken kendrick kenneth
      kenny kent kevin kieran kirk kit kurt kwasi kyle lachlan lamar lance larry lars laurence lawrence lee leigh len
      lenny leo leon leonard leopold leroy lester levi lewis liam lionel llewellyn lloyd logan lorenzo lou louie louis
      lucas lucius luke luther lyle lyndon mack magnus malcolm malik manny marc marcel marco marcus mario marion mark
      marlon marshall martin marty marvin mason matt matthew maurice max maximilian maxwell melvin merle merrick
      mervyn michael mick mickey miguel mike miles milo milton mitch mitchell mitt mohamed morris mort moses murray
      myron nathan nathaniel neal ned neil nelson neville newt nicholas nick nigel noah noel nolan norm norman oliver
      ollie omar oran orlando orrin orson oscar oswald otis otto owen paddy pat patrick paul percy pete peter phil
      philip phillip pierce preston quentin quincy ralph ramsey randal randall randolph randy raphael ray
      raymond reed reggie reginald reid reuben rex rhys ricardo rich richard richie rick rickey ricky rishi rob robbie
      robert roddy rodney roger roland rolf ron ronald ronnie rory roscoe ross roy ruben rudolph rudy rufus rupert
      russ russell ryan salvatore sam sammy samson samuel saul scott seamus sean sebastian seth shane shaquille shaun
      shawn sheldon sherman sherrod sid sidney silas simon solomon spencer stan stanley stephen steve steven stewart
      stockwell stu stuart sylvester tad ted teddy terence terrance terrell terrence terry thad thaddeus theo theodore
      thom thomas tim timothy titus toby todd tom tommy tony travis trent trevor tristan troy truman tucker ty tyler
      tyrone tyson ulysses uriah van vaughan vaughn vern vernon vic victor vince vincent virgil wade wallace walt
      walter ward warren wayne wendell wes wesley wilbur wilfred will willard william willie willis winston woodrow
      wyatt xander xavier zac zach zachary zack zane`,
  },
  {
    from: 'Irish, Scottish and Welsh',
    she: `aisling angharad aoife caoimhe catriona ceri ciara eilidh eilis eimear fionnuala grainne isla kirsty mairead
      mhairi niamh nuala oonagh orla orlaith rhiannon roisin saoirse seren shona siobhan sorcha una`,
    he: `aidan alasdair aled alun aodhan arwel brendan cathal ciaran colm conall cormac dafydd daithi darragh dermot
      diarmaid diarmuid donal donnacha eamon eamonn emlyn emyr eoghan eoin euan ewen fearghal fergal fintan gearoid
      geraint gethin hamish hywel idris ieuan iwan leighton lochlan malachy micheal murdo niall oisin oran padraic
      padraig padraigh pearse proinsias rhodri rhun ruairi ruaridh seosamh tadhg torquil ultan`,
  },
  {
    from: 'Ukrainian, Russian and Belarusian',
    she: `agafya alena alesya alina alla alyona anastasia anastasiia anastasiya anfisa antonina anya anzhelika darya
      daryna dasha ekaterina elizaveta evgenia evgeniya faina galina halyna hanna inessa inna irina iryna katerina
      kateryna katya khrystyna kira klavdiya klitsa ksenia kseniia kseniya larisa larysa lesia lesya lidia lidiya
      liliya liubov ludmila lyubov lyudmila lyudmyla margarita mariia mariya maryna masha myroslava nadezhda nadiia
      nadiya nastya natalia nataliia nataliya natalya nina oksana olena olesya olga olha polina raisa rimma ruslana
      sofia sofiia sofiya solomiia svetlana sviatlana svitlana taisiya tamila tatiana tatyana tetiana uliana ulyana
      valentina valentyna valeria valeriia valeriya varvara vasilisa veronika viktoria viktoriia viktoriya vira vlada
      yana yaroslava yekaterina yelena yelizaveta yevgenia yevgeniya yevhenia yevheniia yulia yuliia yuliya zhanna
      zinaida zoya`,
    he: `akim aleh aleksander aleksandr aleksei aleksey ales alexandr alexei alexey anatol anatolii anatoliy anatoly
      andrei andrey andrii andrij andriy antin anton arkadii arkady arsen arseni arseniy artem artur artyom bogdan
      bohdan boris borys danil danila danilo danylo davyd denis denys dmitri dmitrii dmitriy dmitry dmytro eduard
      eldar evgeni evgenii evgeniy evgeny fedir fedor gennadii gennadiy gennady georgii georgiy georgy gleb grigori
      grigorii grigory hennadii hennadiy hlib hryhoriy ignat igor ihar ihor ilia illia illya ilya innokenty iosif ivan
      kirill kirilo klim konstantin kostiantyn kostyantyn kuzma kyrylo lavrenty leonid lev makar maksim maksym matvei
      maxim mikhail mikita mikola miron mstislav mykhailo mykhaylo mykola mykyta myroslav nazar nikita nikolai nikolay
      oleg oleh oleksandr oleksii oleksiy olexiy orest ostap panas pavel pavlo petr petro platon potap rodion roman
      rostislav rostyslav ruslan rustam rustem ryhor savely semen semyon serge sergei sergey serhii serhiy siarhei
      spartak stanislav stepan svyatoslav taras tigran tikhon timofey timur tymofiy vadim vadym vagit valentin
      valentyn valerii valeriy valery vasil vasiliy vasily vasyl veniamin viacheslav viktar viktor vital vitali
      vitalii vitaliy vitaly vitold vladimir vladislav vladlen vladyslav volodymyr vsevolod vyacheslav yakiv yakov yan
      yaroslav yefim yegor yehor yermak yevgeni yevgeniy yevgeny yevhen yevhenii yevheniy yulian yuri yurii yuriy yury
      zakhar zenoviy`,
  },
  {
    from: 'Polish, Czech and Slovak',
    she: `adela agata agnieszka alena alicja aneta aniela barbora beata bozena dagmar danuta dominika dorota edyta ela
      elzbieta eva ewa gabriela gosia grazyna halina hana hanka honorata iga ilona ivana iveta iwona izabela jadwiga
      jagoda jana jarmila jirina joanna jolanta jozefina justyna kamila karolina kasia kinga klara kristyna krystyna
      lenka lidie lubica lucie lucyna magda magdalena maja malgorzata marcela marketa marta martina marzena michaela
      milada milena miroslava monika nikola olga paulina pavla petra radka renata romana sarka simona stefania sylva
      sylwia szymona tereza urszula vendula veronika vlasta wanda wieslawa wioletta zdenka zofia zuzana zuzanna`,
    he: `adrian ales andrej andrzej antoni arkadiusz artur bartlomiej bartosz bedrich blazej boguslaw bohumil bohuslav
      boleslaw borivoj borys bronislaw cezary czeslaw dalibor dariusz dobromir dominik donald eduard emil eryk
      eugeniusz filip franciszek frantisek grzegorz gustaw henryk hubert ignacy ireneusz ivan jacek jakub jan janusz
      jarek jaromir jaroslav jaroslaw jerzy jindrich jiri josef jozef juraj kamil karel karol kazimierz konrad
      krystian krzysztof ladislav lech leszek libor lubomir lubos ludek lukas lukasz lumir maciej marcin marek marian
      mariusz matej mateusz matus michal mieczyslaw mikolaj mikulas milan milos miloslav miroslav miroslaw oldrich
      ondrej patryk pavol petr piotr premysl radek radim radomir radoslaw rafal robert roman rostislav ryszard
      slawomir stanislav stanislaw stefan szymon tadeusz tomas tomasz tomio vaclav vit vitezslav vladimir vlastimil
      vojtech waldemar wieslaw witold wladyslaw wlodzimierz wojciech zbigniew zbynek zdenek zdzislaw zenon zoltan
      zygmunt`,
  },
  {
    from: 'South Slavic, Albanian and Baltic',
    she: `adela ajla aldona alenka amra ana andjela andreja antonija arta asta ausra azra biljana birute blagica bojana
      borjana branka brigita cvetana dace dafina dajana dalia danijela darija desislava diana dijana donika dragana
      dubravka dunja edita egle elmedina elona ema emina evelina fatmire gordana gorica iliana ineta inga ingrida iva
      ivana ivanka iveta ivona jadranka jasna jelena jovana jurate kaja kalina kersti kolinda kristiina ksenija laima
      liina ljiljana ljubica lulzime magda maia maja mariana marija marijana marina meral milena milica mirela mirjana
      mirlinda monika nada natasa nevena nijole nikolina olivera ornela petya rada radmila rasa rasma rita rositsa
      ruta ruxandra sanda sandra sanita sanja sladjana slavica snezana stefka suzana svetla tanja teodora tonka
      tsvetana ursula vaira vaiva valbona valdete vesna vilma violeta vjollca vjosa vlora yordanka zana zanda zdravka
      zeljka zlata zorana zorica`,
    he: `agim agron albin aleksandar aleksander algirdas algis alojz andrej andrija andris andrius antanas ante arben
      artis arturs arunas arvydas asen atanas bajram bakir bamir behgjet besnik blagoj blerim bogdan bogoljub boiko
      bojan bojko boris borislav borut boyko branimir branislav branko bujar cedomir cvetan dalibor damir danijel
      darko davor dejan delyan denis dimitar dimitrije djordje domagoj dragan drago dragoslav dritan dusan dzenan
      edgars edi edin edmundas egidijus egils einars emil ensar erjon fadil fatmir fatos ferit filip franjo gatis
      gediminas georgi gintaras girts gitanas gjergj gjorge goran gordan guntis haris hashim hristijan hristo igor
      ilija ilir ilvars isa ivajlo ivars ivaylo ivica ivo jakov janez janis janko juri juris karlis karolis kaspars
      kestutis kiril kiro kosta kresimir krisjanis kristijan krum lazar linas ljubisa ljubomir ljupco luka lulzim
      lutfi marijan marin maris marjan marko martins mate matija miha mihail milan mile milivoje milko milo milorad
      milos miodrag mirko miro miroslav mladen momcilo nebojsa nedeljko nemanja nenad nikola ognjen oleg pal pavle
      pero petar petras plamen primoz radoslav radovan raimonds raivis ramush ranko ratko rimantas roberts rolandas
      rosen rumen sali samir sandro saso saulius sead sergejs simeon sinisa slavko slobodan sokol stanko stefan stevan
      stevo stipe stjepan stoyan sven tihomir todor tomislav toomas traian tzvetan uldis urmas uros valdas valdis
      vasil velimir veselin vidas viktors vilnis vinko vitas vladan vojislav vuk vytautas zarko zelimir zeljko zlatko
      zoran zvonimir zydrunas`,
  },
  {
    from: 'Romanian, Hungarian and Greek',
    she: `adriana aikaterini alina ana anastasia anca andreea aneta angeliki aniko anikó anita athina aurelia beata
      bernadett bianca bogdana calliope camelia carmen chrysoula corina cosmina crina cristina csilla danai daniela
      daniella despina diana dimitra doina dora dorottya edina efi eleni elisabeta emese eniko erzsebet eszter eva
      fotini gabriela georgeta georgia gyongyi henrietta ibolya ildiko ilona ioana irina izabella judit julia kalliopi
      katalin katerina kinga klara konstantina krisztina laura lavinia luminita magdolna maia maria marianna maricica
      melina mihaela mirela monica natasa niki nikolett oana olimpia orsolya paraskevi piroska raluca ramona reka
      rodica roxana sanda silvia simona sofia sorina stavroula stefania szilvia theodora timea tunde vasiliki
      vassiliki veronica vilma viorela viorica xenia zita zoe zsofia zsuzsa zsuzsanna`,
    he: `achilleas adam adrian akos alekos alexandros alexandru alexis anastasios andras andreas andrei angelos antal
      antonis apostolos aristotelis arpad athanasios attila aurel balazs balint barna bela bence bertalan bogdan
      bálint calin catalin cezar charalambos christodoulos christos ciprian claudiu constantin constantine corneliu
      cosmin costas costin cristian csaba dacian damianos daniel denes dezso dimitrios dimitris dionysios domokos
      dorin dragos dumitru elias emil endre erno eugen evangelos ferenc florian florin fotis gabor gabriel george
      georgios gergely gergo geza gheorghe giannis giorgos grigoris gyorgy gyula haralambos harris horia iannis iason
      igor ilias ilie imre ioan ioannis ion ionut istvan iulian ivan janos jeno jozsef kalman karoly kimon klaus
      konstantinos kostas krisztian kyriakos lajos laszlo laurentiu lefteris leonidas liviu lorand lucian makis
      manolis marcel marian marios markos marton mate matyas michalis mihai mihaly miklos mircea miron mugur nandor
      nektarios nicolae nicos nicusor nikolaos nikos octavian odon ovidiu panagiotis panayiotis panos paul pavlos
      peter petre petros polykarpos radu razvan rezso sandor sergiu sorin sotiris spiros spyridon spyros stamatis
      stavros stefanos stelian stelios stylianos szabolcs szilard takis tamas tasos teodor thanassis thanos themis
      theodoros theodosios tiberiu tibor titu titus traian tudor vangelis varujan vasile vasilis vassilios vassilis
      victor viktor viorel vlad yanis yiannis zoltan zsigmond zsolt`,
  },
  {
    from: 'German, Dutch and Scandinavian',
    she: `aagot agneta aila aino alma almut amalie anette anika anja anke anna-maja annalena annegret anneke anneli
      anneliese annemarie annie annika anniken astrid barbel beate beatrix berit bettina birgit birgitta birgitte
      birte bodil brigitte britt britta bärbel camilla carin carina cathrine charlott christel dagmar dagny doro
      dorothea dorte ebba edda eija elin elisabet elisabeth elke ella elsbeth else emmi erna esken eva evi femke
      franziska frauke freya friederike frigga gabi gabriele geertje gerda gerlinde gesa gesine gisela greta grete
      gretel grethe gro gudrun gunhild gunilla gunvor hanne hanneke hannelore hedda hedvig heidemarie heike heiko-anna
      helene helga helle hilde hildegard ilse ina inge ingeborg ingela inger inka iris irmgard jacinda janina jantje
      jette jill johanna jutta jytte kaisa kaja karla karoliina karolina karoline karsten-anna katarina kathrin katja
      katrin katrine kerstin kirsi kirsten kjersti klara krista lea lene leni leonie liesbeth lieselotte lilian line
      linnea liselotte liv lotta lotte lovisa maaike maarit mai maike maja malin manuela mareike maren margareta
      margarethe margit margrete margrethe mari maria-anna marianne marieke marit marja marjo marjolein marleen
      marlies mathilde merete mette mia mina minna mirja mona monika nadja nanna natascha nele nina nora outi paivi
      petra pia pirjo pirkko ragnhild raili rasmine rebekka regine renate rike ronja rosmarie runa sabine sandra sanna
      sanne saskia siegrid sif signe sigrid sigrún silja silke silvana sini siri sirkka sirpa siv sofie solveig sonja
      stefanie steffi susanne svea svenja tarja thea therese thora tilda tina tine tineke tiril tone trine trude trudi
      tuula tyra ulla ulrika ulrike ursula ute valborg vanja verena vibeke vigdis viola viveca vreni waltraud wiebke
      willemijn wilma ylva`,
    he: `aad adolf adriaan ahti aki albrecht aleksi alexander alf alfons allard alois anders andreas andré annar anno
      ansgar antero anton antti ard ari arild arjen armin arne arno arnt arthur arto arvid asbjorn asgeir asger aslak
      atle august axel balthasar bart bas bastian benedikt bengt benno bent bernd bernhard bernt berthold birger
      bjarne bjarni bjork bjorn björn bo bodo boris boudewijn burkhard børge carl carl-johan carsten cees cem christer
      christian christoph claus clemens coen corneel cornelis daan dag daniel daniël detlef didrik diederik dieter
      dietmar dietrich dirk dolf ebbe eberhard eckart edvard edvin edzard egbert egil egon eike einar eino eirik
      ekkehard elmar emil engelbert erhard erich erik erkki erling ernst esa esko espen ewald ewout eyvind fabian falk
      ferdinand finn fleming flemming florian folke frank frans franz frederik fredrik freek friedrich frits fritz
      frode gebhard geert geir georg gerben gerd gerhard gerhardt gerrit gert gideon gijs gisbert gottfried gottlieb
      gregor gudbrand guenter guenther gunnar gunnlaugur gunter gunther gustaf gustav günter günther haakon haldor
      halvard hannes hannu hans hans-dieter hans-georg hans-peter harald hartmut hasso heikki heiko heinrich heinz
      helge hellmut helmut hemming hendrik henk henning henri henrik herbert heribert hermann hinrich holger horst
      hubertus hugo ilkka immanuel ingemar ingmar ingo ingolf ingvar isak ismo ivar jaakko jaap jacob jakob jan
      jan-peter janne jari jarle jarmo jelle jens jens-christian jeppe jeroen jesper jimmie joachim joakim jochen joep
      johan johann johannes johnny jon jonas joost joram jorg jorgen joris jorma jorn josef jost jouko jouni juergen
      juha juhani juho jukka jurgen jyrki jöran jörg jørgen jürgen kaare kai kaj kalle karl karl-heinz karsten kaspar
      kasper kees keld kevin kim kimmo kjartan kjell klaas klaus knud knut konrad konstantin kristian kristoffer kurt
      lars lars-erik lasse lauri leif lennart leo leopold lodewijk lorenz lothar louw ludger ludvig ludwig luitpold
      lukas lutz maarten mads magne magnus manfred marius mark mark-jan markku marko markus marten marthinus martijn
      martti mathias mathieu matthias matti mattias maurits max maximilian menno michiel mika mikael mikkel mikko
      moritz morten nicolai niels niklas niko nikolaj nikolaus nils norbert odd ola olaf olafur olav ole oliver olle
      olli olof omid onno otmar otto ove paavo palle peder peer pekka per peter petri petteri philipp piet pieter pim
      poul preben pål ragnar raimo rainer ralf ralph rasmus reijo reiner reinhard reinhold reinier rene renzo richard
      risto roald robert robin roel roelof roger roland rolf ronny ruben rudi rudiger rudolf runar rune rutger ruud
      rüdiger sakari sami sander sauli sebastian sepp seppo siegfried siem sigmar sigmund sigurd sigurdur silvio simen
      simo sjoerd soren staffan stefan steffen steinar sten stephan stig sture sune svante svein sven svenn søren tage
      taneli tapani tapio ted teemu teun thijs thilo thomas thor thorbjorn thorsten thorvald thure tilman tim timo
      tino tjark tjeerd tobias tom tomas toni tor torben tore torgeir torkel torstein torsten traugott trond trygve
      tuomas tuomo udo ulf uli ulrich ulrik urban urho urs uwe valdemar valentin veijo veikko victor vidar vidkun
      viggo vilhelm ville volker volkmar walter wendelin werner wieland wilhelm wilko willem willi willy wim wolf
      wolfgang wolfram wopke wouter yngve ørjan øystein`,
  },
  {
    from: 'French',
    she: `adeline adrienne agathe agnes albane alix amandine amelie anais andree angele anne-marie annick anouk apolline
      ariane arlette armelle astrid aude audrey aurelie aurore axelle beatrice benedicte berangere bernadette blandine
      brigitte capucine carole caroline catherine cecile celine chantal charlene chloe christelle christiane claudine
      clemence clementine clothilde colette coralie corinne cyrielle danielle delphine diane dominique edwige eleonore
      eliane elisabeth elise elodie eloise emeline emmanuelle estelle eugenie fabienne fanny flavie florence francoise
      frederique gaelle genevieve ghislaine gisele gwenaelle helene heloise hortense huguette hélène ines isabelle
      jacqueline jeanne jocelyne joelle josiane julie juliette justine karine laetitia laure laurence leila leonie
      liliane lise louise lucie lucienne ludivine madeleine maelle maeva magali manon margaux marguerite marie
      marie-claude marie-laure marie-pierre marielle marine marion marlene martine maryse mathilde melanie melissa
      michele micheline michèle mireille monique muriel mylene myriam mélanie nadege nathalie nicole noemie oceane
      océane odile ondine oriane pascale patricia paulette pauline penelope perrine prisca rachida raymonde regine
      romane roselyne régine sabine sandrine segolene simone solange solene sophie stephanie suzanne sylvie ségolène
      therese thérèse valerie valérie veronique virginie viviane véronique yael yvette yvonne`,
    he: `achille adrien aime alain alban albert alexandre alexis alphonse amaury ambroise anatole andre anthony antoine
      armand arnaud arthur aurelien aymeric baptiste barthelemy bastien benoit benoît bertrand blaise boniface brice
      bruno cedric celestin cesaire charles-michel christophe clement clovis clément corentin cyprien cyrille cédric
      damien denis desire didier dimitri dominique désiré edgard edmond edouard elie emile emmanuel eric etienne
      eugene evariste fabien fabrice faure faustin felix fernand firmin florent florian francis franck francky
      francois françois françois-philippe françois-xavier frederic frédéric fulbert félix gabin gael gaetan gaston
      gauthier geoffroy georges gerald gilles gregoire gregory grégoire guillaume gustave guy gérald gérard habib
      henri herve hervé hippolyte honore hubert hugues jacques jean-baptiste jean-bertrand jean-claude jean-francois
      jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-noël jean-paul
      jean-philippe jean-pierre jean-yves jerome joachim jocelyn joffrey joseph jules julien jérôme laurent leandre
      leon leopold lilian lionel loic louis loïc luc lucien ludovic léon marc marcel marcelin mathieu matthieu maxence
      maxime medard michel mickael nathanael nicolas noel noël octave olivier pascal patrice patrick paul-henri
      philippe pierre pierre-yves quentin rainier raoul raphael raphaël raymond regis remi remy renaud rene rené
      robert rodolphe rodrigue roger roland romain romuald régis rémi sebastien serge severin stanislas steeve
      stephane stéphane sylvain sylvestre sébastien tanguy theo theodore thibault thibaut thierry thomas théo tristan
      ulysse valentin valery vianney victor vincent vital wilfried xavier yann yannick yves yvon zinedine édouard
      émile étienne`,
  },
  {
    from: 'Spanish, Portuguese and Catalan',
    she: `adela adelaida adriana agueda agustina aitana alba alejandra alfonsina alicia almudena amalia amparo ana
      ana-maria anabel andrea andreia angela angelica angelina antonella antonia antonieta araceli aracely aurora
      ayelen azucena barbara beatriz begona begoña belen berta bianca blanca bruna camila carla carlota carme carmela
      carmen carolina catalina catarina cecilia chantal clara clarice clarisa claudia concepcion consuelo cristiane
      cristina dalila daniela debora deyanira diana dilma dina dolores dulce elba elena elisa elvira emilia encarna
      encarnacion ericka esmeralda esperanza estefania estela ester esther eugenia eulalia eva evangelina fabiana
      fabiola fatima fatimá fernanda flavia florencia gabriela gema giovanna gisela gloria graciela graça guadalupe
      haydee heloisa hortensia ibana idalia ileana ines inmaculada inés irene irma isabel isadora itziar ivana ivonne
      jazmin jesusa jimena joana josefa josefina juana juliana julieta karina karla keiko laia lara laura leonor
      leticia lidia liliana lola lorena lourdes lucero lucia luciana lucía ludmila luisa lupita luz macarena magdalena
      maite manuela mar marcela margarida margarita maria mariana maricela mariela marina marisa marisol marta martina
      maría matilde mayra melina mercedes micaela milagros mireia miriam monica montserrat mónica nadia natalia nelida
      neus nieves noelia nora norma nuria núria olga olivia paloma paola patricia paula paulina perla pilar raquel
      rebeca regina remedios renata rigoberta rocio rocío romina rosa rosalia rosalina rosana rosario rosaura sandra
      sara silvia simone sofia sol soledad sonia soraya susana tabata tamara tatiana teresa thais valentina valeria
      vanesa vera veronica verónica victoria vilma violeta virginia viviana ximena xiomara xochitl yadira yanina
      yesenia yolanda zoila zulema`,
    he: `abelardo adalberto adan adolfo adrián adán agustin agustín aitor alan alberto albino alejandro alexandre alfonso
      alfredo almir aloizio alonso alvaro amado andres andrés angel anibal anselmo antonio antónio aníbal arcadio
      aristides armando arnaldo arnau artemio arturo asdrúbal augusto aurelio baltasar bartolome basilio benigno
      benito bernal bernardo bolivar boris bruno camilo candido carles carlos casimiro celso cesar ciro claudio
      clemente cristian cristiano cristobal cristóbal cruz césar dagoberto damaso daniel dario darío delfin demetrio
      diego dinis dionisio diosdado domingo duarte dámaso edgar edilberto edinson edmundo eduardo efrain efraín eladio
      eleazar elias elier eliseo elkin emerson emiliano emilio enric enrique epifanio ernesto estanislao esteban
      eugenio eusebio evaristo evo ezequiel fabian fabio fabricio facundo faustino federico feliciano felipao felipe
      felix fermin fernando fernán ferran fidel filipe flavio florentino flávio francesc francisco franklin froilan
      fábio gabriel gaspar geraldo gerard gerardo german germán gerson getulio gilberto gilmar giovani gonzalo gonçalo
      gregorio guido guilherme guillermo gustavo guzman hector heriberto hermenegildo hernan hernán hilario hipolito
      homero horacio huberto hugo humberto héctor iban ignacio iker ildefonso inacio inaki inigo inácio isaac isaias
      isidro ismael israel ivan iván iñaki iñigo jacinto jaime jair jairo jaume javier jefferson jeronimo jerónimo
      jesus jesús joan joao joaquim joaquin joaquín joel jon jordi jorge jorge-mario jose josep josue josé joão juan
      juan-carlos julian juliano julio julián justo juvenal júlio kiko laureano lautaro lazaro leandro leonardo leonel
      leopoldo lino lisandro lorenzo lucas luciano lucio luis luiz luís lázaro lúcio maikel manoel manolo manuel
      marcelino marcelo marcio marcos mariano mario martin martín mateo mateus matias matías mauricio maurício
      maximiliano maximo melchor miguel miguel-angel modesto moises moisés márcio mário nahuel narciso nayib neftali
      nelson nestor nicanor nicolas nicolás nilson norberto néstor octavio olegario omar onofre oriol orlando oscar
      osmel osvaldo othon otoniel otto pablo paco patricio paulo pedro pepe pere porfirio primitivo quim rafael ramiro
      ramon ramses ramón raul raúl regino reinaldo renan renato rene reynaldo ricardo rigoberto roberto rodolfo
      rodrigo rogelio rogerio rogério rolando romeu romulo ronaldo roque ruben rubén rui rómulo salvador samuel sancho
      santiago santos saul saúl sebastian sebastián sebastião segundo sergi sergio severino silverio silvestre silvio
      simon simón sixto sérgio tabaré tarcisio tarso teodoro teofilo thiago tiago tito tomas tomás ubaldo ulises
      urbano valdemar valentin valentín vasco vicente victor virgilio vitor vladimir víctor vítor wagner walter
      wenceslao wilfredo willian wilmer wilson xabier xavi xavier yair yoel zacarias álvaro
      ángel óscar`,
  },
  {
    from: 'Italian',
    she: `alba alessandra alessia alida allegra amalia ambra anna annalisa annamaria antonella antonia arianna asia
      assunta aurora barbara beatrice benedetta bianca bruna brunella camilla carla carlotta carmela caterina cecilia
      chiara cinzia clara claudia cristiana cristina daniela debora donatella elena eleonora elettra elisa elisabetta
      elly elsa emanuela emilia emma enrica erminia ersilia eva fabiana fabrizia federica fiorella flaminia flavia
      franca francesca gabriella gaia gemma giada giorgia giovanna giulia giuliana giuseppina gloria grazia graziella
      ilaria ilenia ines irene isabella ivana laura lavinia letizia lia licia liliana loredana lorella lorenza luana
      lucia luciana lucrezia luisa maddalena mafalda mara marcella margherita maria mariagrazia mariangela mariastella
      marina marta martina matilde michela milena mirella miriam monica nadia nicoletta noemi nunzia olga ornella
      paola patrizia piera raffaella renata rita roberta romina rosa rosalba rosanna rosaria rosella rossana rossella
      sabina sabrina samantha sandra sara serena silvana silvia simona simonetta sofia sonia stefania susanna teresa
      tiziana valentina valeria vanda vanessa veronica virginia vittoria viviana`,
    he: `achille agostino alberto aldo alessandro alessio alfio alfonso alfredo amedeo amerigo amintore andrea angelino
      angelo annibale antonino antonio armando arrigo arturo attilio augusto aurelio beniamino benito beppe bernardo
      berto biagio bonaventura bruno calogero carlo carmelo carmine cataldo cesare ciriaco ciro claudio corrado cosimo
      cristiano damiano daniele dante dario davide diego dino domenico donato edoardo egidio elio emanuele emiliano
      emilio ennio enrico enzo ercole ermanno ernesto ettore eugenio ezio fabiano fabio fabrizio fausto federico
      felice ferdinando ferruccio filippo flavio francesco franco fulvio gabriele gaetano gaspare gennaro gerardo
      giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianmaria gianni gianpaolo
      gilberto gino giordano giorgio giovanni girolamo giuliano giulio giuseppe giustino goffredo graziano gregorio
      guglielmo guido ignazio ivano jacopo lamberto lando leandro leo leonardo leone leopoldo livio lorenzo luca
      luciano lucio luigi manfredi manlio marcello marco mariano marino mario massimiliano massimo matteo mattia
      maurizio mauro michelangelo michele mino mirko nando nello nichi nicola nicolo nino oliviero orazio oreste
      ottavio palmiro paolo pasquale pasqualino pier pierferdinando pierluigi piero pietro pino primo raffaele
      raffaello raimondo remo renato renzo riccardo rinaldo rino roberto rocco rodolfo romano romeo rosario ruggero
      salvatore salvo sandro santo saverio sebastiano sergio silvano silvio simone stefano teo tiziano tommaso tonino
      tullio ubaldo uberto ugo umberto urbano valentino valerio valter vincenzo virginio vito vittorio walter zeno`,
  },
  {
    from: 'Arabic',
    she: `abeer abla afaf afnan ahlam aicha aida aisha ala'a alia aliaa aliyah amal amani amaya amina aminah amira amna
      arwa asma asmaa assia atika aya ayat azza bahia basma batoul bothaina bouchra bushra buthaina dalal dalia dana
      dania deena dina djamila doaa ebtisam eman enas esraa fadia fadwa fairouz faiza farah fareeda farida fatema
      fatiha fatima fatimah fatma fawzia fayrouz ghada ghadeer ghalia habiba hadeel hadia hafida hafsa hajar hala
      halima hamida hana hanan hanane haneen hania hasna haya hayat heba hebba hend hiba hidaya hind houda houria huda
      ibtisam ikram iman inas insaf intisar israa jalila jamila jana jawaher jumana karima kawthar khadija khadijah
      khawla khulood lama lamia lamis latifa layal layla leila lina linah loubna loujain lubna lujain maha mahasin
      maisa malak malika manahil manal maram mariam mariame marwa maryam mayada maysa maysoon meriem mervat mona mouna
      muna munira mushira nabila nada nadia nadine naglaa nahed nahla naima najat najla najlaa najwa nawal nayla
      nermin nesrin nevine nihal nisreen noha noor noora nora nouf nour noura nuha nura ola ouahiba rabab rabiaa
      radhia radia rahma raja rajaa rana rand randa rania rasha rawan raya reem rehab reham rima rola roula ruba
      ruqayya saadia saba safa safia safiya sahar saida sakina salha salma salwa samah samar samara samia samira sana
      sanaa sara sawsan shahd shahira shaima shaimaa shereen sherine shireen siham sihem soha souad souha soumaya suad
      suha suhair sumaya taghreed tahani thoraya wafa wafaa warda wassila wedad widad wissal yasmin yasmine yosra
      yousra yusra zahra zahraa zainab zaynab zeina zeinab zohour zohra zoubeida`,
    he: `aamer abbas abd abdalla abdallah abdel abdelaziz abdelfattah abdelghani abdelhadi abdelhakim abdelhamid
      abdelilah abdelkader abdelkarim abdellah abdellatif abdelmadjid abdelmajid abdelmalek abdelmoneim abdelrahman
      abdelwahab abderrahim abderrahman abderrazak abdi abdirahman abdirashid abdo abdou abdoul abdoulaye abdourahmane
      abdul abdulaziz abdulhamid abdulkadir abdulkarim abdulla abdullah abdullahi abdulmalik abdulrahman abdulrazak
      abdulsalam abdurrahman abed aboubacar aboubakar abu abubakar adam adel adham adil adnan affan ahmad ahmadou
      ahmed ahmet aiman akbar akeel akram ala alaa alaeddine alami ali aliou aly amadou amer amin amine amir amjad
      ammar amr anas anis anouar antar anwar aqeel aref arif asaad asad asem ashraf asif assad atef atiq atta awad
      awni ayad ayman aymen ayoub ayub aziz azmi azzam badr baha bahaa bahjat bakr bandar barham basem bashar basheer
      bashir basim bassam bassem bechir belkacem bilal bilel boubacar boutros brahim burhan chadli chaker chakib
      chokri dahir daoud daud dawood dhia diaa djamel ehab elias emad esam essam ezz ezzat fadel fadhel fadi fadil
      fady fahad fahd fahim faisal fakhri fares farhan farid faris farooq farouk faruk fathi fawaz fawzi fayez faysal
      fayyad fethi fouad fuad gamal ghaith ghaleb ghanem ghassan ghazi habib hachem hadi hafez haidar haider haitham
      hakan hakim hamad hamada hamadi hamdan hamdeen hamdi hamed hamid hamma hammam hamza hamzeh hani hany harith
      haroun harun hasan hashem hashim hatem haytham hazem hesham hicham hilal hisham hosam hosni hossam hossein
      houssein houssem husain husam hussain hussam hussein ibrahim ibrahima idris idriss ihab ihsan ikrima ilyas imad
      imed imran iqbal isam ishaq ismael ismail issa issam izzat jaafar jabbar jaber jabir jafar jaffar jalal jamal
      jameel jamil jaouad jasem jasim jassem jihad jubran kadhim kais kamal kamel kamil kareem karim kassem khaled
      khaleel khalid khalifa khalil kheireddine khodr kifah lahcen lakhdar larbi lazhar loay lotfi luay lutfi maamoun
      maan maen mahdi maher mahir mahmood mahmoud mahmud majdi majed majid mamadou mamdouh mamoun mansour mansur
      marouane marwan masoud masud mazen mehdi miloud moaz mohamad mohamed mohammad mohammed mohamud mohsen mohsin
      mokhtar moncef montasser mosab mouaz mouloud mounir mourad moussa moustafa muamer muammar muath muaz mubarak
      muhamad muhammad muhammadu muhanad muhannad muhsin mukhtar mundher munir munther muqtada musa mussa mustafa
      mustapha mutaz muthanna nabih nabil nader nadhem nadim nadir naeem naguib naif naim najeeb naji najib najm
      najmaldin nasir nasr nasser nassim nawaf nawwaf nayef nazar nazih nazir nechirvan nidal nizar noureddine nouri
      nuri omar omran osama osman othman othmane ouday oussama qaboos qadri qais qasem qasim qusay rabah rabih rachid
      radwan raed rafat rafid rafik rafiq raid rajab ramadan ramez rami ramy ramzi ramzy raouf rashad rashed rasheed
      rashid rayan reda redouane riad rida ridha rifaat riyad riyadh rizk sa'ad saad saadeddine saadi sabah sabir
      sabri saddam sadek sadiq saeb saeed saeid safwan said saif salah salahuddin salam saleem saleh salem salih salim
      salman sameh samer sami samih samir sari sattar saud sayed sayf selim shadi shakir sharif shawki shawqi sherif
      shihab shukri sid sidi sleiman slim sofiane soliman souhail suhaib suhail sulaiman suleiman taha taher tahir
      tahseen taieb talal taleb talib tamer tamim tammam tarek tareq tarik tariq tawfik tawfiq taysir tayyip thaer
      turki usama usman uthman waddah wael wail wajdi wajih waleed walid wasim wassim yacine yacoub yahia yahya yaqoub
      yaser yasin yasir yasser yassin yassine yazid yehia youcef younes youness younis yousef yousif youssef youssouf
      yunus yusef yusuf zaher zahi zaid zakaria zaki zayd zayed zeid zeyad zia ziad zine ziyad zouhair zuhair zuheir`,
  },
  {
    from: 'Persian, Turkish, Kurdish, Azeri and Central Asian',
    she: `afsaneh ahu aida aigul aijan ainura aizada akhtar altynai arezou arzu asal asel asli atefeh aygul aylin aynur
      ayse aysegul ayşe azadeh azam azar aziza bahar bahareh banu basak başak berivan bermet betul burcu canan ceren
      cigdem dariga defne delara deniz derya dicle dilan dilara dilek dilnoza dina ebru elahe elham elif elmira emel
      emine esra evrim ezgi faezeh faranak faribah farideh farzaneh fatemeh feride feyza figen filiz firouzeh forough
      funda gamze ghazal goharshad golnaz golshifteh gonca gulbahar gulchehra guler gulnar gulnara gulnaz gulnora
      gulsen gulshan gulsum gultan gulten habibeh hande hatice hulya inci ipek irem jale kobra kubra ladan lale leyla
      mahnaz mahsa mahvash maryam masih masoumeh mehrangiz mehriban melek meltem meral mina mitra mojgan nahid narges
      nargess nargiz nasim nasrin nazanin nazli neda negar nesrin nigar nilay niloofar niloufar nooshin nurcan nurgul
      nursel ozge ozlem parastu pardis parisa parvin pelin pervin pinar roxana roya roza rozita saadet sabiha sahra
      sakineh saltanat samaneh sanam sedef selin selma sema sepideh serpil sevara sevda sevgi sevil sevim sevinj
      shahla shahnaz shaparak shideh shirin shohreh sibel simin soheila songul soraya sule tahereh tahmineh tansu tuba
      tugba tulay ulku umida vida yagmur yasaman yildiz zahra zarema zarina zehra zeynep zhala zhyldyz zohreh zubeyde
      zumrat`,
    he: `abbas abdolkarim abdollah abdulhamit abolfazl abolhassan adilbek afshin ahmet ajdar akezhan akhmad akhmed
      akylbek alaattin aladdin aliakbar alican alikhan alireza almazbek alp alparslan altay amanullah amir-hossein
      amirhossein arash ardalan ardeshir arman armin arslan aryan askar aslan atilla avni aydin ayhan aytac azamat
      azat azimzhan babak babur bahman bahram bahtiyar bakhtiyar bakir bakytzhan baris barış batu batyr bayram bedri
      behnam behrouz behzad bekir beksultan berat berham berk berkay bijan bilge binali bulent burak bülent can caner
      cemal cemil cenk cevdet cihan cuneyt cüneyt darioush dariush daulet devlet dogan dogu doğan doğu durmus ebrahim
      ekmeleddin ekrem elchibey elchin eldor elman elmar elnur elyor emin emomali emrah emre enes ensar enver ercan
      erdal erdem erdoğan eren erhan erkan erlan ersin ertugrul esmail eşref fakhruddin faramarz farhad fariborz
      farrokh farshad farzad fatih ferhat feridun fethullah fikret firat firuz furkan galip ganbold ghasem gholamali
      gholamhossein gholamreza goker gokhan gorban gultekin gurbanguly gökhan güven habibollah hadi hafiz hakan halil
      haluk hamdi hamidreza hamit hasan hashem hayati hayri heidar hekmat heydar hikmet homayoun hooshang hormoz
      hossein hossein-ali houshang hulusi huseyin hüseyin ibrohim idris ilham ilhan ilker ilyas imamali iraj iskander
      islam ismet izzet jafar jahangir jalil jamshid javad javid jawed kambiz kamran kanat karim kassym-jomart kaveh
      kayhan kazem kemal kenan keyvan khodadad khosrow kianoush koray kourosh kubanychbek kurmanbek kursat levent
      lutfu lütfü mahathir mahmut majid manouchehr masoud masrour massoud mehdi mehmed mehmet mehran mehrdad mersad
      mert mesut mevlut mevlüt mikayil mir-hossein mirziyo moein mohammad-javad mohammadreza mohsen mojtaba mokhtar
      morteza mostafa muharrem murat musa mustafa mücahit naci nader nasrullah nazim necati necdet necmettin
      nematollah nezir niyazi numan nurlan nursultan okan oktay olzhas omid onur orhan osman ozgur parviz payam pedram
      peyman polat poyraz qasem qassem rahim rahmatullah rahmon ramazan ramin rauf recep reza riza roham rouhollah
      ruhollah rustam rıza sadegh sadik sadyr saeed saeid safar sahin salahattin samad sapar saparmurat sarvar savas
      sayyid selahattin selcuk selim selçuk semih serdar serkan serzh serzhan shahab shahin shahram shahriar shahrokh
      shakhboz shapour shavkat shervin siamak sinan sirojiddin sohail sohrab sooronbai soroush suat suleyman süleyman
      talgat tamerlan tarkan tayfun tayyip temir timur tofiq tohti tolga tuncay tuncer turgay turgut ufuk ugur ulugbek
      umar umid umut utkan uğur vahid vahit vali veysel vugar yalcin yalçın yasar yashar yavuz yaşar yigit yilmaz
      yunus yıldırım yılmaz zafer zakir zakirjon zaur zeki zelimkhan zhantore ömer özgür şahin`,
  },
  {
    from: 'Hebrew, Armenian and Georgian',
    she: `adi amit anahit ani aniko ariella arpine ayelet bella bruria chana dafna dalia daniella dorit efrat einat eka
      ekaterine eleonora ester etti galia galit gayane geula gila gohar hadas hadassah hagit hasmik hila idit inbal
      irit karine keren ketevan khatia khatuna lali liat lilit limor lusine maia makvala mariam marine maya meirav
      meital merav michal mika miri naira nana nani narine neta nino nirit nitzan noa nona nune nurit nutsa ofra ora
      orit orna osnat pnina rachel rivka rotem ruzanna salome sapir sharren shelly shira shiri shlomit shoshana shula
      shulamit sirpuhi sivan sofo sopho tali talia tamar tamta tatev tea teona tinatin tova tsipi tzipi tzipora
      varduhi yael yafa yifat yonit zaruhi zehava zhuzhuna ziva`,
    he: `alik ami amichai amir amnon amos amram ara aram ararat arie ariel arik armen arno arsen artak artsvik aryeh
      ashot assaf avi avichai avigdor aviv avner avraham avshalom barak barukh beka benny bentzi betsalel bezalel
      bidzina binyamin boaz cha'im chaim dani daron davit dor dov dudi edi efraim ehud eitan elazar eldad eli eliezer
      elkin emanuel eran erez ezer gabi gad gadi gagik gal garik gela gideon giga gilad gili giora giorgi givi goga
      grigol grigor gurgen haim hanoch hayk herzi hovik hrant idan ido ilan irakli israel itai itamar itzhak itzik
      jaba jivan kakha kamo karapet karen koba koby koki lado lasha levan levon lior mamuka manuchar meir menachem
      menahem meni merab mesrop mher mikheil misak mkrtich moran mordechai moshe motti nachman nadav naftali nahum
      natan nika nikol nikoloz nir nissim noam nodar norair nugzar ofer ofir ohad omer oren ori ovadia paata peretz
      pinchas raanan rafi ran raphi razmik reuven ronen roni rostom ruvik saba samvel sargis sarkis seyran shai shalva
      shaul shavarsh shay shimon shlomi shlomo shmuel shota sos suren tal taleh tamaz tariel tigran tomer tornike
      tsotne tzachi tzahi tzvi uri uriel uzi vahan vakhtang vano vardan vato vazgen vazha yaakov yair yariv yaron
      yehezkel yehiel yehoshua yehuda yehudah yeshayahu yigael yigal yisrael yitzhak yoav yochanan yoel yogev yonatan
      yoni yoram yosef yossi yotam yuli yuval zaal zalman zaza ze'ev zeev zori zurab zvi zviad`,
  },
  {
    from: 'Indian, Pakistani, Bangladeshi, Nepali and Sri Lankan',
    she: `aarti aditi aishwarya alia alka ambika amisha amrita amruta anandiben ananya anita anjali anju anjum anupama
      anuradha anushka aparna aradhana archana aruna arundhati asha ashwini asma atishi bandana bansuri benazir
      bhagyashree bhavana bhavna bidya bilkis bimala bina brinda chandrika chetna chitra deepa deepika deepti devyani
      dimple divya draupadi durga ekta farah farhana fauzia gayatri geeta geetha gita gitanjali hasina heena hema
      hemlata hina hira indira indrani indu ira jaya jayalalithaa jayanthi jharana jyothi jyoti kalpana kamla kangana
      kanika kanimozhi karishma karuna kashish kavita kavitha khaleda khushbu kiran kirti komal kriti kumari kusum
      lakshmi lalita lalitha lata latha leela madhu madhuri mahua maithili malala malini mamata mandakini maneka manisha manju
      manjula maryam mayawati medha meena meenakshi meera meghna mehbooba mira mohini monika mridula mukta nabanita
      nafisa naina nalini namita namrata nandini nandita nasreen navneet nazia neelam neelima neena neeraja neeta
      neetu neha nirmala nisha nita nupur padma padmaja pallavi parveen payal pooja poonam prabha pragya pratibha
      pratima preethi preeti prerna prity priya priyanka pushpa raakhi rabri rachna radha radhika ragini rajeshwari
      rajni rakhi ranjana ranjita rasheda rashmi raveena reena rekha renu renuka reshma richa ritu roja roshni rubina
      ruchi rukhsana rupa rupali sabina sadhana sadia sakshi salma sanam sandhya sangeeta sania sanjana sarita
      sarojini savita savitri seema shabana shabnam shaista shalini shanta sharda sharmila shashi sheela sheetal
      shehla sherry shikha shilpa shireen shivani shobha shreya shruti shubha shweta simran simrat sirimavo sita smita
      smriti sneha sonali sonam subhadra suchitra sudha sujata suman sumitra sunita supriya surekha sushila sushma
      swapna swara swati tahira tanushree tanvi tara taslima tejaswini tripti trisha trupti uma urmila urvashi usha
      vandana varsha vasundhara veena vidya vijaya vijayalakshmi vimala vinita yamini yashoda yogita zakia zeenat
      zohra zubaida`,
    he: `aadil aakash aamir aayush abdul abdus abhay abhijit abhinav abhishek adarsh adhir aditya aftab afzal ahsan aizaz
      ajay ajit ajoy akash akhilesh akshat akshay alok aman amar amarinder amarjit amit amitabh amitava amol amrinder
      amrit anand anant anbumani aneesh angad anil anindya anirban aniruddha ankit ankur anoop anshul anshuman anubhav
      anup anupam anura anurag aravind arif arindam arjun arnab arshad arun arunabh arup arvind aryan asaduddin ashfaq
      ashish ashok ashoke ashutosh ashwin asif asim aslam atal atul avinash ayaz azam azhar babar babulal baburam
      badruddin baichung baijayant balaji baldev balen balkrishna balram balwant banwarilal basavaraj basharat basudev
      bhagat bhagwant bhanu bharat bhaskar bhupendra bhupesh bhupinder bhushan bhuvneshwar bidhya bijoy bikash bikram
      bilawal bimal bimalendra binay binod bipin biplab birendra bishnu chandan chander chandra chandrababu
      chandrakant chandrashekhar charanjit chetan chhagan chidambaram chirag damodar daya debashish deep deepak
      deepender dev deva devendra dhananjay dharmendra dharmesh dhruv digvijaya dilawar dilip dinesh dipankar dipu
      dullas eknath faiz faizal farooq fawad feroz firhad gajendra ganesh ganga gaurav gautam gautama ghulam girija
      giriraj girish gobinda gokarna gopal gopalkrishna gotabaya govind gulab gulam gulzar gurbachan gurdeep gurmeet
      gurpreet habibur hameed hamid hanuman haradhan harbhajan hardeep hardik hari haridas harinder haris harish
      harjit harsh harsha harshad harshvardhan hasanul himanshu himanta hitesh husain imran inder indrajit inzamam
      iqbal iqtidar irfan ishaan ishaq ishwar itrat jagadish jagan jagannath jagat jagdeep jagdish jagjit jagmeet
      jahangir jai jaideep jairam jaishankar janardan jaspal jaswant jatin javed jawaharlal jawed jayant jayanta
      jeevan jignesh jitan jitender jitendra jnanendra joginder jyotiraditya kailash kalikesh kalyan kamal kamlesh
      kanhaiya kanwar kapil karamat karan karnail karthik karti kartik kaushik kedar keshav khadga khalid kiren kirit
      kishore krishan krishna krishnan kulbhushan kuldeep kumar kunal kushal lakhan lakshman lalit lalkrishna lallan
      lalu laxman liaquat lok luv madan madhav madhukar madhusudan mahadev mahavir mahendra mahesh mahfuz mahinda
      mahmudul maithripala mallikarjun manik manish manjit manmohan manohar manoj mansukh manu maqbool mashrafe masood
      masroor mehmood mihir milind mithun mizanur mohan mohanlal mohit mohsin mukesh mukhtar mukul mulayam munir
      murali murlidhar mushahid mushahidullah mushfiqur nadeem nagendra najam narayan narendra naresh naseem nasim
      nasrullah naveed naveen navin navjot nawab nawaz neeraj nikhil nilesh nimal niranjan nirav nirmal nishant
      nishikant nitesh nitin nitish om omkar owais palaniswami panchanan pankaj parag parameshwar paramjit parth
      partha parvesh parvez pavan pawan pema pervaiz pervez piyush prabhakar prabhat prabhu pradeep praful prafulla
      prakash pralhad pramod pranab pranav pranay prasad prasanna prashant prashanth pratap prateek pratik praveen
      pravin prem prithvi prithviraj priyaranjan puneet punit purushottam pushkar pushpendra rabindra rabindranath
      radhakrishna raghav raghubar raghunath raghuram rahat rahim rahman rahul raj raja rajan rajat rajdeep rajeev
      rajendra rajesh rajinder rajiv rajkumar rajnath rajneesh raju rajya rakesh ram ramachandra ramakrishna raman
      ramdas ramesh rameshwar ranbir randeep randhir ranil ranjan ranjit ranjith rashid ratan rathin raveesh ravi
      ravinder ravindra ravish rishabh ritesh rohan rohinton rohit romesh ruhul rupesh sabir sachin sadananda sadiq
      safdar sagar sajeeb sajid sajith sajjad sajjan salil salman sambit sameer samir samrat sanath sandeep sandip
      sanjay sanjeev sanjiv sanjoy sankar santosh saqib sarath sarbananda sarfraz sartaj sarvesh satinder satish
      satnam satpal satya satyajit satyendar satyendra saurabh saurav sayeed shabbir shafqat shahbaz shahid shahnawaz
      shahrukh shaikh shailendra shakti shamim shankar sharad shashank shatrughan shaukat shehbaz shekhar shibu shiv
      shivraj shivshankar shoaib shreyas shubham shubman shyam siddaramaiah siddharth siddhartha sikandar sitaram
      snehasish sonu sourav sridhar srikanth srinivas subhas subhash subrahmanyam subramanian subrata sudarshan
      sudhakar sudheer sudhir sudip suhas sujit sukhbir sukhdev sukhjinder sukhvinder sukumar sumanth sumit sundar
      sunder sunil sunny suraj surendra suresh surinder surjit surya sushant sushil suvendu swapan tajinder tanmay
      tapan tarun tathagata tejas tejashwi tejasvi tharman tilak trivendra tushar uday uddhav udit ujjwal umair umesh
      upendra upinder usman uttam vaibhav varun vasant vasudev venkaiah venkat venkatesh venkatraman vibhav vidyut
      vijay vijayan vikas vikram vikrant vinay vineet vinod vipin vipul virat virbhadra virender virendra vishal
      vishnu vishwanath vishwas vivek waqar waseem wasim yash yashpal yashwant yogendra yogesh yousaf zafar zaheer
      zahid zahir zakir zameer ziaur zubair zulfikar zulfiqar`,
  },
  {
    from: 'Chinese, Japanese, Korean and Vietnamese',
    she: `aiko akiko asuka atsuko ayaka ayako azusa chiaki chieko chihiro chika chikako chizuko chunying emi emiko eriko
      etsuko eun-hye eunji fumiko geun-hye gum-ran haruka haruko haruna hatsue hideko hiroko hitomi hye-kyung hyo-jung
      ikuko ji-eun ji-min ji-won ji-young jiyoung junko kanako kaori kaoru kazuko keiko kiko kimiko kumiko kyoko
      kyung-wha machiko mai maiko maki makiko mami mao mariko masako mayu mayumi megumi meihua meiling mi-kyung
      mi-young michiko mieko miho mika mikako mikiko minako mineko misaki misako mitsuko miyuki mizuho momoko motoko
      naoko naomi natsuko natsumi noriko nozomi reiko rie riko rina rumi rumiko sachiko saeko sakura satoko satsuki
      sayaka sayuri setsuko shizuka shizuko shoko so-young soo-jin soon-ok sumiko suyuan tae-hee takako tamae tamaki
      tamiko tokiko tomoko toshiko tsuneko yasuko yayoi ying-wen yo-jong yoko yoriko yoshiko young-ae yukari yukiko
      yuko yumi yumiko yuna yuriko yuuka`,
    he: `akihiko akihiro akihito akinori akio akira akito atsushi bong-gil byung-se chang-ho chang-hyon chol-su chong-un
      daiki daisuke dong-hyuk duc eiichi eiji fumihito fumio genta goro guangbiao haruhiko haruki haruo hayao hayato
      hideaki hidehiko hideki hideo hiroaki hirofumi hirohito hirokazu hiroki hironori hiroo hiroshi hiroto hiroya
      hiroyuki hisashi hitoshi hong-keun hyun-joong ichiro ichirō il-sung isamu isao itaru jae-in jae-myung jae-yong
      jong-il jong-un joon-ho joon-pyo jun'ichi jun-seok junichi junichiro junji kaname kanji katsuhiko katsunobu
      katsutoshi katsuya kazuhiko kazuhiro kazuo kazuya kazuyoshi kazuyuki kei keigo keiichi keiichiro keiji keisuke
      kengo kenichi kenichiro kenji kenjiro kensuke kentaro kenzo kishin kiyoshi koichi koichiro koji kosuke kotaro
      kozo kunihiko kwang-jin kyu-hyun makoto mamoru masaaki masaharu masahiko masahiro masahito masaki masamitsu
      masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki michio minoru mitsuhiro mitsuo mitsuru
      moo-hyun motohiro munenori myung-bak myung-soo nam-gil naohiro naoki naoto naoya nobuaki nobuhiro nobuo nobuyuki
      norihiko norio noriyuki osamu ryo ryohei ryoichi ryoji ryosuke ryota ryotaro ryu ryuichi ryuji ryutaro sadakazu
      sang-hyun satoru satoshi seiichi seiji seok-yeol seung-min shigenori shigeo shigeru shigeyuki shin shingo
      shinichi shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shiro sho shohei shoichi shoji shotaro shozo
      shuichi shuji shunichi shunsuke si-woo soo-man sota sung-min susumu tadahiko tadamori tadanori tadao tadashi
      tae-woo tae-yong taichi takaaki takafumi takahiro takanori takao takashi takayuki takehiko takehiro takeo takeru
      takeshi taku takuma takuya tamotsu taro tatsuo tatsuya teruo tetsuo tetsuro tetsuya tokujin tomiichi tomohiko
      tomohiro tomoya toru toshiaki toshihide toshihiko toshihiro toshihisa toshimitsu toshio toshiro toshiyuki
      tsutomu tsuyoshi wataru yang-gon yasuhiko yasuhiro yasuhisa yasuo yasushi yasutoshi yasuyuki yohei yoichi
      yoichiro yoji yong-nam yoon-seok yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshihisa yoshikazu yoshimasa
      yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosuke youichi young-chul young-sam yuichi
      yuichiro yuji yukihiro yukio yukiya yusuke yutaka yuya yuzuru`,
  },
  {
    from: 'Indonesian, Malay, Thai, Filipino, Burmese and Khmer',
    she: `ayu chularat corazon dewi dian diwata endang erlinda fitri imelda indah intan kamisah kanjana leni lilis loida
      maimun mega megawati ningsih nor novita nurul paetongtarn puan puteri putri rafidah ratna retno ria rini rosmah
      siti sitti sri sukanya sumalee susi thandar wan widya yenny yingluck yuliana`,
    he: `abhisit achmad agung agus ahok airlangga alejandrino alwi amien amran andi anies anupong anutin anwar apirak
      arief aung azlan azmin bambang banharn basuki bhichai bhumibol boediono budi bung burhanuddin chaiwat chatichai
      chavalit chuan dedi didi dino djoko dody edhy erick fadli fahri fajar firli ganjar gatot ginandjar habibie
      hanafi harmoko hasto hatta hendri heru hidayat hishammuddin hor hun ignasius irwan jejomar joko jokowi jusuf
      kasit khaing khairy khin kittiratt kofi luhut mahathir mahfud marzuki min moeldoko muhaimin muhyiddin nasaruddin
      ne norodom nurdin nyan panfilo parit pita pitak prabowo pramono prawit prayut prayuth purnomo rachmat rahmat
      ridwan rizal rizieq ryamizard samak samdech sandiaga setya shahrizal sihasak soe soesilo sofyan srettha sudirman
      suharto sukarno sukehi suko surapong surayud suthep sutiyoso syahrul taib tarmizi taufik taufiq teddy thaksin
      thanathorn thaung thein tin tjahjo triawan wahyu wawan widodo win wiranto wissanu yudi yusof yusril zainal
      zainuddin zaw zeya zulkifli`,
  },
  {
    from: 'African',
    she: `abena abimbola adaeze adaobi adaora adenike adesuwa adjoa adwoa afia afua ajoke akinyi akosua akua akuyo alemitu
      ama amaka ameenah aminata amma anyango asmahan aster astou atieno awa ayaan ayanda ayesha ayobami bintou bisi
      boitumelo bongekile busisiwe chiamaka chichi chidera chimamanda chinelo chinwe chioma coumba dambisa deqa dikeledi
      ebele efua epiphanie esi esinam faduma fadumo fanta fartun fatou fatoumata fatuma folake funke funmilayo gcina genet
      graça hadiza halimatou hawa hibaaq hirut hodan ifeoma ifrah ify ilhan iyabo jacinta joice kadiatou kgomotso khadijatou khadra khanyi khensani
      lerato lesedi lindiwe lungile makena mariama mariame marieme mathabo mbali meaza mekdes minata monalisa nadifa
      naledi ngozi njeri nkechi nkem nkosazana nneka nnenna nobuhle noluthando nolwazi nomfundo nompumelelo nomsa
      nomvula nonhlanhla nosipho nthabiseng ntombi nyambura nyokabi obiageli oby odinaka ogechi omotola oumou palesa
      penda perpetue pumla pumzile rahab rahel ramatoulaye refilwe rokia rosine sagal sahle-work salamatou samia seham selam
      sibongile siphokazi temitope thandeka thandi thandie thandiwe thembi thoko thokozile thulisile tirunesh titilayo
      toyin tsitsi tumi uju wambui wangari wangui wanjiku wanjiru yaa yewande zainabu zandile zanele zodwa zoleka
      zuriel`,
    he: `abdulsalami abebe abiodun abiola abiy abraha adama adamu ade adebayo adedeji adekunle ademola aderemi adewale
      adeyemi afewerki agathon aimé akin akinwande akinwumi akufo alassane aliko aliyu amare amilcar andry armel
      asamoah asfaw ato ayele ayo azali babacar babajide babatunde baboucarr barnabas barthelemy bekele berhane
      berhanu bheki birhanu bola bolaji bongani bonginkosi boubou boukary cheikh chibuike chidi chijioke chike chima
      chinedu chinonso chinua chukwudi chukwuemeka chuma daher dahiru daouda dapo dawit dele demeke desta dikgang
      diouncounda djibril donatien duma edem edson ejike ekow ekwueme emeka emmerson ephraim eskinder eyitayo femi
      festus fikile fikre filipe folorunso gakuru gavan gbenga gebru gedion getachew girma githae godefroid godwin
      goodluck goodwill gwede hage haile hailemariam hakainde hamadoun hastings hifikepunye hosea idrissa ikechukwu
      ikemba ikenna isaias issoufou iyorchia jabari jabu jabulani jakaya jakkie jaramogi jeje jomo juma kabiru kagiso
      kamau kariuki kashim kassim kayode kelechi kgalema kgosi kgosientso khama khulu kinfe kipchoge kipkemboi kiprono
      kiprotich kithure kizza kofi kojo koku kondwani kwabena kwadwo kwaku kwame kwasi kweku kwesi laisenia lamido
      lansana laolu lassina lazarus legesse lekan lemma lungelo lungi lwazi macky mahamadou mahamane mahamat maina
      maitama makhosini malusi mangosuthu marafa matata mathews mbuyiseni mbuzeni mcebisi mekonnen meles mengistu
      mesfin mihret mlungisi mmusi modou moeletsi mogoeng mokgweetsi mompati mosebenzi mosiuoa moustapha mpho mthuli
      muhoozi mulatu mulugeta munyori musalia mutahi mwai mwangi mzwandele nana nangolo nathi ncedo ndaba ngoako ngugi
      nhlanhla nicéphore njabulo njoroge nkosinathi nnaemeka nnamdi nonso nosiviwe ntando ntsika nuhu nwabueze obafemi
      obinna odhiambo ogbonnaya okechukwu okello okey olajide olamide olawale olu olufemi olumide olumuyiwa olusegun
      oluseyi olusola oluwaseun omari omondi onyango onyekachi opeyemi osita otieno oumar ousmane pakalitha panyaza
      pravin qedani raila rashidi redwan remi rilwanu roch rotimi sahle salva samora sekou sello sellouma senzo
      seretse sese seydou seyni seyoum sibusiso sifiso simba simbarashe siphiwe sipho siyabonga sizwe solly souleymane
      tebogo tedros temitayo tendai tewodros thabang thabo thami thamsanqa themba theodorin thierno thulani tiemoko
      tiken tsegaye tshepo tunde tundu tunji uche uhuru umaro uzodinma uzoma vusi vusumuzi wale wamkele welile wole
      workneh yakubu yaya yayi yemi yoweri zakes zelalem zizi zolani zoli zweli zwelinzima`,
  },
  {
    from: 'Caribbean, Pacific and Hawaiian',
    she: `fiame leilani losena mahina makereta malia marama mereana moana nanaia ngaire rangimarie salote tracey-ann`,
    he: `aiyaz eti henare hone hori inia jioji josaia kalani keoni laisenia mahara manasseh manuele pio ratu rawiri
      sailosi sitiveni tama tamati tame tevita tuila wiremu`,
  },
];

/** Borne by women and men alike: they tell nothing of either. Our own collection, like the above. */
export const EITHER_GIVEN_NAMES = `addison aki alex alexis ali amal angel ariel ashley aubrey avery bailey blessing
  bobbie brett cameron casey chandra charlie chris dakota dana darcy deniz devon drew elisha emery evelyn finley
  frankie gabi gale gerry gift hadley hayden hyun indra jackie jaime jamie jan jean jess jesse jo jocelyn jody jordan
  jules justice karen karol kelly kerry kim kiran kiri kit lakshmi laurence lee lesley leslie lindsay lindsey logan
  lou lyn lynn mackenzie marion marlowe mel michele min morgan nat nicky nicola nikita noor nour nur parker pat
  precious pushpa quinn reese riley robbie robin rory rowan rudo sam sandy sascha sasha shannon shashi shelby shelly
  sidney simone skyler stacy sydney tatenda taylor tendai terry toni tracy val valery vivian wan yuri yuval`;
