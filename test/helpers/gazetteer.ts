import type { GivenNames } from '../../lib/find/names/given-names.ts';
import {
  filed,
  type Gazetteer,
  type GazetteerEntry,
  type PlaceData,
  type PlaceKind,
} from '../../lib/place/gazetteer.ts';

/**
 * A small world for tests: places that every reader of the news knows, and some that bear the same name. For the data
 * that the extension ships, see test/helpers/resources.ts.
 */
export function testGazetteer(): Gazetteer {
  return gazetteerOf(ENTRIES);
}

/** Given names for tests, lower case. */
export function testGivenNames(): GivenNames {
  return GIVEN_NAMES;
}

/** A gazetteer of these entries; a name may have several, and an entry several names. */
export function gazetteerOf(entries: readonly NamedEntry[]): Gazetteer {
  const byName = new Map<string, GazetteerEntry[]>();
  for (const { names, entry } of entries) {
    for (const key of new Set(names.map(keyOf))) byName.set(key, [...(byName.get(key) ?? []), filed(entry)]);
  }
  for (const list of byName.values()) list.sort((a, b) => b.population - a.population);
  return { lookup: name => byName.get(keyOf(name)) ?? [], has: name => byName.has(keyOf(name)) };
}

/** A place and every name it goes by, its own first. */
export interface NamedEntry {
  readonly names: readonly string[];
  readonly entry: PlaceData;
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/['’]s$/u, '')
    .replace(/^st\.? /u, 'saint ')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/*
 * By hand, from common knowledge; degrees are rough. A line: names | country | first-order division | latitude,
 * longitude | thousands of inhabitants.
 */
const COUNTRIES = `
Afghanistan | AF | | 33.9,67.7 | 41000
Albania | AL | | 41.1,20.1 | 2800
Algeria | DZ | | 28.2,2.6 | 45000
Angola | AO | | -12.3,17.5 | 35000
Argentina | AR | | -35.4,-65.2 | 46000
Armenia | AM | | 40.3,44.9 | 2800
Australia | AU | | -25.7,134.5 | 26000
Austria | AT | | 47.6,14.1 | 9000
Azerbaijan | AZ | | 40.3,47.5 | 10000
Bangladesh | BD | | 23.9,90.3 | 171000
Belarus | BY | | 53.5,28.0 | 9200
Belgium | BE | | 50.6,4.7 | 11700
Bolivia | BO | | -16.7,-64.7 | 12000
Botswana | BW | | -22.2,23.8 | 2600
Brazil | BR | | -10.8,-53.1 | 215000
Bulgaria | BG | | 42.8,25.2 | 6500
Cambodia | KH | | 12.7,104.9 | 17000
Cameroon | CM | | 5.7,12.7 | 28000
Canada | CA | | 61.4,-98.3 | 39000
Chad | TD | | 15.3,18.6 | 18000
Chile | CL | | -37.7,-71.4 | 19500
China | CN | | 36.6,103.8 | 1412000
Colombia | CO | | 3.9,-73.1 | 52000
Croatia | HR | | 45.1,16.4 | 3900
Cuba | CU | | 21.6,-79.0 | 11000
Cyprus | CY | | 35.0,33.0 | 1250
Czech Republic/Czechia | CZ | | 49.7,15.3 | 10500
Denmark | DK | | 56.0,10.0 | 5900
Ecuador | EC | | -1.4,-78.8 | 18000
Egypt | EG | | 26.5,29.9 | 111000
Estonia | EE | | 58.7,25.5 | 1350
Ethiopia | ET | | 8.6,39.6 | 123000
Finland | FI | | 64.5,26.3 | 5500
France | FR | | 46.6,2.5 | 68000
Georgia | GE | | 42.2,43.5 | 3700
Germany | DE | | 51.1,10.4 | 84000
Ghana | GH | | 7.9,-1.2 | 33000
Greece | GR | | 39.1,23.0 | 10400
Haiti | HT | | 18.9,-72.7 | 11600
Hungary | HU | | 47.2,19.4 | 9600
Iceland | IS | | 65.0,-18.6 | 380
India | IN | | 22.9,79.6 | 1417000
Indonesia | ID | | -2.2,117.2 | 275000
Iran | IR | | 32.6,54.3 | 88000
Iraq | IQ | | 33.0,43.7 | 44000
Ireland | IE | | 53.2,-8.1 | 5100
Israel | IL | | 31.5,35.0 | 9500
Italy | IT | | 42.8,12.1 | 59000
Jamaica | JM | | 18.2,-77.3 | 2800
Japan | JP | | 37.6,138.0 | 125000
Jordan | JO | | 31.2,36.8 | 11300
Kazakhstan | KZ | | 48.2,67.3 | 20000
Kenya | KE | | 0.6,37.8 | 54000
Kosovo | XK | | 42.6,20.9 | 1760
Kuwait | KW | | 29.3,47.6 | 4300
Latvia | LV | | 56.9,24.9 | 1900
Lebanon | LB | | 33.9,35.9 | 5500
Libya | LY | | 27.0,18.0 | 6800
Lithuania | LT | | 55.3,23.9 | 2800
Luxembourg | LU | | 49.8,6.1 | 650
Malawi | MW | | -13.2,34.3 | 20400
Malaysia | MY | | 3.8,109.7 | 33900
Mali | ML | | 17.3,-3.5 | 22600
Malta | MT | | 35.9,14.4 | 530
Mexico | MX | | 23.9,-102.5 | 127000
Moldova | MD | | 47.2,28.5 | 2600
Mongolia | MN | | 46.8,103.1 | 3400
Morocco | MA | | 31.9,-6.3 | 37000
Mozambique | MZ | | -17.3,35.5 | 33000
Myanmar/Burma | MM | | 21.2,96.5 | 54000
Namibia | NA | | -22.1,17.2 | 2600
Nepal | NP | | 28.2,83.9 | 30500
Netherlands | NL | | 52.1,5.3 | 17700
New Zealand | NZ | | -41.8,171.5 | 5100
Niger | NE | | 17.4,9.4 | 26000
Nigeria | NG | | 9.6,8.1 | 218000
North Korea | KP | | 40.2,127.2 | 26000
Norway | NO | | 64.5,15.4 | 5400
Pakistan | PK | | 30.0,69.3 | 235000
Peru | PE | | -9.2,-74.4 | 34000
Philippines | PH | | 11.8,122.9 | 115000
Poland | PL | | 52.1,19.4 | 36800
Portugal | PT | | 39.6,-8.5 | 10400
Qatar | QA | | 25.3,51.2 | 2700
Romania | RO | | 45.9,25.0 | 19000
Russia | RU | | 61.9,96.7 | 144000
Rwanda | RW | | -2.0,29.9 | 13800
Saudi Arabia | SA | | 24.1,44.5 | 36000
Senegal | SN | | 14.4,-14.5 | 17300
Serbia | RS | | 44.2,20.8 | 6700
Singapore | SG | | 1.4,103.8 | 5600
Slovakia | SK | | 48.7,19.5 | 5400
Slovenia | SI | | 46.1,14.8 | 2100
Somalia | SO | | 4.8,45.7 | 17600
South Africa | ZA | | -29.0,25.1 | 60000
South Korea | KR | | 36.4,127.8 | 51600
South Sudan | SS | | 7.3,30.2 | 10900
Spain | ES | | 40.2,-3.6 | 47800
Sri Lanka | LK | | 7.6,80.7 | 22000
Sudan | SD | | 16.0,29.9 | 46900
Sweden | SE | | 62.8,16.7 | 10500
Switzerland | CH | | 46.8,8.2 | 8800
Syria | SY | | 35.0,38.5 | 22000
Taiwan | TW | | 23.8,121.0 | 23900
Tanzania | TZ | | -6.3,34.8 | 65500
Thailand | TH | | 15.1,101.0 | 71700
Tunisia | TN | | 34.1,9.6 | 12400
Turkey/Türkiye | TR | | 39.1,35.2 | 85000
Uganda | UG | | 1.3,32.4 | 47000
Ukraine | UA | | 49.0,31.4 | 38000
United Arab Emirates/UAE | AE | | 23.9,54.3 | 9400
United Kingdom/UK/Britain/Great Britain | GB | | 54.1,-2.9 | 67000
United States/US/U.S./USA/United States of America/America | US | | 39.8,-98.6 | 333000
Uruguay | UY | | -32.8,-56.0 | 3400
Venezuela | VE | | 7.1,-66.2 | 28000
Vietnam | VN | | 16.6,106.3 | 98000
Yemen | YE | | 15.9,47.6 | 33700
Zambia | ZM | | -13.5,27.8 | 20000
Zimbabwe | ZW | | -19.0,29.9 | 16300
`;

const DIVISIONS = `
Alabama/Ala. | US | AL | 32.8,-86.8 | 5000
Alaska | US | AK | 64.0,-152.0 | 730
Arizona/Ariz. | US | AZ | 34.3,-111.7 | 7300
Arkansas/Ark. | US | AR | 34.9,-92.4 | 3000
California/Calif. | US | CA | 37.2,-119.5 | 39000
Colorado/Colo. | US | CO | 39.0,-105.5 | 5800
Connecticut/Conn. | US | CT | 41.6,-72.7 | 3600
Delaware/Del. | US | DE | 39.0,-75.5 | 1000
Florida/Fla. | US | FL | 28.6,-82.4 | 22000
Georgia/Ga. | US | GA | 32.6,-83.4 | 10900
Hawaii | US | HI | 20.3,-156.4 | 1400
Idaho | US | ID | 44.4,-114.6 | 1900
Illinois/Ill. | US | IL | 40.0,-89.2 | 12600
Indiana/Ind. | US | IN | 39.9,-86.3 | 6800
Iowa | US | IA | 42.1,-93.5 | 3200
Kansas/Kan. | US | KS | 38.5,-98.4 | 2900
Kentucky/Ky. | US | KY | 37.5,-85.3 | 4500
Louisiana/La. | US | LA | 31.1,-92.0 | 4600
Maine | US | ME | 45.4,-69.2 | 1400
Maryland/Md. | US | MD | 39.0,-76.8 | 6200
Massachusetts/Mass. | US | MA | 42.3,-71.8 | 7000
Michigan/Mich. | US | MI | 44.3,-85.4 | 10000
Minnesota/Minn. | US | MN | 46.3,-94.3 | 5700
Mississippi/Miss. | US | MS | 32.7,-89.7 | 2900
Missouri/Mo. | US | MO | 38.4,-92.5 | 6200
Montana/Mont. | US | MT | 47.0,-109.6 | 1100
Nebraska/Neb. | US | NE | 41.5,-99.8 | 2000
Nevada/Nev. | US | NV | 39.3,-116.6 | 3200
New Hampshire/N.H. | US | NH | 43.7,-71.6 | 1400
New Jersey/N.J. | US | NJ | 40.2,-74.7 | 9300
New Mexico/N.M. | US | NM | 34.4,-106.1 | 2100
New York/N.Y./New York State | US | NY | 42.9,-75.6 | 19600
North Carolina/N.C. | US | NC | 35.6,-79.4 | 10700
North Dakota/N.D. | US | ND | 47.5,-100.5 | 780
Ohio | US | OH | 40.3,-82.8 | 11800
Oklahoma/Okla. | US | OK | 35.6,-97.5 | 4000
Oregon/Ore. | US | OR | 43.9,-120.6 | 4200
Pennsylvania/Pa. | US | PA | 40.9,-77.8 | 13000
Rhode Island/R.I. | US | RI | 41.7,-71.6 | 1100
South Carolina/S.C. | US | SC | 33.9,-80.9 | 5300
South Dakota/S.D. | US | SD | 44.4,-100.2 | 910
Tennessee/Tenn. | US | TN | 35.9,-86.4 | 7100
Texas | US | TX | 31.5,-99.3 | 30000
Utah | US | UT | 39.3,-111.7 | 3400
Vermont/Vt. | US | VT | 44.1,-72.7 | 650
Virginia/Va. | US | VA | 37.5,-78.8 | 8700
Washington/Wash./Washington state | US | WA | 47.4,-120.4 | 7800
West Virginia/W.Va. | US | WV | 38.6,-80.6 | 1800
Wisconsin/Wis. | US | WI | 44.6,-90.0 | 5900
Wyoming/Wyo. | US | WY | 43.0,-107.5 | 580
England | GB | ENG | 52.5,-1.5 | 57000
Scotland | GB | SCT | 56.5,-4.2 | 5500
Wales | GB | WLS | 52.3,-3.7 | 3100
Northern Ireland | GB | NIR | 54.6,-6.7 | 1900
Ontario | CA | ON | 49.3,-84.5 | 15000
Quebec | CA | QC | 52.0,-71.8 | 8700
British Columbia | CA | BC | 54.1,-124.5 | 5300
Alberta | CA | AB | 54.5,-115.0 | 4600
New South Wales/NSW | AU | NSW | -32.0,147.0 | 8200
Victoria | AU | VIC | -36.9,144.3 | 6700
Queensland | AU | QLD | -22.6,144.6 | 5300
Tasmania | AU | TAS | -42.0,146.6 | 570
Bavaria | DE | BY | 49.0,11.5 | 13000
Catalonia | ES | CT | 41.8,1.5 | 7700
Kerala | IN | KL | 10.4,76.4 | 35000
Maharashtra | IN | MH | 19.5,76.1 | 126000
Tamil Nadu | IN | TN | 11.0,78.4 | 77000
Punjab | IN | PB | 31.0,75.5 | 30000
Punjab | PK | PB | 31.0,72.0 | 110000
Luhansk Oblast/Luhansk/Luhansk region | UA | 14 | 49.0,39.0 | 2100
Donetsk Oblast/Donetsk/Donetsk region | UA | 05 | 48.1,37.8 | 4100
Kharkiv Oblast | UA | 07 | 49.6,36.4 | 2600
`;

const CITIES = `
Abuja | NG | FC | 9.1,7.5 | 1600
Accra | GH | AA | 5.6,-0.2 | 2000
Addis Ababa | ET | AA | 9.0,38.7 | 3600
Amman | JO | AM | 32.0,35.9 | 1300
Amsterdam | NL | NH | 52.4,4.9 | 740
Ankara | TR | 06 | 39.9,32.9 | 5200
Athens | GR | I | 38.0,23.7 | 660
Athens | US | GA | 34.0,-83.4 | 127
Atlanta | US | GA | 33.7,-84.4 | 500
Austin | US | TX | 30.3,-97.7 | 960
Baghdad | IQ | BG | 33.3,44.4 | 7200
Bakhmut | UA | 05 | 48.6,38.0 | 70
Baltimore | US | MD | 39.3,-76.6 | 585
Bangkok | TH | 10 | 13.8,100.5 | 10500
Barcelona | ES | CT | 41.4,2.2 | 1600
Beijing/Peking | CN | 22 | 39.9,116.4 | 18900
Beirut | LB | BA | 33.9,35.5 | 1900
Belfast | GB | NIR | 54.6,-5.9 | 340
Belgrade | RS | SE | 44.8,20.5 | 1200
Berlin | DE | BE | 52.5,13.4 | 3600
Birmingham | GB | ENG | 52.5,-1.9 | 1140
Birmingham | US | AL | 33.5,-86.8 | 200
Boston | US | MA | 42.4,-71.1 | 675
Brasilia | BR | DF | -15.8,-47.9 | 2200
Brisbane | AU | QLD | -27.5,153.0 | 2300
Bristol | GB | ENG | 51.5,-2.6 | 470
Brussels | BE | BRU | 50.8,4.4 | 1000
Bucharest | RO | B | 44.4,26.1 | 1900
Budapest | HU | BU | 47.5,19.0 | 1700
Buenos Aires | AR | C | -34.6,-58.4 | 13000
Cairo | EG | C | 30.1,31.2 | 9600
Cambridge | GB | ENG | 52.2,0.1 | 145
Cambridge | US | MA | 42.4,-71.1 | 118
Canberra | AU | ACT | -35.3,149.1 | 450
Cape Town | ZA | WC | -33.9,18.4 | 4600
Cardiff | GB | WLS | 51.5,-3.2 | 360
Chennai/Madras | IN | TN | 13.1,80.3 | 7000
Chicago | US | IL | 41.9,-87.6 | 2700
Cleveland | US | OH | 41.5,-81.7 | 370
Columbus | US | OH | 40.0,-83.0 | 900
Copenhagen | DK | H | 55.7,12.6 | 1150
Dallas | US | TX | 32.8,-96.8 | 1300
Damascus | SY | DI | 33.5,36.3 | 1600
Darwin | AU | NT | -12.5,130.8 | 140
Delhi | IN | DL | 28.7,77.2 | 16800
Denver | US | CO | 39.7,-105.0 | 715
Detroit | US | MI | 42.3,-83.0 | 640
Dhaka | BD | C | 23.8,90.4 | 10300
Donetsk | UA | 05 | 48.0,37.8 | 900
Dublin | IE | L | 53.3,-6.3 | 1020
Dublin | US | OH | 40.1,-83.1 | 49
Duluth | US | MN | 46.8,-92.1 | 86
Durban | ZA | KZN | -29.9,31.0 | 3100
Edinburgh | GB | SCT | 56.0,-3.2 | 510
Frankfurt | DE | HE | 50.1,8.7 | 760
Geneva | CH | GE | 46.2,6.1 | 200
Glasgow | GB | SCT | 55.9,-4.3 | 630
Hanoi | VN | HN | 21.0,105.8 | 8000
Harare | ZW | HA | -17.8,31.1 | 1500
Havana | CU | HA | 23.1,-82.4 | 2100
Helsinki | FI | 18 | 60.2,24.9 | 650
Houston | US | TX | 29.8,-95.4 | 2300
Islamabad | PK | IS | 33.7,73.1 | 1000
Istanbul | TR | 34 | 41.0,29.0 | 15000
Jakarta | ID | JK | -6.2,106.8 | 10600
Jerusalem | IL | JM | 31.8,35.2 | 970
Johannesburg | ZA | GP | -26.2,28.0 | 5600
Kabul | AF | KAB | 34.5,69.2 | 4400
Kampala | UG | C | 0.3,32.6 | 1700
Karachi | PK | SD | 24.9,67.0 | 15000
Kathmandu | NP | BA | 27.7,85.3 | 1400
Khartoum | SD | KH | 15.5,32.5 | 6200
Kharkiv | UA | 07 | 50.0,36.2 | 1400
Kherson | UA | 08 | 46.6,32.6 | 280
Kigali | RW | K | -1.9,30.1 | 1100
Kolkata/Calcutta | IN | WB | 22.6,88.4 | 4600
Kyiv/Kiev | UA | 12 | 50.5,30.5 | 2900
Lagos | NG | LA | 6.5,3.4 | 15400
Leeds | GB | ENG | 53.8,-1.5 | 540
Lincoln | GB | ENG | 53.2,-0.5 | 100
Lincoln | US | NE | 40.8,-96.7 | 290
Lisbon | PT | 11 | 38.7,-9.1 | 520
Liverpool | GB | ENG | 53.4,-3.0 | 500
London | CA | ON | 43.0,-81.2 | 420
London | GB | ENG | 51.5,-0.1 | 8900
Los Angeles | US | CA | 34.1,-118.2 | 3900
Luhansk | UA | 14 | 48.6,39.3 | 400
Lviv | UA | 15 | 49.8,24.0 | 720
Madison | US | WI | 43.1,-89.4 | 270
Madrid | ES | MD | 40.4,-3.7 | 3300
Manchester | GB | ENG | 53.5,-2.2 | 550
Manchester | US | NH | 43.0,-71.5 | 115
Manila | PH | NCR | 14.6,121.0 | 1800
Mariupol | UA | 05 | 47.1,37.5 | 430
Melbourne | AU | VIC | -37.8,145.0 | 5000
Memphis | US | TN | 35.1,-90.0 | 630
Mexico City | MX | CMX | 19.4,-99.1 | 9200
Miami | US | FL | 25.8,-80.2 | 440
Milan | IT | 25 | 45.5,9.2 | 1400
Minneapolis | US | MN | 45.0,-93.3 | 430
Minsk | BY | HM | 53.9,27.6 | 2000
Mogadishu | SO | BN | 2.0,45.3 | 2600
Montreal | CA | QC | 45.5,-73.6 | 1760
Moscow | RU | MOW | 55.8,37.6 | 12700
Moscow | US | ID | 46.7,-117.0 | 25
Mumbai/Bombay | IN | MH | 19.1,72.9 | 12700
Munich | DE | BY | 48.1,11.6 | 1500
Nairobi | KE | NBO | -1.3,36.8 | 4400
New Delhi | IN | DL | 28.6,77.2 | 320
New Orleans | US | LA | 30.0,-90.1 | 380
New York City/New York/NYC | US | NY | 40.7,-74.0 | 8300
Odesa/Odessa | UA | 17 | 46.5,30.7 | 1000
Orlando | US | FL | 28.5,-81.4 | 310
Oslo | NO | 03 | 59.9,10.7 | 700
Ottawa | CA | ON | 45.4,-75.7 | 1000
Oxford | GB | ENG | 51.8,-1.3 | 160
Paris | FR | IDF | 48.9,2.4 | 2100
Paris | US | TX | 33.7,-95.6 | 25
Perth | AU | WA | -31.9,115.9 | 2100
Perth | GB | SCT | 56.4,-3.4 | 47
Philadelphia | US | PA | 40.0,-75.2 | 1600
Phoenix | US | AZ | 33.4,-112.1 | 1600
Pittsburgh | US | PA | 40.4,-80.0 | 300
Portland | US | ME | 43.7,-70.3 | 68
Portland | US | OR | 45.5,-122.7 | 650
Prague | CZ | 10 | 50.1,14.4 | 1300
Pretoria | ZA | GP | -25.7,28.2 | 2500
Pyongyang | KP | 01 | 39.0,125.8 | 3000
Reading | GB | ENG | 51.5,-1.0 | 230
Richmond | US | VA | 37.6,-77.5 | 230
Riga | LV | RIX | 56.9,24.1 | 740
Rio de Janeiro | BR | RJ | -22.9,-43.2 | 6700
Riyadh | SA | 01 | 24.6,46.7 | 7000
Rome | IT | 62 | 41.9,12.5 | 2300
Rome | US | GA | 34.3,-85.2 | 37
Sacramento | US | CA | 38.6,-121.5 | 525
Salisbury | GB | ENG | 51.1,-1.8 | 40
San Francisco | US | CA | 37.8,-122.4 | 870
Santiago | CL | RM | -33.5,-70.6 | 4800
Sao Paulo/São Paulo | BR | SP | -23.5,-46.6 | 12000
Seattle | US | WA | 47.6,-122.3 | 740
Seoul | KR | 11 | 37.6,127.0 | 9700
Shanghai | CN | 23 | 31.2,121.5 | 24900
Sofia | BG | 22 | 42.7,23.3 | 1200
Springfield | US | IL | 39.8,-89.6 | 114
Springfield | US | MA | 42.1,-72.6 | 155
Springfield | US | MO | 37.2,-93.3 | 170
Stockholm | SE | AB | 59.3,18.1 | 1500
Strasbourg | FR | GES | 48.6,7.7 | 290
Sydney | AU | NSW | -33.9,151.2 | 5200
Taipei | TW | TPE | 25.0,121.5 | 2500
Tallinn | EE | 37 | 59.4,24.8 | 440
Tampa | US | FL | 27.9,-82.5 | 385
Tbilisi | GE | TB | 41.7,44.8 | 1100
Tehran | IR | 23 | 35.7,51.4 | 9000
Tel Aviv | IL | TA | 32.1,34.8 | 460
The Hague/Hague | NL | ZH | 52.1,4.3 | 550
Tokyo | JP | 13 | 35.7,139.7 | 14000
Toronto | CA | ON | 43.7,-79.4 | 2800
Tripoli | LY | TB | 32.9,13.2 | 1150
Tunis | TN | 11 | 36.8,10.2 | 690
Vancouver | CA | BC | 49.2,-123.1 | 660
Victoria | CA | BC | 48.4,-123.4 | 92
Vienna | AT | 9 | 48.2,16.4 | 1900
Vilnius | LT | VL | 54.7,25.3 | 580
Warsaw | PL | MZ | 52.2,21.0 | 1800
Washington/Washington, D.C./Washington DC/Washington, DC/D.C. | US | DC | 38.9,-77.0 | 690
Wellington | NZ | WGN | -41.3,174.8 | 215
Windhoek | NA | KH | -22.6,17.1 | 430
Winnipeg | CA | MB | 49.9,-97.1 | 750
Worcester | GB | ENG | 52.2,-2.2 | 100
Worcester | US | MA | 42.3,-71.8 | 206
Yerevan | AM | ER | 40.2,44.5 | 1100
York | GB | ENG | 54.0,-1.1 | 150
Zagreb | HR | ZG | 45.8,16.0 | 800
Zaporizhzhia | UA | 26 | 47.8,35.1 | 710
Zurich/Zürich | CH | ZH | 47.4,8.5 | 430
`;

const OTHERS: Readonly<Partial<Record<PlaceKind, string>>> = {
  continent: `
Africa | - | | 2.1,16.4 | 0
Asia | - | | 34.0,100.6 | 0
Europe | - | | 54.9,15.2 | 0
North America | - | | 48.0,-100.0 | 0
South America | - | | -15.6,-59.0 | 0
Antarctica | AQ | | -82.9,0.0 | 0
`,
  admin2: `
Cook County | US | IL | 41.8,-87.8 | 5200
Kent | GB | ENG | 51.2,0.7 | 1600
Norfolk | GB | ENG | 52.7,1.0 | 900
Orange County | US | CA | 33.7,-117.8 | 3200
Essex | GB | ENG | 51.8,0.6 | 1500
`,
  region: `
Balkans | - | | 43.0,21.0 | 0
Caribbean | - | | 15.3,-75.0 | 0
Donbas/Donbass | UA | | 48.0,38.0 | 0
East Africa | - | | 0.0,37.0 | 0
Eastern Europe | - | | 50.0,30.0 | 0
Gaza Strip/Gaza | PS | | 31.4,34.4 | 2100
Indo-Pacific | - | | 0.0,110.0 | 0
Middle East | - | | 29.0,41.0 | 0
Midwest | US | | 42.0,-93.0 | 0
Sahel | - | | 14.5,2.0 | 0
West Africa | - | | 13.5,-2.0 | 0
West Bank | PS | | 32.0,35.3 | 3000
Crimea | UA | | 45.3,34.4 | 1900
`,
  water: `
Baltic Sea/Baltic | - | | 58.0,20.0 | 0
Black Sea | - | | 43.4,34.3 | 0
Danube | - | | 45.2,28.7 | 0
Lake Superior | - | | 47.7,-87.5 | 0
Mediterranean/Mediterranean Sea | - | | 38.0,15.0 | 0
Nile | - | | 26.0,32.8 | 0
North Sea | - | | 56.0,3.0 | 0
Pacific/Pacific Ocean | - | | 0.0,-160.0 | 0
Red Sea | - | | 20.0,38.0 | 0
South China Sea | - | | 12.0,114.0 | 0
Thames/River Thames | GB | | 51.5,0.6 | 0
`,
  mountain: `
Alps | - | | 46.5,9.8 | 0
Himalayas | - | | 28.0,84.0 | 0
Mount Everest/Everest | NP | | 28.0,86.9 | 0
`,
  seat: `
Capitol Hill | US | DC | 38.9,-77.0 | 0
Downing Street | GB | ENG | 51.5,-0.1 | 0
Kremlin | RU | MOW | 55.8,37.6 | 0
Pentagon | US | VA | 38.9,-77.1 | 0
Westminster | GB | ENG | 51.5,-0.1 | 0
White House | US | DC | 38.9,-77.0 | 0
`,
  site: `
Heathrow/Heathrow Airport | GB | ENG | 51.5,-0.5 | 0
Manhattan | US | NY | 40.8,-74.0 | 1600
Brooklyn | US | NY | 40.7,-73.9 | 2600
`,
};

const ENTRIES: readonly NamedEntry[] = [
  ...entriesOf('country', COUNTRIES),
  ...entriesOf('admin1', DIVISIONS),
  ...entriesOf('city', CITIES),
  ...Object.entries(OTHERS).flatMap(([kind, table]) => entriesOf(kind as PlaceKind, table)),
];

function entriesOf(kind: PlaceKind, table: string): NamedEntry[] {
  return table
    .trim()
    .split('\n')
    .map(line => entryOf(kind, line));
}

function entryOf(kind: PlaceKind, line: string): NamedEntry {
  const [written, country, admin1, point, thousands] = line.split('|').map(cell => cell.trim());
  const names = written!.split('/');
  const [lat, lon] = point!.split(',').map(Number);
  const entry: PlaceData = {
    name: names[0]!,
    geonamesId: null,
    kind,
    lat: lat!,
    lon: lon!,
    country: country === '-' ? null : country!,
    admin1: admin1 || null,
    admin2: null,
    population: Number(thousands) * 1000,
  };
  return { names, entry };
}

const SHE =
  'ada adaeze agnes alice amara amina ana anita anna annika aoife beatrice bridget carla carol charlotte clara deepa diana elena elizabeth ellen emily emma fatima fiona gloria grace hannah helen ines ingrid irina isabel jane jennifer julia karen kate katherine kavita laura leila linda lucia margaret maria marta mary megan meera mei mercy miriam nadia nancy naomi natalia ngozi nina oksana olena olga patricia priya rachel rebecca rosa ruth sarah sofia sophie sunita susan teresa thandiwe victoria wanjiru yulia yuki zainab';
const HE =
  'aaron adam ahmed alan alexander andrew andriy anil anthony arjun ben benjamin brian carlos charles chidi chris daniel david dmytro edward emeka eric frank gareth george grant hassan henry hugh ibrahim ivan jack jacob james jean jeremy john jonathan jose joseph juan kamau kenneth kevin kofi kwame lars liam luis marcus mark martin matthew michael miguel mohammed mykola nathan neil nigel oleksandr oliver omar oscar patrick paul pavlo peter pieter rajesh ravi richard robert roger ryan samuel scott sean serhii sipho stephen steven sunil tariq thabo thomas tim todd tom vikram viktor volodymyr walter wei william yusuf';
const EITHER = 'alex casey jamie jordan kim lee morgan pat robin sam taylor terry';

const GIVEN_NAMES: GivenNames = new Map([
  ...SHE.split(' ').map(name => [name, 'she'] as const),
  ...HE.split(' ').map(name => [name, 'he'] as const),
  ...EITHER.split(' ').map(name => [name, 'either'] as const),
]);
