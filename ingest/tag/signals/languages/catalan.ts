import type { LanguageRules } from '../rules.ts';

/** Persons and conditions that the signals are about. */
const MIND =
  'mental|psiquiatr|psiquic|psicosocial|discapaci|disminuci|dement(?:s)?·|demencia|alienad|boig|folls?·|imbecil|idiot|incapac|incapace|incapa[cç]·|autis|toxicoman|drogode|addicci|alcoholisme|inimputab';
/** People and offices that may consent in the person's place. */
const OTHERS =
  'representant|tutor|curador|familia|parent|conjuge|pare·|mare·|pares·|parella|guardador|assistent legal|persones? vinculad';
const DEPARTMENT =
  "(?<!ministeri (?:d’|d'|de |del |de l’|de l')?)(?<!ministre (?:d’|d'|de |del )?)(?<!departament (?:d’|d'|de |del )?)(?<!codi de )(?<!servei de )";
/** What takes a right, an office or an act away from somebody. */
const TAKEN =
  '(?:inhabilit|incapac|priva(?:t|da|ts|des|r)·|exclo|excl(?:os|us)|inelegib|nul(?:·|s·|la·|les·|.litat)|anul|invalida|destitu|remogu|acomiad|suspe[ns]|revoca|cancel|(?:de)?nega|impedi|esborr|elimin|rebutja|restring|(?:causa|motiu|rao|impediment|obstacle)·)';
/** A denial, and small words between it and what it denies. */
const NOT =
  "(?:(?<!(?:que|qui|si|quan) )no |ningu |cap (?:(?!que|qui|si)[a-z]+ ){0,8}(?:pot|podra|es|sera) )(?:(?:no|es|se|se'ls|li|ser|pot|poden|podra|podran|sera|seran|son|per|aixo|si|sol|una?|en|considera(?:t|da)|declara(?:t|da|ts|des)|com|constitueix|de) ){0,6}";

export const CATALAN: LanguageRules = {
  context: `discapac|disminu[iï]|minusval|invalid[ea]s·|invalidesa|deficiencies|${MIND}|psicolog|pacient|malalts?·|ingressa(?:t|d)|internament|interna(?:t|d)|hospitalitza|sord[ae]?s?·|cecs?·|ceg(?:a|ues)·|capacitat juridica|mobilitat reduida|cadires? de rodes|barreres|dependencia|necessitats (?:educatives )?especials|curatela|incapacita`,
  forbids:
    "no (?:es )?(?:pot|poden|podra|podran|deu|ha de|han de|s’|s'|es·|son·|permet|admet|autoritza|aplica|justifica|constitu)|ningu|cap (?:persona|pacient|infant)|en cap cas|prohib|vedad|dret a no|no (?:ser|esser) (?:objecte|sotmes|priva(?:t|d)|discrimin|separa(?:t|d)|esterilitz|ailla(?:t|d))|lliures? de·|sense (?:ser|restric|censura)|(?:protegi|proteccio)\\w* (?:contra|davant)|elimina|eradic",
  except:
    'llevat|tret·|excepte|(?<!(?:sense|cap) (?:[a-z]+ ){0,2})excepcio|a menys que|sino·|nomes·|unicament|solament|sempre que|sense (?:la |el )?(?:previa |previ |expressa )*(?:autoritza|ordre|indicacio|prescripcio|resolucio)|exced|superior a|mes (?:de|enlla)|prolong|mentre·|abans de',
  turns:
    "(?<=; )(?:(?:pero|i) )?(?:[a-z’']+ ){1,7}?(?:pot|poden|podra|podran|ha de|han de|ordenara|seran?)·|(?<=, )(?:pero|i) (?:[a-z’']+ ){1,7}?(?:pot|poden|podra|podran|ha de|han de|ordenara|seran?)·",
  lifts:
    'no (?:es |esta |estan |son |queda )?(?:prohib|vedad|il.?licit|il.?legal)\\w*|res (?:\\w+ ){0,8}?(?:prohibeix|impedeix)·',
  denies:
    '(?:pacient|persona|persones|malalt|usuari|intern)[a-z]*(?: [a-z]+){0,6} no (?:te|tenen|tindra|tindran) (?:cap )?dret',
  amends: '(?:substitu|suprim|elimin)\\w* (?:\\w+ ){0,4}(?:expressio|paraula|terme)s? ["“«]',
  spares: {
    'civil-disqualification': `${NOT}${TAKEN}`,
    'substitute-decision': `${NOT}(?:(?:sotmes|sotmesa|sotmesos|posa(?:t|da)) (?:a|sota) (?:[a-z]+ )?(?:tutela|curatela|incapacit)|incapac|priva(?:t|da) de (?:[a-z]+ ){0,2}capacitat)(?![^.;]* (?:si|quan)·)`,
  },
  ownConsent:
    '(?:el seu|propi) consentiment|consentiment (?:\\w+ ){0,4}(?:lliure|informat|escrit|previ|expres|voluntari)|consentiment (?:del|de la|de les|dels) (?:pacient|persona|interessa|usuari|malalt)|contra la seva voluntat|sense consentiment',
  despite:
    '(?<!no )(?<!no es )(?:pot|poden|podra) … sense … consentiment|no (?:es |sera )?(?:necessari|cal·|exigi|requ)\\w* … consentiment|urgen|emergen|incapac|no (?:pugui|puguin|pot|estigui|sigui capa) … (?:consent|expres|manifest|decid|compren)|impossibil|risc (?:vital|immediat|greu)|perill|llevat|excepte|(?<!(?:sense|cap) (?:[a-z]+ ){0,2})excepcio',
  othersConsent: `${OTHERS}|jutge|batlle|tribunal|autoritat judicial|judicial`,
  defines:
    "als (?:efectes|fins) d[e’'] … (?:enten|considera|defineix)|s[’'](?:enten|entenen) (?:\\w+ )?per|es (?:defineix|defineixen) com|deroga|queda(?:n)? derog|entra(?:ra)? en vigor|casa de la vall|es publica|sancionem|coprinceps",
  signals: {
    'substitute-decision': [
      {
        says: 'curatel|curador(?:s|a|es)?·|tutela·|tutor(?:s|a|es|ia)?·|incapacitacio|patria potestat prorrogada|guarda de fet|administrador(?:s)? patrimonial',
        with: `${MIND}|majors? d[’']edat|adult`,
        not: 'tutela (?:judicial|efectiva|jurisdiccional|administrativa)|^(?![^]*(?:incapac|discap|mental))[^]*(?:menor|adolescent|infant)',
        stance: 'permits',
        context: 'sentence',
      },
      {
        says: `(?:consent|autoritza)\\w* … \\b(?:de|del|dels|per|pel|pels|seus?|a) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoritz|decid|en (?:el seu )?nom)`,
        with: 'tractament|interven|procediment|medic|terap|ingres|internament|salut|decisio|decidi',
        not: '^(?![^]*(?:incapac|discap|mental|capacitat))[^]*(?:menor|adolescent|infant)',
        stance: 'permits',
        score: 0.7,
      },
      {
        says: "declara\\w* … incapa|declaracio (?:judicial )?d[’']incapacita|restric\\w* … capacitat|modificacio (?:judicial )?de la capacitat",
        stance: 'permits',
        context: 'sentence',
        score: 0.7,
      },
    ],
    'involuntary-admission': [
      {
        says: "(?:internament|ingres|ingressos|hospitalitzacio|reclusio)s? (?:\\w+ ){0,4}(?:involuntari|forcos|forcat|obligatori|no voluntari|judicial|d[’']urgencia|sense (?:el seu )?consentiment|contra la seva voluntat)|(?:interna(?:t|d)|ingressa(?:t|d)|hospitalitza(?:t|d))\\w* (?:\\w+ ){0,4}(?:involuntari|forcos|contra la seva voluntat|sense (?:el seu )?consentiment)|internament\\w* … (?:batlle|tribunal|autoritzacio judicial|mental|psiqu)",
        not: 'accident|menors? interna(?:t|d)|regim (?:tancat|obert|semiobert)|mesur\\w* (?:cautelar|disciplinar)',
      },
      {
        says: 'intern(?:ar|ament|a(?:ts?|d[ae]s?))·|recloure|reclos|hospitalitz|ingress(?:ar|a(?:t|d))',
        with: 'batlle|jutge|tribunal|policia|ordre judicial|ordenar|perill|sense (?:el seu )?consentiment',
        not: '(?<!in)voluntari|pena|condemn|accident|infant|adolescent|responsabilitat penal|prestacio|mesur\\w* (?:cautelar|disciplinar)|delicti|sobreseiment',
        context: 'sentence',
        score: 0.65,
      },
    ],
    'involuntary-treatment': [
      {
        says: '(?:tractament|medicacio|terapia)s? (?:\\w+ ){0,4}(?:involuntari|forcos|forcat|obligatori|sense (?:el seu )?consentiment|contra la seva voluntat)|sense (?:el (?:seu )?|necessitat de(?:l)? |que calgui (?:el )?)?(?:consentiment|voluntat)|contra la seva voluntat',
        with: 'tractament|tracta(?:t|d)|interven|procediment|medic|terap|examen|ingres',
        not: 'dada|dades|imatge|enregistr|separa(?:t|d)|escolar',
      },
      {
        says: `consent\\w* … \\b(?:de|del|dels|per|pel|pels|seus?|a) (?:\\w+ ){0,3}(?:${OTHERS})|(?:${OTHERS})\\w* … (?:consent|autoritz)`,
        with: 'tractament|interven|procediment|terap|esterilitz|no (?:\\w+ )?capa[cç]|decidir',
        not: '^(?![^]*(?:incapac|discap|mental|no pugui))[^]*(?:menor|adolescent|infant)|matrimoni',
        score: 0.7,
      },
    ],
    seclusion: [
      {
        says: 'aillament|aillad[ae]?s?·|cel.la|tanca(?:ts?|d[ae]s?) amb clau',
        with: 'pacient|malalt|intern(?:at|ad|ament)|contencio|psiquiatr|residents?·|usuari|subjeccio',
        not: 'aillament (?:social|termic|acustic|sanitari|preventiv)|confinament|contagi|infec|epidem|pandem|quarantena|covid|sars|virus|diagnosti|separacio de la comunitat|evitar|animal',
      },
    ],
    restraint: [
      {
        says: 'contencio(?:ns)? (?:\\w+ ){0,2}(?:fisi|mecani|quimi|farmacol)|(?:mesura|us|aplicacio|mitja|metode)\\w* de (?:\\w+ ){0,2}(?:contencio|subjeccio|immobilitz|restriccio fisica)|immobilitz\\w* (?:\\w+ ){0,3}(?:fisi|mecani|pacient|persona)|camisa de forca|subjeccio (?:fisi|mecani)|restriccio(?:ns)? (?:fisi|mecani|quimi)',
        not: 'despesa|pressupost|vehicle|foc|animal',
      },
    ],
    'irreversible-treatment': [
      {
        says: 'electro ?(?:convuls|xoc|shock)|psicocirurg|lobotom|esterilitz(?:ar|a(?:t|da|des)s?|acio|acions)·|castracio|tractaments? (?:\\w+ ){0,6}irreversib',
        not: "esterilitz\\w+ (?:\\w+ )?(?:de|del|dels|d[’']) ?(?:\\w+ )?(?:material|instrument|equip|aigua|llet|product|animal|gos|bibero|tetin|gat)|animal|gos|bibero|tetin|aliment|instrument|material",
        context: 'none',
      },
    ],
    experimentation: [
      {
        says: 'experiment(?:s|acio|al|als)?·|(?:recerca|investigacio)(?:ns)? (?:\\w+ ){0,3}(?:cientific|biomedic|clinic|medic)|assajos? clinic',
        with: 'consent|sotm|subjecte|objecte|participa|etic|prohib',
        not: 'animal|cultiu|agricol|tecnolog',
        score: 0.7,
      },
    ],
    'civil-disqualification': [
      {
        says: "no (?:es )?(?:pot|poden|podran|son) (?:\\w+ ){0,4}(?:ser|esser|exerc|contra|vot|test|adopt|elector|elegi|nomena|designa|membr|conduir)|inhabilit|inelegib|suspen\\w* … (?:sufragi|vot·|potestat)|(?:perd|priv)\\w* … (?:carrec|condicio|dret de vot|potestat)|cess\\w* … (?:carrec|funcio)|(?:nul|nul.litat) … matrimoni|matrimoni … nul|impediment|incapaces (?:de|per)|exclo|causes? (?:de|d[’']) ?(?:cess|inhabil|incapac)",
        with: '(?:discapacitat|malaltia|trastorn|incapacitat|deficiencia)\\w* (?:\\w+ ){0,3}(?:mental|psiqui|intel)|incapacita(?:t|da|ts|des)·? (?:\\w+ ){0,2}(?:judicial|legal|permanent|per sentencia|fisica|per resolucio)|facultats mentals|dement|declara\\w* incapa',
        not: 'discriminacio|pensio|prestacio|igualtat|accident|laboral',
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
    ],
    'forensic-measures': [
      {
        says: 'inimputab|exempt\\w* de responsabilitat (?:penal|criminal)|alienacio mental|mesures? de seguretat … (?:psiqu|internament|mental)|(?:internament|centre) (?:psiquiatric )?(?:penitenciari)|(?:pena(?:t|da|ts)|condemna(?:t|da|ts)|processa(?:t|da|ts)|encausat|imputa(?:t|da|ts)|intern(?:s|es)?·) … (?:mental|psiquiatr)',
        not: '^(?![^]*(?:mental|psiqu))[^]*(?:menor|adolescent|infant|anys)|multa|gent gran',
        context: 'none',
      },
    ],
    'communication-restriction': [
      {
        says: '(?:restring|restric|limit|prohib|suspen|interven|control)\\w* … (?:visites·|correspondencia|trucades|comunicacions·)|(?:visites·|correspondencia|trucades) … (?:restring|restric|limit|prohib|suspen|interv)',
        with: 'pacient|intern|malalt|mental|psiquiatr|resident',
        not: 'sense (?:censura|restric)|barreres|penitenciari|inspeccio|covid|domicili',
        stance: 'permits',
        context: 'sentence',
        score: 0.75,
      },
      {
        says: 'comunicar se lliure|rebre visites|lliure comunicacio|comunicar se amb|secret de la correspondencia|inviolabilitat de (?:la )?correspondencia',
        with: 'pacient|intern|malalt|mental|psiquiatr|resident|usuari',
        stance: 'forbids',
        score: 0.7,
      },
    ],
    'derogatory-language': [
      {
        says: "dement(?:s)?·|demencia·(?! (?:senil|vascular|tipus|persistent|induida|d[’']))|alienacio mental|alienats?·|boigs?·|boja·|folls?·|bojeria|manicomi|idiot(?:a|es)·|imbecil|retardats? mental|deficients? mental|debilitat mental|subnormal|minusvalid|(?:persona|fill|conjuge|el|la|un|una) invalid[ae]?·|invalids·|sordmut|oligofren",
        not: '(?:act|vot|clausula|document|notificacio)\\w* … invalid|(?:substitu|suprim)\\w* … (?:expressio|paraula|terme)',
        stance: 'permits',
        context: 'none',
      },
    ],
    'legal-capacity': [
      {
        says: "capacitat (?:juridica|legal|d[’']obrar|civil)|presum\\w* … capacit|prendre (?:les seves propies |lliurement )?decisions|autonomia (?:individual|personal|de la voluntat)|reconei\\w* … (?:com a (?:persona|subjecte)|davant la llei)",
        not: 'manca|restring|incapac|persones? juridi|societat|entitat|contract',
        score: 0.7,
      },
    ],
    'supported-decision': [
      {
        says: 'suports? (?:\\w+ ){0,8}(?:decisi|capacitat)|presa de decisions|(?:mesur|person|acord|sistem)\\w* de suport|voluntat i (?:les )?(?:seves )?preferencies',
        not: 'suport (?:financer|economic|tecnic|administratiu)',
        score: 0.7,
      },
    ],
    'advance-directive': [
      {
        says: '(?:voluntat|instruccio|directriu|declaracio|document)(?:s|ns)? (?:\\w+ ){0,3}anticipad|testament vital|autotutela',
        context: 'none',
        score: 0.95,
      },
    ],
    'informed-consent': [
      {
        says: 'consentiment (?:\\w+ ){0,5}(?:informat|lliure|escrit|voluntari|expres|previ)|(?:seu|propi|previ) consentiment|consentiment (?:del|de la|dels|de les) (?:pacient|persona|usuari|interessa|malalt)|rebutjar (?:\\w+ ){0,4}(?:tractament|interven)|(?:ingres|internament|tractament) voluntari|participar (?:\\w+ ){0,6}(?:pla|tractament)',
        not: 'matrimoni|arrendat|(?<!no )(?:pot|poden) (?:\\w+ ){0,6}sense (?:el )?(?:seu )?consentiment',
        score: 0.7,
      },
    ],
    'health-services': [
      {
        says: '(?:dret|acces|accedir|garant|prestar|prestacio|proporcion|assegur|rebre|ofer|promo|desenvolup|cre|fomen|cobert|dispos|atendre|facilit|gaudi)\\w* … (?:(?:atencio|assistencia|cobertura)\\w* (?:\\w+ ){0,3}(?:medic|sanitari|integral|salut|psic|psiqui|primari|hospitalari|especialitzad)|serveis? (?:\\w+ ){0,3}(?:salut|medic|sanitari|psiquiatr)|medicament|tractaments? (?:\\w+ )?(?:medic|integral|adequa|necessari|especialit)|salut mental)|(?:deteccio|diagnostic|intervencio|atencio) (?:\\w+ ){0,3}(?:precoc|primerenc|aviat)|preven(?:cio|ir)· … (?:discapac|deficienc|malalt|trastorn|suicidi|addicci)|promocio (?:\\w+ ){0,4}salut',
        not: 'ministre de salut|professions? titulad|accident|sancion',
        score: 0.7,
      },
    ],
    'non-discrimination': [
      {
        says: "discriminaci|discriminatori|igualtat (?:de|d[’']) ?(?:condicion|oportunitat|dret|tracte)|igualtat (?:davant|real|efectiva)|en igualtat|equiparacio|equitat (?:en|de)|mateixos drets|(?:per|en) (?:rao|motius?|causa) (?:de|d[’']) ?(?:la seva )?(?:discapaci|malaltia|salut mental)",
        not: 'igualtat de vots',
        score: 0.7,
      },
    ],
    'reasonable-accommodation': [
      {
        says: '(?:ajust|adapt|adequ)\\w* (?:\\w+ ){0,2}(?:raonab|necessari[es]* per|curricular)|carrega (?:desproporcionad|indegud)|adaptacio(?:ns)? (?:\\w+ ){0,3}(?:lloc|curricular|prov|examen)|adapta\\w* (?:el|els) llocs? de treball',
        score: 0.8,
      },
    ],
    'community-services': [
      {
        says: '(?:servei|atencio|centre|programa|tractament|suport|recurs)\\w* (?:\\w+ ){0,3}comunitari|(?:a|en) la comunitat|vida (?:\\w+ )?(?:independent|autonoma)|viure (?:\\w+ ){0,6}(?:independent|comunitat)|(?:inclusio|integracio|insercio|reinsercio) (?:\\w+ ){0,3}social|(?:habitatge|llar|residencia|pis)\\w* (?:\\w+ )?(?:tutela|protegi|assisti|amb suport)|atencio (?:\\w+ )?(?:domiciliaria|ambulatoria|diurna)|centres? de dia|hospital de dia|assisten(?:cia|t|ts) personal|ajuda a domicili|atencio a domicili|entorn (?:habitual|familiar)',
        not: 'treballs? en benefici de la comunitat|comunitat (?:internacional|autonoma|economica|europea|de propietaris|educativa)',
        score: 0.7,
      },
    ],
    deinstitutionalization: [
      {
        says: "desinstitucional|evitar (?:la |l[’'])?(?:institucionalitz|internament|ingres)|alternatives? a (?:la |l[’'])?(?:institucional|internament)|ultim recurs",
        score: 0.7,
      },
    ],
    'complaints-review': [
      {
        says: "reclamacio(?:ns)?·|reclamar|queixes|queixa·|recurs (?:de|d[’']|contra|administratiu|davant|judicial)|recorre(?:r|gut)|impugn|apel.lacio|revisio (?:judicial|periodica)|(?:batlle|tribunal) … (?:revis|resol)|raonador del ciutada",
        not: 'recursos (?:human|economic)|multa|tribut|divorci|animal',
        score: 0.7,
      },
    ],
    'independent-monitoring': [
      {
        says: 'inspeccio(?:ns|nar)?·|inspector|raonador del ciutada|(?:supervis|seguiment|vigil|control)\\w* … (?:drets|compliment|conveni|centres|serveis|establiment)|mecanisme\\w* (?:\\w+ ){0,2}de (?:prevencio|seguiment|supervisio)',
        not: 'pressupost|tribut|comptab|aliment|animal|medicament',
        score: 0.65,
      },
    ],
    'legal-aid': [
      {
        says: "advocats?·|advocada|defens(?:or|a) (?:lletrad|d[’']ofici|tecnica)|assistencia (?:juridi|lletrad|legal)|assessorament (?:juridi|legal)|justicia gratuita",
        not: 'col.legi|exercici de la professio',
        score: 0.7,
      },
    ],
    participation: [
      {
        says: '(?:organitzacio|associacio|entitat|federacio)\\w* (?:\\w+ ){0,5}(?:de|represent\\w+) (?:\\w+ ){0,2}(?:persones amb|discapac|usuari|familiars)|(?:consult|particip)\\w* … (?:organitzac|associac|usuari|persones amb discapacitat)|representants? de (?:\\w+ ){0,5}(?:associac|entitat|persones amb|usuari|discapac)',
        score: 0.7,
      },
    ],
    confidentiality: [
      {
        says: 'confidencial|secret (?:professional|medic)|privacitat|intimitat|vida privada|dades (?:\\w+ ){0,2}personal|proteccio de dades|(?:divulg|revel)\\w* … (?:informacio|dades|identitat)',
        not: 'secret (?:bancari|comercial)|vot',
        score: 0.7,
      },
    ],
    'information-access': [
      {
        says: '(?:dret|deure|acces|rebre|proporcion|facilit|donar)\\w* … informacio|ser informa|informar (?:\\w+ ){0,3}(?:pacient|persona|usuari|drets)|llengu[ae](?:tge)? (?:\\w+ )?de signes|llenguatge (?:\\w+ ){0,3}(?:clar|senzill|comprensible|entenedor|facil)|braille|lectura facil|interprets?·|formats? (?:\\w+ )?(?:accessib|alternatiu)|subtitul|audiodescrip|comunicacio (?:augmentativ|alternativ)|pictogram',
        not: 'informacio (?:financera|tributaria|comptable)|administracions? … intercanvi',
        score: 0.65,
      },
    ],
    'protection-from-abuse': [
      {
        says: "abus(?:os)?·(?! (?:de|d[’']) ?(?:substanc|drog|alcohol|poder))|explotacio·|violencia|maltracta|mals tractes|tractes? (?:\\w+ ){0,2}(?:cruel|inhuma|degrad|vexat)|tortura|abandonament|negligenc|assetjament|desempar",
        not: 'explotacio (?:agricol|ramadera|comercial)|animal',
        context: 'sentence',
        score: 0.7,
      },
    ],
    'humane-treatment': [
      {
        says: "dignitat|digne?s?·|tracte? (?:\\w+ )?(?:huma|digne|respectuos)|menys restricti|respecte (?:a|de|per|pel) (?:la |els |l[’'])?(?:\\w+ ){0,3}(?:persona|integritat|dignitat|autonomia|intimitat)|higien|qualitat (?:de|d[’']|dels) ?(?:l[’'])?(?:atencio|serveis)",
        not: 'habitatge digne|higiene i seguretat',
        score: 0.65,
      },
    ],
    accessibility: [
      {
        says: 'accessibilitat|accessibles?·|barreres(?! comercial)|disseny universal|rampes?·|ascensor|itineraris?·|(?:adapta|adequa)\\w* (?:\\w+ ){0,6}(?:edifici|espai|transport|vehicle|habitatge)|mobilitat reduida',
        not: 'preus? accessible',
        score: 0.75,
      },
    ],
    mobility: [
      {
        says: "cadires? de rodes|gos(?:sos)? (?:\\w+ )?(?:pigall|guia|d[’']assistencia)|aparcament|estacionament|ajud(?:a|es) tecniqu|productes? de suport|protesi|ortesi|ortopedi|audiofon|transport (?:adaptat|gratuit)|mobilitat personal|vehicles? … (?:adaptat|discapac)",
        score: 0.75,
      },
    ],
    education: [
      {
        says: `${DEPARTMENT}(?:educaci|educatiu|educativ|escola|escolar|ensenyament|alumn|universita|beques?·|aprenentatge)`,
        context: 'sentence',
        not: 'educacio (?:sanitaria|ambiental)|titol|membre|professional',
        score: 0.65,
      },
    ],
    work: [
      {
        says: `${DEPARTMENT}(?:(?<!accidents? de )(?<!grups? de )(?<!equips? de )treball·(?! social)|treballador(?:s|a|es)?·(?! social)|ocupacio·|laboral|llocs? de treball|contract\\w+ (?:de )?(?:persones|treballador)|quota de|formacio (?:professional|laboral|ocupacional)|tallers? (?:protegi|ocupacional)|empresari|insercio laboral)`,
        context: 'sentence',
        not: 'accident|malaltia professional|incapacitat temporal|membre',
        score: 0.65,
      },
    ],
    'social-protection': [
      {
        says: `${DEPARTMENT}(?:pensio(?:ns)?·|prestacio(?:ns)? (?:\\w+ )?(?:economi|social|d[’']invalid|no contributiv)|seguretat social|proteccio social|ajuts? (?:economic|social)|ajudes? economi|subsidi|subvencio|exempci|exempt|bonificacio|invalidesa|habitatge|assistencia social)`,
        context: 'sentence',
        not: 'multa|pressupost|membre|arrend',
        score: 0.65,
      },
    ],
    habilitation: [
      {
        says: 'rehabilita|habilitacio funcional|terapia ocupacional|fisioterap|logopedi|estimulacio precoc|readapta|reeduca|atencio precoc',
        not: "rehabilitacio (?:d[’']|de ) ?(?:edifici|habitatge|ciutad|facade)",
        score: 0.7,
      },
    ],
    'family-life': [
      {
        says: 'drets (?:sexual|reproduct)|reproductiv|contraure matrimoni|(?:formar|fundar|constituir) (?:una )?familia|maternitat|paternitat|fertilitat|separa\\w* d(?:els|e la) (?:seus )?(?:pares|familia|fills)|vida familiar|adopcio·',
        not: 'permis (?:de|per) (?:mater|pater)|descans|prestacio',
        context: 'sentence',
        score: 0.65,
      },
    ],
    'political-participation': [
      {
        says: '(?:dret|exerci|acces|facilit|garant)\\w* … (?:vot·|votar|sufragi|elector)|drets politics|(?:vida|participacio) (?:\\w+ ){0,2}(?:politica|publica·)|col.legis electoral|vot (?:accessible|assistit|secret)',
        context: 'sentence',
        not: 'suspen|incapac',
        score: 0.7,
      },
    ],
    'culture-sport': [
      {
        says: 'esport|lleure|oci·|recreati|turis|museu|biblioteques?|teatre|espectacl|activitats? (?:\\w+ |, ){0,4}cultural|vida cultural|acces a la cultura',
        context: 'sentence',
        not: 'ministeri|membre|factors',
        score: 0.65,
      },
    ],
    awareness: [
      {
        says: 'sensibilitz|conscienci|presa de consciencia|estigma|campanyes|(?:difusio|difondre|divulga) … (?:drets|discapac|salut mental|conveni)|estereotip|prejudici|formacio … (?:drets|discapacitat|conveni)',
        not: 'formacio professional|perjudici',
        score: 0.65,
      },
    ],
    'data-statistics': [
      {
        says: 'estadisti|cens·|enquesta|bas(?:e|es) de dades|epidemiolog|recull\\w* … dades|(?:fomen|promo|impuls)\\w* … (?:recerca|investigacio|estudis)|indicadors|desagrega(?:t|d)',
        context: 'sentence',
        not: 'consentiment|cens electoral',
        score: 0.65,
      },
    ],
    children: [
      {
        says: "infants?·|infancia|adolescen|menors? d[’']edat|nens?·|fills? (?:\\w+ ){0,2}(?:discapac|invalid)",
        context: 'sentence',
        not: 'responsabilitat penal|consell|escola bressol',
        score: 0.65,
      },
    ],
    women: [
      {
        says: 'dones·|dona·|embarassad|gestants?·|violencia (?:de genere|contra les)',
        context: 'sentence',
        not: 'homes? i (?:les )?don|dones? i (?:els )?hom|sexe',
        score: 0.65,
      },
    ],
    'peer-support': [
      {
        says: "suport (?:entre|mutu entre) iguals|grups? d[’'](?:ajuda mutua|autoajuda|suport)|ajuda mutua|autoajuda|entre iguals·",
        context: 'none',
        score: 0.75,
      },
    ],
  },
};
