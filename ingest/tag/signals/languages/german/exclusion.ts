import type { LanguageRules } from '../../rules.ts';

/** Conditions for which the law takes something away, and what it has done before. */
const UNFIT =
  'entmundigt|bevormundet|(?:geschafts|handlungs)fahigkeit (?:[^\\s-]+ ){0,3}(?:entzogen|aberkannt)|(?:unter|umfassende[rn]?) (?:[^\\s-]+ ){0,3}(?:betreuung|pflegschaft|beistandschaft|vormundschaft|kuratel|sachwalterschaft|erwachsenenvertretung)|betreuer … bestellt|geisteskrank|geistesschwa|geistesstor|geistesgestor|schwachsinn|blodsinn|wahnsinn|irrsinn|idiot|geschaftsunfahig|handlungsunfahig|urteilsunfahig|(?:geistig|psychisch|seelisch) (?:gebrechlich|krank|erkrankt|behindert|gestort)|(?:geistige|psychische|seelische)[rnms]? (?:gebrechen|krankheit|erkrank|storung|behinder|leiden|mangel)|storung (?:des geist|der geist)';
/** What a person with a guardian does by themselves. */
const BY_ONESELF =
  '(?:kann|konnen|darf|durfen|bedarf|bedurfen) (?:[^\\s,.;-]+ ){0,6}(?:ohne (?:[^\\s,.;-]+ ){0,4}(?:genehmigung|mitwirkung|zustimmung)|keiner (?:genehmigung|mitwirkung|zustimmung))·(?![^.;,]{0,80} (?:kein|nicht))';

/** Shutting people out: from offices and rights, by measures of courts, from talking, by names. */
export const EXCLUSION: LanguageRules['signals'] = {
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
};
