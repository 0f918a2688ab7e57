import type { LanguageRules } from '../../rules.ts';
import { HELD } from './words.ts';

/** Who is meant where a rule of general words needs the person beside it. */
const ILL =
  'psychisch|psychiatr|seelisch|geistig|geisteskrank|geistesschwa|geistesgestor|suchtkrank|suchtmittel|abhangigkeit|krankhafte|betroffene|betreute[rnm]?·|untergebracht|patient|kranke[rnm]?·|bewohner|nervenheil|fachkrankenhaus|einwilligungsunfahig|urteilsunfahig|demen[zt]|behinder|pflegling|insass|tobsucht|irre[nr]?·';
/** An end of guardianship, or a guardian who may not decide, with no way out. */
const NO_GUARDIAN =
  '(?:wird|werden) (?:[^\\s,.;-]+ ){0,6}(?:nicht|kein(?:e|en)? [a-z]+) mehr (?:angeordnet|begrundet|bestellt|eingerichtet|ernannt|errichtet)|(?:beistandschaft|betreuung|entmundigung|kuratel|sachwalterschaft|vormundschaft)(?:en)?· (?:[^\\s,.;-]+ ){0,6}(?:abgeschafft|unzulassig)|(?:darf|durfen|kann|konnen) (?:das |der |die |ein |eine )?(?:beistand|betreuer|bevollmachtigte|erwachsenenvertreter|gericht|kurator|sachwalter|vertreter|vormund)[a-z]* (?:[^\\s,.;-]+ ){0,8}nicht (?:einwilligen|ersetzen|zustimmen)(?![^.;]{0,80} (?:ausser|es sei|ohne))|weder (?:das |der |die |ein |eine )?(?:[a-z]+ )?(?:angehorige|beistand|betreuer|gericht|kurator|sachwalter|vertreter|vormund)[a-z]* (?:[^\\s.;-]+ ){0,6}noch';

/** Deciding in people’s place, holding them, treating them against their will. */
export const COERCION: LanguageRules['signals'] = {
  'substitute-decision': [
    {
      says: 'verbeistandete[rn]?·|(?:umfassende|vertretungs|mitwirkungs)[a-z]* ?beistandschaft|erwachsenenschutzbehorde … beistand',
      stance: 'permits',
      context: 'none',
    },
    {
      says: 'betreuungs(?:gericht|behorde|sache|verfahren)|unter betreuung|kesb·|erwachsenenschutzbehorde',
      with: 'bestell|ernenn|ernannt|genehmig|einwillig|ersetz|entlass|aufgabenkreis|aufgabenbereich|anordn|angeordnet|errichte|vertret|eigene angelegenheiten',
      not: `${NO_GUARDIAN}|minderjahrig|jugendamt|zusammenarbeit|zusammen·|unterbring|einweis|anordnung … beantrag`,
      stance: 'permits',
      context: 'none',
      score: 0.7,
    },
    {
      says: '(?:sterilisations|kontroll|gegen|berufs|vereins|behorden|verhinderungs|ersatz|erganzungs)?betreuer(?:s|in|innen|n)?·|betreuerbestellung|(?:des|eines|dem|einem|den) betreuten·(?! (?:wohn|person|kind|eltern|jugend|famil|einricht))|rechtliche[rn]? betreuung|betreuung (?:[^\\s-]+ ){0,4}volljahrig|einwilligungsvorbehalt|entmundigung|entmundigen|entmundigt (?:werden|wird|worden)|entmundigte … (?:vormund|kurator|gleich|einwilligung|zustimmung|verwalt)|erwachsenenvertret(?:er|ung|erin)(?:s|n|in)?·|sachwalter|besachwalter|(?:umfassende|begleit|vertretungs|mitwirkungs)[a-z]* ?beistandschaft|pflegschaft fur (?:volljahrig|gebrechlich)|gebrechlichkeitspfleg|vermogenssorge|aufenthaltsbestimmung|volljahrigenvormund|unter betreuung|kesb·',
      not: `${NO_GUARDIAN}|aufwendungsersatz|aufwandsentschad|aufwandspauschale|minderjahrig|jugendamt|jugendlich|kindertages|erziehungsbeistand|ferien|unterhalt|vaterschaft|elternteil|kind(?:er|es|ern)?·|zusammenzuarbeiten|arbeiten … zusammen|arbeitsgemeinschaft|inaugenschein|befrag(?:t|en)·|in verbindung zu setzen|beratungsstelle|informieren uber|ausgebildet|ausbilden|auszubilden|kein betreuer bestellt`,
      stance: 'permits',
      context: 'none',
    },
    {
      says: 'vormund|beistandschaft|kuratel|kurator·|gesetzliche[rnm]? vertret(?:er|ung|ern|ers|erin)|bevollmachtigte[rnm]?·|pfleger(?:s)? (?:bestellt|bestellen|ernannt)|beistands?·',
      with: 'volljahrig|erwachsen|geschaftsunfahig|einwilligungsunfahig|nicht einwilligungsfahig|urteilsunfahig|psychisch|geisteskrank|geistesschwa|betreut|entmundig|handlungsunfahig|behinderte[rn]? mensch|patient|pflegebedurftige|untergebrachte',
      not: `${NO_GUARDIAN}|minderjahrig|jugendlich|kinder|kindes|kind·|jugendamt|personensorge|pflegekassen|krankenkasse|verband|verteidig|geschaftsfuh`,
      stance: 'permits',
      context: 'none',
      score: 0.75,
    },
    // Who stands in for an adult by other names: old law, Switzerland, Austria since 2018.
    {
      says: 'mitwirkung (?:ihres|seines|des|eines) (?:[^\\s-]+ )?(?:beistand|vormund|kurator|sachwalter)|an (?:seiner|ihrer|deren|dessen) (?:statt|stelle) (?:[^\\s-]+ ){0,3}(?:handel|entscheid|einwillig|zustimm|erklar)|(?:beistand|beistandin|kurator|vogt|erwachsenenvertreter|vertreter|vormund)[a-z]* … an (?:seiner|ihrer|deren|dessen) (?:statt|stelle)·|an (?:stelle|statt) (?:des|der|eines|einer) (?:[^\\s-]+ )?(?:kranken|betroffenen|patient|einsichts|urteils|einwilligungs|entscheidungs|behindert|untergebracht)|vertretene[nr]? person|pflegebefohlene|interdizier|interdiktion|vogt(?:es|s|ei|schaft)?·|bevogt|bevormund(?:et|ung)|verbeistand|vormund(?:es|s)?· (?:des|der) (?:kranken|geisteskranken|irren|betroffenen|untergebrachten|patient)|(?:untergebrachten?|kranken?|patienten|betroffenen) oder (?:seines?|ihres?|dessen|deren) (?:[^\\s-]+ )?(?:vormund|vertreter|beistand|kurator|angehorig)|ersuchen (?:[^\\s-]+ ){0,4}vormund|antrag (?:[^\\s-]+ ){0,5}vormund',
      not: `${NO_GUARDIAN}|minderjahrig|jugendamt|jugendlich|kindes|prozessvollmacht|rechtsanwalt`,
      stance: 'permits',
      score: 0.75,
    },
    {
      says: '(?:gesetzlichen? vertret(?:er|ers|erin|ung)|vertrauensarzt|vertretungsbefugte[rn]? person|sorgeberechtigte[rn]?)· (?:[^\\s-]+ ){0,6}(?:einwilligt|zustimmt|zugestimmt|eingewilligt|entscheidet|einzuholen|erteilt|genehmigt)|(?:zustimmung|einwilligung|entscheidung) (?:[^\\s-]+ ){0,3}gesetzlichen? vertret(?:ers|ung|erin)·',
      not: `${NO_GUARDIAN}|minderjahrig|jugendlich|kindes|jugendamt|daten|krankenkasse|verstorb`,
      stance: 'permits',
      score: 0.75,
    },
    {
      says: '(?:einwilligung|zustimmung|genehmigung|einverstandnis) (?:[^\\s-]+ ){0,4}(?:betreuers?·|vormund|vertreters·|gesetzlichen vertret|angehorig|sachwalter|erwachsenenvertreter|vertretungsberechtigt)|(?:betreuer|vormund|sachwalter|erwachsenenvertreter|beistand|gesetzliche vertreter|vertretungsberechtigte person|angehorige|bevollmachtigte) … (?:einwillig|willigt|zustimm|stimmt|entscheid)',
      not: `${NO_GUARDIAN}|minderjahrig|jugendlich|kinder|kindes|kind·|personensorge|jugendamt|verstorb|leistungsberechtigten dem zust`,
      stance: 'permits',
    },
    {
      says: 'geschaftsunfahig|geschaftsunfahigkeit|(?:seine|ihre) angelegenheiten (?:[^\\s-]+ ){0,10}nicht (?:[^\\s-]+ )?(?:besorgen|selbst)|handlungsunfahig|urteilsunfahig … (?:vertret|entscheid)|vertret(?:en|ung) … (?:urteilsunfahig|einwilligungsunfahig|entscheidungsunfahig)',
      not: `${NO_GUARDIAN}|minderjahrig|insolven|mitglied|jugendlich`,
      stance: 'permits',
      context: 'none',
      score: 0.7,
    },
    {
      says: '(?:ehegatt|ehefrau|partner|angehorige|eltern|verwandte|nahestehende)[a-z]* (?:[^\\s-]+ ){0,10}(?:entscheid|bestimm|einwillig|willig|zustimm|zustimmung|vertret)|(?:entscheid|bestimm|einwillig|vertret)[a-z]* (?:[^\\s-]+ ){0,6}(?:ehegatt|ehefrau|angehorige|eltern·|verwandte|nahestehende)|tritt (?:[^\\s-]+ ){0,6}an die stelle (?:[^\\s-]+ ){0,3}(?:einwilligung|zustimmung|willens)|(?:einwilligung|zustimmung) (?:[^\\s-]+ ){0,6}(?:ersetzt|ersetzen)',
      with: 'urteilsunfahig|entscheidungsunfahig|einwilligungsunfahig|nicht (?:urteils|entscheidungs|einwilligungs|einsichts)fahig|nicht (?:selbst|mehr) (?:entscheid|in der lage)|(?:geisteskrank|volljahrig|entmundigt)',
      not: `${NO_GUARDIAN}|minderjahrig|jugend|verstorb|daten|organ`,
      stance: 'permits',
      score: 0.75,
    },
    {
      says: 'betreu|vormund|beistand|kurat|sachwalt|erwachsenenvertret|einwilligungsvorbehalt|entmundig|gesetzliche[rn]? vertret|bevollmachtigte|an (?:seiner|ihrer|deren|dessen) stelle',
      with: NO_GUARDIAN,
      not: 'minderjahrig|jugendlich|kindes',
      stance: 'forbids',
      context: 'none',
      score: 0.75,
    },
  ],
  'involuntary-admission': [
    {
      says: 'zwangs(?:einweis|unterbring|hospital|vorfuhr|aufnahme)|zwangsweise[nrsm]? (?:einweis|unterbring|untergebracht|aufnahme|aufgenommen|vorfuhr|zuruckhalt|anhalt|verbring)|unterbringungs(?:verfahren|gesetz|gericht|sache|massnahme|beschluss|befehl|anordnung|dauer|grund|voraussetzung)|fursorgerische[rn]? (?:unterbring|freiheitsentz)|(?:vorlaufige|sofortige|einstweilige|zwangsweise|gerichtliche|geschlossene|therapie|offentlich-rechtliche|behordliche)[rnms]? unterbring|therapieunterbring|freiheitsentziehende[rnms]? (?:unterbring|massnahme)|unterbringung (?:ohne|gegen)|unterbringung (?:[^\\s-]+ ){0,5}(?:psychiatrisch|entziehungsanstalt|geschlossen|freiheitsentz|heil- oder|anstalt)|(?:psychiatrisch|geschlossene|entziehungsanstalt)[a-z]* (?:[^\\s-]+ ){0,7}(?:unterzubringen|untergebracht|unterbring|eingewiesen|einweisung)',
      not: 'unterbringung der (?:akten|sachen|gerate|gegenst|tiere)|kosten der unterbring|vergutungsverzeichnis|investition|pflegesatz|entgelt|personalbemess|vergutung',
      context: 'none',
    },
    {
      says: 'unterbring(?:ung|ungen|en|t)·|untergebracht·|unterzubringen|angehalten·|anhaltung|geschlossenen bereich|eingewiesen|einweisung|einzuweisen|einweisen|zuruckbehalt|zuruckzuhalten|zuruckhalten|zuruckgehalten|festgehalten|freiheitsentzieh|freiheit entzogen|entweich|vorgefuhrt|vorfuhrung|gebracht·|bringen·|verbracht|verbringen|zufuhr(?:en|ung)|zugefuhrt',
      with: 'fremdgefahr|psychisch|psychiatr|geisteskrank|geistesschwa|seelisch|selbstgefahr|fremdgefahr|suchtkrank|suchtmittel|trunksucht|geistige[rnms]? (?:behind|krank|stor)|geistig behindert|geistig abnorm|nervenheil|fachkrankenhaus|forensisch|zurechnungs|anstalt·|kranken·',
      not: 'vermieden|zu vermeiden|entbehrlich|kosten der unterbringung|jugendarrest|weder seelisch|kosten der unterkunft|entgelt|vergutung|pflegesatz|hilfe zur erziehung|pflegefamilie|vollzeitpflege|wohnhaft|datenschutz|psychosomat|personalausstatt|qualitat|(?:luftige|saubere|gesonderte|getrennte|eigene|helle|freundliche)[nr]? (?:[^\\s-]+ )?(?:raum|zimmer|abteilung|station)|statistik',
      context: 'sentence',
      score: 0.7,
    },
    {
      says: 'unterbringung(?:en|s)?·|unterbring(?:en|t)·|untergebracht·|unterzubringende',
      with: 'richter|gericht|aufheb|aufzuheben|beendig|entlass|beurlaub|anordn|anzuordn|gefahr(?:e|en|det|dung)?·|zwang|polizei|ordnungsbehorde|amtsarzt|arztlich|verlanger|beamte|freiheit|ohne (?:seine|ihre|deren) (?:zustimmung|einwilligung)|gegen … willen',
      not: 'unterbringung der (?:akten|sachen|gerate|gegenst)|jugendarrest|jugendhilfe|jugendamt|entgelt|kosten|vergutung|minderjahr|kindes|tier|asyl|unterkunft|elternteil|personensorge',
      score: 0.65,
    },
    {
      says: '(?:selbst|fremd)gefahrd|gefahr … (?:leben|gesundheit|selbst|andere|allgemeinheit)|gefahrdet … (?:selbst|sich|andere|leben|gesundheit)',
      with: '(?:unterbring|untergebracht|einweis|eingewiesen|aufgenommen|zuruckbehalt|verbracht|anstalt)',
      not: 'jugendhilfe|kindeswohl|arbeitsschutz|jugendamt',
      score: 0.65,
    },
    {
      says: '(?:aufnahme|aufgenommen|behalten|verbring(?:en|ung)|zugefuhrt|zufuhrung)[a-z]* … (?:gegen|ohne) (?:[^\\s-]+ ){0,3}(?:willen|zustimmung|einwilligung|verlangen)|(?:gegen|ohne|trotz) (?:[^\\s-]+ ){0,3}(?:willens?|widerspruchs?|widerstand(?:es|s)?|zustimmung|einwilligung|verlangen)· … (?:aufgenommen|festgehalten|zuruckgehalten|angehalten|verbracht|gebracht|untergebracht)·',
      not: 'daten|akte',
      score: 0.75,
    },
    // To be brought in and kept: the order, under all its names.
    {
      says: 'einweisung|einlieferung|eingeliefert|einzuliefern|einweist|weist (?:[^\\s-]+ ){0,14}ein·|eingewiesen|zwangsaufenthalt|zuruckbehaltung|zuruckbehalten|zuruckzubehalten|zuruckgehalten|zuruckhaltung|(?:weitere|vorlaufige|zwangsweise|fernere)[rn]? (?:anhaltung|verwahrung|internierung|aufnahme)|internier|anhaltung|verwahrung (?:wird|ist|endet|in|dauert|des|der|eines)|verwahrte[rnm]?·|verwahrt werden|freiheitsentz(?:ug|ieh)|entziehung der freiheit|vorfuhrung|vorgefuhrt|festgehalten|geschlossene[rnms]? (?:abteilung|station|heim|einrichtung|bereich|anstalt)|gewahrsam|schutzhaft',
      with: HELD,
      not: 'jugend|tier|asyl|auslander|krankenhausplan|vergutung|entgelt|kosten der|abrechn|sache(?:n)?·|gegenstand|wertsachen|akten|urkund|vertragsarzt|krankenkasse|arzneimittel|verordn(?:ung|et) (?:von|durch) |rentenvers|niederschrift|strafhaft|fachlich (?:[^\\s-]+ )?eingewiesen|eingewiesenen? und|bedienstete|personal·|raumen|statistik',
      score: 0.7,
    },
    {
      says: '(?:sofortige|vorlaufige|einstweilige|zwangsweise|behordliche|gerichtliche|polizeiliche)[rn]? (?:einweisung|einlieferung|anhaltung|verwahrung|internierung)|(?:einweisung|einlieferung) (?:[^\\s-]+ ){0,5}(?:anordn|verfug|angeordnet|an·)|(?:anordn|verfug|ordnet)[a-z]* (?:[^\\s-]+ ){0,6}(?:einweisung|einlieferung)',
      not: 'jugend|tier|asyl|auslander|grundstuck',
      score: 0.75,
    },
    // Taken into an asylum or ward by others: on a relative's word, a certificate, an officer's order.
    {
      says: '(?:aufnahme|aufgenommen|aufzunehmen|verbringung|verbracht|zufuhrung|zugefuhrt|zuzufuhren|ubergeben|uberwiesen|uberfuhrt|uberfuhren|abgegeben|gebracht|zu bringen|bringen)· (?:[^\\s-]+ ){0,14}(?:irren(?:anstalt|haus|abteil)|(?:heil|pflege|irren|bewahr)[a-z-]*anstalt|anstalt·|siechenh|psychiatrisch|nervenklinik|geschlossene)|(?:irrenanstalt|heilanstalt|anstalt·|siechenhaus|siechenhausern|psychiatrische[nr]? (?:klinik|krankenhaus|abteilung)|nervenklinik|irrenabteil)[a-z]* (?:[^\\s-]+ ){0,6}(?:zuzufuhren|zugefuhrt|zu bringen|gebracht|verbracht|uberwiesen|ubergeben|uberfuhr|abzugeben|aufgenommen|eingeliefert|einliefer)',
      with: 'zeugnis|gutachten|polizei|angehorig|vormund|antrag|ansuchen|anordn|gemeingefahr|gefahr|willen|zwang|tobsucht|geisteskrank|irre|strafling|zu bringen|zuzufuhren|uberfuhren|richter|gericht',
      not: 'freiwillig|auf eigenes verlangen|jugend|kosten der|daten',
      score: 0.7,
    },
    // Police and officials who fetch the person.
    {
      says: '(?:polizei|gendarmerie|vollzugsdienst|sicherheitsdienst|ordnungsbehorde|kreisverwaltung|amtsarzt|bezirksarzt|landesphysikus|verwaltungsbehorde)[a-z]* (?:[^\\s-]+ ){0,20}(?:vorfuhr|zufuhr|zuzufuhr|verbring|zu bringen|festnehm|festhalt|einweis|einliefer|anhalt|in gewahrsam|unmittelbaren zwang)',
      with: HELD,
      not: 'jugend|tier|asyl|auslander|fahrzeug',
      score: 0.7,
    },
    // Not let go: fetched back, on leave, let out when the grounds are gone.
    {
      says: 'entweich|entwichen|(?:unerlaubt|eigenmachtig|ohne erlaubnis|widerrechtlich)[a-z]* (?:[^\\s-]+ ){0,5}(?:entfern|verlass|fernbleib|abwesen)|zuruckgebracht|zuruckzubringen|zuruckgefuhrt|zuruckzufuhren|zuruckzuholen|ruckfuhrung|wiedereinliefer|wieder (?:einzubringen|einzuliefern|aufzugreifen)|wiederergreif|ausgang … widerruf|(?:urlaub|beurlaubung)· (?:[^\\s-]+ ){0,5}(?:widerruf|widerrufen)|(?:beurlaub|probeweise|versuchsweise|bedingt)[a-z]* (?:[^\\s-]+ ){0,8}(?:entlass|beurlaub|auflage|widerruf)',
      with: HELD,
      not: 'auf … zuruckzufuhren|jugend|tier|gas|stoff|flussig|beamt|dienst(?:herr|verhalt)|strafgefangen|arbeitnehmer|erholungsurlaub|elternzeit',
      score: 0.7,
    },
    {
      says: '(?:zu entlassen|entlassen|entlassung|aufenthalt)· ',
      with: '(?:voraussetzung|grund|gefahr)[a-z]* (?:[^\\s-]+ ){0,8}(?:nicht mehr|weggefallen|fortgefallen|wegfall|entfallen|erfullt)|frist … abgelaufen|keine entscheidung|gemeingefahr|unterbring|zwangsaufenthalt|entlassungsgesuch|um entlassung|anstaltsleit|genesen|geheilt|gebessert',
      near: HELD,
      not: 'beamt|arbeit|dienst|jugend|straf|aus dem amt|betreuer|vormund (?:ist|wird)|krankenkasse|vergutung|entgelt|entlassmanagement|entlassungsmanagement',
      score: 0.7,
    },
    {
      says: '(?:wille|willen)[a-z]* (?:[^\\s-]+ ){0,16}(?:unterbring|untergebracht|eingewiesen|eingeliefert|festgehalten|zuruckgehalten|zuruckbehalten|angehalten|verwahrt|verbracht|am verlassen)|am verlassen (?:[^\\s-]+ ){0,8}(?:gehindert|hindern)|(?:einrichtung|klinik|anstalt|station|heim|abteilung|krankenhaus)[a-z]* (?:[^\\s-]+ ){0,4}nicht verlassen',
      with: HELD,
      not: 'jugend|minderjahrig|schule',
      score: 0.75,
    },
    // As the Convention bans it.
    {
      says: '(?:behinderung|beeintrachtigung|erkrankung)[a-z]* (?:[^\\s-]+ ){0,5}(?:rechtfertigt|begrundet|rechtfertigen|berechtigt) (?:[^\\s-]+ ){0,8}(?:freiheitsentzieh|freiheitsentzug|unterbringung|einweisung)',
      stance: 'forbids',
      not: 'fur sich allein|allein·',
    },
    {
      says: 'auf freien fuss|fortdauer der (?:unterbring|anhaltung|verwahrung|freiheitsentz)|(?:kehrt|kehren) (?:[^\\s-]+ ){0,10}nicht (?:[^\\s-]+ )?zuruck|(?:abgeholt|abzuholen|ergriffen|aufgegriffen|aufzugreifen) (?:[^\\s-]+ ){0,6}(?:werden|anstalt|klinik|einrichtung)|fluchtige[rn]? (?:kranke|patient|pflegling)|nicht freigelassen|(?:flucht|fluchtet|entflieht|entfliehen|entflohen)[a-z]* |ohne (?:[^\\s-]+ ){0,3}(?:bewilligung|erlaubnis|genehmigung|zustimmung) (?:[^\\s-]+ ){0,3}nicht (?:[^\\s-]+ )?verlassen|entlassung (?:[^\\s-]+ ){0,4}(?:verweiger|abgelehnt|versagt|aufgeschoben|nur mit)|kann (?:[^\\s-]+ ){0,8}(?:klinik|anstalt|einrichtung|krankenhaus) (?:[^\\s-]+ ){0,6}nicht (?:[^\\s-]+ )?verlassen',
      with: HELD,
      not: 'gefangene|jugend|auslander|beamt',
      score: 0.7,
    },
    {
      says: 'irrenhaus|irrenanstalt|irrenabteil|heilanstalt|pflegeanstalt|heil- und pflege|trinkerheil|heilstatte|siechenh|bewahranstalt|nervenklinik|anstalt·|klinik·|psychiatrische[nrs]? (?:krankenhaus|abteilung|einrichtung|klinik)',
      with: 'abgeb|abgegeb|zufuhr|zugefuhr|zuzufuhr|gebracht|zu bringen|verbring|verbracht|uberfuhr|ubergeb|uberwies|einweis|eingewies|einliefer|eingeliefert|verwahr|festgehalten|zuruckgehalten|zuruckzuhalten|behalten·|aufnehmen·|aufzunehmen|aufgenommen|abgeholt',
      near: 'zeugnis|polizei|burgermeister|amtsarzt|amtsarztes|notarzt|ansuchen|ehegatt|gefahr·|gefahrlich|anordnung|vorlaufig|auch wenn|gegen (?:seinen|ihren|den)|straubt|weigert|widersetzt|zwang|tobsucht|irren·|gericht|trunksucht|gemeingefahr|verwahr|landstreich',
      not: 'freiwillig|jugend|kosten|daten|akten|rechnung|direktor (?:der|des) (?:[^\\s-]+ )?(?:anstalt|klinik) (?:wird|ist)|personal',
      score: 0.65,
    },
    {
      says: 'anhaltung·|unterbringungsdauer|freiheitsberaubung|freiheit (?:zu )?(?:berauben|beraubt|entzogen|entziehen)|(?:trotz|auch gegen) (?:seines|ihres|seinen|ihren) (?:widerstand|willen|widerspruch)',
      with: `${HELD}|monat|wochen|arzt|gericht`,
      not: 'fahrzeug|strafhaft|untersuchungshaft|jugend|arrest',
      score: 0.65,
    },
    {
      says: 'einweisung(?:en|s)?·|einweisende[rn]?·|einweisungsschein|einweisungsverfug|einlieferung',
      with: 'entlassung|behorde|richter|gericht|arzt|register|verfug|zeugnis|klinik|anstalt|abteilung|beschwerde',
      not: 'gerate|planstelle|personal|beschaftigt|mitarbeiter|obdachlos|asyl|jugend|kosten|vergutung|krankenkasse|wohnung|abrechn|leistungserbring|vertragsarzt',
      score: 0.65,
    },
    {
      says: 'verwahrungsbedurft|unterbringungsbedurft|unterzubringende|zufuhren (?:lassen|zu lassen)|(?:krankenhaus|klinik|einrichtung|krankenanstalt|anstalt)[a-z]* (?:[^\\s-]+ ){0,4}(?:zu bewachen|bewacht|zugefuhrt|zuzufuhren|zufuhren|verbracht|zu verbringen|eingewiesen)',
      with: 'gefahr|gericht|behorde|beamte|polizei|arzt|beistand|betreuer|psychisch|selbstgefahrd|fremdgefahrd|zwang',
      not: 'jugend|tier|asyl|kosten|verletzte',
      score: 0.7,
    },
    {
      says: 'schutzverwahrung|schutzgewahrsam|freizulassen|freilassung|freigelassen|turen? (?:[^\\s-]+ ){0,8}(?:verriegelt|verschlossen|versperrt|abgeschlossen)|verpflichtende[rn]? (?:sanitats|gesundheits)behandlung|pflichtbehandlung|sanitatsbehandlung',
      with: `${HELD}|selbstmord|schwermut|richter|station|arzt`,
      not: 'gefangene|untersuchungshaft|tier|rettungsweg|stoffe|jugend|kaution',
      score: 0.7,
    },
  ],
  'involuntary-treatment': [
    {
      says: 'zwangsbehand[el]|zwangsmedik|zwangsernahr|arztliche[nr]? zwangsmassnahme|zwangsmassnahme',
      not: 'vollstreck|zwangsmassnahmen gegen die|verwaltung',
    },
    {
      says: 'behandlung ohne (?:zustimmung|einwilligung)|(?:behand[el]|untersuch|eingriff|medika|operation)[a-z]* … ohne (?:[^\\s-]+ ){0,4}(?:einwilligung|zustimmung)|ohne (?:[^\\s-]+ ){0,4}(?:einwilligung|zustimmung) … (?:behand[el]|untersuch|eingriff|medika|operation)|behandlung (?:[^\\s-]+ ){0,4}zu dulden|haben (?:[^\\s-]+ ){0,6}(?:behandlung|untersuchung|massnahmen) (?:[^\\s-]+ ){0,5}zu dulden|zu dulden … behand[el]|(?:behandlung|heilbehandlung|entziehungskur|therapie)[a-z]* (?:[^\\s-]+ ){0,6}(?:zu unterziehen|angeordnet|anzuordnen|anordnen)|(?:anordnen|anordnet|angeordnet|auferlegt|verpflichtet werden)·,? (?:[^\\s-]+ ){0,8}(?:medikament|behandeln (?:lasst|zu lassen)|(?:arztlich|psychiatrisch)e[a-z]* behandlung)|(?:unterzieh|unterwerf)[a-z]* … (?:heilerzieherisch|entziehungskur|behandlung)',
      with: 'behand[el]|medika|eingriff|arztlich|heil|psych|entziehungskur|therapie',
      not: 'schwanger|versetzt|bewerber|erziehungsberecht|jugendhilfe|auskunftspflicht|daten|vollstreck|arbeitgeber|vertragsarzt|vergutung|krankenkasse|freiheitsbeschrankende massnahme der vollst|vorsorgeuntersuch|tierarzt|insolvenz|schutzimpf|zwangsmassnahmen gegen die',
    },
    {
      says: '(?:gegen|wider) (?:den|seinen|ihren|dessen|deren) (?:[^\\s-]+ ){0,3}willen',
      with: 'behandel|behandlung|medika|eingriff|untersuch|therap|operati|ernahr|arznei|auszufuhren|medizinisch|heilmassnahm|unfruchtbar|sterilis|personliche freiheit eingreif',
      not: 'schwanger|jugendhilfe|insolvenz|vollstreck|schutzimpf|(?:unterbring|untergebracht|aufnahme)[a-z]* … (?:zur|zum zweck[a-z]*) (?:[^\\s-]+ )?(?:behandlung|untersuchung)|vorfuhr',
    },
    // By force, on an order, or as a duty to bear it.
    {
      says: 'zwangsweise[rn]? (?:[^\\s-]+ ){0,9}(?:untersuch|behandel|behandlung|verabreich|medik|durchgefuhrt|durchzufuhren|ernahr)|(?:verabreich|medikation|medikamente?|behandlung|heilbehandlung|arznei[a-z]*|injektion)[a-z]* (?:[^\\s-]+ ){0,9}(?:zwangsweise|mit zwang|unter zwang|ohne zustimmung|ohne einwilligung|verfugen|verfugt|erzwung|zwang angewendet)|medikament[a-z]* (?:[^\\s-]+ )?ruhigstell|dampfende (?:arznei|medikament)|(?:medizinische|arztliche|therapeutische|vorgesehene)[rn]? (?:massnahme|medikation|behandlung)[a-z]* (?:[^\\s-]+ ){0,4}(?:anordn|angeordnet|verfug)|(?:hat|haben|muss|mussen) (?:[^\\s-]+ ){0,22}(?:behandlungsmassnahm|behandlung|heilmassnahm|eingriff|untersuchung)[a-z]*,? (?:[^\\s-]+ ){0,4}zu dulden|duldungspflicht … behand|(?:auflage|weisung)[a-z]*,? (?:[^\\s-]+ ){0,8}(?:behandlung|behandeln|medikament|therapie|arztlich)|(?:behandlung|therapie|medikament)[a-z]* (?:[^\\s-]+ ){0,4}(?:nicht befolgt|auflage)|(?:zustimmung|einwilligung)[a-z]* (?:[^\\s-]+ ){0,5}(?:entfallt|entbehrlich|nicht erforderlich|entfallen)|(?:von der|auf die) (?:zustimmung|einwilligung) (?:[^\\s-]+ ){0,3}(?:abgesehen|verzichtet)|weigert (?:[^\\s-]+ ){0,22}(?:medikation|behandlung|anordn|verfugen)',
      with: `${HELD}|arzt|arztlich|gesundheit|medika|einsicht|massnahme`,
      not: 'vergutung|krankenkasse|vertragsarzt|jugendhilfe|vollstreckung|tier|infektion|ubertragbar|seuche|impf|daten|arbeitgeber|berufsausub|zulassung|rezept|apothek|verordnungsfahig|rehabilitationstrager|pflegekasse|veroffentlich|akten|befund|freiwillig',
      score: 0.7,
    },
    // Summoned and examined for a committal, or watched in a hospital for an expert's report.
    {
      says: '(?:vorlad|vorgeladen|vorfuhr|vorgefuhrt|anordn|angeordnet|zwangsweise|bringen|gebracht)[a-z]* (?:[^\\s-]+ ){0,16}(?:untersuchen|untersucht|untersuchung|begutachtet|beobachtet|beobachtung)|(?:untersuchung|beobachtung|begutachtung)[a-z]* (?:[^\\s-]+ ){0,14}(?:anordn|angeordnet|vorfuhr|vorgefuhrt|zu bringen|gebracht|bringen|verfug|vorladen)',
      with: 'amtsarzt|gesundheitsamt|psychiatr|geisteszustand|psychische[nr]? zustand|krankenhaus|klinik|anstalt|zum arzt|seelisch|psychisch|leiden|kranke[nrm]?·|durch einen arzt',
      not: 'impf|infekt|ubertragbar|seuche|tier|arbeitsunfah|vertragsarzt|krankenkasse|dienstunfah|eignung|zivil|vaterschaft|blutprobe|insolvenz',
      score: 0.7,
    },
    {
      says: 'willigt (?:[^\\s-]+ ){0,3}(?:betreuer|vormund|vertreter|bevollmachtigte|sachwalter)|(?:einwilligung|zustimmung) (?:[^\\s-]+ ){0,4}(?:betreuers?·|vormund|vertreters·|gesetzlichen vertret|angehorig|sachwalter|erwachsenenvertreter|vertretungsberechtigt)|(?:betreuer|vormund|sachwalter|erwachsenenvertreter|beistand|gesetzliche vertreter|vertretungsberechtigte person|bevollmachtigte) … (?:einwillig|willigt|zustimm)',
      with: 'behand[el]|untersuch|eingriff|arztliche massnahme|medikament|heilbehandlung|sterilis|operation|aufnahme',
      not: 'minderjahrig|daten|personensorge|jugendlich',
      score: 0.75,
    },
    {
      says: 'einwilligungsunfahig|nicht einwilligungsfahig|nicht entscheidungsfahig|entscheidungsunfahig|urteilsunfahig|fehlt (?:die|eine) (?:zustimmung|einwilligung)|bedeutung und tragweite (?:[^\\s-]+ ){0,10}nicht|nicht in der lage (?:[^\\s-]+ ){0,10}einzuwilligen|gefahr im verzug|unaufschiebbar|notfall',
      with: 'behand[el]|eingriff|arztliche[nr]? massnahme|medikament|heilbehand[el][a-z]* ohne',
      not: 'notfallversorg|notfalldienst|vergutung|vertragsarzt|krankenhausplan|rettung|notfallkontakt|notfalldaten|kassen|setting|erkennen|fahigkeit|kenntnis|prufling|krisenintervention',
      context: 'sentence',
      score: 0.65,
    },
    {
      says: 'zwangsweise|mit (?:sanfter )?gewalt|(?:unter|mittels|durch) (?:[^\\s-]+ ){0,3}zwang(?:es|s)?·|zu dulden|hinzunehmen|ohne (?:[^\\s-]+ ){0,3}(?:einwilligung|zustimmung|einverstandnis)·',
      with: 'arznei|medik|verabfolg|verabreich|einzugeben|eingeben|eingeflosst|spritz|injektion|heilmittel|heilverfahr|heilbehandlung|behandlung(?:en|smassnahmen)?·|kunstliche ernahrung|zwangsernahr|eingriff',
      not: 'niemand|darf (?:[^\\s-]+ ){0,8}(?:nicht|keine[rn]?)·|durfen (?:[^\\s-]+ ){0,8}(?:nicht|keine[rn]?)·|verboten|unzulassig|untersagt|vollstreck|daten|trager|besichtig|akten|weitergegeben|apothek|entgelt|ubertragbar|bei minderjahrigen|vergutung|freiwillig',
      stance: 'permits',
      score: 0.7,
    },
    // Ordered to be treated outside.
    {
      says: '(?:ambulante?[rns]?|nach der entlassung)· (?:[^\\s-]+ ){0,10}(?:zwang|verpflicht|anordn|auflage|auferlegt|behandeln lasst|unterzieh|weisung)|(?:anordn|auflage|auferlegt|weisung|verpflicht)[a-z]* (?:[^\\s-]+ ){0,12}(?:ambulant[a-z]* (?:[^\\s-]+ )?(?:behand|therap)|medikamente? (?:[^\\s-]+ )?(?:ein|nehm))|depotspritze|vorstellungspflicht',
      with: `${HELD}|gericht|behorde`,
      not: 'vergutung|krankenkasse|vertragsarzt|leistungserbring|krankenhausplan|zulassung|arbeitgeber|versichert',
      score: 0.7,
    },
    {
      says: '(?:notwendigkeit|bedeutung|tragweite|krankheit|behandlungsbedurftigkeit)[a-z]* (?:[^\\s-]+ ){0,10}(?:nicht (?:zu )?(?:einseh|einzuseh|erkenn|erkannt|erfass)|einzusehen|zu erkennen)|(?:entscheidet|bestimmt|verfugt|ordnet) (?:[^\\s-]+ ){0,4}(?:arzt|chefarzt|oberarzt|arztin|arztliche)[a-z]* (?:[^\\s-]+ ){0,4}(?:behand|durchfuhrung|medika|therap|eingriff|kur·)|an die stelle (?:[^\\s-]+ ){0,3}(?:einwilligung|zustimmung)|ohne (?:[^\\s-]+ ){0,2}(?:einwilligung|zustimmung) (?:abzuwarten|einzuholen)|(?:einwilligung|zustimmung) (?:[^\\s-]+ ){0,3}(?:nicht (?:abgewartet|eingeholt|erlangt|erforderlich|notig|notwendig)|bedarf es nicht|entbehrlich)|(?:auflage|auflagen|weisung)· (?:[^\\s-]+ ){0,8}(?:einnahme|medika|arznei)',
      with: 'behand|kur·|therap|medika|eingriff|massnahme|patient|arzt',
      near: 'auflage|weisung|bedarf es nicht|nicht imstande|ausserstande|nicht (?:in der lage|fahig)|unfahig|dringend|notfall|lebensgefahr|vermag|entscheidet|anordn|vertreter|stelle|ohne|verfugt',
      not: 'niemand|verboten|unzulassig|minderjahrig|daten|aufklarungspflicht|krankenkasse|vergutung|haftung|testament|verfugung von todes',
      stance: 'permits',
      score: 0.65,
    },
    {
      says: 'unfreiwillige[rn]? (?:behand|medik|therap)|naturliche[nrm]? wille|entwohnungskur|entziehungskur|trinkerheil|zwangskur|zwangstherap|zwangsuntersuch',
      not: 'versicherte|rentenvers|krankenkasse|beihilfe|nicht (?:behandelt|medik)|niemand|sterilis|unfruchtbar',
      stance: 'permits',
      score: 0.7,
    },
    {
      says: 'zwangs(?:einspritz|verabreich|einnahme|injekt)|verpflichtende[rn]? (?:sanitats|gesundheits)behandlung|pflichtbehandlung|(?:vormund|betreuer|kurator|beistand|vertreter|sachwalter)[a-z]* (?:[^\\s-]+ ){0,6}(?:behandlung|heilbehandlung|operation|eingriff)[a-z]* (?:[^\\s-]+ ){0,3}(?:verlangen|bestimm|anordn|veranlass)|auch wenn (?:[^\\s-]+ ){0,8}(?:ablehnt|verweigert|widersetzt|weigert|straubt)',
      with: 'behand|kranke|medika|arznei|psych|beruhigung|eingriff|operation|mundel',
      not: 'minderjahrig|daten|eltern|niemand|verboten|arbeitgeber|zustellung|zeuge',
      stance: 'permits',
      score: 0.7,
    },
  ],
  seclusion: [
    {
      says: 'isolierung|isolier(?:t|en)·|isolation|absonder|abgesondert|besonders gesicherte[nm]? (?:raum|haftraum|unterbring)|kriseninterventionsraum|einschluss|einschliessen|einzelhaft|isolierzimmer|time-?out|abgeschlossenen raum|versperrte[nr]? (?:raum|zimmer)|einsperr|eingesperrt|absperrung|abgesperrt|einzelabsperr|tobzelle|einzelzelle|isolierzelle|gummizelle|zelle·|separierung|separiert|(?:allein|einzeln) (?:[^\\s-]+ )?(?:eingeschlossen|eingesperrt|eingezimmert)|abgetrennt|isolierraum|isolierten?·|beruhigungsraum|krisenraum|intensivbetreuungsraum|weichraum|reizarme[rnm]? (?:raum|zimmer|umgebung)|(?:ab|ein|ver)(?:zu)?(?:ge)?schl(?:iess|oss)[a-z]* (?:[^\\s-]+ ){0,3}(?:zimmer|raum)|(?:zimmer|raum)(?:s|es)?· (?:[^\\s-]+ ){0,4}(?:abgeschlossen|eingeschlossen|verschlossen|versperrt|abzuschliessen|einzuschliessen|verriegel)|(?:einzelnen|einem|einen|gesonderten|besonderen) (?:[^\\s-]+ )?raum(?:es)?· (?:[^\\s-]+ ){0,3}(?:gehalten|beschrankt|untergebracht|verbracht|festgehalten)',
      with: 'patient|betroffen|kranke|untergebracht|bewohner|fixier|psychi|zwang|sicherungsmassnahm|person|behinder|(?:fremd|selbst)-?(?:gefahr|verletz)|selbst- oder|gefahrdung|arzt|klinik|wartpersonal|pfleger|bettgitter|gurt',
      not: 'gefangene|arrest|tiere·|infekt|seuche|ubertragbar|quarantane|ansteck|warme|larm|schall|elektr|leitung|soziale isol|isolation von|jederzeit (?:selber |selbst )?verlassen|stoff|pflanz|arbeitsmittel|wirkstoff|einschluss (?:von|der|des)|vereinsam',
    },
    {
      says: 'einzelabsonderung|abschliessbare[nrs]? (?:raum|zimmer|einzelraum)|einzelraum|isolierzimmer|isolierraum|isolierzelle|einzelzelle|tobzelle|gummizelle|beruhigungsraum|krisenzimmer|isolation (?:im|in|von (?:patient|kranken|bewohner))|(?:in|in der|in einer|in die) zelle·|abgesondert|absonderung|isoliert werden',
      with: 'darf|durfen|konnen|kann|erlaubt|gestattet|zulassig|anordn|angeordnet|verordn|bedarf|verboten|untersagt|abgeschafft|letztes mittel',
      not: 'gefangene|haftling|arrest|infekt|seuche|ubertragbar|quarantane|ansteck|warme|larm|schall|tier|pflanz|abgesonderte[rn]? befried|krisenzimmer (?:bietet|bieten|stehen)',
      score: 0.7,
    },
  ],
  restraint: [
    // Means that have no other use.
    {
      says: 'fesselung|fesselungs|manschette|angegurtet|festgegurtet|das festhalten|zwangsjacke|zwangsstuhl|zwangsstuhle|zwangsbett|netzbett|gitterbett|bettgitter|bettgurt|bauchgurt|leibgurt|sitzgurt|sitzhose|stecktisch|handfessel|fussfessel|handschell|festbinden|festgebunden|festzubinden|anbinden|angebunden|anketten|angekettet|festschnall|angeschnallt|gurtfixier|(?:funf|sieben|drei)punkt-?fixier|(?:ans?|am|an das) bett(?:es)? (?:[^\\s-]+ ){0,3}(?:gebunden|fest|binde|fixier|gefesselt)|seitenteile? am bett|feuchte[nr]? (?:packung|wickel)|dauerb(?:ad|ader)|mechanische[rnms]? (?:zwangsmittel|beschrank|einschrank|vorrichtung|mittel)|fixierung(?:en|s)?·(?! (?:des|der|von) (?:preis|betrag|beitrag|tarif|gebuhr|kurs|zins|bruch|knochen))|(?:be|ein)schrankung(?:en)? (?:der|ihrer|seiner|deren|in der|in ihrer|in seiner) (?:[^\\s-]+ )?bewegungsfreiheit|bettseitenteil|sensormatt|(?:isolierung|absonderung|isolation) (?:und|oder|sowie) (?:[^\\s-]+ )?fixierung|medikamentose[rn]? ruhigstellung',
      not: 'fahrzeug|tier|strafgefangen|festnahme nach|prospekt|fernseh',
      score: 0.75,
    },
    // A word of restriction, or of force, in a law of homes and wards.
    {
      says: '(?:bewegungs|freiheits)(?:ein|be)schrankende|(?:beginn|dauer|ende|grund|art|anlass|vornahme|anordnung|aufhebung|zulassigkeit)· (?:[^\\s-]+ ){0,9}(?:freiheits)?beschrankung·|freiheitsbeschrankung|bewegungsraum|freiheit,? sich (?:[^\\s-]+ )?zu bewegen|ortsveranderung|korperlich (?:festzuhalten|uberwaltigt|festgehalten)|festhalten (?:eines|von|des|der|oder)|physische[rnms]? (?:zwang|gewalt|mittel)|zwangsmassnahmen? (?:[^\\s-]+ ){0,4}(?:sind|ist|durfen|darf) (?:[^\\s-]+ ){0,4}(?:zulassig|untersagt|angeordnet|angewendet|nur)|zwangsmittel',
      with: `${HELD}|facharzt|arzt|pfleg|stundlich|protokoll`,
      not: 'verwaltungszwang|vollstreck|zwangsgeld|jugendarrest|beschrankung der (?:haftung|berufs)|gefangene|niederlassung',
      score: 0.7,
    },
    {
      says: 'fixierung|fixier(?:t|en)·|unmittelbare[rnm]? zwang|besondere[rn]? sicherungsmassnahme|bewegungs(?:einschrank|beschrank)|freiheitsbeschrank|freiheitseinschrank|(?:einschrankung|beschrankung)[a-z]* (?:[^\\s-]+ ){0,3}(?:bewegungsfreiheit|freiheit der bewegung)|bewegungsfreiheit … (?:eingeschrankt|beschrankt|entzogen)|bettgitter|bettgurt|zwangsjacke|fessel|gurte?·|festbinden|anbinden|angebunden|festgebunden|anketten|angekettet|anschnall|ruhigstell|sedier|korperliche[rnms]? (?:zwang|gewalt|beschrank)|mechanische[rnms]? (?:vorrichtung|beschrank|zwang)|netzbett|zwangsmittel|freiheitsentziehende[rnms]? massnahme|anwendung von (?:gewalt|zwang)',
      with: ILL,
      not: 'sicherheitsgurt|fahrzeug|fixierte[rn]? (?:betrag|preis|wert)|zwangsgeld|vollstreckungs|festbetrag|arbeitsmittel|tier|jugendarrest|verwaltungszwang|festgehaltene personen',
      score: 0.8,
    },
  ],
  'irreversible-treatment': [
    {
      says: 'elektro-?(?:krampf|schock|konvuls)|psychochirurg|lobotom|leukotom|sterilis(?:ation|ierung|iert|ieren|ationsbetr)|kastration|kastrier|hirnoperat|stereotaktisch|unfruchtbar|insulin(?:schock|koma|kur)|kardiazol|(?:heil)?krampf(?:therap|behandl)|schock(?:therap|behandl)|gehirnoperat|hirnchirurg|gehirnchirurg|eingriffe? (?:am|in das|ins) (?:ge)?hirn|entmannung|eierstock|eileiter|samenleiter|unterbindung|(?:fortpflanzungs|zeugungs|gebar)(?:un)?fahigkeit|zeugungs- (?:oder|und) gebar|(?:wesens|personlichkeits)verander|personlichkeit (?:[^\\s-]+ ){0,6}(?:verander|kernbereich|umgestalt)|kernbereich (?:[^\\s-]+ ){0,3}personlichkeit|irreversib|nicht wieder gutzumachend|nicht (?:wieder )?(?:ruckgangig zu machen|umkehrbar)',
      not: 'instrument|gerate|spritzen|medizinprodukt|aufbereit|sterilisations?(?:gut|anlage|verfahren|einheit|abteil|raum|apparat)|unterbindung (?:von|des|der) (?:kontakt|verkehr|verbind|handel|missbrauch)|wesensveranderung als|lebensmittel|tier|umwelt|beitrag|krankenkasse|versicherte|empfangnisverhutung·|empfangnisregel|krankenbehandlung',
    },
    {
      says: 'schwangerschaftsabbruch|abbruch (?:der|ihrer|einer) schwangerschaft|schwangerschaftsunterbrech|unterbrechung (?:der|ihrer) schwangerschaft',
      with: 'betreut|einwilligungsunfahig|urteilsunfahig|geisteskrank|schwachsinn|entmundigt|geistig|psychisch|behinder|geschaftsunfahig',
      not: 'versicherte|krankenkasse|beratung',
      context: 'sentence',
      score: 0.7,
    },
  ],
  experimentation: [
    {
      says: 'klinische[rn]? (?:prufung|studie|versuch)|arzneimittelprufung|forschungsvorhaben|(?:medizinische|wissenschaftliche|biomedizinische)[rn]? (?:versuch|forschung|experiment)|experiment|versuche? (?:an|am|mit) (?:mensch|person|patient|untergebr)|forschung (?:an|am) (?:mensch|person|patient)|arzneimittelversuch|erprobung (?:von|neuer)',
      with: 'einwillig|zustimm|untergebracht|proband|versuchsperson|teilnehm|nicht einwilligungsfahig|geschaftsunfahig',
      not: 'daten|finanz|fordermittel|versicherte|krankenkasse|statistik|erprobungsregel|sozialdaten|arbeitserprob|betaubungsmittel|harteff|hartefall',
      context: 'sentence',
      score: 0.75,
    },
    {
      says: 'forschungs(?:untersuch|projekt|vorhaben|zweck|teilnahme)|forschung·|humanforschung|klinische[nrs]? (?:prufung|studie|versuch)|heilversuch|erprobung(?:en)?·|experiment|versuchsperson|(?:arzneimittel|medikamenten|menschen)versuch|wissenschaftliche[rn]? (?:versuch|erprobung|experiment)|versuche?· (?:an|mit)·|erprobt·|erproben·',
      with: '(?:an|mit) (?:[^\\s-]+ ){0,5}(?:patient|kranken|untergebracht|urteilsunfahig|einwilligungsunfahig|betreuten|entmundigt|insass|anstaltspflegling|bewohner|behindert|geisteskrank|personen|menschen|pfleglingen|schutzbefohlen)|versuchsperson|vertretene[nr]? person|einwilligungsunfahig|nicht einwilligungsfahig|urteilsunfahig|erwachsenenvertreter|erwachsene[rn]? … vertret',
      not: 'daten|statistik|fordert|fordermittel|finanz|modellvorhaben|krankenkasse|versorgungsforsch|teilhabe|arbeitserprob|belastungserprob|lehre|berufsbild',
      score: 0.75,
    },
    {
      says: '(?:forschungs|versuchs|lehr- und forschungs|studien)zwecken?·|probanden|(?:medizinische|wissenschaftliche|klinische)[nr]? (?:studie|forschung|untersuchung)|an (?:einer|einem) (?:[^\\s-]+ )?(?:studie|versuch|forschung)',
      with: 'untergebracht|festgehalten|kranken?·|patient|einwilligungsunfahig|urteilsunfahig|betreute|behinder|insass|pflegling|anstalt',
      near: 'herangezogen|heranzieh|teilnehm|teilnahme|einbezogen|aufgenommen|vorgenommen|durchgefuhrt|verwendet|unterzogen|einwillig|zustimm',
      not: 'daten|statistik|fordert|akten|unterlagen|krankenkasse|versorgungsforsch|anonym',
      score: 0.7,
    },
  ],
};
