import type { LanguageRules } from '../../rules.ts';
import { HELD } from './words.ts';

/** Life among others: access, learning, work, means of living, family, culture. */
export const INCLUSION: LanguageRules['signals'] = {
  accessibility: [
    {
      says: 'barrierefrei(?!e[rnms]? (?:informations|kommunik))|(?<!bedingten )barrieren?·|universelle[sn]? design|rollstuhlgerecht|behindertengerechte[rn]? (?:bau|gestalt|zugang)|bodenindikator|niederflur|hublift|aufzug|rampen?·|taktil|zuganglichkeit (?:von|fur|der)|zielvereinbarung (?:[^\\s-]+ ){0,8}barrierefrei|offentliche stellen … (?:websites|mobile)',
      not: 'sprachbarriere|handelsbarrier|zielvereinbarung(?:en)? (?:der|zwischen|mit den) (?:krankenkasse|kassen|vertrag)|arzneimittel|arbeitsmittel|tabak|stammzell',
      context: 'passage',
      score: 0.7,
    },
    {
      says: 'ohne (?:besondere )?(?:fremde )?(?:hilfe|erschwernis)[a-z]* (?:[^\\s-]+ ){0,6}(?:nutz|zugang|erreich|auffind)|stufenlos|schwellenlos|barrierearm|hindernisfrei|leitsystem|vorleseprogramm|vorlesefunktion|(?:umbau|anpassung|umgestaltung) (?:[^\\s-]+ ){0,3}(?:wohnung|wohnraum|gebaude)|rollstuhl (?:[^\\s-]+ ){0,4}(?:benutz|zugang|erreich|befahr|nutz)|(?:busse|bus|zuge|bahnhof|bahnhofe|haltestelle|schiffe|gebaude|wahllokal|webseite|fahrzeuge)[a-z]* (?:[^\\s-]+ ){0,10}(?:behinder|rollstuhl|gehbehind|sehbehind)|(?:bauten|gebaude|bauwerke|raume|anlagen)[a-z]* (?:[^\\s-]+ ){0,10}behinder[a-z]* (?:[^\\s-]+ ){0,5}(?:betret|benutz|erreich|zugang)|bauliche[rn]? (?:hinderniss|anpassung|barriere)|hindernisse (?:[^\\s-]+ ){0,5}(?:beseitig|abzubauen|abbau)|zugang (?:[^\\s-]+ ){0,4}(?:gebaude|verkehrsmittel|anlagen|bauten)|behinderten(?:toilette|wc|parkpl|stellpl)|in (?:einer )?(?:fur sie )?wahrnehmbare[rn]? form|zugangliche[rn]? (?:form|format)|zuganglich (?:zu machen|gemacht|sein)|zuganglichmachung',
      near: 'behinder|blind|taub|gehorlos|sehbehind|rollstuhl|beeintracht|barrier|hilfe|wohnung|gebaude|berechtigte',
      not: 'offentlich zugang(?:lich)? (?:zu )?(?:machen|gemacht)|sterilisat|arzneimittel|dritten? zugang|umbau der kranken',
      score: 0.65,
    },
  ],
  mobility: [
    {
      says: 'rollstuhl|unentgeltliche[rn]? beforder|parkplatz|parkerleicht|parkausweis|blindenhund|blindenfuhrhund|assistenzhunde?(?:n|s)?· (?:[^\\s-]+ ){0,6}(?:zutritt|mitnahme|mitgefuhrt|zugang|ausbild|begleit|finanz|erlaub)|(?:zutritt|ausbild|mitnahme)[a-z]* … assistenzhund|begleithund|fuhrhund|hilfsmittel|kraftfahrzeughilfe|korperersatzstuck|prothes|orthop|nahverkehr … unentgelt|wertmarke|unentgelt[a-z]* … nahverkehr|begleitperson|mobilitat|fahrdienst|beforderung (?:[^\\s-]+ ){0,5}(?:behindert|menschen mit|schwerbeh)|gehbehind|leistungen zur mobilitat|fortbeweg',
      not: 'vorauszahl|fahrgeldeinnahm|grundfarbe|aufdruck|merkzeichen|hilfsmittelverzeichnis|vergutung|vertragsarzt|zahn|krankenkassen und|abrechn|parkplatzan|vorrats|spitzenverband|versandhandel|immobil|kieferorthop|berufsausbild|leistungserbring|wahlbriefum|tierschutz|pflegehilfsmittel|unmittelbaren zwang|didaktisch|einnahmen|umlauf|ausgegebenen|hilfsmittel … teilhabe an bildung|reisekosten|gutachten|beiblatt auszustellen|ertrage aus',
      context: 'passage',
      score: 0.65,
    },
    {
      says: '(?:verkehrsmittel|bus|bahn|zug|nahverkehr)[a-z]* (?:[^\\s-]+ ){0,6}(?:kostenlos|unentgeltlich|kostenfrei|ermassig|freie fahrt)|(?:kostenlos|unentgeltlich|kostenfrei|ermassigt|freie)[a-z]* (?:[^\\s-]+ ){0,6}(?:fahrt|verkehrsmittel|befordert|beforderung)|freifahrt|fahrvergunstigung|transportdienst|behindertenfahrdienst|kraftfahrzeug (?:[^\\s-]+ ){0,4}(?:umbau|umrust|anpass)',
      near: 'behinder|schwerbehind|blind|gehbehind|invalid|gehorlos|rollstuhl|begleit',
      not: 'einnahmen|ertrage|vergutung|reisekosten|erstattung',
      score: 0.7,
    },
  ],
  education: [
    {
      says: 'schule·|schulen·|schulisch|schulbildung|schulbesuch|schulpflicht|hochschul|bildung·|teilhabe an bildung|unterricht(?:s)?·|schuler|studium|studierende|kindergarten|kindertageseinricht|kindertagesstatt|schulbegleit|inklusive[rn]? (?:bildung|schul|betreu)|tageseinrichtung|sonderschul|forderschul|erwachsenenbildung',
      with: 'behinder|leistungsberecht|teilhabe (?:an bildung|von menschen|am)|inklusi|seelisch|psychisch kranke|beeintrach|blinde|gehorlos|taub|eingliederungshilfe',
      context: 'sentence',
      not: 'studierende[n]? personen|kultusminist|ausbildung (?:in der pflege|zum|zur)|pflegeschule|hochschulabschluss|approbation|berufsbildung|hochschule (?:fur|durch|in)|studium(?:s)? der|fachschule|facharzt|hochschulklinik|hochschulambulanz|bildungsministerium|bundesministerium|weiterbildung (?:der|zum|von) (?:arzt|fach)|bewusstseinsbildung|unterrichtung|professor|absolv|diplom|berufsfachschul|hochschulrecht|mitglied|berufliche[rn]? (?:bildung|weiterbild)|versorgung … universitat',
      score: 0.65,
    },
    {
      says: 'kinder(?:n)? (?:und jugendlichen? )?mit (?:[^\\s-]+ )?behinder[a-z]* (?:[^\\s-]+ ){0,10}(?:schule|volksschule|unterricht|kindergarten|eingeschult|beschult)|behinderte[rn]? (?:kinder|kindern|schuler|schulern|jugendliche)[a-z]* (?:[^\\s-]+ ){0,10}(?:schule|unterricht|kindergarten|beschult)|sonderunterricht|forderbedarf|integrationslehr|stutzlehr|schulassist|stutzunterricht|sonderpadagog|forderschul|sonderschul|hilfsschul|gemeinsame[rn]? unterricht|inklusive[rn]? (?:unterricht|bildung|schul|beschul)|regelklasse|regelschul|schulische[rn]? (?:forderung|betreuung|bildung)|unterricht (?:[^\\s-]+ ){0,6}(?:aufenthalt|klinik|krankenhaus|kranken)|recht auf bildung|schulbegleit|nachteilsausgleich … pruf',
      near: 'behinder|psychisch|seelisch|krank|untergebracht|patient|sonderpadagog|beeintracht|inklusi|teilhabe|freizeit|forderbedarf|schuler',
      not: 'ruht|hilfe zur erziehung|bildungsunfahig|ausbildung (?:zum|zur)|lehrkrafte? (?:fur|mit)|studium|lehramt|entgelt|vergutung|mitglied|kosten',
      score: 0.7,
    },
  ],
  work: [
    {
      says: 'arbeitgeber|arbeitsleben|arbeitsplatz|arbeitsplatze|arbeitsmarkt|beschaftig|berufliche[rns]? (?:teilhabe|rehabil|einglieder|bildung|qualifi|orient|ausbild|wiedereinglieder)|werkstatt(?:en)?·|inklusionsbetrieb|integrationsprojekt|integrationsfachdienst|ausgleichsabgabe|pflichtquote|erwerbsleben|erwerbsfahigkeit|arbeitsassistenz|arbeitstherap|budget fur (?:arbeit|ausbildung)|kundigung|zusatzurlaub|mehrarbeit|berufsforderungswerk|berufsbildungswerk|berufsausbildung|arbeitsvermittl|ausbildungsplatz|arbeitsverhaltnis|beruf(?:e|s)?· (?:[^\\s-]+ )?(?:ausub|zulass)|zulassung … tatigkeit|(?:ausubung|zulassung) (?:[^\\s-]+ ){0,4}(?:tatigkeit|berufs?)·|einstellung·',
      with: 'behinder|schwerbehind|leistungsberecht|teilhabe|psychisch|rehabilit|gleichgestellt|beeintracht|blinde|erwerbsgemind|inklusion|integrationsamt|integrationsamter|werkstatt',
      context: 'sentence',
      not: 'assistenz (?:im alltag|beschaftig)|aufwendungen fur beitrage|abschlage|abrechnung vor|beitragssatz|erstattet worden|stimmzettel|wahlberechtigte beschaft|personalrat noch|rechtskraftig wegen|arbeitsmarktlich|fur die berechnung des|statistik der|informationsangebot|informationsaustausch|ausschuss|mitglieder|ordnungswidrig handelt, wer … betreut|beschaftigte[rn]? der (?:bundes|behorde|geschaftsstelle|pflege)|pflegezeit|beschaftigte (?:sind|haben) … pflege|krankenkasse|beitragspflicht|pflegepersonal|pflegekraft|vergutung der|arzt|elternzeit|gleichstellungsbeauftragt|einstellung (?:des|der) (?:verfahr|zahlung|leistung)|aufsichtsrat|widerspruchsausschuss … mitglied|wahlvorstand|pflegefachkr|schlichtungsstelle|kundigung (?:des|der) (?:vertrag|vereinbarung)|krankenhauser|versorgungsvertrag',
      score: 0.65,
    },
    // Work and workshops of those in care.
    {
      says: '(?:arbeitsfahige|kranke|untergebrachte|patient|bewohner|insass|entlassene|psychisch)[a-z]* (?:[^\\s-]+ ){0,14}(?:sind|werden|ist) (?:[^\\s-]+ ){0,12}zu beschaftigen|(?:kranke|untergebrachte|patient|insass|entlassene|psychisch)[a-z]* (?:[^\\s-]+ ){0,14}(?:werkstatt|werkstatten|arbeitsplatz|arbeitsstelle)·|(?:vermittlung|eingliederung) (?:[^\\s-]+ ){0,6}(?:arbeit|arbeitsplatz|werkstatt|werkstatten)·|arbeitseingliederung|arbeitsvermittlung|zuweisung von arbeit|gelegenheit (?:[^\\s-]+ ){0,3}(?:zur|zu) (?:[^\\s-]+ )?(?:arbeit|beschaftigung)',
      with: HELD,
      not: 'arbeitgeber (?:sind|hat)|beamt|pflegekraft|personal|dienstplan|arzt(?:e)? (?:werden|sind)|verbot',
      score: 0.65,
    },
    {
      says: 'pflichtplatz|pflichtzahl|pflichteinstell|(?:prozent|hundert|%) (?:[^\\s-]+ )?der (?:[^\\s-]+ )?(?:stellen|arbeitsplatze|beschaftigten|posten)|(?:stellen|posten|arbeitsplatze)· (?:[^\\s-]+ ){0,8}vorbehalten|lohnzuschuss|lohnkostenzuschuss|einarbeitungszuschuss|eingliederungszuschuss|eingliederungsbeihilfe|(?:anstellen|angestellt|einstellen|anzustellen|einzustellen|anstellung)·|erwerbstatigkeit|arbeitsuchend|betriebe(?:n)?· |geschutzte[rn]? (?:arbeit|werkst|beschaft)|berufliche[rn]? (?:massnahme|forderung|umschul|eingliederung)|umschulung',
      near: 'behinder|invalid|gebrechlich|psychisch|beeintracht|blinde',
      not: 'erwerbstatigkeit (?:[^\\s-]+ ){0,4}(?:aufgegeben|pfleg)|betriebsrat|verfahren (?:[^\\s-]+ )?einstell|pflegeperson|kindergeld|wahl|zahlung',
      score: 0.65,
    },
  ],
  'social-protection': [
    {
      says: 'rente·|renten·|rentenversicher|pension|pflegegeld|blindengeld|blindenhilfe|krankengeld|ubergangsgeld|verletztengeld|versorgungskrankengeld|grundsicherung|sozialhilfe|lebensunterhalt|unterhaltssichernde|leistungen fur wohnraum|unterhaltssicher|wohngeld|wohnungshilfe|steuer(?:befrei|ermassig|vergunst|freibetrag|erleicht)|pauschbetrag|ermassigung|kraftfahrzeugsteuer|rundfunkbeitrag|beihilfe|zuschuss|zuschusse|erwerbsminderung|schwerbehindertenausweis|befreiung (?:[^\\s-]+ ){0,4}(?:gebuhr|steuer|rundfunk|beitrag|zuzahl)|anspruch auf leistungen der|aufwendungen fur (?:die )?(?:unterkunft|wohnung)|pflegeunterstutzungsgeld|taschengeld|barbetrag|entschadigungsrente|kindergeld|hilfe zur pflege|leistungen der pflegeversicherung',
      with: 'behinder|schwerbehind|pflegebedurf|leistungsberecht|teilhabe|psychisch|erwerbsgemind|blinde|gehorlos|beeintracht|rehabilit|invalid|eingliederungshilfe',
      context: 'sentence',
      not: 'beitragssatz|beitragspflicht|beitragsbemess|trager der (?:renten|sozialhilfe|gesetzlichen)|deutsche rentenversicherung|ausgleichsfonds|rentenversicherungstrager|spitzenverband|statistik|haushaltsplan|buchfuhr|verband der|finanzhilfe|investition|krankenhaus(?:plan|entgelt|finanz|trager|gesell)|pflegeversicherungsunternehm|beihilfeberecht|vergutung|meldepflicht|mitglied|datenubermitt|zuzahlung der kasse|altersvorsorge',
      score: 0.65,
    },
    {
      says: 'zivilinvalid|kriegsinvalid|begleitungsgeld|begleitgeld|invalidengeld|invaliditatspension|invaliditatsrente|hilflosenentschadigung|pflegegeld|pflegegrad|pflegeversicherung·|pflegebedurftige[n]? (?:haben|erhalten|werden|wird) (?:[^\\s-]+ ){0,6}(?:anspruch|leistungen|zuschlag|zuschuss|hilfen)|(?:zulage|freibetrag|entschadigung|geldleistung|invalidenrente|pension|unterhaltsbeitrag|beihilfe|beitrage an|zuschlag|ermassigung)[a-z]*· ',
      with: 'behinder|pflegebedurf|invalid|blinde|gehbehind|gebrechlich|psychisch|pflege·|pflegt|hilflos|dauernd|zivilinvalid',
      near: 'anspruch|erhalten|erhalt|gewahrt|ausgerichtet|gewahren|haben|monatlich|bezug von|leistungen',
      not: 'vergutung|entgelt|zulassung|statistik|spitzenverband|krankenhaus|mitglied|benachteilig|diskriminier|ausgleichsabgabe|qualitat|beirat|pflegekassen? (?:stellt|stellen|schliess|ist|sind|konnen|hat|haben)|beitragssatz|landesverband|vertrag|verhandl|medizinische[rn]? dienst|richtlinie|pflegedienst',
      score: 0.65,
    },
  ],
  habilitation: [
    {
      says: 'medizinische[rn]? rehabilit|rehabilitations?(?:leist|bedarf|massnahm|ziel|fahig|sport|plan|prozess)|leistungen (?:zur|der) (?:[^\\s-]+ )?rehabilitation|leistungen zur (?:sozialen )?teilhabe·(?! am arbeits)|(?:bedarf|anspruch|forder|dienen|ziel)[a-z]* (?:[^\\s-]+ ){0,4}rehabilitation·(?! und teilhabe)|fruhforderung|ergotherap|physiotherap|heilpadagog|wiedereinglieder|eingliederung (?:[^\\s-]+ ){0,3}(?:in die gesellschaft|der untergebracht|psychisch|des betroffenen|des kranken)|resozialis|arbeitstherap|beschaftigungstherap|logopad|belastungserprob|(?:behinderung|beeintrachtigung)(?:en)? (?:[^\\s-]+ ){0,6}(?:auszugleichen|zu mildern|zu mindern|zu beseitigen|zu uberwinden)|funktionstraining|soziale[rn]? wiedereinglied|habilitation',
      not: 'merkmale|klinische versorgung|prufling|berufsgenossen|strafrechtliche[rn]? rehabil|vertragsarzt|vergutung|ausbildung|leistungen der rehabilitationstrager|rehabilitationstrager (?:im sinne)|statistik|bundesarbeitsgemeinschaft|habilitationsschrift|zulassung|studier|beitrag|ruhen nicht|ruht·|spitzenverband|jugendstraf|medizinische[rn]? dienst … begutacht|approbation|arbeitsgemeinschaft fur rehab|hebammen|bilden sich|fachpersonal|ausgebildet|werden leistungen zur teilhabe beantragt|leistungsbezug|nach § 1[01][0-9] absatz|krankenhausbehandlung oder|alten- oder pflegeheim',
      score: 0.6,
    },
  ],
  'family-life': [
    {
      says: 'recht (?:auf|zu|eine|zur) (?:[^\\s-]+ ){0,3}(?:ehe·|heirat|familie·|eheschl|elternschaft)|eheschliess|elternassistenz|begleitete elternschaft|(?:mutter|vater|eltern|muttern|vatern)[n]? (?:und [^\\s-]+ )?mit (?:[^\\s-]+ )?behind|familie zu grunden|familienplan|familienbindung|familiare[rn]? (?:bindung|beziehung|lebens|situation)|familiengerecht|(?:familie|familien|kontakt|angehorige)[a-z]* (?:[^\\s-]+ ){0,4}(?:aufrecht|bindung)|trennung von (?:den )?eltern|erfullung ihres erziehungsauftrag|kinder(?:n)? von (?:[^\\s-]+ )?(?:eltern|muttern) mit',
      not: 'familienversicher|familiengericht|jugendamt|pflegezeit|beitrag|familienpflegezeit|ehegattensplit|jugendhilfe',
      score: 0.7,
    },
    {
      says: 'ehe (?:[^\\s-]+ )?(?:zu schliessen|einzugehen)|kinder (?:zu haben|zu bekommen|zu adoptieren|aufzuziehen)|adoptionsrecht|(?:behinderung|erkrankung|beeintrachtigung)[a-z]* (?:[^\\s-]+ ){0,12}(?:sorgerecht|elterliche[rn]? sorge|entzug der sorge|trennung)|elternassistenz|in (?:seiner|ihrer|der) (?:[^\\s-]+ )?familie (?:[^\\s-]+ ){0,3}(?:aufwachsen|leben|verbleiben|bleiben)|besuche? (?:[^\\s-]+ ){0,3}(?:durch|von) (?:[^\\s-]+ )?angehorige|(?:kontakt|verbindung|beziehung)[a-z]* (?:[^\\s-]+ ){0,4}(?:zu (?:ihren |seinen |den )?angehorig|zur familie)|familie (?:zu )?grunden|kinder(?:n)? psychisch (?:kranker|erkrankter)',
      not: 'jugendhilfe|eingeschrankt|untersag|nicht schliessen|darf … nicht … ehe|unfahig|entmundigt|familienversicher|familienpflegezeit',
      score: 0.7,
    },
  ],
  'political-participation': [
    {
      says: 'wahlrecht(?:s)?·|stimmrecht(?:s)?·|stimmabgabe|stimmberecht|abstimmung|urne|wahlvorgang|wahlberecht|wahllokal|wahlraum|stimmabgabe|stimmzettelschablone|wahlschablone|hilfsperson|politische[snm]? (?:leben|teilhabe|rechte)|offentliche[snm]? leben',
      with: 'blinde|sehbehind|hilfsperson|(?:menschen|personen|burger) mit (?:[^\\s-]+ )?behind|behinderte[rn]? (?:mensch|person|burger|wahl)|barriere|schablone|politisch',
      context: 'sentence',
      not: 'betriebsrat|vertrauensperson|schwerbehindertenvertret|werkstatt|gleichstellungsbeauf|wahlvorstand|wahlordnung schwerbeh|wunsch- und',
      score: 0.75,
    },
  ],
  'culture-sport': [
    {
      says: 'kulturell|kultur·|freizeit|sport·|sportlich|rehabilitationssport|behindertensport|erholung|tourism|theater|museum|museen|bibliothek|geselligkeit|unterhaltung … kulturell',
      context: 'sentence',
      not: 'besuchszeit|heimordnung|kultusminist|kulturelle[rn]? (?:bedurfnis|herkunft|hintergr|kompetenz|identitat)|jugendliche|erholungsurlaub|ministerium|ausschuss|mitglied|urheber|berufsausbild|ausbildungsziel|filmforder|arbeitszeit',
      score: 0.65,
    },
  ],
  awareness: [
    {
      says: 'bewusstseinsbild|bewusstsein|sensibilis|offentlichkeitsarbeit|aufklarungskampagn|kampagne|stigmat|vorurteil|klischee|aufklarung der (?:offentlich|bevolker)|(?:schulung|fortbildung|schulen|geschult|unterweis)[a-z]* (?:[^\\s-]+ ){0,10}(?:rechte|behinder|barrierefr|diskrimin|gewalt|belange|personal)|(?:unterricht|information) der (?:offentlichkeit|bevolkerung)|selbstbewusstsein',
      not: 'selbstbewusst[a-z]* … (?:kurs)?|betaubungs|tabak|werbung|bewusstseins(?:stor|trub)|bewusstseinszust|bewusstlos|fortbildungspflicht|facharztlich|apothek|verkauf|berufsaus|ausgaben|aufwendungen|verwaltungsausg',
      score: 0.7,
    },
  ],
  'data-statistics': [
    {
      says: 'statistik|erhebung(?:s)?·|erhebungsmerkmal|hilfsmerkmal|erfass(?:t|en|ung) (?:[^\\s-]+ ){0,4}daten|teilhabebericht|forschungsvorhaben|forschung·|wissenschaftliche[rn]? (?:untersuch|begleit|auswert|forsch)|evaluation|evaluier|epidemiolog|bundesstatistik|auskunftspflicht (?:besteht|fur die)|berichterstattung|datenlage|studie·|studien·',
      with: 'behinder|teilhabe|pflegebedurf|psychisch|eingliederungshilfe|leistungsberecht|rehabilit|barriere|schwerbehind|unterbring|pflegestatistik|pflege·|hilfsmerkmal',
      context: 'passage',
      not: 'krankenkasse|beitrag|arzneimittel|klinische|einwillig|vergutung|steuer|erhebung (?:von|der|einer) (?:beitrag|gebuhr|zuschlag|klage|daten bei)|klageerhebung|evaluation … (?:modell|erprob)|anlagen? ',
      score: 0.65,
    },
    {
      says: 'statistik[a-z]* (?:[^\\s-]+ ){0,5}(?:zwang|unterbring|einweis|fixier|psychi|behinder)|statistischen? (?:amt|landesamt|bundesamt)[a-z]* (?:[^\\s-]+ ){0,16}(?:leistungsempfang|behinder|psychisch|unterbring|angaben uber)|(?:zahl|anzahl),? (?:[^\\s-]+ ){0,2}(?:art|dauer|und) (?:[^\\s-]+ ){0,8}(?:unterbring|zwangs|sicherungsmassn|leistung|fixier|massnahme)|(?:erhebt|erheben|sammelt|wertet|auswert)[a-z]* (?:[^\\s-]+ ){0,6}(?:daten|meldungen|zahlen)|aufgeschlusselt nach (?:alter|geschlecht|art)|teilhabebericht|psychiatrieberichterstattung|psychiatriebericht|landespsychiatrieplan',
      not: 'krankenkasse|arzneimittel|vergutung|personenbezogene|steuer|kassen',
      score: 0.65,
    },
  ],
  children: [
    {
      says: '(?:kind|kinder|kindern|kindes|jugendliche|jugendlichen|jugendlicher|junge menschen|jungen menschen|junger menschen|minderjahrige|minderjahrigen|saugling)[a-z]* (?:und [^\\s-]+ )?(?:[^\\s-]+ ){0,3}(?:mit (?:[^\\s-]+ )?(?:behinder|psychisch|seelisch|geistig|beeintracht)|behindert|pflegebedurf|psychisch)|(?:behindert|seelisch|geistig|psychisch|bedroht|gehorlos|blind|pflegebedurftig)[a-z]* (?:[^\\s-]+ ){0,4}(?:kind|kinder|kindern|kindes|jugendliche|minderjahrige|schuler)|fruhforder|inklusive betreuung|kinder- und jugendpsychiatr|heilpadagogische leistung|noch nicht eingeschult',
      not: 'kindern? oder pflegebed|kinder (?:von|der) pflegebed|jugendschwerbehindertenvertret|jugend- und auszubildend|familienversicher|facharzt|fachgebiet|studierende|altersgrenze|kinderzuschlag|ordnungswidrig|beitrag',
      score: 0.7,
    },
    {
      says: '(?:kindern?|schulerinnen|schulern?|jugendlichen?|heranwachsende[n]?)·,? (?:und |, |[^\\s-]+ und )?(?:[^\\s-]+ ){0,2}mit (?:[^\\s-]+ )?(?:behinder|bedarf|beeintracht|seelisch|psych|sonderpad)|(?:kindern?|jugendlichen?)· (?:[^\\s-]+ ){0,3}(?:mit|nicht) (?:[^\\s-]+ )?(?:seelischen|psychischen|erwachsenen)|minderjahrigen? ist die sterilis|kinder psychisch',
      not: 'familienversicher|facharzt|ordnungswidrig|beitrag',
      score: 0.7,
    },
  ],
  women: [
    {
      says: '(?:frauen|frau|madchen|mutter|muttern|schwangere|wochnerin)·',
      with: '(?:frauen|frau|madchen|muttern?|schwangere)· (?:und [^\\s-]+ ){0,2}mit (?:[^\\s-]+ )?behind|behinderte[rn]? (?:und (?:[^\\s-]+ ){1,4})?(?:frauen|frau|madchen|mutter)|frauenbeauftrag|frauen(?:s)? … (?:behinder|psychisch|patient|gewalt)|schwerbehinderte[rn]? frauen|belange (?:[^\\s-]+ )?(?:behinderter )?frauen',
      context: 'sentence',
      not: 'mutterschaft|gewohnlicher aufenthalt|vatern|sperma',
      score: 0.75,
    },
    {
      says: 'frauenbeauftragte',
      with: 'werkstatt|behinder|wahlberechtigt',
      context: 'sentence',
      score: 0.75,
    },
  ],
  'peer-support': [
    {
      says: 'peer|genesene[rn]? (?:[^\\s-]+ ){0,6}(?:begleit|berat|ausgebildet|anstell|mitarbeit)|(?:betroffene|patienten) (?:[^\\s-]+ ){0,4}(?:einander|gegenseitig)|selbsthilfegruppe|selbsthilfekontakt|(?:forder|unterstutz|starkung)[a-z]* (?:[^\\s-]+ ){0,4}selbsthilfe|selbsthilfe (?:[^\\s-]+ ){0,4}(?:gefordert|fordern|unterstutz)|genesungsbegleit|betroffenenberat|erfahrungsexpert|(?:beratung|unterstutzung) (?:[^\\s-]+ ){0,5}(?:von|durch) (?:[^\\s-]+ )?betroffene|menschen mit eigener erfahrung|(?:menschen|personen) mit (?:[^\\s-]+ )?(?:behinderung|erfahrung)[a-z]* … als (?:[^\\s-]+ ){0,2}(?:berater|peer|begleit|assistent)',
      not: 'peer review|krankenkasse|spitzenverband|datens',
      score: 0.75,
    },
  ],
};
