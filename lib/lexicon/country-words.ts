/**
 * Words that news uses of one country alone: its offices, money, courts, schools and parties. They are no places, but they
 * say which country an article is about, as demonyms do. Our own collection. As they are written; by ISO 3166-1 code.
 */
export const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  US: `sheriff sheriffs Sheriff Sheriffs deputies congressman congresswoman congressional Congressman Congresswoman selectman
    selectmen Selectman Selectmen alderman aldermen Alderman Aldermen councilman councilwoman councilmen Councilman
    Councilwoman freeholders trooper troopers Trooper Troopers arraigned arraignment felony felonies misdemeanor misdemeanors
    bipartisan sophomore sophomores varsity valedictorian homecoming neighborhood neighborhoods Interstate turnpike Turnpike
    GOP FBI DEA IRS FEMA NFL NBA NCAA Medicaid Medicare`,
  GB: `£ pence NHS MSP MSPs Tory Tories Ofsted HMRC DVLA PCSO PCSOs motorway magistrates constabulary Constabulary GCSE GCSEs
    Cllr parishioners`,
  IE: 'garda gardaí gardai Garda Gardaí Gardai taoiseach Taoiseach tánaiste Tánaiste Dáil Oireachtas Fianna Sinn',
  CA: 'RCMP MPP MPPs CBC CTV loonie Mountie Mounties Métis',
  AU: 'AFL NRL Centrelink TAFE Telstra',
  NZ: 'iwi marae Pākehā',
  IN: '₹ lakh lakhs crore crores BJP RSS panchayat Panchayat tehsil taluka sarpanch Lok Rajya',
  PK: 'PML-N PTI',
  NG: '₦ naira Naira LGA EFCC INEC',
  KE: 'Ksh KSh Sh MCA MCAs matatu matatus',
  ZA: 'SAPS ANC Cosatu rand',
  PH: 'barangay barangays Barangay',
  MY: 'ringgit',
};
