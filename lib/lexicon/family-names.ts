/**
 * What family names show of themselves. Our own collection; no outside source. Lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Family names that stand first: "Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong". */
export const FIRST_FAMILY_NAMES = words(
  `abe ahn ai bae baek bai ban bo bui byun cai cao cha chae chan chang chen cheng cheong cheung chiang chin cho choe choi chong chow chu chua chun chung cui dai dang deng dinh dong du duan duong fan fang feng fu gao geng goh gong gu guan guo gwon hahn ham han hang hao heng hoang hong hou hsieh hsu hu hua huang hui hun huo huynh hwang ip jang jeon jeong ji jia jiang jiao jin jo ju jung kang ke khong kim ko kong koo ku kuo kwok kwon lai lam lau lei leung li liang liao lim lin ling liu loh lu luo luong lv ma mai mao meng miao min moon mun na nam ng nguyen ni nie noh ong ou pak pan park pei peng pham phan qi qian qiao qin qiu qu rao ren rhee ri rim roh ryu seo shao shen shi shim shin shu sim siu soh son song su suh sun tai tan tang tao teng teo tian tong tran trinh truong tsai tsang tse tseng tsui tu u uhm vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yeo yeung yi yim yin ying yoo yoon yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou`,
);

/** Small words inside names, in lower case there: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES =
  words(`abu al ben bin bint binti da dal dalla das de degli dei del della delle den der des di dos du el ibn la le les lo los
  mac ould ten ter van vander ver vom von y zu zum zur`);

/** A token that is a particle and a name in one: "al-Assad", "d'Estaing". */
export const PARTICLE_NAME = /^(?:a[dhlnrstz]|ash|ath|el|abu|bin|ben|ibn|de|d|l|dell|t|ul|ur|us)[-’'‘]\p{Lu}/u;

/** Endings that hardly anything but family names has. */
export const FAMILY_NAME_ENDING =
  /(?:\p{Ll}(?:enko|chuk|czyk|ovych|ovich|ović|ovic|evich|ević|evic|skyi|skyy|skiy|skij|ski|sky|ska|skaya|skaia|ckyi|ov|ova|ev|eva|yev|yeva|iyev|iev|ieva|aitis|auskas|evicius|oglu|oğlu|zade|yan|shvili|dze|adze|poulos|opoulos|idis|akis|ides|escu|eanu|ssen|sson|sdottir|sdóttir|quist|qvist|strom|ström|berg|stein|mann|bauer|hauser|meyer|maier|wicz|czak|ák|ýř|ez|ães|inho|etti|elli|ini|ucci|acci|azzo|singh|wala|walla|swamy|swami|nathan|murthy|reddy|nayake|singhe|sinha|weera|pakse|paksa|ullah|uddin|eddin|zai|nejad|pour|zadeh|mbeki|kamp|huis|stra|inga|sma|inen|nen|lainen|gaard|dahl|haug|vik|wright))$|^(?:Mc|Mac|O[’'])\p{Lu}\p{Ll}/u;

/** Family names, and names of stars, that news writes alone, as every reader knows whose they are. */
export const WELL_KNOWN_FAMILY_NAMES =
  words(`ahmadinejad assad bach beethoven bezos biden blair bolsonaro boluarte brezhnev bush cameron castro ceausescu chávez chavez churchill clinton
  darwin duterte einstein eisenhower epstein erdogan erdoğan gadhafi gaddafi gandhi ghani goebbels gorbachev guterres himmler hitler
  hollande hussein khamenei khomeini khrushchev kissinger kirchner lavrov lenin lukashenko macron maduro mandela mao marcos marx mccain
  mcconnell meloni merkel merz milei milosevic modi mozart mubarak mugabe musharraf musk mussolini navalny nehru netanyahu nixon
  obama orban orbán orwell pelosi petro picasso pinochet prigozhin putin rabin reagan romney roosevelt saddam sanders sarkozy
  schröder shakespeare sharon sisi soros stalin starmer stoltenberg sunak thatcher tito trudeau truman trump truss tutu yanukovych
  yeltsin zelenski zelenskiy zelensky zelenskyy zuckerberg zuma
  adele ancelotti banksy beyonce beyoncé bono djokovic eminem federer guardiola haaland kanye klopp lebron maradona mbappe mbappé messi
  modric modrić mourinho nadal neymar oprah pele pelé rihanna ronaldinho salah shakira zendaya`);
