import type { LanguageRules } from '../../rules.ts';
import { HELD } from './words.ts';

/** Capacity, consent and care, and what guards people in them. */
export const SAFEGUARDS: LanguageRules['signals'] = {
  'legal-capacity': [
    {
      says: 'geschaftsfahigkeit|rechts- und (?:handlungs|geschafts)fahig|handlungsfahigkeit|rechtsfahigkeit|rechtliche[rn]? handlungsfahig|urteilsfahigkeit wird vermutet|wird vermutet … (?:urteilsfahig|einwilligungsfahig|entscheidungsfahig)|entscheidungsfahigkeit|geschaftsfahig·|verfahrensfahig|gleiche anerkennung vor dem recht|(?:ohne rucksicht|unabhangig) (?:[^\\s-]+ ){0,4}geschaftsfahigkeit',
      not: 'beschrankt|entfallt|mangel|unfahig|fehlt|verlust|verein|korperschaft|rechtsfahige[rn]? (?:verein|anstalt|stift)|genossen|entzieh|entzogen|verlor|aberkannt|handlungsfahigkeit der (?:bundes|verwaltung)',
      context: 'none',
      score: 0.75,
    },
    // It stays, whoever helps or stands in.
    {
      says: '(?:handlungs|geschafts|rechts)fahigkeit (?:[^\\s-]+ ){0,12}(?:nicht (?:[^\\s-]+ )?(?:beschrankt|eingeschrankt|beeintrachtigt|beruhrt|entzogen|geschmalert)|unberuhrt|ungeschmalert|bleibt (?:[^\\s-]+ )?(?:erhalten|bestehen))|(?:lasst|bleibt) (?:[^\\s-]+ ){0,4}(?:handlungs|geschafts)fahig(?:keit)?·|(?:schrankt|beschrankt|beruhrt) (?:[^\\s-]+ ){0,3}(?:handlungs|geschafts)fahigkeit (?:[^\\s-]+ ){0,6}nicht|(?:voll|uneingeschrankt|weiterhin) (?:handlungs|geschafts|rechts)fahig|(?:regeln|besorgen|entscheiden) (?:[^\\s-]+ ){0,5}(?:rechtlichen )?(?:belange|angelegenheiten) selbst|selbst zu besorgen|fahigkeit (?:[^\\s-]+ ){0,4}(?:handeln|entscheiden) (?:[^\\s-]+ ){0,3}(?:vermutet|anerkannt)|gleichberechtigt … (?:rechts|handlungs|geschafts)fahig',
      not: 'nicht selbst zu besorgen|minderjahrig|verein|genossen|gesellschaft',
      context: 'none',
      score: 0.75,
    },
  ],
  'supported-decision': [
    {
      says: '(?:unterstutz|hilfe|assist|begleit|beratung)[a-z]*,? (?:[^\\s-]+ ){0,8}(?:entscheidung(?:en)? (?:[^\\s-]+ ){0,2}(?:treff|fallen|selbst)|entscheidungsfindung|rechtliche[nr]? handlungsfahigkeit|willensbildung|willensausserung|ausubung (?:[^\\s-]+ ){0,3}(?:rechts|geschafts|handlungs)fahigkeit)|entscheidungsassistenz|unterstutzte entscheidung|willen? und (?:die |den |ihre |seine |deren )?praferenz|begleitbeistandschaft|unterstutzerkreis|(?:wunschen?|willen?)· (?:[^\\s-]+ ){0,5}(?:betreuten|betroffenen|patient[a-z]*|betreuter) (?:[^\\s-]+ ){0,6}(?:entsprech|festzustellen|beacht|berucksicht|geltung|rechtlich)|vertrauensperson (?:[^\\s-]+ ){0,4}(?:wahl|bezeichn|beizieh|nennen|benennen|bestimm)',
      not: 'versammlung|schwerbehind|jugend|kindes|unternehmensentscheid|minderj',
      score: 0.75,
    },
    // Help to form, say and carry out one's own will, and regard for it.
    {
      says: '(?:eigene|selbst|selbstandig)[a-z]* (?:[^\\s-]+ )?(?:entscheidung(?:en)?|entscheide) (?:[^\\s-]+ ){0,3}(?:zu (?:treffen|fallen|finden)|verhelfen|ermoglich|treffen konn)|(?:hilft|helfen|unterstutzt|unterstutzen|verhelfen|beisteht)[a-z]* (?:[^\\s-]+ ){0,8}(?:selbst zu (?:entscheiden|bestimmen|besorgen)|willen zu (?:bilden|aussern)|entscheid|zu verstehen|verstehen und)|willen (?:zu bilden|zu aussern|kundzutun|auszudrucken|umzusetzen|durchzusetzen)|(?:wunsche|wunschen|willen?|praferenzen|vorlieben)· (?:[^\\s-]+ ){0,7}(?:massgeb|massgebend|rechnung (?:zu )?(?:trag|getrag)|rechnung zu|zu entsprechen|entsprochen|vorrang|zu befolgen|zu beachten|zu berucksichtigen)|(?:person|personen) (?:[^\\s-]+ )?(?:(?:ihres|seines) vertrauens|der eigenen wahl) (?:[^\\s-]+ ){0,5}(?:beizieh|beigezogen|hinzuzieh|unterstutz|begleit|beisteh|bezeichn)|vertrauensperson (?:[^\\s-]+ ){0,5}(?:beizuzieh|unterstutz|begleit|hinzuzuzieh)|unterstutzte[rn]? (?:entscheid|willens)|entscheidungs(?:begleit|assist|unterstutz|hilf)|unterstutzungs(?:vereinbar|person|vertrag)|(?:beim|bei der) (?:[^\\s-]+ ){0,6}(?:losung|entscheidung|verstehen|abwagen|willens)[a-z]* (?:[^\\s-]+ ){0,3}(?:unterstutz|hilft|helfen|begleit)|(?:bei|in) (?:[^\\s-]+ ){0,3}(?:entscheidungen|entscheiden|entscheidungsfindung) (?:[^\\s-]+ ){0,3}(?:hilft|helfen|unterstutz|beisteh|beizusteh|begleit)|entscheidungshilfe|moglichkeit (?:[^\\s-]+ ){0,3}sich (?:[^\\s-]+ )?zu aussern|mutmassliche[rn]? will',
      with: 'betreut|betroffen|vertretene|person|sie·|behinder|patient|kranke|begleit|leistungsberecht|beistand|beeintracht|unterstutz|selbst·',
      not: 'partei(?:en)?·|verbande|mitglied|schulbezirk|wahlrecht der eltern|erziehungsberecht|wahler|klager|antragsgegner|arbeitgeber|gelegenheit … stellung|kindeswohl|jugendamt|schwerbehindertenvertret',
      score: 0.7,
    },
  ],
  'advance-directive': [
    {
      says: 'patientenverfugung|vorsorgevollmacht|vorsorgebevollmacht|krisenvereinbarung|krisenpass|behandlungsabsprache|vorsorgeauftrag|behandlungsvereinbarung|betreuungsverfugung|patiententestament|krisenplan|vorausverfugung|gesundheitliche versorgungsplanung|(?:fruher|vorab|voraus)[a-z]* (?:[^\\s-]+ ){0,3}geausserte[rn]? (?:wunsch|will)|mutmassliche[rn]? wille',
      not: 'erziehungsberecht|sorgeberecht|personensorgeberecht|eltern·|glaubiger|vertragspart|erblasser',
      context: 'none',
      score: 0.85,
    },
    {
      says: '(?:im voraus|vorab|fur den fall (?:einer|eines|seiner|ihrer|der|kunftig)|fur eine kunftige)[a-z]* (?:[^\\s-]+ ){0,14}(?:festleg|festgelegt|festzuhalten|festhalten|bestimm|anordn|verfug|erklar|ablehn|abgelehnt|vollmacht|beauftrag)|(?:im fall|bei) (?:[^\\s-]+ ){0,2}(?:urteils|entscheidungs|einwilligungs)unfahigkeit (?:[^\\s-]+ ){0,8}(?:beauftrag|vertreten|bevollmachtig|zustimm|bestimm|ubernehm)',
      with: 'behand|massnahme|medika|personensorge|vermogenssorge|gesundheit|kris|person|arzt|urteilsunfahig|entscheidungsunfahig',
      not: 'minderjahrig|testament|ableben|versicher|insolv|krankenhausplan',
      score: 0.75,
    },
  ],
  'informed-consent': [
    {
      says: '(?:einwilligung|zustimmung|einverstandnis|einverstandniserklarung)s? (?:der|des|ihrer|seiner) (?:betroffen|patient|kranke|leistungsberecht|person|mensch|behindert|pflegebedurf|untergebr|versicherte|betreuten|bewohner|beschaft|jeweiligen)|(?:mit|nur mit|ohne) (?:seine[rn]?|ihre[rn]?|deren|dessen|schriftliche[rn]?|vorherige[rn]?|ausdruckliche[rn]?|der|die)? ?(?:[^\\s-]+ ){0,2}(?:einwilligung|zustimmung|einverstandnis)|(?:bedarf|bedurfen) (?:der|ihrer|seiner) (?:[^\\s-]+ )?(?:einwilligung|zustimmung) (?:der|des) (?:leistungs|betroff|patient|mensch|person|untergebr)|aufzuklaren|aufgeklart|aufklarung (?:uber|durch|des|der|ist)|freiwillige[rnm]? (?:behandlung|aufnahme|aufenthalt|unterbring)|(?:behandlung|aufnahme|teilnahme) (?:[^\\s-]+ ){0,3}(?:ist )?freiwillig|einwilligungsfahig|willigt (?:[^\\s-]+ ){0,5}ein·|eingewilligt|wunsch- und wahlrecht|behandlung (?:[^\\s-]+ ){0,5}(?:abzulehnen|ablehnen)|widerruf[a-z]* (?:[^\\s-]+ ){0,3}einwilligung|(?:stimmt|zugestimmt|zustimmt)·',
      with: 'behand[el]|untersuch|eingriff|leistung|betroffen|patient|aufnahme|forsch|daten|massnahme|person|anwendung|mensch',
      not: 'bundesrat|bundesminist|landesminist|landesbehorde|integrationsamt|arbeitgeber|betriebsrat|personalrat|zustimmung (?:der|des) (?:gericht|behord|kasse|spitzen|aufsicht|jugend|kultus|agentur|dienst|obersten|tragers|vorstand|landes|bund|krankenkasse|staat|betreuer)|jugendlich|minderjahr|personensorge|ohne (?:[^\\s-]+ ){0,3}zustimmung (?:[^\\s-]+ ){0,6}(?:zulassig|kundig)|versicherer|vertragspart|elternteil|klagen·|unterhaltspflicht|pflegesatz|heimtrager|tragern?·|rechtsverordnung|bundesregierung|wahlvorstand|wahlvorschlag|stimmabgabe|teilhabeplan|rehabilitationstrager|schlichtende|grundstucke|pauschalen geldleistung|oder (?:seines?|ihres?|dessen|deren) (?:[^\\s-]+ )?(?:vormund|vertret|beistand|kurator|betreuer)|(?:zustimmung|einwilligung|einverstandnis) (?:der|des) (?:betroffenen )?(?:arbeitnehmer|pflegeheim|unternehm|behord|land|erziehungs)',
      score: 0.7,
    },
    // Come and stay of one's own will; say no; leave.
    {
      says: '(?:eigene[nms]?|freie[nms]?) (?:entschluss|verlangen|wunsch|willen)(?:es|s)?· (?:[^\\s-]+ ){0,8}(?:aufgenommen|eintritt|eintreten|aufnahme|untergebracht|behand)|(?:aufgenommen|aufnahme|eintritt|untergebracht) (?:[^\\s-]+ ){0,5}(?:eigene|eigenem|freiem) (?:entschluss|verlangen|wunsch|willen)|auf (?:eigenes|ihr|sein) verlangen (?:[^\\s-]+ ){0,6}(?:untergebracht|aufgenommen|entlassen)|(?:klinik|anstalt|einrichtung|krankenhaus|abteilung) jederzeit (?:[^\\s-]+ )?verlassen|jederzeit (?:[^\\s-]+ ){0,5}(?:widerrufen|ablehnen|abbrechen|zuruckgezogen|zuruckziehen)|freiwillige?[rnms]? (?:eintr|eingetret|behand|aufnahme|aufgenomm|aufenthalt)|auf eigenen wunsch (?:[^\\s-]+ ){0,4}(?:verlass|entlass|behand|aufge)|(?:weigerung|ablehnung|verweigerung) (?:[^\\s-]+ ){0,6}(?:nachteil|benachteilig)|(?:frei|freie)[a-z]*,? (?:und |nach aufklarung )?(?:[^\\s-]+ )?(?:zustimmung|einwilligung)|(?:nicht|keine[rn]?) (?:gegen|wider) (?:den|seinen|ihren|deren) (?:[^\\s-]+ )?willen (?:[^\\s-]+ ){0,4}(?:behand|untersucht|operiert|medik)|(?:schriftliche[rn]?|ausdruckliche[rn]?|vorherige[rn]?|personliche[rn]?),? (?:[^\\s-]+ )?(?:zustimmung|einwilligung)(?! (?:des|der|seines|ihres) (?:vormund|betreuer|gesetz|gericht|vertret|eltern|behord|tragers|land|bundes))|selbst (?:einwilligen|zustimmen|die einwilligung)|(?:behandlung|eingriff|massnahme)[a-z]*,? (?:[^\\s-]+ ){0,8}(?:einwilligung|zustimmung) (?:des|der) (?:aufgeklart|patient|kranken|betroff|untergebracht|versuchs)|teilnahme (?:[^\\s-]+ ){0,2}freiwillig|nach (?:[^\\s-]+ )?(?:arztlicher )?aufklarung',
      with: `${HELD}|behand|eingriff|medika|massnahme|versuch|forsch|heilmittel|teilnahme|aufnahme|therap|abgelehnt`,
      not: 'oder (?:seines?|ihres?|dessen|deren) (?:[^\\s-]+ )?(?:vormund|vertret|beistand|kurator|betreuer)|behorde|arbeitgeber|integrationsamt|minderjahrig|personensorge|vertragspart|jugendamt|spitzenverband|krankenkasse|tragers? |auftrag|bundesrat',
      score: 0.7,
    },
  ],
  'health-services': [
    {
      says: '(?:anspruch|recht)· (?:[^\\s-]+ ){0,6}(?:krankenbehandlung|arztliche|heilbehandlung|psychotherap|medizinische|soziotherap|psychiatrische|gesundheitsleist|gesundheitliche)|(?:psychiatrische|psychotherapeutische|medizinische|arztliche|gesundheitliche|sozialpsychiatrische)[rns]? (?:und [^\\s-]+ |[^\\s-]+ )?(?:versorgung|hilfe|betreuung|behandlung|leistung)|gesundheitsversorgung|gesundheitsleistung|heilmittel|(?:vorsorgende|nachgehende|begleitende|psychosoziale)[rn]? (?:und [^\\s-]+ )?hilfen?·|sozialpsychiatrische[rn]? dienst|psychiatrische institutsambulanz|krankenbehandlung|heilfursorge',
      with: 'behinder|psychisch|psychiatr|sozialpsychiatr|seelisch|pflegebedurf|patient|sucht|untergebracht|krank|einrichtung|rehabilitation',
      not: 'vertragsarzt|vergutung|abrechn|pruf(?:ung|vereinb)|approbation|ausbild|zulassungsausschuss|bewertungsausschuss|daten|telematik|wirtschaftlichkeit|gemeinsame bundesausschuss|krankenhausplan|finanz|statistik|entgelt|kassenarzt|beitrag|rechnung|spitzenverband|bundesgesundheitsminist|festbetrag|studier|studium|prufling|gutachten',
      context: 'sentence',
      score: 0.65,
    },
    {
      says: 'fruherkenn|fruhforder|drohende[a-z]* (?:[^\\s-]+ ){0,5}behinderung|(?:verhut|vermeid|vorzubeug|vorbeug|verhinder|abzuwend|abwend|pravention)[a-z]* (?:[^\\s-]+ ){0,8}(?:behinderung|pflegebedurf|krankheit|psychisch|suizid|verschlimmer|chronisch)|(?:behinderung|pflegebedurftigkeit|erkrankung|verschlimmerung)[a-z]* (?:[^\\s-]+ ){0,4}(?:zu )?(?:verhut|vermeiden|vorzubeug|vorbeug|verhinder|abzuwenden)|gesundheitsforder|pravention (?:und|vor|von)|suizidpravent|gesundheitliche pravention',
      not: 'spitzenverband|vergutung|insolvenz|betrug|bussgeld|finanz|rabatt|geldwasch|verhinderung des vors|verhinderungspflege|ausschuss|arbeitsunfah|doping',
      score: 0.65,
    },
    // What laws on the mentally ill promise: aid before, in place of and after the ward.
    {
      says: '(?:anspruch|recht)· (?:[^\\s-]+ ){0,12}(?:behandlung|heilbehandlung|therapie)·|(?:arztliche|psychosoziale|fachliche|therapeutische)[rns]? (?:und [^\\s-]+ )?(?:beratung|hilfe|betreuung)|hilfen? (?:sollen|sind|werden|ist|umfassen|fur (?:psychisch|menschen mit|personen mit|seelisch))|sozialpsychiatrische[nr]? dienst(?:e|es)?·|(?:ambulante|stationare|teilstationare|tagesklinische|psychiatrische)[rn]?,? (?:(?:und|oder|sowie)? ?[^\\s-]+ ){0,3}(?:versorgung|weiterbehandlung|nachbehandlung)|weiterbehandlung|nachsorge|krisendienst|krisenintervention|fruherkennung|(?:korperlichen|somatischen)[a-z]* (?:[^\\s-]+ ){0,4}(?:gleichzustellen|gleichgestellt|gleichwertig)|(?:behandlungs|therapie)- ?(?:und [^\\s-]+plan|plan)|(?:kinder- und jugend|eigene|altersgerechte|geeignete)[a-z]*,? (?:[^\\s-]+ )?(?:abteilung|station|angebot)(?:en|e)? (?:[^\\s-]+ ){0,3}(?:vorgehalten|vorzuhalten|eingericht|bereit)|justizvollzugskrankenhaus|heilbehandlung (?:[^\\s-]+ ){0,4}(?:zu gewahren|gewahrt|geboten)',
      with: 'psychisch|psychiatr|sozialpsychiatr|seelisch|geisteskrank|kranke[rn]?·|erkrank|untergebracht|sucht|patient|krise|notlage|unterbringung',
      not: 'vergutung|abrechn|approbation|ausbildung|kosten|krankenhausplan|vertragsarzt|zulassung|krankenkasse|entgelt|wider(?:rufen)? … auflage|zwangsweise|verboten|nicht erlaubt|erprobung|die auflagen|ohne zustimmung|gutachten|leistungserbring|pflegekasse|statistik|bundesausschuss|zu dulden|schulpflicht|begutacht',
      score: 0.65,
    },
    {
      says: '(?:sorgt|sorgen|gewahrleist|sichert|stellt|stellen|bietet|bieten|unterhalt|unterhalten|errichtet|betreibt|halt|halten|angebot|versorgung|zugang)[a-z]* (?:[^\\s-]+ ){0,8}(?:psychiatrisch|psychisch|seelisch|psychosozial|psychotherap)[a-z]* (?:[^\\s-]+ ){0,6}(?:angebot|ambulator|klinik|dienst|versorg|behand|hilfe|betreu|abteilung|kranke|gesund)',
      not: 'ausbild|vergutung|entgelt|kosten|approbation|krankenhausplan|krankenkasse|zulassung|statistik|studier|prufung|gewalt|daten',
      score: 0.65,
    },
    {
      says: 'kosten (?:[^\\s-]+ ){0,4}(?:psychotherap|psychiatrisch|behandlung|heilbehandlung)[a-z]* (?:[^\\s-]+ ){0,6}(?:psychisch|seelisch|geisteskrank|psychiatr)|psychotherap[a-z]* (?:[^\\s-]+ ){0,4}(?:seelisch|psychisch) kranke',
      with: 'ubernimm|ubernehm|ubernommen|tragt|getragen|erstattet|gedeckt',
      not: 'abrechn|vergutung|zwang|vertragsarzt',
      score: 0.65,
    },
  ],
  'non-discrimination': [
    {
      says: 'vor dem gesetz (?:sind )?(?:alle|gleich)|(?:benachteiligungs|diskriminierungs)verbot|wegen eines (?:in|der) [^a-z]{0,6}(?:genannten|in) ',
      not: 'frauen und mannern|soldat|gleichstellungsbeauftragt',
      context: 'none',
      score: 0.7,
    },
    {
      says: 'benachteilig|diskrimin|gleichbehand[el]|(?<!gesetz zur )gleichstellung (?:[^\\s-]+ )?(?:behinder|von menschen mit)|gleichberechtigt(?!e[rn]? (?:teilhabe|leben|zugang))|chancengleich|gleiche[rn]? (?:chancen|rechte|zugang)|wegen (?:einer|seiner|ihrer|der) (?:[^\\s-]+ ){0,6}behinderung· (?:[^\\s-]+ ){0,3}(?:benach|ungleich|schlechter|versagt|verweig|abgelehn|nicht)|(?:aus grunden|wegen) (?:der rasse|der ethn|des geschlechts)|ungleichbehand[el]|gleichheit vor dem gesetz|vor dem gesetz gleich|belastigung',
      not: 'geschlechtsspezifisch|benachteiligungen von frauen|gleichstellungsbeauftragte|frauen und mannern|gleichstellungsplan|wettbewerb|unehelich|familienbedingt|teilzeitbeschaft|gleichbehandlung (?:der|aller) (?:antrag|bieter|lieferant)|geschadigt',
      context: 'passage',
      score: 0.7,
    },
    {
      says: '(?:wegen|aufgrund|auf grund|infolge|auf der grundlage) (?:[^\\s-]+ ){0,6}(?:behinderung|krankheit|erkrankung|beeintrachtigung|storung)[a-z]* (?:[^\\s-]+ ){0,9}(?:schlechter|zuruckgesetzt|ungleich|herabgesetzt)|(?:niemand|darf (?:[^\\s-]+ ){0,6}nicht|durfen (?:[^\\s-]+ ){0,6}(?:nicht|niemanden?)|nicht) (?:[^\\s-]+ ){0,22}(?:behinderung|beeintrachtigung|gebrechens?)· (?:[^\\s-]+ ){0,5}(?:zuruckgesetzt|schlechter ?(?:ge)?stell|bevorzugt|benachteilig|ausgeschlossen|abgewiesen)|schlechterstell',
      near: 'behinder|beeintracht|gebrech|krankheit|erkrank|storung',
      not: 'frauen und mann|gleichstellung von frau|gleichstellungsbeauf',
      score: 0.7,
    },
  ],
  'reasonable-accommodation': [
    {
      says: 'angemessene[rn]? vorkehrung|behinderungsgerecht|behindertengerecht|behindertengemass|unverhaltnismassige[rn]? (?:belast|aufwend|aufwand)|nachteilsausgleich[a-z]* (?:[^\\s-]+ ){0,6}(?:gewahr|zu gewahren|pruf|studi|schul|arbeit)|(?:pruf|studi|schul|anspruch|gewahr)[a-z]* (?:[^\\s-]+ ){0,6}nachteilsausgleich|vorschriften … nachteilsausgleich|technische[rn]? arbeitshilfe|(?:anpassung|ausgestalt|gestaltung|ausstatt)[a-z]* (?:[^\\s-]+ ){0,5}(?:arbeitsplatz|arbeitsplatze|prufung)|prufungserleichter|schreibzeitverlanger|besonderen belange[n]? … (?:prufling|studier|auszubildend)|individuelle[rn]? (?:anpassung|vorkehrung)',
      score: 0.75,
    },
    {
      says: 'vorkehrungen (?:[^\\s-]+ ){0,8}(?:unzumutbar|unverhaltnis|belast)|(?:notigen|angemessenen?|erforderlichen|geeigneten) vorkehrungen|unzumutbar(?:e[rn]?)? belast|(?:zumutbare|notwendige|geeignete|erforderliche)[rn]? (?:und (?:zumutbare|geeignete)[rn]? )?anpassung|anpassungen? (?:[^\\s-]+ ){0,4}(?:verweiger|vorzunehmen|vornehmen|im einzelfall)|nachteilsausgleich|individuelle[rn]? (?:bildungsplan|hilfsmittel)|didaktische[rn]? hilfsmittel|(?:hilfe|hilfsperson) (?:[^\\s-]+ ){0,4}(?:person (?:seines|ihres) vertrauens|bedienen)|anpassung des arbeitsplatz',
      near: 'behinder|beeintracht|einzelfall|schuler|pruf|arbeitsplatz|blinde|einzelfall|wahler',
      not: 'rentenanpass|beitragsanpass|anpassung der (?:vergut|leistungsbetrag|rente)',
      score: 0.7,
    },
  ],
  'community-services': [
    {
      says: 'hausliche[rn]? (?:pflege|krankenpflege|umgebung|versorgung|bereich)|ambulante[rns]? (?:pflege|hilfe|betreu|dienst|versorg|leistung|wohn|psych|behand[el]|massnahm)|ambulant (?:betreut|vor|durch)|eigene[rn]? (?:wohnung|hauslichkeit)|betreute[sn]? wohn|wohngemeinschaft|wohngruppe|tagespflege|kurzzeitpflege|(?<!voll- oder )(?<!voll oder )(?<!vollstationare und )teilstationare[rn]? (?:pflege|einricht|angebot|betreu|hilfe|leistung|eingl|wohn)|wohnortnahe[nr]? (?:dienst|einricht|hilfe|versorg|behand)|mobile[rn]? (?:form|dienst|fruh|hilfe)|tagesstatte|tagesklinik|assistenzleistung|personliche[sn]? (?:assistenz|budget)|soziale[rn]? teilhabe|(?:leben|teilhabe|eingliederung|wiedereingliederung|teilnahme|teil) (?:[^\\s-]+ ){0,3}(?:in|an|am) (?:der|die|dem)? ?(?:leben der |leben in der )?(?:gemeinschaft|gesellschaft)|gemeindenah|gemeindepsychiatr|selbstbestimmte[sn]?,? (?:und |(?!leben)[^\\s-]+ )?(?:leben|wohnen|lebensfuhrung)|selbststandige[rns]? (?:leben|lebensfuhr|wohnen)|nachbarschaftshilfe|niedrigschwellig|entlastungs?(?:betrag|leistung|angebot)|verhinderungspflege|nachgehende[rn]? (?:hilfe|betreu)|nachsorge|besondere[rn]? wohnform|wohnassistenz|hilfen? im haushalt|haushaltshilfe|pflegedienst|pflegesachleistung|unterstutzung im alltag|familienentlast|familienunterstutz|begleitete elternschaft',
      not: 'pflegezeit|substitut|kindertagespflege|kinder in tagespflege|pflegesatzkommission|vergutung|tagespflegeperson|abrechn|daten(?:satz|ubermitt)|ausbild|statistik|auswirkungen auf|grad der|integrationsamt|krankenhausbehandlung … vergut|trager der eingliederungshilfe (?:ist|kann|hat|soll)|spitzenverband|entgelt|beitrag|zulassung|europaische[rn]? gemeinschaft|wirtschaftsgemeinschaft|schuler|schule|hochschul|studium|rabatt|coronavirus|krankenhauser|versorgungsvertrag|versorgungsauftrag|ruht·|ruhen·',
      context: 'sentence',
      score: 0.65,
    },
    {
      says: 'tagesklinik|tagesstruktur|sozialpsychiatrische[nrs]? (?:zentrum|zentren|dienst)|(?:gewohnte|vertraute|hausliche)[rns]? umgebung|mobile[rn]? team|gemeindenah|aufsuchend|hausbesuch|sucht … (?:in (?:ihrer|seiner|deren) wohnung|zu hause) auf|(?:zu hause|in (?:ihrer|seiner) wohnung) (?:[^\\s-]+ ){0,4}(?:aufsuch|betreut|gepflegt|behandelt|begleitet)|krisendienst|krisenpension|krisenwohnung|krisenzimmer|ubergangsheim|ubergangseinricht|ubergangswohn|wohnheim|patientenclub|tagesstatte|tageszentr|begegnungsstatte|kontakt- und beratungsstelle|kontaktstelle|wohnbegleit|(?:begleitete|betreute|unterstutzte|selbstandige)[srn]? wohn|trainingswohn|wohntraining|wohnung der person|nachgehende[rn]? (?:hilfe|fursorge|betreu)|nachbetreuung|ambulante,? |ambulant und|entlastungsdienst|familienentlast|familienpflege|elternassistenz|assistenz (?:im|bei|zur|fur)|personliche[nrs]? (?:assistenz|budget)|gemeindepsychiatr|verbund … psychiatr|wo und mit wem|wohnort (?:[^\\s-]+ ){0,3}(?:wahlen|entscheiden)|wiedereingliederung in die gemeinschaft|sozialstation|ambulatori|wohn- und (?:betreuung|pflege)gruppen',
      with: 'psychisch|psychiatr|sozialpsychiatr|seelisch|kranke|erkrank|behinder|menschen|hilfebedurf|entlassen|leistungsberecht|hilfen·|betroffene|unterstutz|dienst|sie·|land·|eltern|kind·|leben',
      not: 'studentenwohnheim|schulerwohnheim|schuler|arbeitnehmer|vergutung|kosten|ausbild|statistik|krankenkasse|arbeitsassist|am arbeitsplatz|pflegezeit|wohnheimen ist|entgelt|freizustellen|rehabilitationstrager|beitrag|trager der eingliederungshilfe (?:ist|kann|hat|soll)|zulassung|jugendhilfe|ruht·|leistungserbring',
      context: 'sentence',
      score: 0.65,
    },
  ],
  deinstitutionalization: [
    {
      says: 'deinstitutional|enthospital|ambulant vor stationar|vorrang (?:[^\\s-]+ ){0,4}(?:ambulant|hauslich)|(?:ambulant|hauslich)[a-z]* (?:[^\\s-]+ ){0,6}vorrang|(?:auflos|schliess|verkleiner|dezentralis)[a-z]* (?:[^\\s-]+ ){0,4}(?:anstalt|grosseinricht|psychiatrischen (?:krankenh|klinik))|(?:vermeid|verkurz|erubrig)[a-z]* (?:[^\\s-]+ ){0,6}(?:stationar|heimaufnahme|unterbringung|krankenhausaufnahme|krankenhausaufenthalt)|(?:stationare[rn]?|heimaufnahme|krankenhausbehandlung) (?:[^\\s-]+ ){0,4}(?:vermeid|entbehrlich)|(?:unterbringung|einweisung)[a-z]* (?:[^\\s-]+ ){0,3}(?:vermieden|vermeiden|entbehrlich)|moglichst lange in (?:ihrer|seiner) hauslich',
      not: 'vergutung|krankenhausplan|versorgungsauftrag|schliessung (?:der|einer) kasse',
      score: 0.75,
    },
    {
      says: '(?:heil|pflege|irren)?-?anstalten (?:[^\\s-]+ ){0,4}(?:geschlossen|aufgelost|ersetzt|aufzulosen)|schrittweise (?:geschlossen|aufgelost|abgebaut|verkleinert|ersetzt)|(?:heim|heime|einrichtungen|gross-?(?:anstalt|heim|einricht|klinik)|langzeit|langzeitbereich|kliniken|betten)[a-z]* (?:[^\\s-]+ ){0,6}(?:umgewandelt|umzuwandeln|uberfuhrt|aufgelost|aufzulosen|abgebaut|abzubauen|geschlossen werden|ersetzt|verkleinert|dezentralisiert)|(?:umwandlung|abbau|auflosung|dezentralisierung|verkleinerung) (?:[^\\s-]+ ){0,4}(?:heim|anstalten|grosseinricht|stationar|betten|komplexeinricht)|(?:neue[rn]?|keine) (?:[^\\s-]+ )?(?:heim|heime|anstalten|grosseinricht|heimplatz)[a-z]* (?:[^\\s-]+ ){0,5}(?:nicht|errichtet|finanziert|gefordert|genehmigt|gebaut)|neuaufnahmen? in (?:[^\\s-]+ ){0,2}(?:heim|anstalt|einricht)|(?:auf|in) ein(?:e)? (?:[^\\s-]+ )?(?:heim|anstalt|besondere wohnform|einrichtung)· (?:[^\\s-]+ ){0,4}(?:nicht verwiesen|verwiesen werden|nicht verpflichtet)|nicht (?:[^\\s-]+ ){0,4}(?:auf|in) (?:ein|eine) (?:[^\\s-]+ )?(?:heim|wohnform)· (?:[^\\s-]+ )?(?:verwiesen|aufgenommen|leben)|verpflichtet,? (?:[^\\s-]+ )?in besonderen wohnformen|ubergang von (?:[^\\s-]+ )?(?:stationar|anstalt|institution|heim)[a-z]* (?:[^\\s-]+ ){0,5}(?:gemeind|ambulant|wohn)|vorrang (?:[^\\s-]+ ){0,4}(?:gemeindenah|ambulant)',
      with: 'behinder|psych|langzeit|leben|wohn|heim|kind|assisten|betten|gemeinde|stationar|anstalt|pflegeanstalt|heilanstalt|irrenanstalt',
      not: 'jugendhilfe|kindertages|kindergarten|tierheim|vergutung',
      score: 0.75,
    },
  ],
  'complaints-review': [
    {
      says: 'beschwerde|rechtsmittel|widerspruchs?(?:verfahren|bescheid|ausschuss|recht)[a-z]*·|widerspruch·|klage·|klagen·|klagt|klagerecht|verbandsklage|rechtsweg|anfecht|gerichtliche[rn]? (?:entscheidung|uberpruf|kontrolle)|antrag auf (?:gerichtliche|uberprufung|aufhebung|entlassung)|schlichtungsantr|schlichtungsstelle … (?:eingericht|errichtet|antrag|wenden|anruf)|schlichtungsverfahrens?·|schlichtungsstelle (?:wird|ist|soll)·|(?:uberpruf|aufheb)[a-z]* (?:[^\\s-]+ ){0,6}unterbring|unterbringung (?:[^\\s-]+ ){0,6}(?:uberpruf|aufzuheben|aufheben)|patientenfursprech|patientenanwalt|beschwerdestelle|schadensersatz|entschadigung (?:wegen|verlang|in geld)|rekurs·|berufung (?:gegen|ans|an das)|ombuds|rechtsschutz|rechtsbehelf|gericht (?:[^\\s-]+ ){0,4}(?:anrufen|angerufen)',
      not: 'klager|(?:schreiben|briefe?|post) (?:[^\\s-]+ ){0,4}an· (?:[^\\s-]+ ){0,8}(?:geoffnet|uberwacht|kontroll)|scheidung|hinweis auf|beschwerden (?:des|der|beitr|zu)|qualitatsausschuss|krankenkasse|kassenarzt|vertragsarzt|beschwerdeausschuss|schiedsstelle nach|wahlanfecht|wahl |jugendgericht|jugendstraf|urteil|strafprozess|(?:keine )?aufschiebende[nr]? wirkung[.]? hab|vorverfahren findet|bauaufsicht|nachbarn|schulkonferenz|festsetzung ist der rechtsweg|ohne widerspruch|im widerspruch|verwaltungsakt(?:e)? … (?:pflege|kranken)kasse|pflegekasse|patent|finanzgericht|steuer|haftpflicht|zustellung|disziplin|hinterblieb|zulassung|arzneimittel|rehabilitationstrager|festbetrag|spitzenverband|schiedsperson',
      score: 0.65,
    },
    // The judge and others to whom a person held, tied or treated can turn, or who look at it of office.
    {
      says: 'gericht (?:[^\\s-]+ ){0,5}(?:anzurufen|anrufen|angerufen|uberpruft|pruft|uberprufen)|gerichtlich (?:[^\\s-]+ )?(?:uberpruf|angefochten|anfechten)|weitergezogen|weiterzieh|weiterzug|an (?:das|die|den|eine|einen) (?:[^\\s-]+ ){0,3}[a-z]*(?:gericht|kommission|stelle|behorde|ausschuss|anwaltschaft)· (?:zu )?wenden|(?:rechtmassig|zulassig|gesetzmassig)[a-z]*keit (?:[^\\s-]+ ){0,6}(?:gericht|uberpruf|pruf|festzustell|festgestellt)|(?:gericht|richter)[a-z]* (?:[^\\s-]+ ){0,8}(?:rechtmassig|zulassig)keit|entlassungs(?:gesuch|antrag|begehren)|um (?:[^\\s-]+ )?entlassung (?:[^\\s-]+ )?(?:ersuch|nachsuch|bitten)|(?:gericht|richter)[a-z]* (?:[^\\s-]+ ){0,8}(?:zur genehmigung|zur entscheidung|zu verstandigen|anzuzeigen|zu unterrichten|vorzulegen|mitzuteilen)|(?:fur (?:un)?zulassig|zulassigkeit der (?:weiteren )?(?:unterbringung|anhaltung|verwahrung))[a-z]* (?:[^\\s-]+ ){0,4}(?:zu erklaren|erklart|entscheid|beschluss)|personlich(?:en eindruck| anzuhoren| zu horen)|ohne zeugen (?:[^\\s-]+ )?(?:anzuhoren|zu sprechen)|beschwerden? (?:[^\\s-]+ ){0,6}(?:pruf|entgegen|nachzugehen|berichten|vorbring|erheben|erhoben|zu belehren)|(?:wunsche|wunschen|eingaben|meldungen|bitten|klagen|anregungen) (?:und|oder|von|uber) (?:beschwerde|verletzung|missstand|klagen|bitten)|(?:bewohner|patienten)vertret(?:ung|er) (?:[^\\s-]+ ){0,8}(?:zu verstandigen|verstandigt|beantragen|antrag)|(?:geht|gehen|geht sie) … eingaben nach|rechtsmittelbelehrung|beweislastumkehr|(?:aufhebung|entlassung|uberprufung|beendigung|einstellung)· (?:[^\\s-]+ ){0,8}(?:begehr|verlang|beantrag|ersuch)|(?:gericht|richter|behorde)[a-z]* (?:[^\\s-]+ ){0,8}bestatigt|(?:betroffene|kranke|untergebrachte|entmundigte|person)[a-z]* (?:[^\\s-]+ ){0,6}(?:die aufhebung|die entlassung|die uberprufung) (?:[^\\s-]+ )?(?:verlangen|beantragen|begehren)|den antrag kann auch der|keine entscheidung (?:[^\\s-]+ ){0,6}zu entlassen|ergeht … (?:keine|nicht) … zu entlassen|anspruch auf schadenersatz|entscheidet das gericht|(?:meldungen|mitteilungen|anzeigen|hinweise)· (?:[^\\s-]+ ){0,5}(?:verletzung|verstoss|missstand)[a-z]* (?:[^\\s-]+ ){0,3}entgegen',
      with: `${HELD}|unterbring|anhaltung|entmundig|beistand|person|rechte|gericht|konvention|behorde|entlassung|massnahme`,
      not: 'krankenkasse|vergutung|zulassung|finanz|steuer|patent|disziplin|jugendamt|arbeitsgericht|kundigung|haftpflicht|wahlvorstand|widerspruchsausschuss|zwischen … tragern|schiedsstelle|eltern',
      score: 0.65,
    },
  ],
  'independent-monitoring': [
    {
      says: 'besuchskommission|heimaufsicht|(?:uberwach|kontroll|besichtig|inspi|inspek)[a-z]* (?:[^\\s-]+ ){0,7}(?:einrichtung|heim|einhalt|umsetzung|unterbring|anstalt|barrierefrei|dienste|websites|offentliche stellen)|(?:einrichtung|heim|anstalt)[a-z]* (?:[^\\s-]+ ){0,5}(?:uberwacht|besichtigt|besucht|kontrolliert|uberpruft)|uberwachungsstelle … (?:uberwach|pruf|bericht|errichtet|eingerichtet)|bericht … uberwachungsstelle|monitoring|volksanwalt|beauftragte[rn]? (?:[^\\s-]+ ){0,4}(?:belange|behinderten)[a-z]* … (?:aufgabe|wirk|uberwach|bericht|bestell|beteilig|darauf)|aufgabe der beauftragten|behindertenbeauftragt|patientenbeauftragt|qualitatsprufung(?! und|en und)|unangemeldet|uberwachung … (?:heim|einricht|anstalt)|(?:sicherung|qualitat) (?:[^\\s-]+ ){0,4}uberwachung|nationale stelle zur verhut|praventionsmechanism|antidiskriminierungsstelle|aufsichtskommission|fachaufsicht (?:uber|fur) … (?:psychiatr|unterbring)|wiederkehrende[rn]? (?:oder anlassbezogene )?pruf|anlassprufung|regelprufung|teilhabebericht|berichtet … (?:bundestag|landtag) … behinder|bundesfachstelle',
      not: 'reisekosten|(?:schreiben|briefe|eingaben|post) an|werden fur [a-z]+ jahre|arzneimittel|medizinprodukt|arbeitsmittel|betaubungsmittel|tabak|finanz|haushalt|grundstoff|wahl|abrechnung|steuer|zoll|pflegeberuf|ausbild|jugendschutz|kindertag|wirtschaftlichkeits-? ?(?:und|prufung)|pflegeheimvergleich|bemessung der vergut',
      score: 0.65,
    },
    {
      says: '(?:unvermut|unangekundigt|unangemeldet|ohne (?:vorherige )?(?:anmeldung|ankundigung)|jederzeit)[a-z]* (?:[^\\s-]+ ){0,8}(?:besicht|besuchen·|besucht·|aufsuch|visit|pruf|inspi|zutritt|kontroll)|(?:besicht|besuch|visit|revidier)[a-z]* (?:[^\\s-]+ ){0,8}(?:unvermut|unangekundigt|unangemeldet|ohne vorherige)|zutritt zu (?:allen|samtlichen|den) (?:[^\\s-]+ )?(?:raumen|raumlichkeiten|abteilungen|einricht)|ungehinderte[rnm]? zugang|(?:irrenanstalt|anstalt|klinik|krankenhaus|heim|einrichtung)[a-z]*,? (?:[^\\s-]+ ){0,16}(?:zu besichtigen|zu visitieren|zu revidieren|besichtigt|visitiert)|(?:bezirksarzt|amtsarzt|kreisarzt|regierungskommissar|staatsanwalt|kommission)[a-z]* (?:[^\\s-]+ ){0,6}(?:anstalt|klinik|heim|einrichtung|irrenanstalt)[a-z]* (?:[^\\s-]+ ){0,6}(?:besuch|besicht|untersuch|pruf|kontroll|visit)|(?:menschenrechts|behinderten|patienten|psychiatrie)(?:beauftragte|anwalt|kommission|rat)[a-z]* (?:[^\\s-]+ ){0,5}(?:besucht|besuchen|besichtigt|pruft|uberwacht)|visitation|revisoren|ombuds|volksanwalt|(?:bewohner|patienten)(?:vertretung|fursprech|anwalt|beauftrag)[a-z]* (?:[^\\s-]+ ){0,10}(?:pruf|kontroll|besuch|zutritt|uberwach|mangel)|(?:umsetzung|einhaltung) (?:[^\\s-]+ ){0,8}(?:uberwacht|uberwachen|zu uberwachen|kontrolliert|gepruft)|uberwacht (?:[^\\s-]+ ){0,5}(?:umsetzung|einhaltung)|(?:melden|meldet|zu melden|anzuzeigen|mitzuteilen)[a-z]* (?:[^\\s-]+ ){0,8}aufsichtsbehorde|aufsichtsbehorde (?:[^\\s-]+ ){0,8}(?:zu melden|gemeldet|melden|besicht|nachschau|pruft)|unabhangig (?:und|,) (?:weisungsfrei|an (?:keine )?weisungen)|weisungsfrei|berichtet (?:dem|der) (?:landtag|regierung|volksvertret)|(?:festgestellte|sind) (?:[^\\s-]+ ){0,5}mangel (?:[^\\s-]+ ){0,4}(?:festgestellt|abgestellt|abzustellen|beseitig)|betrieb eines heims (?:[^\\s-]+ ){0,3}(?:zu untersagen|untersagt)',
      with: `${HELD}|konvention|ubereinkommen|belange|rechte|aufsicht|beauftragt|heim|kranken|irren|pflege`,
      not: 'arzneimittel|lebensmittel|apothek|finanz|abrechnung|wirtschaftlich|steuer|jugend|kindertag|arbeitsschutz|beschwerden? … (?:patienten? )?vertrag|handwerk|schreiben an|medizinischen dienst|rechnung|krankenkasse|tabak|datenschutzbeauf',
      score: 0.65,
    },
  ],
  'legal-aid': [
    {
      says: 'verfahrenspfleg|verfahrensbeist|rechtsanwalt (?:[^\\s-]+ ){0,4}(?:beigeordnet|beizuordnen|beigegeben|beizugeben|bestellt|zu bestellen)|beiordn|beigeordnet|verteidiger (?:[^\\s-]+ ){0,4}(?:bestell|beigeord)|prozesskostenhilfe|verfahrenskostenhilfe|verfahrenshilfe|unentgeltliche[rn]? (?:rechts|vertret|prozess)|patientenanwalt|rechtsbeistand|rechtsberatung|rechtsvertret|beistande?· … auf(?:zu)?treten|besorgung von rechtsangeleg|(?:vertret|beistand|unterstutz)[a-z]* (?:[^\\s-]+ ){0,5}(?:rechtsanwalt|anwalt)',
      not: 'vergutung|gebuhr|jugendlich|jugendger|nebenklag|prozessbegleit|verletzte|zeuge|kammer|registrier|vertretungsverzeichnis|notare|beirat|(?:schreiben|briefe?|post|eingaben) (?:[^\\s-]+ ){0,6}(?:an|mit)|zu melden|mitzuteilen',
      score: 0.75,
    },
    {
      says: 'einen (?:[^\\s-]+ )?(?:anwalt|rechtsanwalt|verteidiger|rechtsbeistand) (?:[^\\s-]+ )?(?:bei·|bestellen|beigeben|beizuziehen)|(?:kosten|gebuhr|honorar)[a-z]* (?:[^\\s-]+ ){0,4}(?:anwalt|anwalts|anwaltin|verteidig|rechtsvertret|rechtsbeistand)|anwaltskosten|(?:anwalt|rechtsanwalt|rechtsanwaltin|verteidiger|pfleger fur das verfahren|rechtsbeistand|rechtskundige[rn]? (?:vertret|beistand|person))[a-z]* (?:[^\\s-]+ ){0,8}(?:beizuordnen|beigeordnet|bestellt|zu bestellen|beigegeben|beizugeben|ernannt|zur seite)|(?:beizuordnen|bestellt|beigeordnet|beigegeben) (?:[^\\s-]+ ){0,6}(?:rechtsanwalt|anwalt|verteidiger|rechtsbeistand)|rechtskundige[rn]? (?:vertret|beistand)|unentgeltliche[rn]? (?:rechtspflege|rechtsbeistand|verteidig|vertret|rechtsberat)|von gesetzes wegen vertreter|vertreter des kranken (?:[^\\s-]+ ){0,6}(?:gerichtlich|verfahren)|(?:verteidiger|rechtsanwalt|anwalt)s? (?:[^\\s-]+ ){0,4}(?:unbeaufsichtigt|ungehindert)',
      not: 'vergutung|gebuhr|jugend|nebenklag|kammer|zeuge|opfer|verletzte|registrier|beirat|kommission',
      score: 0.75,
    },
  ],
  participation: [
    {
      // The elections of a body are no word of those it speaks for.
      says: '(?:verband|verbande|verbanden|verbandes|organisation|organisationen|vereinigung|vereinigungen|interessenvertretungen|zusammenschluss|spitzenorganisation)[a-z]* (?:[^\\s-]+ ){0,5}(?:behindert|menschen mit behind|patient|pflegebedurf|selbsthilfe|betroffen|gehorlos|blinden|angehorig|psychiatrie)|(?:konzern|gesamt|bezirks|haupt)?schwerbehindertenvertret|vertrauensperson (?:[^\\s-]+ ){0,3}schwerbehind|behindertenbeirat|beirat(?:s|es)?· (?:fur die )?(?:[^\\s-]+ ){0,3}(?:teilhabe|behind)|heimbeirat|bewohnerbeirat|bewohnervertret|bewohnerinnen- und bewohner|werkstattrat|frauenbeauftragte|selbsthilfeorgan|behindertenverband|massgebliche[rn]? organisationen … (?:interessen|belange)|interessenvertret[a-z]* (?:[^\\s-]+ ){0,4}(?:behindert|menschen mit|patient|selbsthilfe|pflegebedurf)|mitwirkung (?:[^\\s-]+ ){0,4}(?:bewohner|behindert|menschen mit|betroff)|mitbestimm|patientenvertret|patientenbeteilig|gestaltung offentlicher angelegenheiten|partizipation|beteiligung (?:[^\\s-]+ ){0,3}(?:verbande|menschen mit|betroffenen|organisationen)|psychiatrie-?erfahren|inklusionsbeauftragt|vertret(?:er|erinnen|ern|ung) (?:[^\\s-]+ ){0,6}(?:menschen mit behind|behinderten? mensch|verbande|betroffen)',
      not: 'klagerecht|verbandsklage|verband[a-z]* klagen|reisekosten|sitzungsgeld|aufwandsentschadig|privaten krankenversich|pflegeberufe|leistungserbring|verbande der (?:krankenkasse|ersatzkasse|pflegekasse)|gleichstellungsbeauftragt|verband der privaten|bundesverbande der kasse|durch einen anwalt|betriebsrat und|wahlvorstand|wahlversammlung|wahlausschreib|wahlbarkeit|wahlvorschlag|wahlunterlag|stimmzettel|wahlordnung|wahl der (?:gesamt|bezirks|haupt)?-?schwerbehindertenvertret|amt der schwerbehindertenvertret|amtszeit|ordnungswidrig|vertretung bleiben unberuhrt|zusammenschlusse anerkannter|prufungsbericht|uber ihre rechte|in verbindung zu setzen|wahlt die schwerb|personalrat noch der|bewohnervertretung … verstandig',
      score: 0.7,
    },
    {
      says: '(?:aus dem kreis|aus den kreisen|aus der mitte|aus den reihen)[e]? (?:[^\\s-]+ ){0,4}(?:psychiatrie|betroffene|behindert|menschen mit|patient|nutzer|selbsthilfe|angehorige)|(?:besteht|bestehen|gehoren|gehort|angehoren)· (?:[^\\s-]+ ){0,8}(?:menschen mit (?:[^\\s-]+ )?behinder|psychiatrie-?erfahren|betroffene[rn]?·|selbstvertret|behinderte[rn]? menschen)|(?:von|durch) (?:den|die) (?:[^\\s-]+ )?(?:verbande|verbanden|organisationen|vereinigungen) (?:[^\\s-]+ ){0,6}(?:vorgeschlagen|benannt|entsandt|vorzuschlagen)|(?:psychiatrie-?erfahrene|betroffene|selbsthilfe|angehorige|nutzer)[a-z]* (?:[^\\s-]+ ){0,8}(?:anzuhoren|anhoren|einzubeziehen|einbezogen|zu beteiligen|beteiligt|mitwirk|gehort)|nicht ?regierungsorganisationen (?:[^\\s-]+ ){0,20}(?:einbezieh|einzubezieh|beteilig|zusammenarb|zum schutz)|gelegenheit zur stellungnahme|im (?:benehmen|einvernehmen) mit den verbanden|enge[rn]? (?:konsultation|abstimmung|zusammenarbeit) mit (?:[^\\s-]+ ){0,4}(?:behinder|verband|organisation)|selbstvertret(?:er|ung|ungsorgan)|(?:betroffene|angehorige|nutzer|patientinnen|bewohner)[a-z]* (?:[^\\s-]+ ){0,6}(?:wirken|arbeiten|bestimmen|entscheiden) (?:[^\\s-]+ ){0,8}mit·',
      with: 'behinder|psychiatr|betroffen|selbsthilfe|beirat|verband|angehorige|patient|nutzer|benachteilig',
      not: 'aus dem kreis der arzt|leistungserbring|krankenkasse|partei|wahlvorstand|kostentrager|widerspruch|beschuldigt|anordnung|tragers?· der|arbeitgeber',
      score: 0.7,
    },
    {
      says: '(?:sitz|sitze|mitglied|mitglieder|drittel|halfte|mehrheit|viertel|kommission|beirat|ausschuss|rat·)[a-z]* (?:[^\\s-]+ ){0,12}(?:menschen mit (?:[^\\s-]+ )?behinder|personen mit (?:[^\\s-]+ )?behinder|betroffenen?·|psychiatrie-?erfahren|behindertenorgan|behindertenverb|selbsthilfe|angehorigen?·)',
      with: 'besetz|besteh|angehor|gehoren|vertret|gebildet|zusammensetz|sitz|bestellt|gewahlt|ernannt|berufen|vorschlag',
      not: 'wahlvorstand|wahlvorschlag|interessen der|leistung|unterbring|widerspruchsausschuss|krankenkasse|familienangehor|erben|behandlung|betreuer',
      score: 0.7,
    },
  ],
  confidentiality: [
    {
      says: 'schweigepflicht|verschwiegenheit|vertraulich|datenschutz|personenbezogene[rn]? daten|personenbezogene[rn]? angab|sozialdaten|sozialgeheimnis|geheim ?zu ?halten|geheimhalt|geheimnis|privatsphare|intimsphare|(?:nicht|unbefugt) (?:[^\\s-]+ ){0,3}(?:offenbar|weitergegeben)|anonymis|pseudonym|akten?einsicht (?:dritter|durch)|zu loschen',
      not: 'bleiben unberuhrt|anforderungen an den datenschutz|datensicherheit|vor der datenubermittlung|patientencode|prufer·|unter beachtung der datenschutz|betriebsgeheim|datenschutzbeauftragt|betriebs- und geschaftsgeheim|geschaftsgeheim|geheime wahl|geheime[rn]? (?:wahl|abstimm)|stimmabgabe|krankenkasse|pflegekasse|versicherte|telematik|spitzenverband|vertragsarzt|rabattvertr|zertifizier|verkehrsdaten|jugendamt',
      score: 0.65,
    },
    {
      says: 'stillschweigen|verschwiegen|schweigepflicht|zu schweigen|geheim|(?:amts|berufs|arzt|dienst|patienten)geheimnis|unter verschluss|unbefugte|(?:patienten|kranken)(?:unterlagen|akten|geschichte|daten) (?:[^\\s-]+ ){0,5}(?:nur mit|nicht|vertraulich|dritten)|(?:auskunft|auskunfte|angaben|daten|mitteilung)[a-z]* (?:[^\\s-]+ ){0,6}(?:nur mit|nicht ohne|ohne) (?:[^\\s-]+ ){0,4}(?:einwilligung|zustimmung)|nicht (?:an )?dritten? (?:[^\\s-]+ )?(?:weitergegeben|mitgeteilt|zuganglich)|briefgeheimnis|(?:privat- und )?intimsphare|privatleben|anonymisierte[rnm]? form',
      with: `${HELD}|person|betreut|kranken|patient|verpflichtet|recht·`,
      not: 'geschaftsgeheim|betriebsgeheim|eingeschrankt|krankenkasse|wahlgeheim|arbeitgeber',
      score: 0.65,
    },
  ],
  'information-access': [
    {
      says: '(?:uber|auf) (?:ihre|seine|deren) rechte·',
      near: 'informier|berat(?:en|ung)|belehr|aufklar|unterricht|hingewiesen|hinzuweisen',
      not: 'arbeitnehmer|beschaftigte|verbraucher',
      score: 0.7,
    },
    {
      says: '(?:uber|auf) (?:ihre|seine|die|deren|bestehende) (?:[^\\s-]+ ){0,2}(?:rechte|rechten|moglichkeit|rechtsmittel) (?:[^\\s-]+ ){0,6}(?:informier|belehr|unterricht|hingewies|aufzuklar|aufklar|hinzuweis)|(?:patient|betroffene|untergebracht|kranke|leistungsberechtig|bewohner|menschen mit behind|versicherte person)[a-z]* (?:[^\\s-]+ ){0,12}(?:zu (?:informier|unterricht|belehr|berat)|informiert|unterrichtet|belehrt)|(?:informier|unterricht|belehr)[a-z]* (?:[^\\s-]+ ){0,5}(?:betroffenen|patient|leistungsberechtigte|untergebrachte|menschen mit)|einsicht (?:[^\\s-]+ ){0,5}(?:akte|unterlagen|krankengeschichte|aufzeichnung)|akteneinsicht|auskunft (?:[^\\s-]+ ){0,5}(?:uber (?:ihn|sie|seine|ihre|die zu (?:seiner|ihrer) person))|gebardensprach|brailleschrift|braille|blindenschrift|leichte[rn]? sprache|einfacher (?:und verstandlicher )?sprache|verstandliche[rn]? (?:sprache|form|weise)|wahrnehmbare[rn]? (?:form|weise)|barrierefreie[rns]? (?:information(?!stech)|dokument|form|kommunik|format|webs|zugang|angebot)|kommunikationshilf|dolmetsch|untertitel|audiodeskript|horfilm|informationsangebot|teilhabeberatung|aufklarung und beratung|beratung und (?:auskunft|information)|(?:beratung|beratungsangebot|auskunft)[a-z]* … (?:unentgeltlich|kostenlos|kostenfrei)|recht(?: auf| zu|,) … (?:unterrichtet|informiert) zu werden|kann verlangen … unterrichtet|screenreader|grossdruck|in (?:einer )?(?:ihm|ihr|ihnen|fur (?:ihn|sie|blinde)) (?:[^\\s-]+ )?(?:verstandlich|zugang|wahrnehm)|zuganglich ?gemacht|zuganglichmach',
      not: 'beauftragte person|kontostand|nutzungsentscheidung|informationstechnik|vaterschaft|muttern? und vater|berechtigte interessen dritter|krankenkasse|vertragsarzt|arbeitsmittel|betriebsrat|jugendamt|tabak|aufsichtsbehorde … unterrichtet|jugendlich|spitzenverband|pflegesatz|akteneinsicht … (?:verletz|nebenkl)|bewohner(?:innen)? (?:und bewohner )?… entgelt',
      score: 0.65,
    },
    // Told of rights, remedies, grounds and plans in words one understands.
    {
      says: '(?:uber|auf) (?:ihre|ihr|ihren|seine|seinen|sein|deren|dessen|die|das|den|dieses) (?:[^\\s-]+ ){0,3}(?:recht|rechte|rechten|beschwerderecht|rechtsmittel|moglichkeit|moglichkeiten)· (?:[^\\s-]+ ){0,8}(?:aufmerksam|hin·|hinzuweisen|hingewiesen|auf·|belehr|aufzuklaren|aufgeklart|informier|unterricht|zu belehren)|(?:aufmerksam gemacht|weist … auf (?:ihre|seine|die)|weisen … auf (?:ihre|seine|die)|informiert (?:[^\\s-]+ ){0,3}uber (?:ihre |seine |die )?(?:rechte|recht|leistungen|moglichkeiten)|(?:klart|klaren) … uber … (?:rechte|hausordnung|behandlung|risiken|grund) … auf)|informier(?:en|t) uber·|uber (?:den )?(?:grund|grunde|zweck|art|diagnose|verlauf|wirkung)[a-z]*,? (?:[^\\s-]+ ){0,16}(?:aufzuklaren|aufgeklart|zu unterrichten|unterrichtet|zu informieren|informiert|in kenntnis)|merkblatt|(?:krankengeschichte|krankenakte|akten|krankenunterlagen|unterlagen|dokumentation)· (?:[^\\s-]+ )?(?:einsicht|einsehen|einzusehen)|einsicht zu nehmen|abschriften|verzeichnis (?:seiner|ihrer|der) rechte|(?:schriftlich|mundlich)[a-z]* (?:[^\\s-]+ ){0,6}(?:belehrt|zu belehren|belehren|aufgeklart|unterrichtet|aufmerksam)|befunde? (?:[^\\s-]+ ){0,4}(?:ausgehandigt|erlautert|auszuhandigen|mitgeteilt)|in verstandlichen worten|welche (?:[^\\s-]+ )?rechte|in (?:einer )?(?:fur [^\\s-]+ )?(?:verstandlich|wahrnehmbar|zugangliche)[a-z]*,? (?:[^\\s-]+ ){0,4}(?:form|weise|sprache)|einsicht (?:[^\\s-]+ ){0,8}(?:krankengeschichte|krankenakte|krankenunterlag|patientenakte|dokumentation|akten)',
      with: `${HELD}|person|sie·|patient|betroff|behinder|eintritt|vertretene|beratung|dienste|kranken|eingewiesen|verlangen`,
      not: 'aufsichtsbehorde|gericht … (?:zu unterrichten|unterrichtet)|krankenkasse|pflegekasse|arbeitgeber|dritte[nr]? … einsicht|betriebsrat|offentlichkeit|personalrat|spitzenverband|beschaftigte|jugendamt|mitglieder|volksanwalt|kommission|trager (?:ist|hat)|amtsarzt … zu unterrichten',
      score: 0.65,
    },
  ],
  'protection-from-abuse': [
    {
      says: 'missbrauch|misshandl|gewalt(?:schutz|tat|taten|pravention|anwendung)?·|ausbeut|vernachlassig|folter|erniedrigend|unmenschlich|entwurdigend|grausam|belastigung|qualt|gewalt (?:gegen|in|an)|fuhrungszeugnis|straftat (?:[^\\s-]+ ){0,3}nach den 171|schutz vor (?:gewalt|missbr|ausbeut|ubergriff)',
      with: 'behinder|patient|pflegebedurf|bewohner|schutzbefohlen|wehrlos|betroffen|untergebracht|leistungsberechtigt|schutz|frauen|person|niemand',
      not: 'gewalt(?:en)?teilung|offentliche[rn]? gewalt|trager|hohere gewalt|elterliche gewalt|staatsgewalt|rechtsmissbrauch|suchtmittelmissbrauch|drogenmissbrauch|alkoholmissbrauch|arzneimittelmissbrauch|missbrauch (?:von|der|des) (?:alkohol|arznei|betaub|droge|sucht|markt|daten|karte)|hoheitliche|grundstoff|verletzte|opfer|gewaltschutzverfahren|gesetzgebende|vollziehende|schlusselgewalt|jugendschutz|vertretungsgewalt|gewalttater|unmittelbaren zwang',
      score: 0.7,
    },
    {
      says: 'zuchtig|prugel|schlagt·|roh (?:[^\\s-]+ )?(?:behandelt|misshandelt)|rohe[rn]? behandlung|grob (?:behandelt|behandlung)|harte[rn]? behandlung|schlagen·|schlage·|stossen·|schimpfen|beschimpf|beleidig|misshand|qualen|ubergriff|gewaltschutz|schutz … gewalt|sexualisierte[rn]? gewalt|korperstrafe|geld- oder geldwerte leistungen|(?:bestraf|strafe|strafbar)[a-z]* (?:[^\\s-]+ ){0,10}(?:misshand|schlagt|qualt|vernachlass)|grobe[rn]? (?:pflicht)?verletzung (?:[^\\s-]+ ){0,12}(?:leistungsberecht|bewohner)',
      with: 'verboten|untersagt|schutz|konzept|strafe|bestraft|arrest|gefangnis|busse|geahndet|entlassung|massnahme|vorkehrung|darf nicht|unzulassig',
      not: 'ehrenkrank|richter|beamte[rn]? (?:bei|im)|strafanzeige|jugend|verleumd',
      score: 0.7,
    },
  ],
  'humane-treatment': [
    {
      says: 'menschenwurd|(?:der|seine|ihre|seiner|ihrer|deren) wurde (?:des|der|und|zu|in|ist|nicht|geacht|gewahr|wahr)|wurde des menschen|wurdevoll|humane[rn]? |geringst(?:er|e|en|moglich)? (?:eingriff|beeintrach|einschrank)|mildere[sn]? mittel|weniger (?:einschneidend|belastend|beeintrachtig)|verhaltnismassig|personliche (?:habe|gegenstande|kleidung|sachen)|eigene (?:kleidung|gegenstande)|hygien|selbstandig(?:es|e|keit)? und selbstbestimm|aktivierende[rn]? pflege|lebensqualitat|qualitat (?:der|des) (?:pflege|betreuung|wohnens)|angemessene[rn]? (?:lebensgestalt|wohn|unterbring)|aufenthalt im freien|religiose[rn]? (?:bekenntn|betreu|bedurf)|achtung (?:der|vor|seiner|ihrer)|personlichkeit (?:[^\\s-]+ ){0,3}(?:achten|wahren)',
      with: 'patient|pflegebedurf|bewohner|untergebracht|kranke|mensch|betroff|behind|person|pflege',
      not: 'arbeitsmittel|lebensmittel|krankenhaushygien|hygienefachkraft|vergutung|kosten|verhaltnismassig(?:e)? (?:teil|kurz|kosten|aufw)|unverhaltnismassig|zulassung|spitzenverband|wirtschaftlich|prufung(?:en)? |bundesausschuss|krankenkasse|ausbild|arzneim',
      context: 'passage',
      score: 0.65,
    },
    {
      says: '(?:ihre|seine|ihrer|seiner|deren|der|die) wurde·(?! (?:auch|dann|sich|von|zur|bei))|ehrgefuhl|befindlichkeit|mit (?:achtung|respekt|geduld|anstand)|respektvoll|hoflich|(?:freundlich|menschlich|schonend|wohlwollend)[a-z]* (?:[^\\s-]+ ){0,5}(?:behand|begegn|zu behandeln|umgang)|so (?:kurz|schonend|wenig)[a-z]* (?:[^\\s-]+ ){0,4}wie moglich|gottesdienst|religionsausub|seelsorge|(?:stunde|stunden) (?:[^\\s-]+ ){0,3}im freien|bewegung im freien|eigene[rn]? (?:kleidung|kleider|wasche)|personliche[rn]? (?:gegenstande|kleidung|habe|dinge)|(?:gesunde|ausreichende|gute)[rn]? (?:kost|ernahrung|verpflegung)|reinlich|luftig|beheizt|zu nahren|zu kleiden|saubere[rn]? |angemessen(?:e[rn]?)? (?:unter(?:zu)?(?:ge)?br|verpfleg|gekleidet|ernahr)|wohnlich|schamgefuhl|scham·|gewohnheiten|frei(?:heit)? (?:[^\\s-]+ ){0,4}nicht mehr als|nicht (?:mehr|weiter) (?:[^\\s-]+ ){0,3}(?:beschrankt|eingeschrankt|beschnitten) … als|unvermeid(?:bar|lich)|nicht (?:starker|langer|mehr|weiter|strenger) (?:[^\\s-]+ ){0,3}(?:ein|be)(?:ge)?schrank|(?:zwang|zwangsmassnahmen) (?:[^\\s-]+ ){0,3}zu vermeiden|frei von stigma|hilfen (?:[^\\s-]+ ){0,5}personenzentriert|(?:dem )?leben (?:ausserhalb|in freiheit) (?:[^\\s-]+ ){0,5}(?:angeglichen|anzugleichen|anpassen|entsprech)',
      with: `${HELD}|person|menschen|pflege|hilfen|freizeit|behand|massnahme|gestalt`,
      not: 'arbeitgeber|beamt|vertragsarzt|wirtschaftlich|tier|prufung|zulassung|schule|arbeitszeit|kosten|arbeitnehmer|verboten sind',
      score: 0.65,
    },
  ],
};
