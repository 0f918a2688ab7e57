import type { LanguageRules } from './rules.ts';

/** Who is meant where a rule of general words needs the person beside it. */
const ILL =
  'psychisch|psychiatr|seelisch|geistig|geisteskrank|geistesschwa|geistesgestor|suchtkrank|suchtmittel|abhangigkeit|krankhafte|betroffene|betreute[rnm]?·|untergebracht|patient|kranke[rnm]?·|bewohner|nervenheil|fachkrankenhaus|einwilligungsunfahig|urteilsunfahig|demen[zt]|behinder|pflegling|insass|tobsucht|irre[nr]?·';

/** Whom care and custody are of, where a word of custody alone would say too little. */
const HELD =
  'kranke[nrs]?·|geisteskrank|psychisch|seelisch|irren?·|tobsucht|patient|betroffene|untergebracht|verwahrte|internierte|eingewiesene|angehaltene|insass|pflegling|bewohner|selbstgefahrd|fremdgefahrd|gemeingefahr|anstalt·|klinik|krankenhaus|psychiatr|einrichtung·|suchtig|behinder';

/** Conditions for which the law takes something away, and what it has done before. */
const UNFIT =
  'entmundigt|bevormundet|(?:geschafts|handlungs)fahigkeit (?:[^\\s-]+ ){0,3}(?:entzogen|aberkannt)|(?:unter|umfassende[rn]?) (?:[^\\s-]+ ){0,3}(?:betreuung|pflegschaft|beistandschaft|vormundschaft|kuratel|sachwalterschaft|erwachsenenvertretung)|betreuer … bestellt|geisteskrank|geistesschwa|geistesstor|geistesgestor|schwachsinn|blodsinn|wahnsinn|irrsinn|idiot|geschaftsunfahig|handlungsunfahig|urteilsunfahig|(?:geistig|psychisch|seelisch) (?:gebrechlich|krank|erkrankt|behindert|gestort)|(?:geistige|psychische|seelische)[rnms]? (?:gebrechen|krankheit|erkrank|storung|behinder|leiden|mangel)|storung (?:des geist|der geist)';

/** What a person with a guardian does by themselves. */
const BY_ONESELF =
  '(?:kann|konnen|darf|durfen|bedarf|bedurfen) (?:[^\\s,.;-]+ ){0,6}(?:ohne (?:[^\\s,.;-]+ ){0,4}(?:genehmigung|mitwirkung|zustimmung)|keiner (?:genehmigung|mitwirkung|zustimmung))·(?![^.;,]{0,80} (?:kein|nicht))';

/** The person's own consent, as what alone lifts a ban. */
const OF_ONESELF =
  '[^.;]{0,100} (?:(?:selber|selbst) (?:einwillig|zugestimmt|zustimm)|mit (?:deren|dessen|eigener|ihrer|ihrem|seiner|seinem) (?:[a-z]+ )?(?:einverstandnis|einwilligung|zustimmung)·(?! (?:oder|des|der)))';

/** An end of guardianship, or a guardian who may not decide, with no way out. */
const NO_GUARDIAN =
  '(?:wird|werden) (?:[^\\s,.;-]+ ){0,6}(?:nicht|kein(?:e|en)? [a-z]+) mehr (?:angeordnet|begrundet|bestellt|eingerichtet|ernannt|errichtet)|(?:beistandschaft|betreuung|entmundigung|kuratel|sachwalterschaft|vormundschaft)(?:en)?· (?:[^\\s,.;-]+ ){0,6}(?:abgeschafft|unzulassig)|(?:darf|durfen|kann|konnen) (?:das |der |die |ein |eine )?(?:beistand|betreuer|bevollmachtigte|erwachsenenvertreter|gericht|kurator|sachwalter|vertreter|vormund)[a-z]* (?:[^\\s,.;-]+ ){0,8}nicht (?:einwilligen|ersetzen|zustimmen)(?![^.;]{0,80} (?:ausser|es sei|ohne))|weder (?:das |der |die |ein |eine )?(?:[a-z]+ )?(?:angehorige|beistand|betreuer|gericht|kurator|sachwalter|vertreter|vormund)[a-z]* (?:[^\\s.;-]+ ){0,6}noch';

/** What ministries are for, as their names say. */
const PORTFOLIO =
  'arbeit|sozial|sicherung|gesundheit|pflege|famili|senioren|frauen|jugend|bildung|forschung|wissenschaft|justiz|verbraucher|inner|integration|gleichstellung|kultus|kultur|sport|wirtschaft|energie|ernahrung|finanzen|verkehr|bau|heimat|verteidigung|und';

export const GERMAN: LanguageRules = {
  context:
    'behinder|schwerbehind|schwerbeschad|psychisch|psychiatr|psychosoziale[rn]? (?:behind|beeintr)|seelisch(?:e|er|en|es|em)? (?:behind|stor|krank|erkrank|beeintr|leid|abart|gesund)|seelisch behind|heilpadagog|fruhforder|geistige[rnms]? (?:behind|beeintr|erkrank|krank|stor|gebrech|abnorm|zustand|verfass)|geisteskrank|geistesschwa|geistesgestor|(?:der|des|dem|den|die|eines|einem) betreute[rnm]?·(?! (?:eltern|kind|wohn|jugend|person|famil))|rechtliche[rn]? betreu|pflegebedurf|patient(?:en|in|innen)?·|patienten(?:verfug|recht|anwalt|vertret|fursprech)|blinde[rnm]?·|gehorlos|taub(?:e|en|er|blind|stumm)|sehbehind|horbehind|sehbeeintr|horgeschad|barriere|untergebracht|unterzubringen|unterbringung (?:in einem psych|eines|des|der|nach|im sinn|ist|darf|kann|durch)|fursorgerische|eingliederungshilfe|teilhabe|suchtkrank|suchtig|(?:einwilligungs|entscheidungs)(?:un)?fahig|geschaftsunfahig|urteils(?:un)?fahig|erwerbsgemind|gebrechen|gebrechlich|invalid|rollstuhl|autis|demen[zt]|assistenzhund|blindenhund|integrationsamt|inklusion|leichte[rn]? sprache|gebardensprach|bewohner(?:n|in|innen|s)?·|heimbewohner|pflegeheim|rehabilitation|leistungsberechtigte[rn]?·|massregelvollzug|entmundig|sachwalter|erwachsenenvertret|vorsorgevollmacht|betreuer(?:in|s)?·|kranke[rn]? person|des kranken|den kranken·|der kranke·|besuchskommission|zwangsbehandlung|zurechnungs(?:un)?fahig|unterbringung (?:verbunden|endet|aufzuheb|zu beend|bedarf|nicht mehr|nur)|(?:korperliche|seelische|geistige|gesundheitliche|psychische|kognitive|funktionelle)[rnms]? beeintrachtigung|sinnesbeeintr|betrieb eines heims?·|heimtrager|heimaufsicht|heimleitung|verfahrenspfleg|werkstatt(?:en)? fur|schwachsinn|schuldunfahig|wachkoma|selbsthilfe|irre(?:n|r|s)?·|irren(?:anstalt|haus|abteil|wesen|pflege)|tobsucht|blodsinn|wahnsinn|pflegling|heilanstalt|pflegeanstalt|heil- und pflege|nervenklinik|nervenheil|zwangsjacke|netzbett|bauchgurt|fesselung|gross-?anstalt|einweisung(?:en)?·|anhaltung·|beistandschaft|verbeistand|kurator·|vogt·|interdizier|zivilinvalid|krankenblatt|sozialpsychiatr|unruhige kranke|ambulant behandel',
  people:
    'behinder|schwerbehind|psychisch|psychiatr|seelische[rnms]? (?:behind|stor|krank|erkrank|leid)|seelisch behind|geistige[rnms]? (?:behind|beeintr|erkrank|krank|stor|gebrech)|geistig behind|geisteskrank|geistesschwa|geistesgestor|schwachsinn|pflegebedurf|blinde[rnm]?·|gehorlos|taub(?:e|en|er|blind|stumm)|sehbehind|horbehind|barrierefrei|eingliederungshilfe|suchtkrank|entziehungsanstalt|(?:einwilligungs|geschafts|urteils|schuld)unfahig|betreuer(?:s|in|innen)?·|rechtliche[rn]? betreu|volljahrig|demen[zt]|autis|rollstuhl|assistenzhund|gebardensprach|leichte[rn]? sprache|untergebrachte|erwerbsgemind|erwerbsunfahig|invalid|heimbewohner|gebrechlich|entmundig|wegen eines in|patient(?:en|in|innen)?·|bewohner(?:n|in|innen|s)?·|teilhabe·',
  idle: '(?:begriffsbestimmung|begriffe·|definitionen?[\\s.:]*$|inkrafttreten|in-?kraft-?treten|ausserkrafttreten|aufhebung (?:von|bisherig)|schlussbestimmung|geschaftsordnung|geschaftsfuhrung|verordnungsermachtigung[\\s.:]*$|haushalt|rechnungslegung|jahresabschluss|amtszeit|beschlussfah|sitzungen|vergutung (?:der mitglieder|des)|beitragssatz|beitragspflicht|tragung der beitrage|finanzierung[\\s.:]*$|inhaltsubersicht|inhaltsverzeichnis|eingangsformel|einschrankung von grundrechten)',
  names: `[a-z]*(?:gesetz|verordnung)(?:es|e|en|s)?· (?:[a-z]+ )?(?:uber|zur|zum|fur|betreffend)· [^.;,:()\\n]{0,130}|[a-z]{4,}gesetz(?:es|e|en|buch|buches|buchs)?·|[a-z]*minister(?:ium|iums|ien|in|s)?· (?:fur|des|der) (?:(?:${PORTFOLIO})[a-z]*(?:,| und| u.)? )+|[a-z]*beauftragte[nr]? fur den datenschutz(?: und die informationsfreiheit)?|bundes(?:fachstelle|anstalt|agentur|institut|amt|zentrale) fur [a-z]+(?: und [a-z]+)?`,
  forbids:
    'darf (?:(?!nur)[^\\s,-]+ ){0,12}(?:nicht·(?! [a-z]*fahig)|kein(?:e|er|em|en)?·|weder·)|durfen (?:(?!nur)[^\\s,-]+ ){0,12}(?:nicht·(?! [a-z]*fahig)|kein(?:e|er|em|en)?·|weder·)|niemand|nie(?:mals)?·|(?:kann|konnen|vermag|vermogen) (?:[^\\s,-]+ ){0,8}(?:weder·|nicht (?:[a-z]+ )?(?:angeordnet|bewilligt|einwilligen|ersetzt|ersetzen|erteilt|erzwungen|genehmigt|zustimmen))|(?:ist|sind|wird|werden) (?:[^\\s,-]+ ){0,6}(?:nicht|nicht mehr) (?:angeordnet|angewandt|ausgeubt|durchgefuhrt|eingeschlossen|eingesetzt|eingesperrt|eingewiesen|erteilt|festgebunden|festgehalten|fixiert|geduldet|gefesselt|genehmigt|isoliert|sterilisiert|untergebracht|verabreicht|verhangt|verwendet|vorgenommen|zugelassen)|kein(?:e|er|en|em)?· (?<!(?:falls|sofern|solange|soweit|wenn)[^.,;]{0,40})(?:[a-z]+ )?(?:absonderung|arzt|behandlung|behorde|betreuer|eingriff|einweisung|fixierung|gericht|isolierung|massnahme|sterilisation|unterbringung|versuch|vertreter|zwang)|keinerlei|(?:gilt als|ist) (?:eine )?(?:straftat|strafbar)·|macht sich strafbar|(?:ist|sind|bleibt|bleiben|wird|werden) (?:[^\\s,-]+ ){0,6}(?:beseitigt|eingestellt|nichtig|rechtswidrig|unwirksam|verpont)·|(?:finden|findet) (?:[^\\s,-]+ ){0,8}(?:keine?|nicht) (?:[a-z]+ )?statt·|(?:besteht|bestehen|gibt) (?:[^\\s,-]+ ){0,8}nicht mehr·|nicht (?:befugt|ermachtigt)|befugnis … entfallt|(?:steht|stehen) unter strafe|aus (?:allen|dem|den|der) [a-z]+ zu entfernen|(?:hat|haben) zu unterbleiben|unterbleib(?:en|t)·|unstatthaft|verzichte(?:n|t) auf|wird (?:[a-z]+ )?verzichtet·|unzulassig|verboten|untersagt·|verbot·|verbietet|nicht (?:mehr |[a-z]+ )?(?:zulassig|erlaubt|gestattet|statthaft|angewendet werden)|nicht ohne|keinesfalls|keineswegs|(?:in|auf) keine[mnr] (?:fall|weise)|unter keine[mn] (?:titel|umstanden|vorwand)|kein(?:e|er|en|em)? (?:person|mensch|patient|betroffen|kranke)|abgeschafft|(?:ist|sind) (?:[^\\s,-]+ ){0,3}ausgeschlossen|schutz (?:gegen|vor) (?:[^\\s,.;-]+ ){0,3}(?:behandlung|beschrankung|eingriff|erniedrig|fixierung|freiheits|gewalt|isolierung|missbrauch|misshandlung|sterilis|versuch|willkur|zwang)|vor (?:[^\\s,.;-]+ ){0,3}(?:behandlung|eingriff|erniedrig|freiheits|gewalt|missbrauch|misshandlung|sterilis|versuch|willkur|zwang)[a-z]* (?:zu )?(?:ge)?schutz',
  except: `es sei denn|nur·(?! wegen)(?!${OF_ONESELF})|ausser·(?! (?:kraft|stande))|(?<!(?:ohne|keine|auch nicht) )ausnahm(?!slos)|sofern nicht|soweit nicht|wenn nicht|lediglich|ausschliesslich|erst·|bevor·(?! (?:der|die) (?:betroffene|kranke|patient|person))|ohne (?:[a-z]+ )?(?:anordnung|arztlich|behordlich|beschluss|bewilligung|genehmigung|gerichtlich|richterlich|verfugung|vorherige|zeugnis)|hochstens|langstens|langer als|mehr als \\w+ (?:minute|monat|stunde|tag|woche)|(?:sofern|solange|soweit|wenn) (?:[^\\s,-]+ ){0,3}(?:gelindere|mildere|weniger)|uberschreit|ubersteig|(?<!daruber )hinaus|allein·(?! (?:auf ?grund|die|weil|wegen))|abweichend|unberuhrt bleib|mit ausnahme|abgesehen|jedoch`,
  ownConsent:
    '(?:seine[rn]?|ihre[rn]?|eigene[rn]?|ohne|mit|freie[rn]?|der|die|eine[rn]?|deren|dessen|schriftliche[rn]?|ausdruckliche[rn]?|wirksame[rn]?|informierte[rn]?) (?:einwilligung|zustimmung|einverstandnis)(?! (?:der|des|eines|seines|ihres) (?:gericht|betreuer|gesetzlich|vertreter|behord|eltern|bundes))|(?:einwilligung|zustimmung) (?:der|des) (?:betroffen|patient|kranke|person|untergebr|betreuten|behindert|menschen)|(?:selber|selbst) (?:einwillig|zustimm)|(?:person|patientin|patient|kranke|betroffene|betreute)· (?:[^\\s,-]+ ){0,4}(?:einwilligt|zustimmt)|willigt (?:[^\\s-]+ ){0,4}ein·|eingewilligt|einverstanden',
  despite:
    'gegen (?:den|seinen|ihren|dessen|deren) (?:[^\\s-]+ ){0,3}willen|(?:darf|durfen|kann|konnen|ist|sind) (?:(?!nicht|kein|nur)[^\\s-]+ ){0,10}ohne (?:[^\\s-]+ ){0,4}(?:einwilligung|zustimmung)|ohne (?:[^\\s-]+ ){0,4}(?:einwilligung|zustimmung) (?:(?!nicht|kein|nur|verboten|unzul)[^\\s-]+ ){0,12}(?:zulassig|durfen|darf|kann|konnen)·|einwilligungsunfahig|nicht einwilligungsfahig|nicht entscheidungsfahig|entscheidungsunfahig|urteilsunfahig|nicht in der lage|ausserstande|nicht fahig|verweiger|gefahr im verzug|notfall|unaufschiebbar|fehlt (?:die|eine)|ersetzt|nicht erkennen',
  othersConsent: `(?<!(?<![a-z])(?:weder|noch|kein(?:e|er|en|em)?|nicht (?:durch|von)|auch nicht(?: mit)?) (?:(?:das|dem|den|der|des|die|ein|eine|einen|einer|eines|gesetzliche[nrs]?|ihr|ihre|sein|seine) )*)(?:betreuer|vertreter|vormund|angehorige|gericht|eltern·|bevollmachtig|beistand|sorgeberechtigt|richter|sachwalter|erwachsenenschutz|ehegatt|chefarzt|leitende arzt)(?![^.;]{0,60} (?:ersetzt (?:sie|diese|ihre|seine) nicht|genugt (?:[a-z]+ )?nicht|nicht (?:einwilligen|ersetzen|zustimmen)|unwirksam|wirkungslos))`,
  defines:
    'das gesetz (?:[^\\s-]+ ){0,12}(?:wird|werden) aufgehoben|im sinne? (?:dieses|dieser|des|der|von) (?:[^\\s-]+ ){0,5}(?:ist|sind|gilt|gelten|liegt)·|(?:ist|sind|gilt|gelten) (?:[^\\s-]+ ){0,6}im sinne? (?:dieses|dieser) |["„»«“][^"“”«»„]{2,80}["“”«»] (?:ist|sind|bedeutet|bezeichnet|umfasst)·|(?:tritt|treten) (?:[^\\s-]+ ){0,6}(?:in|ausser) kraft|(?:wird|werden) (?:wie folgt )?(?:aufgehoben und|geandert)·|zuletzt geandert durch|ausfertigungsdatum|verordnet (?:das|die|der) (?:bundes|landes|staats|regierung|senat)',
  signals: {
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
    'civil-disqualification': [
      // The condition stands in a list below what it takes away, or after it.
      {
        says: UNFIT,
        with: 'wahlrecht|wahlbar|wahlberecht|stimmrecht|stimmberecht|ausgeschlossen|ehe (?:[^\\s-]+ ){0,6}(?:nicht|geschlossen|eingehen|schliessen)|ehe(?:un)?fahig|eheverbot|testier|testament|letztwillig|zeuge·|zeugen·|zeugnisunfahig|ungultig|elterliche|geschworene|schoffe|erlaubnis (?:[^\\s-]+ ){0,4}(?:widerruf|versag|zuruck|entzieh)|approbation|fahrerlaubnis|fuhrerschein|fuhrerausweis|lenkberecht|lenkerberecht|waffen|jagdschein|unfahig|schulpflicht|vormund (?:kann|darf) nicht|zum (?:vormund|richter|notar|vorstand) (?:[^\\s-]+ ){0,4}nicht|nichtig|entbehren der wirksamkeit|unwirksam|verliert|(?:amt|mandat|mitgliedschaft|bestellung|bewilligung|patent|zulassung)(?:es|s)?· (?:[^\\s-]+ ){0,8}(?:erlischt|endet|entzogen|verlust)|erlischt|scheidet … aus·|abberufen|amtsunfahig|stimmberechtigt|nicht (?:bestellt|ernannt|berufen|zugelassen|gewahlt|aufgenommen) werden',
        not: `${BY_ONESELF}|nicht (?:wegen|aufgrund)|niemand|darf (?:[^\\s-]+ ){0,6}nicht (?:wegen|aufgrund)|sterilis|entmundigung (?:ist|wird) auf|amtsvormund|unterbringung`,
        stance: 'permits',
        context: 'none',
        score: 0.75,
      },
      {
        says: UNFIT,
        with: BY_ONESELF,
        near: 'ehe·|heirat|testament|testier|vertrag|wahl|stimm|erben',
        not: 'minderjahrig',
        stance: 'forbids',
        context: 'none',
        score: 0.7,
      },
      // What a guardian or a disability leaves untouched.
      {
        says: '(?:behinderung|erkrankung|krankheit)[a-z]* (?:[^\\s-]+ ){0,6}(?:kein|keinen|nicht) (?:[^\\s-]+ ){0,3}(?:hindernis|ausschlussgrund|eheverbot|hinderungsgrund)|(?:einwilligungs)?vorbehalt (?:[^\\s-]+ ){0,10}nicht (?:[^\\s-]+ ){0,4}(?:erstrecken|eheschl)|behinderung (?:[^\\s-]+ ){0,10}(?:kein grund|rechtfertigt (?:nicht|keine)|keinen grund) (?:[^\\s-]+ ){0,8}(?:sorge|sorgerecht|wahlrecht|ehe·|amt·|beruf)|(?:wahlrecht|stimmrecht)(?:s)?· (?:[^\\s-]+ ){0,12}(?:nicht (?:[^\\s-]+ ){0,3}(?:entzogen|beschrankt|verlieren|ausgeschlossen)|unberuhrt)',
        with: 'behinder|betreu|psychisch|beistandschaft|erwachsenenvertret|vorbehalt',
        stance: 'forbids',
        context: 'none',
        score: 0.75,
      },
      {
        says: '(?:handlungs|geschafts)fahigkeit (?:[^\\s-]+ ){0,6}(?:entfallt|verliert|erlischt|entzogen|beschrankt|eingeschrankt)',
        not: 'nicht (?:beschrankt|eingeschrankt|entzogen)|unberuhrt|minderjahrig|verein|gesellschaft',
        stance: 'permits',
        score: 0.75,
      },
      {
        says: '(?:ausgeschlossen|ausschluss|nicht (?:wahlberechtigt|wahlbar|zuzulassen|bestellt werden|ernannt werden|berufen werden|wahlfahig)|verliert|verlieren|verlust|nichtig|aufhebbar|aufgehoben werden|entzogen|entziehung|widerruf|zuruckzunehmen|zu versagen|versagt werden|kann (?:[^\\s-]+ ){0,8}nicht (?:[^\\s-]+ )?(?:eingehen|werden|sein·|bekleiden|ausuben|errichten)|kann (?:nur )?(?:ein testament|eine ehe|keine ehe)|erlischt|erloschen|abberuf|amtsenthebung|enthoben|ungeeignet|nicht geeignet|unfahig|berufsunwurdig|ausscheiden|scheidet (?:[^\\s-]+ ){0,3}aus|ruht|ruhen|ehescheid|scheidung|ehe (?:[^\\s-]+ ){0,4}geschieden|ehe(?:un)?fahig|testierunfahig|vorzeitig)',
        with: '(?:betreuer … bestellt|betreuung … (?:angelegenheiten|bestellt)|unter betreuung|umfassender beistandschaft|geschaftsunfahig|beschrankt geschaftsfahig|geisteskrank|geistesschwa|entmundig|handlungsunfahig|urteilsunfahig|dauernd(?:er|e)? (?:dienst|amts|handlungs)unfahig|korperliche[rns]? (?:oder|und) geistige|geistige[rnms]? (?:oder|und) korperliche|geistige[rnms]? (?:gebrechen|krankheit|erkrank|storung|behinder|schwache)|schwache (?:seiner|ihrer) geist|geistige(?:n|r)? oder (?:seelisch|korper)|psychische[rnms]? (?:erkrank|krank|storung|gebrech)|korperlichen gebrechens|besachwaltert|unzurechnungsfahig|schuldunfahig)',
        not: 'sterilis|nicht (?:wegen|aufgrund) … (?:benachteil|versagt)|leistung|versicherungspflicht|krankenkasse|behinderter menschen im|niemand|entsendung|willenserklarung … zugang|haftung|verschulden|schadens|pflegegeld|arbeitsverhaltnis … ruht|elternzeit|rente',
        stance: 'permits',
        context: 'none',
        score: 0.75,
      },
      {
        says: '(?:niemand|darf (?:[^\\s-]+ ){0,6}nicht|durfen (?:[^\\s-]+ ){0,6}nicht|kein(?:e|er|en)?·)',
        with: '(?:wegen|aufgrund|auf grund) (?:[^\\s-]+ ){0,4}(?:behinderung|krankheit|beeintracht)[^]{0,200}(?:wahlrecht|stimmrecht|wahl·|wahlen|amt·|ehe·|fuhrerschein|fahrerlaubnis|offentlichen amtern|zulassung zu[rm]|beruf·|vertragsabschluss|sorgerecht|elterliche)|(?:wahlrecht|stimmrecht|wahl·|ehe·|amt·|beruf·|sorgerecht)[^]{0,200}(?:wegen|aufgrund|auf grund) (?:[^\\s-]+ ){0,4}(?:behinderung|krankheit|beeintracht)',
        not: 'es sei denn|geschlecht|wahlordnung',
        stance: 'forbids',
        context: 'sentence',
        score: 0.7,
      },
    ],
    'forensic-measures': [
      {
        says: 'massregelvollzug|massregeln? der besserung|massregeln?·|schuldunfahig|vermindert(?:er|e|en)? schuldfahig|verminderte[rn]? schuldfahigkeit|ohne schuld handelt|krankhaften seelischen storung|zurechnungsunfahig|unzurechnungsfahig|zurechnungsfahigkeit|sicherungsverwahr|sicherungsverfahren|entziehungsanstalt|forensisch|verhandlungsunfahig|geistig abnorme rechtsbrech|stationare[rn]? therapeutische[rn]? massnahme|verwahrungs?vollzug|therapieunterbring|vorbeugende massnahme … (?:anstalt|rechtsbrech|unterbring)|trunksuchtige rechtsbrech|unterbringung (?:[^\\s-]+ ){0,6}(?:63|64|66|126a|81) ',
        not: 'massregeln? (?:gegen|nach)? ?(?:den|die|arbeit)|massregelung|disziplin|masse?regelungsverbot|forensische[rn]? (?:untersuch|ambulanz des)|berufsausbild|krankenhauser im straf|findet keine anwendung|pflegefalle|investition',
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'vollzugslockerung|vollzugsplan|lockerung(?:en)? des vollzug|massregelpatient|massnahmen?vollzug|(?:bedingte[rn]? )?entlassung aus (?:der|dem|einer) (?:[^\\s-]+ )?(?:massnahme|massregel|verwahrung|vollzug)|freigesprochen … (?:geistes|psychisch|schuld)|(?:behandlungs|therapie|eingliederungs)- ?(?:und [^\\s-]+plan|plan)',
        with: 'patient|untergebracht|psychiatr|massregel|massnahme|weisung|geistes|psychisch',
        near: 'vollzug|massregel|massnahme|freigesprochen',
        not: 'jugendstraf|gefangene',
        stance: 'permits',
        score: 0.75,
      },
      {
        says: 'strafgefangene|gefangene[rn]?·|verbrechen|vergehen·|delikt|straflos|nicht bestraft|tater(?:s|n|in)?·|rechtsbrecher|haftlinge|strafling|strafanstalt|strafrichter|ausser verfolgung|mit strafe bedrohte|strafbare[rn]? (?:handlung|tat)|verurteilte[rn]?·|beschuldigte[rn]?·|angeklagte|straftat|strafverfahren|strafvollzug|haftling|untersuchungshaft|rechtswidrige tat|inhaftiert',
        with: 'psychische[rnms]? (?:stor|krank|erkrank|zustand|verfass)|psychisch (?:krank|erkrank|gestor)|seelisch (?:krank|erkrank)|nicht (?:schuld|zurechnungs|verhandlungs)fahig|geistesstor|geisteszustand|(?:erkrankt|leidet) (?:[^\\s-]+ ){0,4}(?:seelisch|psychisch)|psychiatrisch|geisteskrank|geistesgestor|krankhafte[rn]? seelisch|seelische[rnms]? stor|schwachsinn|geistige[rn]? (?:stor|krank|behind)',
        not: 'opfer|verletzte|zeuge|geschadigt|prozessbegleit|gewaltschutz|freiheitsstrafe bis|schuldig|ordnungswidrig|begeht|entschadig|nebenklag',
        stance: 'permits',
        context: 'none',
        score: 0.75,
      },
    ],
    'communication-restriction': [
      {
        says: '(?:schriftverkehr|schriftwechsel|briefe?·|briefverkehr|briefgeheimnis|post·|postverkehr|postsendung|besuche?·|besuchs(?:recht|verkehr)|besucher|telefon|ferngesprach|fernsprech|fernmelde|telekommunik|kontakte?·|paket|besuchen·|sendungen|schreiben·|mitteilungen|handy|mobiltelefon|internet|verkehr mit der aussenwelt)[a-z]* … (?:eingeschrankt|einschrank|untersag|uberwach|beschrank|angehalten|anhalten|geoffnet|kontroll|verbot|verbiet|eingesehen|mitgehort|versagt|abgebrochen|vorzulegen|vorzuenthalten|vorenthalten|zuruckgesandt|zuruckbehalten|zuruckgehalten|zuruck·|aufgehoben|durchgesehen|gelesen|zu offnen|zu lesen|eroffnen|(?:vorherige[rn]?|seiner|ihrer) (?:[^\\s-]+ )?(?:erlaubnis|genehmigung)|ausschliess|abbrechen|ausgeschlossen|offen (?:zu )?(?:ubergeb|abzugeb|vorzuleg)|durchzusehen|durchsicht|einzusehen|zuruckzuhalten|offnen·|nur mit (?:[^\\s-]+ )?(?:erlaubnis|genehmigung|bewilligung)|zensur|zensier|verlesen|wegnehm|abgenommen|unterbunden|unterbind|entzogen|verweiger)|(?:einschrank|beschrank|uberwach|untersag)[a-z]* … (?:schriftverkehr|schriftwechsel|briefe?·|postverkehr|besuch|telefon|fernsprech|telekommunik|postsendung|kontakt)',
        with: 'untergebracht|patient|kranke|betroffen|bewohner|betreut|vertretene|personlichen kontakte|behandlung|leitung|leiter|arzt|pflegling|insass|klinik|verwaltung|wohl (?:[^\\s-]+ ){0,3}gefahrdet|anstalt|direktor|einrichtung|unterbring|betreuer|massregel|selbstgefahrd|therapeut|behandlungsziel|sicherheit (?:oder|und) ordnung',
        not: '(?:darf|durfen) (?:[^\\s-]+ ){0,4}nicht (?:[^\\s-]+ ){0,3}(?:eingeschrankt|uberwacht|geoffnet|beschrankt|angehalten|kontrolliert)|unbeschrankt|ungehindert|unuberwacht|telefonnummer|kontaktdaten|telekommunikationsdienst|telekommunikationsgesetz|besuch (?:von|der) (?:schule|einrichtung)|kontrollbesuch|kontaktaufnahme|kinder|telematik|weder (?:[^\\s-]+ ){0,2}(?:uberwacht|eingeschrankt|geoffnet|beschrankt|kontrolliert|angehalten|gelesen)|datenverarbeit|bundesinstitut|substitution|rechnung|homepage|website|antrag (?:ist|kann)|weder geoffnet|nicht geoffnet|arztbesuch|hausbesuch',
        stance: 'permits',
        context: 'passage',
        score: 0.75,
      },
      {
        says: '(?:schreiben|briefe?|sendungen|post)· (?:[^\\s-]+ ){0,8}(?:werden|wird|sind|ist) (?:[^\\s-]+ ){0,2}nicht (?:[^\\s-]+ )?(?:geoffnet|uberwacht|kontrolliert|eingesehen|angehalten|gelesen|zuruckgehalten)|(?:unbeschrankt|ungehindert|unuberwacht|unzensiert|frei)[a-z]* (?:[^\\s-]+ ){0,6}(?:briefe?·|schriftverkehr|schriftwechsel|post·|telefon|besuch|fernsprech|korrespond)|(?:briefe?·|briefverkehr|schriftverkehr|schriftwechsel|mitteilungen|korrespondenz|post·|schreiben·|telefon|besuch|telefonat)[a-z]* (?:[^\\s-]+ ){0,8}(?:ungehindert|unuberwacht|unbeschrankt|(?:darf|durfen) (?:[^\\s-]+ ){0,4}nicht)|(?:brief|briefe|briefverkehr|post|schreiben|sendung|schriftverkehr|besuche?|telefon|korrespondenz)[a-z]*· (?:[^\\s-]+ ){0,10}weder (?:[^\\s-]+ )?(?:geoffnet|gelesen|uberwacht|zuruck)|recht (?:[^\\s-]+ ){0,20}(?:briefgeheimnis|verkehr mit der aussenwelt|besuch durch)|(?:frei|ungehindert|unuberwacht|unbeaufsichtigt|ungestort|vertraulich)[a-z]* (?:[^\\s-]+ ){0,9}(?:verkehren|korrespondieren|telefonieren|schreiben·|kommunizieren|sprechen)|recht(?:,)? (?:[^\\s-]+ ){0,8}(?:besuch(?:e)? zu empfangen|besuch zu|schreiben (?:[^\\s-]+ )?abzusenden|briefe zu|telefongesprach|postsendungen|telefonieren)|verkehr … (?:rechtsanwalt|gericht|beschwerdestell) (?:[^\\s-]+ ){0,6}(?:nicht|unbeschrankt)',
        with: 'untergebracht|patient|kranke|betroffen|bewohner|betreut|unterbring|person',
        not: 'daten|telematik|fahrzeug|besuch (?:von|der) (?:schul|kindertag)',
        stance: 'forbids',
        context: 'passage',
        score: 0.75,
      },
    ],
    'derogatory-language': [
      {
        says: 'geisteskrank|geistesgestor|geistesschwa|schwachsinn|irrsinn|irrenanstalt|irrenhaus|irre(?:n|r)·|wahnsinn|blodsinn|idiot|debil|imbezil|kruppel|taubstumm|geistig (?:abnorm|minderwert|zuruckgeblieben)|mongoloid|mongolis|seelische[rn]? abartigkeit|abartigkeit|missbildet|unzurechnungsfahig|siechenhaus|trunksuchtige|nervenkrank|tobsucht|irren(?:abteil|wesen|pflege|ordnung|arzt)|erbkrank|fallsuchtig|verblodet|psychopath(?!olog)|minderwertige[rn]?· |bildungsunfahige[rn]?·|gebrechliche[rn] geist|(?:die|der|den|von|fur|als|an) ?invaliden?·',
        not: 'irren(?:de|tum)',
        stance: 'permits',
        context: 'none',
      },
    ],
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
  },
};
