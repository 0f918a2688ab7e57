/**
 * Institutions, gazettes and forms of enactment that belong to one country: stronger evidence than
 * a country's name, which laws often leave unsaid. Lower case.
 */
export const INSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /bgbl\.? ?i? ?(?:s\.|:|\()|bundesrepublik deutschland|bundesgesetzblatt|bgbl i|ausfertigungsdatum/u,
    'DEU',
  ],
  [/nationalrat hat beschlossen|republik österreich/u, 'AUT'],
  [/schweizerische eidgenossenschaft|confédération suisse/u, 'CHE'],
  [/principat d['’]andorra|consell general|\bbopa\b|andorran/u, 'AND'],
  [/верховна рада|україни/u, 'UKR'],
  [/федеральный закон|российской федерации/u, 'RUS'],
  [
    /senado y cámara de diputados de la nación|nación argentina|infoleg|poder ejecutivo nacional/u,
    'ARG',
  ],
  [
    /congreso nacional ha dado su aprobaci|honorable congreso nacional|santiago, (?:a )?\d{1,2}|república de chile|intendente regional|diario oficial.*chile/u,
    'CHL',
  ],
  [
    /it extends to the whole of india|the central ?government may,? by notification|lok sabha|rajya sabha|parliament in the .{4,30} year of the republic of india/u,
    'IND',
  ],
  [/中华人民共和国|国务院|全国人民代表大会/u, 'CHN'],
  [/中華民國|行政院|立法院|衛生福利部|法務部|直轄市/u, 'TWN'],
  [
    /her majesty in right of canada|his majesty in right of canada|sa majesté du chef du canada|governor in council|gouverneur en conseil|revised statutes of canada|l\.r\.c\.|r\.s\.c\./u,
    'CAN',
  ],
  [
    /journal officiel de la république française|le peuple français|conseil d['’]etat.*décret|code de la santé publique/u,
    'FRA',
  ],
  [/inteko ishinga amategeko|republic of rwanda|repubulika y['’]u rwanda/u, 'RWA'],
  [/oireachtas|saorstát/u, 'IRL'],
  [/verfassungsgerichtshof|bundeskanzleramt österreich/u, 'AUT'],
  [/república oriental del uruguay/u, 'URY'],
  [/diario oficial de la federación|estados unidos mexicanos/u, 'MEX'],
  [/congreso de colombia|presidente de la república de colombia/u, 'COL'],
  [/cortes generales|boletín oficial del estado/u, 'ESP'],
  [/assembleia da república.*portugal|república portuguesa/u, 'PRT'],
  [/congresso nacional decreta|presidência da república.*casa civil/u, 'BRA'],
  [/república de moçambique|boletim da república/u, 'MOZ'],
  [
    /u\.s\. department|united states code|public law \d{2,3}-\d|americans with disabilities act|national council on disability|congress of the united states/u,
    'USA',
  ],
  [/republic of south africa|saflii|national council of provinces/u, 'ZAF'],
  [
    /جمهورية مصر العربية|الجريدة الرسمية.*مصر|مجلس الشعب|ي\u064f?بصم هذا القانون بخاتم الدولة|قرر مجلس (?:النواب|الشعب) القانون/u,
    'EGY',
  ],
  [/ghana health service|republic of ghana|parliament of ghana/u, 'GHA'],
];
