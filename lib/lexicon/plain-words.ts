/**
 * Plain words that get a capital only because they start a sentence or stand in a headline, and are no names.
 * Our own collection: words that often open sentences and headlines. Words that are also given names or common surnames
 * ("Will", "May", "Brown") are left out on purpose. Lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PLAIN_WORDS =
  words(`a aboard about above abroad absolutely abuse academic access accident according accordingly account accounts
  accusations accused accuses across act acting action actions activists activities actor actress actual actually ad
  added adding additional additionally address admitted adults advanced advertisement advice affected after
  afternoon afterward afterwards again against age aged agencies agents ago agreed agreement ahead aid aides aim
  aimed aims air aircraft airline airport alarm alcohol alert alive all allegations alleged allegedly allies allow
  allowed almost alone along alongside already also alternative although always amazing ambitious amid among amongst
  amount an analysis analysts ancient and anger angry animal animals anniversary announced announcing annual another
  answer answers anti any anybody anymore anyone anything anyway anywhere apart apparent apparently appeal appeals
  appeared appears application appointed approach approved approximately area areas aren't arguably argument
  arguments arm armed arms army around arrest arrested arrests article articles artificial artists as aside ask
  asked asking asks asleep assault assuming at athletes attack attacked attacks attempt attempts attention audience
  author authorities available average avoid award away awful baby back background bad badly ball ballot ban band
  banks banned bar barely based basic basically basketball battle be beach bear beat beaten beautiful became because
  become becomes becoming bed been beer before beg began begin beginning begins behind being belief believe believed
  believes below beneath benefit benefits beside besides best better between beyond bid bidding big bigger biggest
  billion billions birth birthday bit black blame blamed blames blast blasts blaze block blocked blood blow blue
  board boat boats bodies body bomb bomber bombing bombs book books boost border born both bottom bought box boy
  boys brave break breaking breaks bridge brief briefly bright bring bringing brings broad broke broken brother
  brothers brought brutal budget build building buildings built bus buses business businesses busy but buy buyers
  buying by bye call called calling calls calm came camera cameras camp campaign campaigners campaigns can can't
  cancer candidates cannot capital captain car care career careful carefully cars case cases cash cast cat cats
  cattle caught cause caused causes ceasefire celebrating cell central centuries century certain certainly challenge
  challenges champion champions championship chance change changed changes changing channel charge charged charges
  charity cheap check checks cheers chemical chief chiefs child childhood children choice choose christmas church
  churches cities citing citizens city civil civilian civilians claim claimed claiming claims class classes classic
  clean clear clearly click climate close closed closely closer closing clothes club clubs coach coaches coal
  coalition coast coastal code coffee cold collapse colleagues collected college colleges combined come comedy comes
  coming comment comments commission committee common communities community companies company compared competition
  complete completely computer concern concerned concerns concert conditions conference confidence confirmed
  conflict congratulations consequently conservatives consider considering constant construction consumer consumers
  contact contrary control controversial conversely convicted cool cop cops copyright corporate correct correction
  corruption cost costs could couldn't council counting countries country couple couples course court courts cover
  coverage crash crazy create created creating credit crew crews crime crimes criminal criminals crisis critical
  criticism critics crowd crowds cultural culture currency current currently customers cut cuts cutting daily damage
  dance danger dangerous dark data date daughter day days dead deadly deal dealing deals dear death deaths debate
  debt decades decide decided decision decisions deep deeply defeat defence defending defense definitely delay
  delayed delays deliver delivery demand demanding demands democracy democratic department deputies describing
  despite details detectives developers developing development did didn't diet different difficult digital diplomats
  direct directions directly director directors dirty disaster disclaimer discover discovered discussion discussions
  disease display distance do doctor doctors document documents does doesn't dog dogs doing dollar dollars domestic
  don't done door doors double doubt down downtown dozens draft drama dramatic drawing dream dreams dressed drinking
  drive driven driver drivers driving drone drones drop dropping drought drug drugs due during dying each earlier
  earliest early earnings earth earthquake easily east eastern easy eat eating echoing economic economically
  economists economy edition editor editorial education effective effectively effort efforts eight eighteen eighty
  either elderly elected election elections electric electricity elementary eleven eligible elsewhere email
  emergency emotional employees employers empty end ended ending ends enemy energy engineers enjoy enough enter
  entertainment entire entirely environmental equally equipment era especially essential essentially established
  estimated estimates even evening event events eventually ever every everybody everyone everything everywhere
  evidence evidently exactly examples excellent except exclusive executive executives exercise existing expect
  expected experience expert experts explain explained explaining explosion explosions exports express extra
  extraordinary extreme extremely eyes face faced faces facing fact factory facts fail failed failing fails failure
  fake fall fallen falling families family famous fans far farmer farmers fashion fast faster fatal father fathers
  fear fears feature featured federal feel feeling feels fellow female few fewer field fifteen fifth fifty fight
  fighter fighters fighting figures file filed files filing film films final finally finance financial find finding
  findings finds fine fire firefighters firms first firstly fish fishing five fix fixing flag flash flat flights
  flood flooding floods floor flying focus followed following follows food footage football for force forced forces
  forecast forecasters foreign forensic forget formal former formerly forty forward found founded four fourteen
  fourth free freedom fresh friday friend friends from front frustrated fuel full fully fun function fund funding
  funds funeral further furthermore future gains game games gaming gang gas gave gay gender general generally
  generations get gets getting giant gift girl girls give given gives giving global go goal goals god goes going
  gold gone good goodbye got government governments gradually graduates graphic great greater green grew gross
  ground group groups growing growth guards guess guest guests guide guilty gun gunfire gunmen guns guys had hadn't
  half hall hand hands happened happening happens happy hard hardly harm has hasn't hate have haven't having he he'd
  he'll he's head headed heading headlines heads health healthy hear heard hearing heart heat heavily heavy held
  hello help helped helpful helping helps hence her here here's hers herself hey hi hidden high higher highest
  highly highway him himself hire hired hiring his historians historic historical historically history hit hits
  hitting hold holding holds holiday holidays holy home homeless homes honestly honor hope hopefully hopes hoping
  horror horse hospital hospitals hostages hot hotel hotels hour hours house houses housing how however huge human
  humanitarian hundreds hungry hurry hurt husband i i'd i'll i'm i've ice idea ideally ideas identified if ignore
  illegal image images immediate immediately immigrants immigration impact implement important imports impossible
  impressive improve in incidents include included includes including income incoming increase increased increasing
  increasingly incredible indeed independent individual individuals industrial industry inflation information
  initial initially injured injuries innocent insane inside instead insurance intelligence interest interestingly
  interim internal international internet interview into introducing invaders investigation investigations
  investigators investing investment investor investors invited involved ironically is island isn't issue issues it
  it'll it's items its itself jail jailed jobs join joined joining joint journalists judges judging jump jumps just
  keep keeping keeps kept key kick kicking kid kids kill killed killer killing kills kind knife knock know knowing
  known knows labor labour lack laid land landing landmark language large largely larger largest last lastly late
  lately later latest latter launch launched launches launching law lawmakers laws lawyers layoffs lead leader
  leaders leadership leading leads league leaked learn learned learning least leave leaves leaving left legal
  legally legend legislation legislators less let let's letter letters level levels liberal liberals lie lies life
  light like likely likewise limited line lines link linked list listen literally little live lives living loan
  loans local locally locals located lock long longer look looked looking looks lose loses losing loss losses lost
  lots loud love loved lovely low lower luckily luxury machine machines made magazine magic mail main mainly major
  majority make maker makers makes making male man manager managers manufacturers many map market markets marriage
  married mass massive match material matter maximum maybe me meaning means meanwhile measures meat media medical
  medicine meet meeting meetings meets member members memories men mental mentally mere merely message messages
  metal middle midway might military million millions mine minister ministers minor minority minutes miss missed
  missiles missing mixed mobile mobs model models moderate modern modest moment moments money month monthly months
  moral more moreover morning most mostly mother mothers motion motorists mountain mouth move moved movement moves
  movie movies moving much multiple murder murdered music musicians muslims must my myself mysterious mystery name
  named namely names narrow nation national nations nationwide native natural naturally nature near nearby nearly
  necessary need needed needless needs negative negotiations negotiators neighbor neighborhood neighbors neighbour
  neighbours neither nervous net network never nevertheless new newly news newspaper newspapers next nice night nine
  nineteen ninety no nobody none nonetheless nor normal normally north northern not notable notably note nothing
  notice notorious now nowadays nowhere nuclear number numbers numerous nurses obesity object objects obviously
  occasionally odd of off offer offered offering offers office officer officers offices official officially
  officials often oh oil ok okay old older oldest on once one one's ones ongoing online only onto open opened
  opening openly opens operation opinion opponents opposition or ordinary organised organisers organizers original
  originally other others otherwise ought our ours ourselves out outrage outside over overall overcome overnight
  owner owners owning pace page paid pain painting paper paperback papers parents part partial parties partly
  partner partners party pass passed passengers passing past patients pay paying payment pays peace penalty people
  per percent perfect perhaps period permission permits person personal personally petition petrol phone photo
  photographs photos physical pick picking picture pictures piece pieces pilot pilots pipeline place placed places
  plain plan plane planes planned planning plans plant plants plastic play played player players playing plays plea
  please pleased plenty plus point points police policies policy political politically politicians politics poll
  polling polls pollsters pollution poor pop popular population port portraits position positive possible possibly
  post posted posters potential potentially poverty power powerful practice praising pray prayers precisely
  predictably pregnant prepare prepared preparing presence present presented presently president presidential
  presidents press pressed pressure presumably pretty prevent previous previously price prices prime prior prison
  prisoners privacy private privately probably problem problems proceeds process produced producers product
  production products professional profit profits program programs progress project projects prominent promise
  promises promising promoting proof proper property proposed prosecution prosecutors protect protecting protection
  protest protesters protestors protests proud prove proven provided providing provincial psychologists public
  publicly published publishers pull pulling pupils pure push pushing put puts putting quality quarter question
  questioned questions quick quickly quiet quietly quite quote quotes race racing racism radical radio rain raised
  raising range rapid rapidly rare rarely rate rates rather reached reaching reaction reactions read readers reading
  ready real reality really reason reasons rebel rebels recall recalled recalling receive received recent recently
  record recorded records recovering recovery recycling red reduce reduced reducing referees referring reflecting
  reform reforms refugees refusal refused regarding regardless regional regions registered regular regularly
  regulators related relatedly relations relationships relatively relatives released relief religion religious
  remain remaining remains remarkably remember remembering remote removing rent repair repeat repeatedly replace
  report reported reportedly reporter reporters reporting reports representatives republicans requests require
  required rescue rescuers research researchers reservations residents resistance respect respectively responding
  response responses responsibility rest restaurant restaurants result results retail retired return returned
  returning returns revealed reveals revenge revenue review reviews rich richer riding right rights rising risk
  risks rival rivals river road roads robbery robot robots rock role romantic roof room rooms roughly round ruling
  rumors rumours run running runs rural rush sad sadly safe safely safety said salaries sale sales same sample
  satellite save saved saving say saying says scary scenes schedule scheduled scheme school schools science
  scientists score scored scores scoring scrap screen search searching season seasons second secondary secondly
  secret section sector security see seeing seek seeking seeks seem seemingly seems seen sees seldom self sell
  sellers selling sells seminars send sending sends senior sense sent sentence sentenced separate separately
  separatists series serious seriously servants served serves service services serving set sets setting settlers
  seven seventeen seventy several severe sex sexual shall shame share shared shareholders shares sharing sharp
  sharply she she'd she'll she's shelling shells shift ship ships shock shocked shocking shoot shooter shooting
  shootings shop shoppers shopping shops short shortages shortly shot shots should shouldn't show showed showing
  shown shows shut side sign signed significant significantly signing signs silence silent similar similarly simple
  simply since singer singing single sister sit site sites sitting situation six sixteen sixty size skies sleep slow
  slowly small smaller smart smoke smoking snow so soccer social society soft soldier soldiers solid solution some
  somebody someday somehow someone something sometimes somewhat somewhere son song songs soon sorry sort soul sound
  sounds source sources south southern space speak speaker speakers speaking speaks special specialists specific
  specifically speculation speed spending spent spokesman spokespeople spokeswoman sponsored sport sports spot
  spread spring stadium staff stage stand standing stands star stark stars start started starting starts state
  stated statement statements states statewide stating station statistically stay staying steady steps still stock
  stocks stolen stop stopped stopping storage store stores stories storm story straight strange strangely strategic
  street streets strength stress strict strictly strike strikes striking strong stronger struggling stuck student
  students studies study stuff stunning style subject subscribe subscribers subsequent subsequently success
  successful such sudden suddenly sue suffering sugar suicide summer summit sun super supermarket supplies supply
  support supported supporters supporting supports supposedly sure surely surgeon surgery surprise surprised
  surprising surprisingly surrounded surveillance surveys survival survivors suspected suspects suspicious swift
  swimming sworn system systems table take taken takes taking talk talking talks tall tanks target targets tariffs
  tax taxes taxi taxpayers teacher teachers teaching team teams tear tech technical technically technology teenager
  teenagers teens tell telling tells temperatures temporary ten tenants tens tension tensions term terrible terror
  terrorism terrorist terrorists test testing tests text than thank thankfully thanks that that'd that'll that's the
  theater their theirs them themselves then theoretically there there'd there'll there's thereafter thereby
  therefore these they they'd they'll they're they've thick thieves thin thing things think thinking third thirdly
  thirteen thirty this those though thought thoughts thousand thousands threat threatened threatening threats three
  through throughout throw throwing thus ticket tickets tied tight till time times tiny tired title to today today's
  together told tomorrow ton tonight tons too took tools top total totally touch tough tour tourism tourist tourists
  toward towards town towns toxic track trade traders trading traditional traditionally traffic tragedy tragic
  tragically train training trains transfer transferred transport travel travelers traveling travellers treat
  treated treating treatment trees trending trial trials tribe tributes trick tried tries trip troops trouble
  troubled truck trucks true truly trust truth try trying turn turned turning turns twelve twenty twice twin two
  type types typical typically ultimately un unable unclear under underground underneath understand understandably
  understanding undoubtedly unemployment unfortunately unfounded unidentified union unions unique unit units
  universal universities university unknown unless unlike unlikely unsurprisingly until unusual unusually up update
  updated updates upon upper upset urgent urging use used useful user users uses using usual usually vaccine value
  various vast vehicle vehicles version versus very via vice victim victims victory video videos view viewers views
  villagers violence violent virtually virus visit visiting visitors vital voices volunteers vote voted voter voters
  votes voting wage wages wait waiting wake walk walking wall want wanted wanting wants war warm warned warning
  warnings warns warplanes was wasn't waste watch watched watching water way ways we we'd we'll we're we've weak
  wealth wealthy weapons wear wearing weather wedding week weekend weekends weekly weeks weight welcome welcoming
  well went were weren't west western what what's whatever when whenever where whereas wherever whether which
  whichever while white who who's whoever whole whom whose why wide widely wife wild wildfire wildfires wildlife win
  winds winner winners winning wins winter wish wishes with within without witness witnesses woman women won won't
  wonder wonderful wondering wood word words work worked worker workers working works world world's worldwide
  worried worry worse worst worth would wouldn't wounded wow write writer writers writing written wrong wrote yeah
  year yearly years yellow yes yesterday yet you you'd you'll you're you've young younger your yours yourself youth
  zero`);

/** Verbs of headlines, which stand in a capital between names: "Reyes Wins Vote". Lower case. */
export const HEADLINE_VERBS =
  words(`accepts accuses admits aims announces apologises apologizes appeals appears approves arrives asks attacks avoids
  backs bans battles beats becomes begins blames blasts blocks boosts breaks brings builds buys calls cancels chairs
  challenges charges claims clashes clears closes condemns confirms convicted criticises criticizes cuts dead
  declares defeats defends delays demands denies denounces died dies discusses dismisses donates drops endorses ends
  equates expects explains exposes faces fails falls fears files finds fires forces gets gives grants heads helps
  hints hits holds hopes hosts insists invites joins jumps keeps kicks killed kills launches leads leaves loses
  makes marks meets mourns moves names nears offers opens orders ousts passes pays picks plans plays pleads pledges
  praises predicts presses promises proposes pulls pushes quits raises ranks reaches reacts recalls rejects releases
  remembers reports resigns resumes returns reveals rises rules says scores seeks sees sells sends sentenced sets
  shares shoots shows signs slams spends stands starts stays stops strikes sues supports suspends takes talks
  targets tells tests threatens told tops tries turns unveils urges vetoes visits vows wants warns weighs welcomes
  wins withdraws works`);
