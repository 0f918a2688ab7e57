import type { LanguageRules } from './rules.ts';

const TREATMENT =
  'soin|trait|therap|medica|hospital|admis|intervention|operation|examen|acte|steril|electro|recherche';

/** What ministries and funds are for, as their names say. */
const PORTFOLIO =
  'sante|travail|emploi|education|justice|affaires|securite|culture|sports?|jeunesse|handicap|personnes|famille|solidarite|interieur|finances|defense|fonction|anciens|combattants|accessib|enseignement|recherche|logement|action|protection|sociale|population|nationale?|publique|formation|femme|enfan|developpement|assurance|maladie';

/** A few words between, the last of which may be an article that has lost its vowel. */
const words = (most: number) => `(?:[^\\s.;-]+ ){0,${most}}(?:(?:[cdjlmns]|qu)['’])?`;

/** What makes a condition of a ban: no ban but where it is so. */
const IF = "qui|si|s['’]ils?|lorsqu[e'’]|quand|(?:tant|des) qu[e'’]";

/** The person's own consent, as what alone lifts a ban. */
const OF_ONESELF =
  "[^.;]{0,80} (?:(?<!(?:impossible|obtenir|recueillir|sans) )(?:son|leur) (?:libre |plein |propre )?(?:accord|assentiment|consentement)|(?:accord|assentiment|consentement) (?:(?:eclaire|ecrit|expres|explicite|libre|personnel|prealable),? (?:et )?)*(?:de (?:l['’]interesse|la personne)|du (?:malade|patient|sujet))|(?:l['’](?:a|ait|avoir)|y|y (?:a|ait)|(?<!tuteur )l['’]) ?(?:elle-meme |lui-meme |librement |personnellement )*(?:accept|consent|souscri))";

/** Words that a law strikes out of the language of the State. */
const BANNED_WORDS =
  '(?:mots?|termes?|appellations?|expressions?|vocables?|qualificatifs?|designations?)· [^.;]{0,160}(?:(?:est|sont|seront) (?:bann|biff|prohib|proscri|interdit|ray)|ne (?:sont|seront|doivent|peuvent) (?:plus|pas) (?:etre )?(?:employ|figur|utilis|usit)|(?:disparai|ne figure)[a-z]*)';

/** An end of guardianship, or a guardian who may not decide, with no way out. */
const NO_GUARDIAN = `(?:aucune? (?:administrateur|curatelle|curateur|tutelle|tuteur)· (?:n.est|ne sera|ne peut (?:plus )?(?:lui )?etre|ni )|nulle? (?:n.est|ne (?:peut|sera)) (?:plus |etre )?(?:mise?|place|pourvu)[a-z]* (?:sous|en|d.une?) (?:curat|tut))(?![^.;]{0,160} (?:hormis|qu[e'’]|sans|sauf|si ce))|cess(?:e|ent|era|eront) d.etre (?:admis|ouvert|ordonn|prononc)|(?:n.est|ne sont|ne ser(?:a|ont)) plus (?:designe|nomm|ordonn|ouvert|prononc)|(?:curatelle|mesure|regime|tutelle)s?· ${words(6)}(?:s.eteignent|prennent fin|sont (?:abrog|converti|lev|supprim))|ne peu(?:t|vent) (?:pas )?etre (?:autoris|consenti|decid)[a-z]* par`;

/** Guardianship as what bars from an office, and the guardian as an official. */
const NO_GUARDING = `${NO_GUARDIAN}|elector|eligib|jure·|jures·|notaire|candidat|depute|siege|agrement|permis de|autorisation de pratiquer|manifestement|cours d|duree de|mandat du curateur|abolie?s?·|supplee|est nulle l|effaces|remunerat|honorair|tarif|serment|emploie|secret·|indexe|publie|ne (?:signe|se substitue|decide) (?:pas|rien)|seul fait|caisse|liquide seul|sommes|inscrits·`;

/** Disorder of the mind, in the words of two centuries. */
const MIND =
  'psych(?!otrop)|menta[lu]|alien(?:es?·(?! (?:par|au)·)|ation)|demen(?:t|ce)|(?:fou|fous|folles?)·|folie|furieux|insens|imbecil|idiot|anorma(?:l|ux)·|delir|epilep|derang(?:e|ement)|neurolept|alcooli|toxicoman|debil|arriere|etat d.esprit|(?:perd[a-z]*|prive[a-z]*|usage normal de|trouble[a-z]* de) (?:la |sa |de )*raison·|discernement|facultes';

/** Where people are kept. */
const HOUSE =
  'asile|hospice|hopita(?:l|ux)·|clinique|maison (?:de sante|d.alienes|fermee|de soins)|etablissements?·|institutions?·|pavillon|service (?:ferme|specialise|de psych)|unites? (?:de soins|psych|d.hospit|ferme|specialis)|colonie|annexe psych|infirmerie';

/** What others, or the law, put in the place of consent. */
const UNWILLING = `contre (?:son|leur|sa) (?:gre|volonte)|malgre (?:lui|elle|eux|elles)·|malgre (?:son|sa|ses|leur|leurs) (?:refus|opposition|protestation|resistance|volonte)|(?:avec ou )?sans (?:obtenir |avoir |recueillir |demander |attendre )?(?:(?:son|leur|le|l.|leur propre|son propre|aucun) ?)(?:accord|consentement|assentiment|acquiescement|adhesion|aveu)|sans (?:y )?(?:avoir )?consenti|sans qu.(?:il|elle|ils|elles) ${words(3)}(?:consent|accept|voulu|souscri)|sans (?:egard|avoir egard) a (?:sa|son|leur)|(?:s.il|s.ils|si elle) (?:s.y )?(?:refuse|oppose)`;

/** Whom an enemy held, in laws on veterans and victims of war. */
const WAR =
  'deport|resistants?·|faits? de resistance|ennemi|guerre|camps?·(?! de priere)|captiv|rapatri';

/** Headings that stand among the provisions. */
const HEADING =
  '(?:livre|titre|chapitre|(?:sous-?)?section|paragraphe) (?:[ivxl]+e?r?|[0-9]+|premiere?|unique) ?:';

/** Schedules that say at how much a disease or wound is rated. */
const RATED =
  'bareme|imputab|sequelle|(?:taux|degre) d.(?:invalid|incapac)|p\\. 100|lesions?·|paralysies?·|paludisme';

/** Words of disability, mental health and care. */
const FIELD =
  'handicap|(?<!militaires d.)invalid(?:e|ite)|infirmit|infirmes?·|incapacite|(?:les|des|aux|majeurs?|personnes?|mineurs? et|declare\\w*) incapables?·|incapables? majeur|incapables? de (?:gerer|pourvoir|consentir|exprimer|prendre)|inaptitude|deficien|menta[lu]|psych(?!ologi|otrop|oacti)|(?:detresse|soutien|souffrance|soins|troubles?) (?:[^\\s-]+ )?psycholog|alien(?:es|ation)|demen(?:t|ce)|autis|sourd|aveugle|malvoyant|malentendant|patient|malade|mobilite reduite|accessibilit|obstacles? a l.accessib|(?:elimin|prevent|reconnaiss|reper)[a-z]* (?:[^\\s-]+ ){0,6}obstacles|majeurs? (?:protege|incapable|inapte|sous)|personnes? (?:protegee|vulnerable|dependante|inapte)|curatelle|curateur|soins (?:sans|psych)|braille|langue des signes|fauteuil|limitations? fonctionnelle|besoins (?:educatifs )?(?:speciaux|particuliers|specifiques) (?:d|en matiere)|garde en etablissement|alteration … facultes|toxicoman|perte d.autonomie|mutil(?:e|es)·|trisomi|epilep|suicid|hospitalis(?:e|ee|es|ees)· (?:pour|sans|en|d|sous|est|ont|a |doit|peut|dispose|conserve)|hospitalisation (?:complete|d.office|sans|libre|psych|volontaire|a la demande)|carte d.egalite|defense sociale|isolement … contention|contention … isolement|moyens? mecanique|place(?:ment|e|es|s) a des fins d.assistance|incapable de discernement|(?<!droit d.|demandeurs? d.|demande d.)asiles?·(?! politique)|hospices?·|internement|colloqu|collocation|(?:l.|les |d.un |tout |un )internees?s?·|insenses?·|furieux·|imbecil|idiots?·|(?:fou|fous|folie)·|anorma(?:l|ux)·|(?:perd[a-z]*|a|avait|sain[a-z]* d) (?:la |sa |de )?raison·|derange(?:e|ment) (?:de|d|mental)|l.interdit·|usagers?·|pensionnaires?·|personnes? (?:concernee|placee|a proteger|accompagnee)|directives? (?:du|de soins)|criminellement responsable|mesures? de (?:surete|contrainte)|capable de discernement|medecin|therap|soign|soins·|majeurs?·|accuse·|hopital|clinique|autonomie|vulnerab|accompagn';

export const FRENCH: LanguageRules = {
  // In a law of the field every provision is of the field, whatever it names; what must stand near
  // is said by each rule.
  context: '[a-z]',
  people:
    'handicap|invalid(?:e|es|ite)·|infirm(?:e|es|ite|ites)·|deficien|menta[lu]|psych(?:iatri|ique|os)|alien(?:es·|ation)|demen(?:t|ce)|autis|sourd|aveugle|malvoyant|malentendant|mobilite reduite|majeurs? (?:protege|incapable|inapte|sous)|curatelle|fauteuils? roulant|langue des signes|braille|toxicoman|alcooli|perte d.autonomie|mutiles?·|suicid|dependance|accessibilite·|patients?·|patientes?·|malades?·|incapables? de gerer|soins sans consentement|hospitalis[a-z]+ (?:sans|d.office|a la demande|libre|volontaire|sous contrainte)',
  idle: '(?:art(?:icle|\\.)? ?[\\dlrd.° -]+ ?[:.–-]* ?)?(?:definitions?(?: et (?:interpretation|champ|terminologie)[^.]{0,40})?[\\s.:]*$|terminologie|interpretation[\\s.:]*$|titre abrege|entree en vigueur|abrogation|dispositions? (?:abrogatoire|transitoire|finale|modificative|diverses et)|modifications? (?:connexe|correlative)|siege (?:social)?|reunions?·|quorum|remunerat|indemnites? (?:des|du) (?:membres|president)|jetons? de presence|budget|comptab|exercice financier|verification des comptes|ressources (?:de l|du)|patrimoine (?:de l|du)|mandat (?:des|du) (?:membres|president|commissaire)|duree du mandat|serment|vacance|delegation (?:de|des) (?:pouvoir|signature|attribution)|reglements?[\\s.:]*$|decrets? d.application|organes?·|secretariat|convocation|personnel (?:de l|du)|sommaire|table des matieres)',
  names: `(?:lois?|reglements?|decrets?|arretes?|ordonnances?) (?:[a-z]+ )?(?:n\\W{0,3}[\\d-]+ )?(?:du \\d+ [a-z]+ \\d{4} )?(?:sur|relati(?:f|ve|fs|ves) (?:a|au|aux)|concernant|visant|portant|instituant)· [^.,;:()\\n»]{0,90}|code (?:de |du |des |d.)(?:la |l.)?(?:sante publique|action sociale(?: et des familles)?|travail|securite sociale|education|pensions)|(?:ministres?|ministeres?|secretaires? d.etat|inspect(?:ion|eur|eurs)(?: general[a-z]*)?|caisses?|conseil (?:superieur|national|economique)|direct(?:ion|eur)(?: general[a-z]*)?) (?:[^\\s,;.]+ ){0,3}(?:(?:de |du |des |la |l.|et |a |d.|aux? |,|${PORTFOLIO})[^\\s,;.]*,? )+|commission des droits et de l.autonomie des personnes handicapees|institution nationale des invalides|tribunal de l.[a-z]+|conseil des normes|centres? (?:national )?d.etudes et de recherches? sur l[ea.] ?[a-z]+(?: des [a-z]+)?|commissions? (?:[a-z]+ )?des soins gratuits`,
  forbids: `ne (?:peut|peuvent|pourra|pourront|doit|doivent|devra|devront|saurait|sauraient|sera|seront) (?:en aucun cas |jamais |pas |plus |point )?(?:etre |faire l.objet|prescri|ordonn|autoris|effectu|soum[ei]|hospitalis|plac(?:er|e)|intern|exig|administr|prelev|pratiqu|constitu|justifi|entrain|port|proced|recour|(?<!(?<![a-z])(?:${IF})[^.,;]{0,60})(?:y )?(?:avoir|consent|decid|donner)|suppl|rempla|subir|restreindre|limit|impos|utilis|priv|ni·|detenir|retenir|admettre|isoler)|(?:ne |n.)(?:y )?(?:administr|appliqu|attach|condui|contrain|emploi|enferm|impos|intern|isol|ligot|place|pratiqu|prive|recour|rempla|retien|soumet|suppl|transport|utilis)[a-z]* (?<!(?<![a-z])(?:${IF})[^.,;]{0,50})(?:pas|plus|jamais|ni|point)·|(?<!(?:qui|que|s.ils?|si elles?) )ne (?:peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)) (?:ni|jamais|en aucun cas|davantage|en rien)·|(?<!si )(?:nul·|nulles?·|nuls·)|ne [a-z]+ (?:ni |plus |jamais )?personne·|personne, pas meme|(?<!(?:la|dite|une|toute|cette|chaque|autre|meme|tierce|de|par|en) )personne n(?:e |.)|(?:n.est|ne sont|ne ser(?:a|ont)) (?<!(?<![a-z])(?:${IF})[^.,;]{0,50})(?:pas|plus|jamais|point|ni) (?:attach|menott|ligot|isol|enferm|intern|place|hospitalis|reten|transport|steril|prononc|ordonn|administr|pratiqu|impos|contrain|force|separ|prive|soumis|restrei|ouvert|recour|employ|utilis|licite|admissible)|n.(?:a|ont) (?:pas|point|jamais|ni|plus) (?:pour effet|qualite|le pouvoir|ce pouvoir|pouvoir|le droit|competence|cours)·|n.autoris(?:e|ent)·|ne justifi(?:e|ent) (?<!(?<![a-z])(?:${IF})[^.,;]{0,50})(?!plus)|(?<!(?:souffre|sans|si) |lorsqu['’])aucune? (?!autre (?:moyen|soin|mesure|solution))|(?<!non |l.|un |les )interdi(?:t|te|ts|tes)·|(?<!l.)interdits, |defendu(?:e|s|es)?·|(?<!(?:s|qu)['’])il n.est (?:pas|point|jamais) (?!besoin|demande|en (?:etat|mesure)|exige|necessaire|possible|requis|tenu)|l.interdiction (?:de|du|des|d)·|prohib|proscri|jamais|en aucun cas|n.est (?:pas )?(?:autoris|permis|admis)|ne sont pas (?:autoris|permis|admis)|droit (?:de ne pas|a la protection contre)|ne pas (?:etre|faire|subir)|a l.abri|prote(?:ge(?:e|es|s)?|ction) contre (?!(?:elle|eux|lui|soi)·|autrui|les? (?:danger|risque|suicide))|abol(?:i|ie|ies|is|ition)·|illegal|illicit|hors la loi|n.existe(?:nt)? plus·|il n.y a (?:plus|aucun)|disparai(?:t|ssent)·|(?:competence|faculte|pouvoir)s?· … (?:est|sont) retire|ni … ni … ne (?:doi|peu|saur)|fai(?:t|te) defense|defense (?:est faite )?(?:de|d)·|a l.exclusion de tou|sans (?:aucune? )?(?:contention|contrainte|isolement)·|contraires? (?:a la (?:presente )?(?:convention|dignite|loi)|aux? droits?)·|(?:est|sont|demeure|demeurent|reste|restent) (?:absolument |formellement |desormais |partout )?(?:abandonnee?s?|abrogee?s?|bannie?s?|demolie?s?|desaffectee?s?|detruite?s?|muree?s?|exclue?s?|supprimee?s?)·|retiree?s? (?:du|des|de l.) ?(?:etablissement|hopita|service)|cess(?:e|ent|era|eront) d.etre (?:admis|autoris|employ|ordonn|ouvert|permis|pratiqu|prononc|utilis)|il est mis fin a(?:u|ux)? (?:tout|l.usage|la pratique|recours)|s.(?:abstien|interdi)[a-z]* (?:de|d)·|sous quelque (?:forme|motif|pretexte)|(?:de nul effet|non avenue?s?|reputee?s? non ecrit[a-z]*)·|(?:constitu(?:e|ent|era)|(?:est|sont|vaut|valent) (?:constitutifs? d|reputee?s?)?) ?(?:une?|des?|.un) (?:acte de )?(?:infraction|discrimination|crime|delit|torture|violence|mauvais traitement|voie de fait|faute|traitement (?:cruel|inhumain|degradant)|atteinte)s?·|(?:sera|seront|est|sont) punie?s?·`,
  except: `sauf|hormis|excepte|si ce n.est|sinon·|faute d.autre|faute de moyen|(?<!(?:sans|aucune?|nulle|ni|meme|d.|l.) ?(?:a titre )?)exception|a moins|(?<!(?:ainsi|tant|tels?|telles?|aussi bien|alors|meme|afin|tandis) )que (?:si|lorsqu|pour|dans|sur|par|avec|en·|a·|au·|aux·|lors|s.il|apres|sous|conform|la ou|le temps|selon|moyennant|de maniere|de facon|comme|sous)(?!${OF_ONESELF})|(?<!(?:sans|celui|celles?|ceux|ce|ainsi|afin|meme|tant) )qu.(?!${OF_ONESELF})(?:en|a|apres|avec|aux?|il(?! s.agisse)|elle(?! meme)|un|une|exception|avec|autant|aussi|dernier)·|seul(?:e|s|es)? (?!motif|fait|fondement|raison|le (?:patient|malade|sujet)|l.(?:interesse|usager)|la (?:personne|femme))|seulement|uniquement|exclusivement|sous reserve|toutefois|cependant|neanmoins|hors (?:le|les|des|ces)|en dehors|(?<!par (?:une? |d.)?)autres? que|autrement qu|sans (?:l.|une? |l.une? |la )?(?:arrete|autorisation|avis|certificat|decision|jugement|mandat|ordonnance|ordre|prescription|requisition)|(?:avant|tant) que (?:le |la |un |deux |les |d.autres )?(?:autres|commission|juge|medecin|moyens|psychiatre|tribunal)|dernier recours|(?:plus de|au plus|plus longtemps|pour une duree) \\w+ (?:heure|jour|mois|semaine)|(?:heure|jour|mois|semaine)s? au plus·(?! tard)|exceder|au.dela|depasser`,
  ownConsent:
    '(?:son|leur|propre|du|sans) (?:libre |propre |plein )?consentement·(?! (?:du tuteur|du representant|de la famille|des parents))|consent(?:e|i|ent|ir)·|(?<!ne )consent·(?! (?:a (?:leur|sa) place|en|pas|point|pour))|consentement (?:libre|eclaire|prealable|personnel|ecrit|expres|explicite|de l.interesse|de la personne|du (?:patient|malade|sujet)|des (?:personnes|patients|interesses))|(?:son|leur) (?:libre |propre |plein )?(?:accord|assentiment|acquiescement|adhesion)·|accept(?:e|er|ent|ee)?·|souscri(?:t|ve|re|vent)·|accord (?:prealable|libre|ecrit|eclaire|expres|de l.interesse|de la personne|du (?:patient|malade|sujet))|de sa (?:propre|seule) (?:decision|volonte|initiative)|de (?:son|leur) (?:plein|propre) gre|volonte de l.interesse|refus(?:er)? (?:un|le|tout|les) (?:trait|soin)',
  despite:
    'sans (?:(?:son|leur|le|que|qu.il|qu.elle|avoir|obtenir|recueillir|le libre) )*consentement … (?:peut|peuvent|est (?:admis|autoris|possible|permis)|sont)|(?<!ne )(?:peut|peuvent|fait l.objet|font l.objet) (?:[^\\s-]+ ){0,8}sans … consentement|(?:soins|traitement|hospitalis\\w+|admis\\w*) (?:psychiatriques |medica\\w+ |en soins psychiatriques )?sans (?:son|leur)? ?consentement|hors d.etat|incapable de|incapacite de|n.est pas en (?:etat|mesure)|impossib|inapte|(?<!(?:accepte|consent)(?:nt)? (?:ou|et) )refus(?:e|ent|ant)·|malgre|urgence|urgent|nonobstant|meme sans|contre (?:sa|leur) volonte|fait defaut|font defaut|sans que … soi(?:t|ent) (?:demande|exige|necessaire|requis)|en l.absence de|a defaut (?:de|du)|passer outre',
  othersConsent: `(?<!(?<![a-z])(?:ni|nulle?|aucune?) (?:(?:autre|celui|de|du|des|la|le|les|leur|sa|ses|son|une?) |(?:de )?l['’])*)(?:tuteur|curateur|represent|famille|proche|parents?·|conjoint|epou[xs]|tribunal|juge·|personne de confiance|mandataire|titulaires? de l.autorite|conseil de famille|administrateur|tiers·|(?<!a (?:son|leur) )pere·)(?![^.;]{0,60}? (?:ne |n['’])(?:y )?(?:a|ont|lie|peu|rempla|saur|suffi|suppl|vau))`,
  defines: `${HEADING}|[«"“] ?[^»"”]{2,80}[»"”] … (?:design|s.entend|signifi|on entend)|on entend par|il faut entendre par|s.enten(?:d|dent) (?:de|d|du|des|par|comme|au sens)|ont le sens|a le sens|les definitions (?:qui suivent|ci-apres)|au sens (?:de la presente|du present|de cette) … (?:est|sont|design|enten|constitue)|est (?:reputee?|consideree?) (?:comme )?(?:une )?personnes? handicapee|constitue(?:nt)? un handicap,? (?:au sens|toute)|(?:est|sont) abroge|\\[ ?abroge|(?:sur (?:la )?recommandation|en vertu) [^;]{0,400} prend (?:le|l.|la)·|titre abrege|peut etre citee? sous|(?:les mots|le mot|les termes|le terme|l.expression|l.appellation|l.intitule) … (?:est|sont) (?:y )?(?:remplac|supprim|insere|efface)`,
  signals: {
    'substitute-decision': [
      {
        says: '(?:l.|les |des |un |aux |d.un )interdits?· … (?:tuteur|represent|biens|acte)|tutelle des interdits|tuteur (?:de l.|d.un |des |aux )interdit',
        stance: 'permits',
        context: 'none',
      },
      {
        says: '(?:etre|est|sont|frappes? d.) ?(?:interdits?·|interdiction)',
        with: 'imbecil|demen|fureur|alien(?:es?·|ation)|facultes (?:mentales|intell)|faible|prodigue',
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'curatelle|curateur|curatrice|juges? des tutelles',
        not: `mineur|enfant|orphelin|pupille|succession|absent|adolescent|conseil d.administration|liquidateur|fiduciaire|${NO_GUARDING}`,
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'tutelle|tuteur|tutrice|represent(?:ant|ante|ants|antes|ation) leg(?:al|ale|aux)|conseil de famille',
        with: 'majeurs?· (?:protege|incapable|inapte|en|sous|interdit|handicap|dont)|majeur|incapable|incapacite|inapt|menta[lu]|psychi|handicap|alien|demen|deficien|interdits?·|curatelle|trouble|facultes|patient|personne protegee|hospitalis',
        not: `mineur|enfant|orphelin|pupille|(?:ministe?re|ministre)|autorites? de tutelle|tutelle (?:administrative|technique|financiere|de l.etat|sur une)|stag|apprent|succession|adolescent|scolaire|jeunesse|${NO_GUARDING}`,
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'tutelle|tuteur|tutrice|represent(?:ant|ante|ants|antes|ation) leg(?:al|ale|aux)',
        with: 'majeurs?· (?:protege|incapable|inapte|en|sous|interdit|handicap|dont)|personne protegee|mineur (?:ou|et) (?:le |du |au |un )?majeur|mineurs? (?:et|ou) (?:les |des |aux )?(?:majeurs|incapables)|incapables? majeur|interdits? (?:judiciaire|leg|et|ou|pour)|alien(?:es?·(?! par)|ation mentale)|malades? menta|trouble mental|handicap mental|troubles (?:mentaux|psychi)',
        not: `ministre|autorites? de tutelle|jeunesse|peine|${NO_GUARDING}`,
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'tutelle|tuteur|tutrice',
        near: `${FIELD}|gestion|rend compte|inventaire|patrimoine`,
        not: `agent comptable|testamentaire|delegue|consignation|ampliation|medico-sociale|mineur|enfant|orphelin|pupille|ministe?re|ministre|autorites? de tutelle|tutelle (?:administrative|technique|financiere|de l.etat|sur une|de la)|stag|apprent|adolescent|scolaire|jeunesse|parent|${NO_GUARDING}`,
        stance: 'permits',
        score: 0.7,
      },
      {
        says: 'sauvegarde de justice|mandat (?:de protection|en cas d.inaptitude|pour cause d.inaptitude)|mandataires? (?:judiciaires? a|special|de protection)|habilitation familiale|administrat(?:eur|rice|ion) (?:provisoire|judiciaire|legale)? ?(?:de la personne|des biens|de ses biens|de leurs biens)|interdiction (?:judiciaire|legale|civile)|interdits? (?:judiciaire|leg|pour)|majeurs? (?:proteg|incapable|inapte|en tutelle|sous (?:tutelle|curatelle))|incapables? majeur|mesures? (?:de protection (?:juridique|judiciaire)|d.accompagnement judiciaire)|regimes? de protection du majeur|ouverture … (?:tutelle|curatelle|regime de protection)|(?<!(?:est|sont|etre|soins) )prodigues?·|conseil judiciaire|curateur public|protection (?:juridique|extrajudiciaire|judiciaire) … (?:majeur|personne protegee)|(?:reconnu|declar)\\w* (?:incapable|inapte) (?:majeur|d.exercer|de gerer|par)',
        not: `jeunesse|vote|election|promoteur|biens saisis|pupille|orphelin|liquidateur|fiduciaire|${NO_GUARDING}`,
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'administrat(?:eur|ion) … (?:biens|personne|patrimoine)|gestion … (?:biens|patrimoine)|(?:biens|patrimoine) … (?:gere|administre)|(?:gerer|administrer) (?:ses|leurs|les) (?:propres )?(?:biens|affaires)',
        with: 'malade|alien(?:es?·(?! par)|ation mentale)|incapable|incapacite|inapt|majeur|handicap|hospitalis|personne protegee|menta[lu]|patient|dement',
        not: 'conseil d.administration|etablissement est administre|fonds|mineur|animal|saisi|confisqu|bloqu|produits de la crimin|succession|heritier|ayants cause|ascendants',
        stance: 'permits',
        near: FIELD,
        score: 0.75,
      },
      {
        says: 'represent(?:e|es|ee|ees|er|ation) … (?:incapable|incapacite|majeur|inapt|handicapee? mental)|au nom (?:de la personne (?:protegee|incapable|inapte|handicap|malade)|du (?:patient|malade|majeur))|pour le compte (?:de la personne (?:incapable|inapte|protegee|handicap|malade)|du majeur)|declare(?:e|s|es)? (?:incapable|interdit|inapte)|(?:inaptitude|incapacite) (?:a|de) (?:prendre soin|administrer|gerer|pourvoir)',
        not: 'mineur|travail|enfant|service|ne signe',
        stance: 'permits',
        score: 0.7,
      },
      // Others who act, sign or decide for a person of full age, whatever they are called.
      {
        says: `(?:agi(?:t|ssent|r)|signe(?:r|nt)?|decide(?:r|nt)?|prend(?:re|nent|ra)?|contract\\w*|accompli(?:t|r|ssent)|represente(?:r|nt|ra)?|repond(?:re)?|consent(?:e|ent|ir)?|choisi(?:t|r|ssent)|exerce(?:r|nt)?|autorise(?:r|nt)?|accepte(?:r|nt)?|refuse(?:r|nt)?)· ${words(6)}(?:(?:a|en) (?:sa|leur) place|a la place (?:de la|du|de l)|en (?:son|leur) (?:lieu et place|nom)|au nom (?:et pour le compte )?(?:de la personne|du (?:majeur|malade|patient|protege|pupille majeur)|de l.(?:interdit|interesse|incapable|aliene|interne|usager))|pour (?:lui|elle|eux) (?:en toutes|dans tous|dans les)|(?:en|aux) lieu et place)|(?:tient|tenir) lieu d[eu] (?:celui|consentement|accord) d`,
        not: 'mineur|enfant|employe|societe|associe|administration fiscale|ministre|ne (?:signe|repond|decide|se substitue) (?:pas|rien|jamais)',
        score: 0.75,
      },
      {
        says: 'administrat(?:eur|rice)s?· (?:provisoire|legal|ad hoc|des biens|de la personne|de ses biens)|(?:mandataires?|representants?|gerants?)· (?:personnel|des biens|aux biens|designe|designe par (?:le juge|justice)|de justice|therapeutique|de tutelle|legal designe)|gerance de tutelle|conseil (?:judiciaire|de tutelle)|(?:juge|tribunal|autorite de protection|conseil de famille|proches|parents|famille)[a-z ]{0,40} (?:decid|tranch|commet un mandataire|choisi)[a-z]* … (?:soign|soins|residence|biens|place|lieu de vie|mene)|mesures? de (?:representation|protection (?:juridique|judiciaire|de l.adulte))',
        with: 'malade|majeur|personne|interdit|colloq|interne|place|alien|menta[lu]|incapable|inapt|protege|patient|hospitalis|handicap|parents|acte|immeuble|juge',
        not: 'mineur|enfant|orphelin|faillite|societe|liquidat|condamne|succession',
        score: 0.7,
      },
      {
        says: `(?:on |ser(?:a|ont) |etre |peut |faire )?interdi(?:ra|re|te?s?)· |l.interdiction·(?! (?:de|d|du|des|est faite|a la)·)|l.interdit·|(?:individus?|personnes?|majeurs?) interdits?·|frapp(?:e|es|ee) d.interdiction`,
        near: `${MIND}|tuteur|conseil de famille|ancien droit|incapable|faible|curatelle`,
        not: `est interdite?·|sont interdits?·|(?:de|l.)? ?(?:entree|acces|vente|exercice|vehicule|circulation|tabac|produit|sejour)· (?:est |sont )?interdi|interdits? bancaire|societe|discrimination|${NO_GUARDING}`,
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:accord|consentement|autorisation|permission|decision|signature|avis conforme|volonte)[a-z]* ${words(6)}(?:parents?·|conjoint|epou[sx]|famille|proches?·|tuteur|tiers·|juge·|representant|pasteur|chef de (?:famille|village|quartier)|pere·|parente)`,
        with: `soin|trait|hospitalis|intervention|operation|recherche|essai|electro|steril|examen|choc|placement|place a|hopital|autorisation donnee`,
        not: 'mineur|enfant|adolescent|donnees|inspect|mariage|information|syndic|ministre|representant de l.etat|supplee|nulle l.autoris|aucun',
        score: 0.65,
      },
      {
        says: 'tutelle|tuteur|curatelle|representant|representation|administrateur|remplac',
        with: `${NO_GUARDIAN}|abolie?s?·|supprimee?s?·|aucune? (?:tutelle|tuteur|curat)|n.est (?:plus )?(?:pourvu|place) d.un tuteur|nul n.est (?:pourvu|place|mis)|prennent fin|est supprimee|ne supplee|ne se substitue|ne remplace (?:pas )?(?:la|sa|celle)|ne sont susceptibles|n.(?:est|a) pas (?:le pouvoir|qualite) (?:de|pour) decider|regime de substitution|ne peu(?:t|vent) (?:donner l.accord|decider|consentir) a (?:sa|leur) place`,
        not: 'mineur|enfant',
        stance: 'forbids',
        score: 0.75,
      },
      {
        says: `(?:nulle? ne|personne ne|ne) (?:peut|peuvent|saurait) ${words(8)}(?:a (?:sa|leur) place|en (?:son|leur) lieu et place|se substituer)|ne (?:consent|decide|parle|repond|signe|se substitue)[a-z]* (?:jamais|pas|point|rien) ${words(4)}(?:a (?:la|leur|sa) place|pour (?:elle|eux|lui)·)|ne supplee|nulle l.autorisation donnee`,
        not: 'mineur',
        stance: 'forbids',
        score: 0.75,
      },
    ],
    'involuntary-admission': [
      {
        says: 'hospitalisation complete',
        with: 'juge|prefet|representant de l.etat|directeur|psychi|certificat|programme de soins|mainlevee|poursui|prolong',
        not: 'tarif|seance|hospitalisation complete ou partielle',
        context: 'none',
        score: 0.7,
      },
      {
        says: 'hospitalis(?:ation|ations|er|e|es|ee|ees)· (?:[^\\s-]+ ){0,4}(?:sans (?:son|leur|le)? ?(?:libre )?consentement|d.office|sous contrainte|forcee|involontaire|contre (?:son|leur) gre|a la demande d.un tiers|non volontaire|non libre)|soins psychiatriques (?:sans consentement|a la demande|sur (?:la )?(?:demande|decision)|en cas de peril)|admis(?:e|es|sion|sions)?· en soins psychiatriques|place(?:e|s|es)? d.office|placements? (?:d.office|involontaire|non volontaire|a des fins d.assistance)|internement … (?:office|malade|alien|menta[lu]|psychi|dement|hopital|asile|demen)|garde (?:preventive|en etablissement|provisoire (?:en|dans|d.une personne))|sous garde … (?:etablissement de sante|hopital|centre hospitalier)|privation de liberte a des fins d.assistance|sortie d.essai|admission (?:forcee|involontaire|d.office|non volontaire)|hospitalisation … (?:tiers|representant de l.etat|prefet|gouverneur|wali|procureur)|sejour non volontaire|cures? de desintoxication (?:oblig|forc)|place(?:e|es|s)? a des fins d.assistance|protection de la personne des malades mentaux',
        not: 'adolescent|internement politique|deport|garde a vue|tiers payant|tiers responsable|frais d.hospitalisation|depense|prix de journee|consentement a(?:it|ient)? (?:le )?droit',
        context: 'none',
      },
      {
        says: 'mis(?:e|es)? en observation|peril imminent|placements? (?:volontaire|force|en milieu ferme)|(?:sortie|conge)s? (?:a titre )?d.essai|admission (?:provisoire|sans consentement)',
        with: 'psychi|menta[lu]|alien(?:es?·(?! par)|ation mentale)|malade|asile|hopital|toxicoman|demen',
        not: 'pneumo|imput|pension|batiment|edifice',
        context: 'none',
      },
      {
        says: 'internement|interner·|internee?s?· (?:d.office|dans|en application|par ordre|pour (?:trouble|demence|cause)|sont|est|ont|peuvent|peut|doit)|(?:un|l.|d.un|personnes?|les|des|aux|alienes|malades|ete|etre|est|sont|condamnes?|delinquants?) ?internee?s?·',
        with: 'psychi|menta[lu]|alien(?:es?·(?! par)|ation mentale)|dement|demen|hopital|asile|malade|defense sociale|toxicoman|trouble',
        not: 'deport|resistant|politique|oreille|organe|interne (?:et|ou) externe|internes sont|maladies? interne|reglement interne|controle interne|ennemi|camps?·|medecine interne|medecins? interne|internes? (?:en|des) |concours|incarcer|captiv|rapatri|liberation|prisonnier|guerre|pension|abusif|biens',
        context: 'none',
      },
      {
        says: '(?:admi[st]|admettre|place(?:r|e|s|es|ee|ees|ment)·|hospitalis|reten(?:u|ir)|mainten(?:u|ir)|maintien|conduit|conduire|transfer|enferm|sequestr|colloq|reintegr|log(?:es?|er)·|traite(?:s|r)?·|rec(?:oit|oivent|us?|ues?|evoir)·)[a-z]* … (?:psychiatrique|malade mental|malades mentaux|troubles? (?:mentaux|menta[lu]|psychi)|alien(?:es?·(?! par)|ation mentale)|asile|maladies mentales|sante mentale|demence|fermee?·)|(?:psychiatrique|malades? menta|troubles? menta|troubles psychi|alien(?:es?·(?! par)|ation mentale)|demence|facultes mentales)[a-z]* … (?:admi[st]|place|hospitalis|retenu|mainten|conduit|transfer|enferm|colloq|loges?·|d.office)',
        with: '(?:requisition|sans (?:[^\\s-]+ ){0,5}consent|contre (?:son|leur|sa) (?:gre|volonte)|refus|prefet|gouverneur|bourgmestre|maire·|police|gendarm|procureur|arrete|ordonn|juge|tribunal|tiers|demande (?:ecrite )?(?:d|de) |ordre public|surete des personnes|danger|autorite (?:administrative|judiciaire|publique|locale)|d.office|certificat|contrainte|prolong|registre)',
        not: 'mineur|enfant|adolescent|sous (?:tutelle|curatelle|sauvegarde|mandat|le regime)|hospitalisation libre|biens|garde a vue|scolaire|retraite|pension|detention provisoire|emploi|animaux|substance|marchandise|vehicule|tarif|diplome|(?:hospitalisation|soins|admission) libres?·|voyage|bord',
        near: FIELD,
        score: 0.7,
      },
      {
        says: 'mainlevee|prolong(?:er|ation|ee)·|lev(?:er|ee) (?:de )?(?:la mesure|l.hospitalisation)|sorties?·|period(?:e|ique) d.observation|certificat(?:s)? (?:medica|circonstancie)|evad|evasion|fugue|reintegr|maintien·',
        with: 'hospitalisation (?:d.office|complete|sur|a la|sans|en cause)|soins psychiatriques|placement (?:d.office|volontaire|a des fins)|garde en etablissement|mesure (?:de soins|d.hospitalisation|de placement)|malades? menta|alienes?·|mise en observation|internement|asile|etablissement psychiatrique|hopital psychiatrique|personnes? internees?·',
        not: `libre|biens|saisi|${WAR}|mineur|pension|specialiste|isolement`,
        score: 0.7,
      },
      {
        says: 'contre (?:son|leur|sa) (?:gre|volonte)|sans (?:son|leur) consentement',
        with: '(?:amen(?:er|e|es|ee|ees)|emmen[a-z]+|condui(?:re|t|te|ts|tes)|place(?:r|e|es|s|ee|ees)?|hospitalis[a-z]+|garde(?:r|e|es|ee)?|reten(?:ir|u|ue|us|ues)|mainten(?:ir|u|ue|us|ues)|transport(?:e|ee|es|er)|intern(?:er|e|es))· (?:[^\\s-]+ ){0,8}(?:contre|sans|aupres d.un etablissement)',
        not: 'mineur|adolescent|pension|guerre|ennemi|deport|donnees|organe|embryon',
        score: 0.75,
      },
      {
        says: '(?:danger|dangereu|menace|compromet|risque|peril)[a-z]* (?:[^\\s-]+ ){0,6}(?:(?:lui|elle|eux|soi).meme|autrui|ordre public|surete des personnes|securite des personnes|sa sante|leur sante|sa vie|entourage)',
        with: 'psychi|troubles? menta|alien(?:es?·(?! par)|ation mentale)|hospitalis|internement|malad(?:e|ie)s? menta|demen(?:t|ce)|etat mental',
        not: 'secret|confident|consommation|produit|animal|employe|transporteur|pension|drogue|mineur|adolescent',
        score: 0.65,
      },
      {
        says: '(?:oblig|ordonn|astrein|contrain|force)[a-z]* … (?:cure|desintox)|(?:cure|desintoxication) … (?:oblig|ordonn|contrain|forcee)',
        with: 'toxicoman|alcool|stupefiant|drogue',
        context: 'none',
        score: 0.7,
      },
      // To be kept, in the words of asylum laws.
      {
        says: 'internement|collocation|colloques?·|(?:l.|les |des |aux |d.un |du |tout |chaque |cet |ces |un |celui qui est |est |sont |etre |ete )internee?s?·(?! (?:de garde|en medecine|des hopitaux|resident))|seques?trations?·|sequestre(?:r|e|es|ee)?·',
        with: `${MIND}|${HOUSE}|medecin|malade|danger|certificat|prefet|police|juge|tribunal|commission|detention|sans droit|proce|crise|garde|sortie`,
        not: `${WAR}|politique|oreille|externe|pension|lettre|correspond|avocat|ventes|medecine interne|reglement interne|controle interne|biens|saisi(?:e|s)?·|judiciaire des biens|medecins? internes|concours|incarcer`,
      },
      {
        says: `(?:(?:enferm|renferm)(?:e|er|es|ee|ees|ement)|reten(?:u|us|ue|ues|ir)|retient|detenu(?:e|s|es)?|detenir|detention|gard(?:e|er|es|ee|ees)|mainten(?:u|us|ue|ues|ir)|mainti(?:en|ent)|admis|admise|admises|admettre|recu|recus|recue|re(?:coit|coivent)|recueilli(?:s|e|es)?|men(?:e|er|es|ee)|dirig(?:e|er|es|ee|ees)|envoye(?:e|s|es)?|confi(?:e|er|es|ee|ees)|condui(?:t|ts|te|tes|re)|transport(?:e|er|es|ee|ees)|transfer(?:e|er|es|ee|ees)|ramene(?:e|s|es|r)?|place(?:r|e|s|es|ee|ees)|placement|mise?s?|mettre|entree|entrer) ${words(8)}(?:(?:l.|d.|un |cet |des )?asiles?·(?! (?:pour la|de nuit|politique))|hospice|maison (?:de sante|d.alienes|fermee)|hopita(?:l|ux) (?:psych|specialis|d.alien)|clinique psych|(?:service|unite|pavillon|quartier)s? (?:ferme|psych|de (?:surete|force|psych)|d.hospitalisation|pedopsych)|etablissements? (?:psych|ferme|approprie|d.alien|pour (?:fous|alien|malad)|specialises? (?:pour|en psych))|institution (?:appropriee|fermee|convenable|psych)|annexe psych|sous observation|en observation|centres? de (?:reeducation|readaptation|desintox|reclassement|cure)|colonies? (?:de travail|agricole|d.alien))`,
        not: `imput|droit a pension|pension(?:s)? militaire|abroge|pneumo|tarif|ecole|demandeur|droit d.asile|refug|prix de|diplome|personnel|infirmiers? |se(?:journe|jour) librement|(?:hospitalisation|admission|placement|service|soins) libres?·|sur sa propre demande|de son plein gre|salarie|lepre|tubercul|phtisi|indemnite|specialiste|contagi|gardiens?· (?:de|du) (?:la )?(?:paix|prison)|quand (?:il|elle) le desire|biens|ventes|prend soin|frais|transport de`,
        score: 0.7,
      },
      {
        says: `placements?· (?:d.office|provisoire|force|definitif|ordonne|judiciaire|sous contrainte|non (?:consenti|volontaire)|psych|en (?:clinique|asile|institution|milieu ferme|etablissement (?:psych|ferme|specialise))|(?:psych|institutionnel))|(?:place|placee|places|placees|placer)· (?:d.office|de force|sous contrainte|provisoirement|definitivement|en (?:clinique|asile|institution)|dans une? (?:clinique|asile|institution|etablissement|maison de sante|hopital|service|centre|pavillon))|(?:le|du|les|des|aux?) (?:malades? )?places?· (?:d.office|qui|sous|en)|mesures? de (?:soins sans consentement|placement|retention|garde)|soins sous contrainte|(?:hospitalis|admission|sejour|retention|placement)[a-z]* (?:non (?:consenti|libre|volontaire)|force|impose|contraint|sous contrainte|d.autorite|d.urgence sans|involontaire)`,
        with: `${MIND}|malade|assistance|${HOUSE}|interdi|prefet|police`,
        not: 'enfants? (?:place|confie)|famille d.accueil|emploi|milieu ouvert|educati|biens|fonds|sequestre|depense|tarif|prix de journee|budget',
      },
      {
        says: `(?:police|policier|gendarm|brigadier|force publique|forces de l.ordre|agents? (?:de (?:police|la paix|l.ordre|la force|probation|l.autorite)|qui)|tout agent|constable|travailleur social|maire·|prefet|sous-?prefet|gouverneur|bourgmestre|syndic·|procureur|parquet|commissaire|lieutenant|officier|magistrat|autorites? (?:locale|administrative|municipale|de police|sanitaire|tutelaire|de protection)|chef de (?:village|quartier|subdivision|district|la police)|president du tribunal|juge)[a-z-]* ${words(14)}(?:condui|amene|emmene|transport(?:e|er|ent)·|apprehend|arrete(?:r|nt)?·|interne(?:r|nt)?·|renferm|enferm|retenu|retenir|place(?:r|nt)?·|placement|dirige(?:r|nt)?·|ramene|se saisi|main.forte|hospitalis|mettre en observation|intern|colloq|garder a vue|admission|l.admettre|amener|defere)`,
        with: `psych|menta[lu]|alien(?:es?·|ation)|malade|dement|furieux|insense|(?:fou|fous)·|asile|hospitalis|trouble|psychose|internement|interne|colloq|placement|transport|person(?:ne|nes) en crise|agite`,
        not: `mineur|contagi|epidemi|tubercul|quarantaine|biens|frais|vehicule|adolescent|permis|infraction au|stupefiant|marchandise|${WAR}|reglements?· qu|tarif|sejour irregulier|prix|nomm`,
        context: 'passage',
        score: 0.65,
      },
      {
        says: `${UNWILLING}|de force·(?! majeure)|par la force|de vive force|(?:hospitalis|intern|colloqu|plac|admis|retenu|mainten|conduit|transport)[a-z]* ${words(3)}d.office·|nonobstant (?:son|leur)`,
        with: `(?:hospitalis|intern(?:e|er|es|ement)|plac(?:e|er|es|ement)|condui|transport(?:e|er|es)?|amen(?:e|er|ee)|gard(?:e|er|ee|es)|reten(?:u|ir)|admi[st]|admettre|enferm|renferm|mainten|sejour|recoit|recu|deten)[a-z]*· |hospitalis|internement`,
        not: `mineurs? (?:de|non)|depense|donnees|mariage|recherches|vaccin|${WAR}|organe|embryon|courrier|lettre|biens|commis|avocat|saisi[tr]? d.office|sang|frais|stationn|vehicule|juge statue|procede|affranchie`,
        score: 0.7,
      },
      {
        says: `(?:recue?s?|admis(?:e|es)?|places?|placees?|hospitalise(?:e|s|es)?|traitee?s?|soignee?s?|internee?s?|accueillie?s?|gardee?s?)· ${words(6)}(?:sur|a) (?:la )?(?:seule )?(?:demande|requete|requisition|petition|declaration) ${words(3)}(?:du |de la |de l.|d.une? |des |de )(?:conjoint|epou[sx]|parent|tuteur|curateur|famille|proche|tiers|autorite|maire|prefet|police|procureur|mari|chef|administr|pere|mere)|(?:remis|remettre|remet|confi)[a-z]* ${words(8)}(?:a la (?:charge|garde)|aux soins|sous la garde|en garde) (?:de|d|du)|(?:demande|requete|requisition|supplique|petition|sollicit|requer|requier|provoqu|propos|signale|ordonn)[a-z]* ${words(8)}(?:(?:l.|d.|son |sa |leur )?(?:admission|placement|entree|internement|collocation|hospitalisation|detention|reception)·)|(?:admission|placement|entree|internement|collocation|hospitalisation)s?· ${words(8)}(?:a la demande|sur (?:la )?(?:demande|requete|requisition|l.ordre|ordre|declaration)|ordonne|prononce|par arrete|(?:au vu|vu|sur) (?:d.un |le |du |deux )?certificat)`,
        with: 'famille|parents?·|proches?·|tiers·|tuteur|epou[xs]|conjoint|mari·|chef|prefet|maire·|procureur|police|autorite|certificat|juge·|tribunal|tout(?:e)? personne|ministere public|medecin|urgence',
        near: `psych|menta[lu]|alien|asile|demen|malade|danger|trouble|interne|hospice|coll?oc|garde·|resistance|hors d.etat`,
        not: `libre|volontaire|${WAR}|ecole|scolaire|emploi|concours|stage|prestation|mineur|retraite|tarif|diplome|de l.interesse lui.meme|du malade lui.meme|demande (?:du malade|du patient|de l.interesse)|frais`,
        score: 0.7,
      },
      // To be let out, to run away and to be brought back.
      {
        says: `(?:mise?s?|mettre|remise?s?|remettre) en liberte|rend(?:u|us|re|ue)· a la liberte|elargissement|elargi·|(?:sortie|sorties|conge|conges)· (?:a |d.)(?:titre d.)?(?:l.)?(?:essai|epreuve)|permissions? de sort|sortie (?:definitive|provisoire|conditionnelle|surveillee|sous condition|immediate|d.office)|sortie· ${words(7)}(?:est|sera) (?:refuse|ordonne|subordonn|prononc|differe|suspendu|soumise)|ordonne (?:la|sa|leur) (?:sortie|liberation)|(?:libere|liberation)[a-z]*·|les portes s.ouvr|(?:evad|evasion|fugue|fugitif|fugueur)[a-z]*|s.evade|reintegr(?:e|er|es|ee|ation)·|(?:repris|reprise|reprendre|ramene|ramenee|recherche)·|quitt(?:e|er|ent|ant)· ${words(6)}(?:sans (?:l.)?(?:autorisation|permission|en avoir)|qu.avec)`,
        with: `asile|hopital psych|psychiatr|alien(?:es?·|ation)|interne(?:e|s|es)?·|internement|places?·|placement|colloq|malades?·|(?:la|sa|leur) garde·|observation|annexe`,
        near: `${MIND}|asile|hopital|${HOUSE}|interne|placement|observation|malade|colloq|commission|parquet|detention|medecin`,
        not: `quand il (?:le|lui)|a sa (?:seule )?demande|a son gre|libre(?:ment)?·|volontaire|condamn|${WAR}|biens|pension|saisi|maternite|maladie professionnelle|conge de maladie|personnel|ecole|salarie|annuel|biens|prelevement|diplome|recherche (?:biomedicale|clinique|scientifique)`,
        score: 0.65,
      },
      {
        says: `(?:privation|prive(?:e|s|es|r)?|perte|restriction)s?· de (?:(?:sa|leur|la) )?liberte|droit a la liberte et a la (?:surete|securite)`,
        with: 'handicap|psych|menta[lu]|malad|trouble|etat de sante|incapac|asile|deficien|hospitalis|institution|soins',
        not: 'mineur|peine|garde a vue|detenu|secret|recherche|etude',
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:registre|livre|repertoire|fichier)s?· ${words(4)}(?:d.entree|des entrees|des (?:internement|admission|placement|malades|aliene|colloq|hospitalis|interne)|d.internement|de la loi|de placement)|(?:danger|dangereu|menace|mettrait|peril|trouble le repos|ordre public|securite (?:d.autrui|des personnes|publique))[a-z]* ${words(16)}(?:retenu|hospitalis|intern(?:e|er|ement)|plac(?:e|er|ement)|enferm|garde(?:r|e)?|asile|admis)`,
        with: `psych|menta[lu]|alien|asile|demen|malade|interne(?:s|e)?·|colloq|furieux|insense|enferm`,
        not: 'mineur|contagi|epidemi|animal|vehicule|detenu|libre|tarif|commerce|guerre|secret|confident',
        score: 0.65,
      },
      {
        says: `(?:ne (?:peu(?:t|vent)|quitte(?:nt)?|sort(?:ent)?)|interdit de (?:sortir|quitter)) ${words(8)}(?:sans (?:l.)?(?:autorisation|permission|assentiment|ordre|accord)|qu.(?:avec|accompagne|apres))`,
        with: `(?:malade|pensionnaire|interne|resident|patient|alcoolique|idiot|debile|arrier|aliene|parents)[a-z]*·`,
        near: 'quitt|sort(?:ir|ie|ent)|retir|enceinte|absent',
        not: 'personnel|directeur|agent|infirmiers? (?:ne|qui)|medecins? ne|donnees|dossier',
        score: 0.65,
      },
      {
        says: `(?:nulle?|aucune?)· ${words(6)}(?:hospitalis|intern(?:e|es|ee|er|ement)|place(?:e|s|es|r)?·|retenu|enferm|sequestr|admis(?:e|es)?·|garde(?:e|s|es|r)?·|deten|transport(?:e|er|ee)?|collo)|(?:hospitalisation|internement|placement|admission|detention)s? ${words(6)}(?:est|sont) (?:interdit|aboli|prohib|supprime|nul)`,
        with: `${UNWILLING}|handicap|trouble|maladie mentale|psych|sans qu|accept|aboli|interdit|motif|mesure|liberte|consent|accord|libre`,
        not: 'mineur|toutefois|sauf|hormis|recherche|ecole|emploi|animal|stage|si ce n.est|que (?:sur|si|lorsque|en vertu|par)',
        stance: 'forbids',
        score: 0.7,
      },
      {
        says: `(?:hospitalisation|placement|internement|detention|retention|observation|garde provisoire|reclusion|ordre de (?:placement|garde|detention)|ordonnance de (?:placement|garde|detention|soins|traitement)|mesure d.hospitalisation)s?· ${words(12)}(?:dure(?:e|r|nt)?·|exced|depass|prolong|renouvel|proroge|expir|prend fin|prennent fin|lev(?:e|er|ee)·|mainlevee|reconduit|revoqu|cess(?:e|er)·|reexamin|revis|confirm|ratifi|homolog|valid|autoris)|(?:prolong|proroge|renouvel|lev|mainlevee|maintien|confirm|autoris|ordonn|prononc)[a-z]* ${words(6)}(?:de |d.|du |le |la |l.|cette |son |sa |leur )?(?:hospitalisation|placement|internement|detention|retention|mise en observation|sejour)·|(?:ordre|ordonnance|mandat|decision|requisition|arrete)s?· (?:de |d.)(?:placement|admission|internement|detention|transport|amener|prise de corps|hospitalisation|maintien)`,
        with: `${MIND}|asile|malade|clinique|danger|patient|sante|soins|crise|entendu|interesse`,
        not: 'libres?·|volontaire|tarif|biens|curatelle|conge|accueil (?:de jour|temporaire)|depense|prix|prison(?:s|nier)|peine·|mineur|enfant|provisoire et|marchandise|emploi|garde a vue|credit|fonds|animal|stage|pension d|adolescent|isolement|contention|temps de|garde des|etranger',
        score: 0.65,
      },
      {
        says: `(?:hospitalis|interne|place|admis|retenu|garde|detenu|transport|maintenu|conduit|amene|appreh)(?:e|es|ee|ees|er|s)?· ${words(20)}(?:dangereu|danger|menace|peril|risque|besoin (?:imm|urgent|de (?:soins|traitement))|ne (?:peut|veut) pas|refus|s.oppose|deterior|motifs? (?:serieux|raisonnable|de croire)|raisons? de croire|urgen)|(?:dangereu|danger|menace|peril|risque|besoin (?:imm|urgent|de (?:soins|traitement))|refus|s.oppose|motifs? (?:serieux|raisonnable|de croire)|raisons? de croire|urgen)[a-z]* ${words(20)}(?:hospitalis|interne|place|admis|retenu|retenir|garde|detenu|detenir|transport|maintenu|conduit|conduire|amene|appreh)(?:e|es|ee|ees|er|s)?·`,
        with: `psych(?!otrop)|troubles?· (?:menta|psych|de (?:l.esprit|sante mentale))|malad[a-z]+ menta|alien(?:es?·|ation)|demen(?:t|ce)|asile|insens|furieux|deficien[a-z]+ (?:mentale|intel)|etat mental|sante mentale|delir`,
        not: 'libres?·|volontaire|mineur|contagi|condamn|guerre|deport|confident|secret|dossier|donnees|isolement|contention|chambre|cellule|recherche|permis|arme|embauche|licenci|travail|emploi|tarif|discrimin|nulle? ne',
        score: 0.65,
      },
      {
        says: `(?:empech(?:e|er)|reten(?:ir|u|ue)|retient|interdi(?:re|t)|refus(?:e|er)|s.oppose(?:r)? a)· ${words(8)}(?:quitter|partir|sortir|sortie|depart|s.en aller)|(?:heberg|cache|recele|aid|facilit|favoris|donne asile)[a-z]* ${words(8)}(?:evad|evasion|fugitif|fuite)|(?:reten(?:ir|u|ue)|garder?|gardee?)· ${words(3)}(?:personne|patiente?|malade|interesse)· ${words(8)}(?:heures|jours|semaines|mois)|transport[a-z]* ${words(14)}(?:police|gendarm|sous la garde|escorte|force publique)|aussi longtemps que ${words(10)}(?:danger|etat|guer)|jusqu.a (?:sa |leur |complete )*(?:guerison|retablissement)`,
        with: `${MIND}|asile|malade|patient|hopital|interne|placement|clinique|medecin`,
        not: 'libres?·|mineur|personnel|agent|salarie|prisonnier|condamn|contagi|pension|indemnite|conge',
        score: 0.65,
      },
      {
        says: `(?:nulle?|aucune?|personne)· ${words(10)}(?:prive|contraint|force|oblige|retenu|maintenu|enleve|conduit|transport|place|amene|garde|enferme)[a-z]*,? |(?:n.est|ne (?:peut|doit|sera|transporte|place|retient|conduit)) ${words(8)}(?:hospitalise|interne|place|retenu|transporte|transporter|personne|garde)[a-z]* ${words(8)}(?:sans|contre|malgre|au motif|en raison|du fait|pour cause)`,
        with: `(?:sans|contre|malgre) ${words(5)}(?:gre|volonte|consent|accord|accept|lui|elle)|s.il ne (?:le|l.a) (?:veut|voulu|demande|accepte)|(?:au motif|en raison|du (?:seul )?fait|pour cause|sur la base|fond)[a-z]* ${words(6)}(?:handicap|trouble|maladie|deficien|incapacite|etat de sante|psych)`,
        near: 'liberte|hospitalis|institution|etablissement|lieux? de soins|intern|placement|transport|asile|residence|lieu de vie|clinique|centre|logement',
        not: 'sauf|hormis|toutefois|si ce n.est|mineur|emploi|ecole|que (?:si|lorsque|sur|en cas|par)·|traitement degradant|recherche|essai',
        stance: 'forbids',
        score: 0.7,
      },
    ],
    'involuntary-treatment': [
      {
        says: 'meme si (?:[^\\s-]+ ){0,8}(?:s.y oppose|refuse)|nonobstant (?:[^\\s-]+ ){0,3}(?:refus|opposition)',
        with: TREATMENT,
        not: 'ne peut|donnees|publi|mineur|adolescent',
        score: 0.75,
      },
      {
        says: 'ne consent(?:e|ent)? pas (?:au|a un|a son|aux|a ces) (?:traitement|soin)|refus(?:e|ent|ant|er)? (?:[^\\s-]+ ){0,2}(?:les|des|le|un|tout|ces) (?:soins|traitement)',
        with: 'autorisation du (?:tribunal|juge)|(?:tribunal|juge|medecin|psychiatre|directeur)[a-z-]* (?:[^\\s-]+ ){0,6}(?:peut|peuvent|autorise|ordonne|prescri)|passer outre|neanmoins|toutefois',
        not: 'ne peut etre (?:soign|trait)|mineur|adolescent|respecte|droit de refuser',
        score: 0.75,
      },
      {
        says: '(?:oblig|ordonn|astrein|contrain|force)[a-z]* … (?:cure|desintox)|(?:cure|desintoxication) … (?:oblig|ordonn|contrain|forcee)',
        with: 'toxicoman|alcool|stupefiant|drogue',
        context: 'none',
        score: 0.7,
      },
      {
        says: '(?:soins?·|trait(?:e|er|ement|ements)·|examens?·|interventions?·|medica[a-z]+) … sans (?:[^\\s-]+ ){0,6}consentement|sans (?:[^\\s-]+ ){0,6}consentement … (?:soin|trait(?:e|er|ement|ements)·|examen|intervention|medica|acte·)|(?:contre|malgre) (?:sa|leur|son|la) (?:volonte|gre|refus|opposition)|(?:traitements?|soins|medication) (?:medica[a-z]+ |psychiatriques? )?(?:oblig|forc|sous contrainte|non volontaire|involontaire|ambulatoires? sous contrainte|contraint|d.office)|obligation de soins|injonction (?:de soins|therapeutique)|autorisation (?:judiciaire )?de soins|soins psychiatriques (?:sans|a la demande|sur (?:la )?(?:demande|decision)|en cas)|consentement (?:[^\\s-]+ ){0,5}n.est pas (?:requis|necessaire|exige)',
        not: 'donnees|renseignement|image|employeur|declaration|admissible|mineur|adolescent|guerre|ennemi|publi|agression|viol|recherche|essais?·|experience|operation sur|etude·|depense|prix de journee',
      },
      {
        says: 'consentement (?:[^\\s-]+ ){0,8}(?:tuteur|representant|famille|curateur|mandataire|conjoint|proche|titulaire de l.autorite|personne de confiance)|(?:representant legal|tuteur|curateur|conjoint|proche) … consent',
        with: TREATMENT,
        not: 'donnees|renseignement|publi|employ|adoption|mariage|pupille|representant du ministre',
        score: 0.75,
      },
      {
        says: 'hors d.etat (?:d.exprimer|de manifester|de consentir|de donner)|(?:incapable|inapte|incapacite|pas en (?:etat|mesure)|impossibilite|n.est pas apte) (?:[^\\s-]+ ){0,4}(?:consent|exprimer|manifester)|troubles … rend(?:ent|ant)? impossible … consentement|rendent impossible son consentement',
        with: TREATMENT,
        not: 'vote|elect|greve|donnees',
        score: 0.7,
      },
      {
        says: 'urgen(?:ce|t|te)s?·',
        with: 'consentement[^]{0,250}(?:soin|trait|interven|medica|hospit|menta[lu])|(?:soin|trait|interven|medica|hospit|menta[lu])[^]{0,250}consentement',
        near: FIELD,
        score: 0.65,
      },
      {
        says: '(?:ordonn|astrein|oblig|contrain|soum[ei]|enjoin|impos|prescri)[a-z]* (?:[^\\s-]+ ){0,9}(?:traitements?· (?:psychi|medic|oblig|d|ambulat|neurolep)|soins·|examen (?:psychi|menta[lu]|medical)|expertise (?:psychi|menta[lu])|evaluation psychiatrique|cure·|observation)',
        with: 'psychi|troubles? menta|malad(?:e|ie)s? menta|alien(?:es?·(?! par)|ation mentale)|demen|toxicoman|alcooli',
        not: 'mineur|adolescent|travail|employ|pension|reforme|aptitude|infirmit|militaire|imput|diplome',
        score: 0.65,
      },
      {
        says: 'programme de soins|evaluation psychiatrique|examen (?:clinique )?psychiatrique',
        with: 'admis|contrainte|refus|garde·|tribunal|juge|ordonn|sans consentement|hospitalisation complete',
        not: 'financ|recherche|adolescent|mineur|infirmit|pension|imput|expert',
        near: FIELD,
        score: 0.65,
      },
      {
        says: `(?:traitement|soin|medication|injection|cure|sedation|therapie|alimentation|examen)s?· (?:psychiatriques? |medica[a-z]+ |neuroleptiques? )?(?:force|d.office|oblig|impose|sous contrainte|contraint|involontaire|non consenti|d.urgence sans|ambulatoires? (?:oblig|sous|contraint|impose))|(?:trait|soign|medicament|examin|inject|oper)[a-z]* ${words(10)}(?:${UNWILLING}|de force·|d.office·)|(?:${UNWILLING}) ${words(10)}(?:trait|soign|medicament|examin|inject|soin)`,
        not: 'mineurs? de|donnees|renseignement|sang|vehicule|infraction|fiscal|travail|scolaire|de l.interdiction|depense|prix de journee|recherche|essais?·',
        score: 0.75,
      },
      {
        says: `(?:consentement|accord|acquiescement|assentiment|adhesion|avis) ${words(6)}n.(?:est|ont|etait) (?:pas|point|nullement) (?:requis|necessaire|exige|demande|indispensable|sollicite)|(?:dispens|passer|passe)[a-z]* (?:outre|de (?:son|leur|l.|tout) ?(?:accord|consentement)|du consentement)|(?:resistance|opposition|refus) ${words(8)}(?:n.(?:arrete|empeche|y fait|fait|est pas un) |ne (?:fait|font|suspend|met) )|(?:traitement|soins|medication|intervention)s? (?:auquel|auxquels|a laquelle) ${words(6)}(?:s.oppose|ne consent)|(?:interdit|defendu) ${words(2)}(?:administr|donner|impos|appliqu|traiter|soigner)[a-z]* ${words(12)}(?:pas consenti|pas accepte|sans|contre|malgre)|sans (?:qu.(?:il|elle|ils|elles) )?(?:puisse(?:nt)? |pouvoir )?(?:s.y|se) (?:derob|soustrai|refus|oppos)`,
        with: `${TREATMENT}|sujet|epreuve|cure|choc|medic|chirurg`,
        not: 'mineur|donnees|fiscal|disciplin|famille du mineur',
        score: 0.75,
      },
      // To be told to take treatment, at large or on leave.
      {
        says: `(?:astrei|contrai|oblig|soumi(?:s|se|ses)·|soumett|enjoi|impos|ordonn|prescri|subordonn|assorti|condition)[a-z]* ${words(14)}(?:traitements?·|trait(?:e|ee|es)·|soins·|cures?·|medicat|medicaments?·|therap|epreuves mentales|controles? d.abstinence|desintox|se soigner|consultations?·|suivi (?:medica|psych|ambul))|obligation(?:s)? (?:de (?:se (?:presenter|soumettre|soigner|rendre)|suivre|prendre)|de soins)|se (?:soumett|soumet)[a-z]* ${words(4)}(?:traitement|cure|soin|examen|controle)|(?:prend(?:re)?|suivre|suit|se rend aux) ${words(4)}(?:medicaments|traitement|consultations|cure)· ${words(4)}(?:faute|sous peine|a peine)`,
        with: `${MIND}|malade|rechute|interne|conge|liberte|${HOUSE}|sortie|therap|accuse|poursuiv|patient`,
        not: 'mineur|adolescent|travail|employ|pension|aptitude|militaire|diplome|salaire|donnees|egal(?:ite)? de|nulle? ne|aucun(?:e)? (?:patient|personne|soin|traitement)|sans (?:son|leur) consentement|contagi|ne peut (?:etre )?(?:oblig|contrain|impos)|ne sont pas|de sante publique|prix|frais|appareil|orthop|eau|bail|seul fait|actes?·',
        score: 0.65,
      },
      {
        says: `(?:consent(?:ir|e|ent)?·|decid(?:e|er|ent)·|autoris(?:e|er|ent)·|accept(?:e|er|ent)·|choisi(?:t|r|ssent)·) ${words(8)}(?:soins?·|traitements?·|intervention|operation|soigne|medica|therap|hospitalis)`,
        with: `en (?:son|leur) nom|a (?:sa|leur|la) place|tuteur|curateur|mandataire|conjoint|famille|parents·|parente·|proches|personne de confiance|representant|conseil de famille|lieu et place`,
        not: 'mineur|enfant|adolescent|donnees|ne peut|aucun|nul·|assurance|tarif|represent[a-z]* du personnel',
        score: 0.7,
      },
      {
        says: `(?:autorisation|accord|avis|assentiment|signature|permission)s? ${words(5)}(?:du |de la |de l.|de |d.)(?:conjoint|epou[sx]|pere|mere|tuteur|curateur|famille|proches?|parente?s?|representant|mandataire)`,
        with: 'malade|trait|soin|electro|choc|chirurg|operation|intervention|medic|cure|psych|essai|recherche|steril',
        not: 'mineur|enfant|adolescent|donnees|dossier|ne (?:supplee|suffit|remplace)|nulle?·|sortie|visite|inscri|information|aucun|interdit',
        score: 0.65,
      },
      {
        says: `toute latitude|seule appreciation du medecin|seul juge d|a la discretion du medecin|(?:urgen|peril|danger)[a-z]* ${words(16)}(?:soins|traitement|mesures medicales|medica|intervient|injection|administr)|(?:soins|traitement|mesures medicales|medica[a-z]+|injection) ${words(16)}(?:urgen|peril|danger)`,
        with: `consent|volonte|hors d.etat|refus|accord|inconscien|discernement|latitude|appreciation|discretion|contre|malgre`,
        near: `malade|patient|psych|menta[lu]|interne|personne|electro|choc`,
        not: 'mineur|droit de recevoir|secret|tarif|assurance|employ',
        score: 0.65,
      },
      {
        says: `(?:nulle?|aucune?)· ${words(12)}(?:soin|trait|medicament|examin|hospitalis|fait|entrepris|administr|pratiqu)[a-z]* ${words(14)}(?:sans|que le patient|que l.interesse)`,
        with: 'consent|accord|accept|voulu|d.accord',
        not: 'mineur|donnees|recherche|experience|essai|operation sur|etude·|sauf|hormis|toutefois|mariage|urgence',
        score: 0.7,
      },
      {
        says: `(?:droit de|peu(?:t|vent)|libre de)· ${words(4)}refus(?:er)?· ${words(5)}(?:soin|trait|medic|therap)|(?:directive|refus)[a-z]* ${words(6)}(?:opposable|lie(?:nt)? (?:le|les|tout)|s.impose|est respect)`,
        with: 'soign|soin|trait|medecin|therap',
        not: 'mineur|permis|sauf|hormis|toutefois|neanmoins|moins que|autrement que|ordonn|passer outre|danger',
        stance: 'forbids',
        score: 0.6,
      },
      {
        says: `(?:incapable|hors d.etat|pas en (?:etat|mesure)|inapte|n.(?:a|ont) (?:pas|plus) (?:la capacite|le discernement|la lucidite)|(?:ne peut|ne peuvent|n.est pas apte)|dans l.impossibilite|incapacite|n.a pas le discernement|depourvu) ${words(8)}(?:consent|decider|decision|donner (?:son|un|leur) (?:accord|avis|consentement)|exprimer|choisir|se prononcer|de discernement|discernement|juger|manifester)`,
        with: `(?:soins?·|soign|traitement|interven|operation|medica|therap|hospitalis|chirurg|electro|choc|examen)[a-z]*`,
        near: `representant|famille|proche|tuteur|conjoint|medecin|psychiatre|juge|tribunal|autorite|directeur|mandataire|curateur|equipe|urgence|tiers|parent|personne de confiance|frere|enfant majeur`,
        not: 'recherche|essai|don d|mineur|vote|donnees|directive|travail|pension|steril|reeduc|interprete|aide|soutien|moyens de communication|dans le cas ou il ne|hospitalisation a la demande',
        score: 0.65,
      },
      {
        says: `(?:traitement|soins?|medication|medicament|neuroleptique|injection|intervention|operation|seance|cure|examen)s?· ${words(10)}(?:peu(?:t|vent)|est|sont|pourr[a-z]+) ${words(4)}(?:donne|administr|entrepri|impos|poursuiv|commenc|applique|pratique|prescri|ordonne|autorise|execut|prodigu|effectu)[a-z]* ${words(16)}(?:sans|malgre|contre|meme (?:si|en|contre)|bien que|quoique|quand (?:bien )?meme|avec ou sans|nonobstant|second avis|deux (?:medecins|psychiatres)|tribunal|autorite|commission|juge|representant|tuteur|famille|proche)|(?:alimente|nourri|gave)[a-z]* ${words(6)}(?:de force|par (?:la )?sonde|contre)|(?:sonde gastrique|gavage)|(?:bains prolonges|purgatifs|saignees?|vesicatoires?)·|(?:outrepass|passer outre|passe outre|ecart(?:e|er)|derog(?:e|er)|deroger)[a-z]* ${words(8)}(?:refus|directive|volonte|opposition|souhait)`,
        near: `${MIND}|malade|patient|interne|personne|usager`,
        not: 'mineur|recherche|essai|tarif|gratuit|payant|dentaire|ne peut (?:etre )?(?:derog|deroge)|contagi|vaccin|salaire|animal|pension|ne peuvent etre (?:donne|administr|entrepri)[a-z]* sans|ne peut etre (?:donne|administr|entrepri|prati)[a-z]* sans|avec son consentement',
        score: 0.65,
      },
      {
        says: `(?:nulle?|aucune?)· ${words(12)}(?:contraint|force|oblige|astreint|soumis|trait|soign|medicament)[a-z]* ${words(10)}(?:traitement|soin|medicament|therapie|medication|contre|sans|malgre)|(?:traitement|soin|medicament|medication|injection|therapie)s? ${words(6)}(?:forc|sans consentement|contraint|involontaire|non consenti|sous contrainte|impos)[a-z]* ${words(6)}(?:est|sont) (?:interdit|aboli|prohib|supprim|proscri)|(?:est|sont) (?:interdit|aboli|prohib|supprim|proscri)[a-z]* ${words(8)}(?:traitement|soin|medication|injection|therapie)s? ${words(5)}(?:forc|sans|contraint|involontaire|non consenti|sous contrainte|impos)`,
        not: 'mineur|recherche|sauf|hormis|toutefois|si ce n.est|que (?:si|lorsque|sur)|inhumain|cruel|seul fait',
        stance: 'forbids',
        score: 0.7,
      },
    ],
    seclusion: [
      {
        says: 'isolement|chambres? (?:de soins intensifs|securisee|d.apaisement)|cellules? (?:capitonn|d.isol)|isole(?:r|e|s|es)?· (?:le (?:patient|malade)|dans une|en (?:chambre|cellule)|du (?:patient|malade))|confinement (?:du|de la|d.un|des) (?:patient|personne|usager)',
        with: 'patient|psychi|malade|contention|chambre|residen|hospital|usager|contrainte|disciplin|cellule|personne handicapee|mis(?:e|es)?·|plac|mesure|moyens? mecanique|force,',
        not: 'isolement (?:social|geograph|sonore|thermique|acoustique|electr|des personnes agees)|tendance|sentiment|syndrome|solitude|contagi|pavillons? d.isolement|tubercul|typho|lepre|cholera|epidemi|quarantaine|contamin|infecti|zone|region|rural|eloign|pension|animal|substances? designee|detenu|detention|educatif|(?:accompli|agi|commis|exerc|examin|meme|pris)[a-z]*,? (?:meme )?isolement·',
        score: 0.8,
      },
      {
        says: `(?:cellules?|cabanons?|cachots?)·|en loge·|loges? (?:grill|ferme|de force)|pavillon cellulaire|chambres? (?:forte|nue|capitonn|ferme|verrouill|noire|securis|d.isolement|de force|individuelle (?:capitonn|ferme)|de securite|d.apaisement|close)|quartier (?:disciplinaire|cellulaire|de force)|(?:enferm|renferm|verrouill|isole|confine|claustr|mettre seul|laisse seul|mise? a l.ecart)[a-z]* ${words(7)}(?:chambre|piece|local|cellule|seule?·|espace|clef|cle·)|(?:mise|mis|mettre|placement|plac[a-z]+|sejour|maintien|recours|mettre)· ${words(5)}(?:(?:a|en|d|l).?isolement|chambre (?:ferme|forte|nue|d|d.)|en chambre|en cellule|a la chambre)|isolement|mise en chambre|(?:chambre|porte|piece)s?· ${words(3)}(?:fermee?s?|verrouillee?s?) (?:a (?:clef|cle)|par|de l.exterieur)|(?:porte|chambre)[a-z]* ${words(8)}verrouill|(?:dans|en) (?:une )?(?:piece|chambre|salle) (?:fermee|verrouillee|close)|(?:est|sont|etre|soit|n.est|ete) (?:pas |jamais |ainsi )?isolee?s?·|(?:separ|tenu|mis|plac|laiss|gard|confin|maintenu)[a-z]* ${words(6)}(?:seule?s?· (?:dans|en)|a l.ecart (?:des|du)|des autres (?:malades|patients|resid|pension|intern))|dont (?:il|elle) ne peut (?:pas )?(?:librement )?sortir|(?:solitude (?:forcee|impos)|confinement|claustration|mise au secret)`,
        near: `camisole|etablissement|malade|patient|interne|personne|usager|resident|pensionnaire|alien|agite|furieux|insense|medecin|soignant|infirmier|psych|handicap|contention|puni|discipl|detenus? ${words(8)}psych|abol|interdi|hospitalis|dement`,
        not: 'isolement (?:social|geograph|sonore|thermique|acoustique|electr|des personnes|relationnel|familial|et la solitude|de la (?:commune|region))|(?:lutte|lutter) contre (?:l.)?isolement|rompre (?:l.)?isolement|tendance|sentiment|syndrome|contagi|pavillons? d.isolement des|diphter|tubercul|typho|lepre|cholera|epidemi|quarantaine|contamin|infecti|fievre|maladies? a declaration|zones? |region|rural|eloign|droit a pension|animal|substance|cellules? (?:de (?:coordination|crise|gestion|veille|suivi|recueil|planif|base)|informatique|technique|souche|nerveu|familiale|juridique|ministerielle)|therapie cellulaire|conseil des loges|loges? (?:maconn|de concierge|de gardien)|coupe-feu|oxygene|ateliers|est loge|garde a vue|armes|placement en cellule disciplinaire|(?:accompli|agi|commis|exerc|examin|meme|pris)[a-z]*,? (?:meme )?isolement·',
        score: 0.7,
      },
    ],
    restraint: [
      {
        says: 'contention|camisole|(?:moyens?|instruments?) de (?:contrainte|coercition|immobilisation)|mesures? de (?:contention|contrainte physique|immobilisation)|immobilis(?:er|ation|e|ee|es) (?:[^\\s-]+ ){0,4}(?:patient|personne|malade|usager)|mesures? (?:limitant|restreignant|restrictives?) (?:[^\\s-]+ ){0,3}(?:liberte|mouvement)|(?:limit|restri)[a-z]* (?:a |de |la |sa |leur )*(?:liberte|libertes) de mouvement|entraves? (?:aux (?:pieds|poignets|membres)|physiques)|(?:aux|d.|des) ?entraves·|enchain(?:er|es|e) (?:un|le|la|les|des|a|au|ou|dans)·|ligot|sangl(?:e|es|er)·|menott|attach(?:e|er|es|ee|ees) (?:a un|au|a leur|a son) lit|contraintes? physique',
        with: 'patient|malade|person|psychi|isolement|usager|residen|soin|menta[lu]|mesure|chimique|mecanique',
        not: '(?:bas|chaussettes?|bandes?|appareils?|vetements?) (?:[^\\s-]+ )?de contention|echange|orthop|prothese|hernie|appareillage|causal|circulation|animaux|adolescent|mineur',
        score: 0.85,
      },
      {
        says: 'force (?:physique|raisonnable|necessaire|publique)|recours a la force|usage de la force|par la force|emploi de la force',
        with: 'patient|malade mental|psychi|malade|alien(?:es?·(?! par)|ation mentale)|hospitalis|trouble mental',
        not: 'force majeure',
        near: FIELD,
        score: 0.65,
      },
      {
        says: 'mesures? de controle|substances? chimiques',
        with: 'isolement|contention|psychi',
        near: FIELD,
        score: 0.65,
      },
      {
        says: `camisole|gilets? de force|ceintures? (?:de (?:force|contention|cuir)|ventrale)|fauteuils? (?:fixe|de force|de contention)|(?:liens|sangles|attaches|menottes|chaines|cordes|ceps|fers|carcan|colliers?|anneaux|entraves?|bracelets|manchons|muselieres?|maillots?)· |(?:attach|ligot|enchain|immobilis|sangl|maitris|garrott|lier·)[a-z]*|entraver? (?:les (?:membres|pieds|mains|malades)|le malade|physiquement|aux?)|entrave(?:s|e)? (?:aux|de|a la)|barrieres de lit|gants ferme|lits? a (?:barreaux|filet|sangles|cage)|cages?·|enveloppement|draps? mouille|contention|(?:contrainte|coercition|immobilisation)s? (?:physique|mecanique|chimique|corporelle|au lit|manuelle)|attache au lit|maintien (?:au sol|physique|manuel)|plaquage|(?:ten(?:ir|u|ue|us)|mainten(?:ir|u|ue|us|ues)) (?:physiquement|au sol|de force|par (?:la force|les (?:bras|epaules|jambes|membres|mains|pieds|poignets))|sur le|ventr)|(?:moyens?|gestes?) (?:physiques|mecaniques) ${words(4)}(?:immobilis|limit|empech)|limit[a-z]+ (?:de |la |sa |leur )*(?:liberte de mouvement|libertes de mouvement|mouvements)|entrav[a-z]+ (?:les|ses|leurs) mouvements|pratiques restrictives|(?:medicament|sedati|substance|produit|tranquillisant)[a-z]* ${words(10)}(?:tranquillite|calme du service|immobilis|maitris|discipline|commodite|punition)|mise aux fers|(?:moyens|mesures|methodes|appareils|instruments) de (?:contrainte|coercition|contention|force)|privation de mouvement|force (?:physique|est appliquee|strictement)|bras le corps`,
        near: `camisole|manchons|gilets?·|force est|malade|patient|interne|personne|usager|resident|pensionnaire|residant|hote|lit·|nourricier|membres|agite|crise|medecin|soignant|infirmier|proscri|interdi|aboli|punition|discipline|alien|enfant|mur·|arbre|psych`,
        not: 's.attach|rattach|attache(?:e|s|es)? (?:a (?:la|l.|cette|une?) (?:fonction|qualite|charge|poste|direction)|de presse|d.administration|d.ambassade)|(?:agree|est|sont|etre|medecins?|service) (?:mais |ou )?attache|(?:bas|chaussettes?|bandes?|appareils?|vetements?) (?:[^\\s-]+ )?de contention|orthop|prothese|hernie|appareillage|immobilisations? (?:corporelle|financ|incorpor)|vehicule|biens immobil|immobilise(?:s|r)? (?:les )?(?:fonds|capit)|chaines? (?:de (?:soins|froid|television|distribution|magasins|commande)|alimentaire|televis)|conducteur|barrieres? (?:architect|physique|linguist|a l|de commun|social|environ)|stockage|tarif|stupefiant|ordonnance de neurolept|officine|pharmacie|detaill|circulation|liens? (?:famil|social|avec|affect|de parent)|liens· (?:avec|sociaux|familiaux)|donnees|formation des|assister|enfermement ferroviaire|substance|sans entrave|entraves? a (?:l|la|son|leur|ses)',
        score: 0.7,
      },
    ],
    'irreversible-treatment': [
      {
        says: 'electro ?-?convulsi|electro ?-?choc|sismotherap|psycho ?-?chirurg|lobotom|leucotom|insulinotherap|cure de sakel',
        not: 'bareme|fabrication',
        context: 'none',
      },
      {
        says: 'electro ?-?convulsi|electro ?-?choc|sismotherap|psycho ?-?chirurg|lobotom|leucotom|sterilis|castrat|ligature des trompes|vasectom|irreversible|neurochirurg|a visee contraceptive|insulinotherap|cure de sakel|stimulation cerebrale',
        not: 'sterilis\\w* (?:[^\\s-]+ ){0,8}(?:equipement|instrument|aiguille|lait|aliment|materiel|dispositif|appareil|animaux|chien|chat|sol)|(?:materiel|instrument|dispositif|animaux|aliment|lait)\\w* (?:[^\\s-]+ ){0,6}sterilis|service de sterilis|hysterectom|salpingec|emballage|fabrication|speculum|infection|palustre|bareme|vaccin|dommages? irreversible|(?:effets?|caractere|maladies?|lesions?|degats?|etat|infirmites?|prejudice|risque) (?:[^\\s-]+ ){0,2}irreversible|pollut|environnement|signature|chiffr|pharmaceutique|autoclave|seringue|bouteill',
      },
      {
        says: 'interruption (?:volontaire |medicale )?de (?:la |sa )?grossesse|avortement|prelevement(?:s)? (?:d.organe|de tissu)|don d.organe',
        with: 'majeur|tutelle|curatelle|handicapee? |menta[lu]|incapable|personne protegee|inapt',
        near: FIELD,
        score: 0.75,
      },
      {
        says: `(?:section|ligature|resection|sectionnement)s? ${words(4)}(?:trompes|canaux|fibres|nerfs|lobe)|fibres prefrontales|(?:rend(?:re|u|ue|us|ues)?|rester) (?:definitivement )?steriles?·|(?:operation|chirurgie|intervention)s? ${words(3)}(?:au|sur le|du) (?:cerveau|lobe|crane)|(?:enlev|retir|ablation)[a-z]* ${words(4)}(?:uterus|ovaires|testicules|trompes)|cesser ses regles|eteindre ${words(3)}desir|castration|electro ?-?narcose|lobes? frontau|chirurgie (?:cerebrale|du cerveau|psychiatrique)|(?:malaria|pyreto|impaludation)therapie|impaludation|chocs?· (?:medicamenteu|electrique|insulin|au cardiazol|hypoglyc|cardiaz)|cardiazol|comas? (?:insulin|hypoglyc)|cures? de (?:sakel|choc|castration)|convulsivotherap|(?:seances?|traitement|therapie)s? (?:par|d|de) ?(?:electro|choc|ect·)|ect·|castration|ablation (?:de l.uterus|des ovaires|des testicules)|hysterectomie|(?:implant[a-z]*|contracepti[a-z]+) ${words(5)}(?:sans|impos|force|contre|contracepti|oblig)|(?:contraception|avortement|interruption de grossesse)s? (?:definitive|forcee?|imposee?|oblig|sans)|(?:avortement|interruption (?:volontaire |medicale )?de (?:la )?grossesse)· ${words(14)}(?:menta|psych|handicap|incapab|deficien|tutelle|representant|curat)|stimulation (?:cerebrale|magnetique)|traitements? irreversible|(?:steriliser|sterilisee?s?|sterilisation)·`,
        not: `animaux|chien|chat|betail|seringue|autoclave|materiel|instrument|linge|bouteill|tables d|lait|aliment|emballage|eau·|dispositif medica|sterilisation (?:centrale|du|des (?:instr|mat|disp|objets))|milieux|chocs? (?:electrique accident|de vehicule)|${RATED}|evaluer`,
        score: 0.75,
      },
    ],
    experimentation: [
      {
        says: '(?:recherches?|essais?|experimentations?|experiences?|etudes?|protocoles?) (?:[^\\s-]+ ){0,2}(?:biomedical|clinique|medical|scientifique|therapeutique|sur (?:l.etre|la personne|les? )|impliquant la personne|experimental)|experimentation|recherches? (?:[^\\s-]+ ){0,5}(?:menee|entreprise|conduite|effectuee|pratiquee)s? (?:[^\\s-]+ ){0,2}(?:sur|aupres|chez|avec)|cobaye|interventions? experimentale',
        with: 'consent|personne|patient|malade|sujet|participa|majeur|particip',
        not: 'a titre experimental|experimentation (?:d|de) (?:la |l.|nouve|dispositif|modal|tarif)|centre de recherche|institut|universit|animaux|animal|professeur|financ|subvention|bourse|statisti|nature experimentale|fins? de recherche scientifique',
        near: FIELD,
        score: 0.75,
      },
      {
        says: `(?:recherches?|essais?|experimentations?|experiences?|etudes?|protocoles?|investigations?)· ${words(4)}(?:biomedic|de recherche|placebo|avec placebo|psych|ou (?:essai|experience|experimentation|recherche|etude)|qui (?:porte|inclu|associe)|incluant|observationnel|auxquel|a laquelle|clinique|medica|scientifique|therapeutique|sur|impliquant|portant|associant|menee|conduite|de (?:serum|remede|medicament|produit|poison)|pratique|avec|aupres)|(?:medicaments?|traitements?|remedes?|procedes?|therapeutiques?|methodes?)· (?:nouve|a l.essai|experiment|non eprouve|a l.etude)|cobayes?·|(?:sujets?|participants?|volontaires?)· (?:de |d.une |a (?:la |une )?|des )(?:recherche|essai|etude|experience)|(?:enrol|inclu|recrut|participer|participation|participe|prete|entree|prend(?:re|ra)? part|soumet|soumis)[a-z]* ${words(6)}(?:recherche|essais? (?:clinique|de|therap)|etude·|experiment|protocole)|essay(?:e|es|er|ees)· ${words(10)}(?:medicament|compose|remede|traitement|methode|produit)|(?:sur|auxquels|chez) ${words(6)}essay(?:e|es|er|ees)·|(?:etudes?|recherches?)· (?:peut|peuvent|ne peut) ${words(2)}(?:inclu|porter|etre (?:mene|condu|entrepr))|a titre (?:d.essai|experimental)|comite d.ethique`,
        with: `consent|personne|patient|malade|sujet|participa|majeur|interne|usager|hospitalis|pensionnaire|incapable|accord|alien|resident|deten|parente|service`,
        near: `consent|malade|patient|sur (?:l|la|les|un|une|des) ?(?:personne|malade|patient|majeur|interne|incapable|sujet|etre)|trouble|menta[lu]|psych|handicap|deficien|detenu|incapacite|representant|investigateur|placebo|volonta|s.oppose|interne|usager|enrol|hospitalis|incapable|participant|risque|benefice|autoris|permis|interdi|prohib|defendu|chroniques`,
        not: 'experimentation (?:d|de) (?:la |l.|nouve|dispositif|modal|tarif)|centre de recherche|instituts? de|universit|animaux|animal|professeurs? des|financ|subvention|bourse|statisti|emploi|etudes? et (?:a la |de |des )?recherches?·|recherche (?:d.emploi|de solution|de personnes|des causes|de paternite)|conge|sortie|essais? (?:au travail|de sortie)|periode d.essai|fonds|infraction|drogue|mineur isole|enquete nationale',
        score: 0.7,
      },
    ],
    'civil-disqualification': [
      {
        says: 'priv(?:e|es|ee|ees)· (?:[^\\s-]+ ){0,5}(?:l.)?(?:exercice (?:de ses|des|de leurs) droits civils|capacite (?:civile|d.exercice))|perd(?:ent)?· (?:[^\\s-]+ ){0,4}(?:capacite|(?:exercice|jouissance) des droits civils)',
        not: 'n.est pas|ne (?:perd|peut|saurait|sont)|nul·|aucun|condamn|peine|nationalite|etranger',
        stance: 'permits',
        score: 0.75,
      },
      {
        says: `(?:ne (?:peut|peuvent|pourra|pourront|doit|doivent|sont) (?:[^\\s-]+ ){0,8}(?:nomme|elu|electeur|electrice|membre|exerc|vot|inscrit|candidat|jure|juree|temoin|contract|mari|tuteur|adopt|occup|gerer|acquerir|conduire|designe|administrateur|admis|remplir|participer|test(?:er|ament)|obtenir|delivr|eligible)|ineligib|n.est pas (?:eligible|electeur|admissible)|incapables? (?:de (?:contracter|voter|donner|recevoir|tester|disposer)|d.exercer|d.etre)|sont incapables|priv(?:e|es|ee|ees|er|ation) (?:[^\\s-]+ ){0,3}(?:droits?|capacite|exercice)|cess(?:e|ent|er) (?:[^\\s-]+ ){0,3}(?:fonction|d.etre|d.exercer|d.occuper|membre)|mis(?:e)? fin a (?:ses|leurs) fonctions|(?:perd|perdent|perte) (?:[^\\s-]+ ){0,3}(?:qualite|droit)|decheance|dechu|(?:demis|revoque|destitu|releve)\\w* (?:[^\\s-]+ ){0,3}(?:fonction|mandat)|annul\\w* (?:[^\\s-]+ ){0,4}mariage|mariage (?:[^\\s-]+ ){0,4}(?:nul|annul|interdit|dissou)|mariage (?:[^\\s-]+ ){0,6}(?:n.est permis|ne peut|est interdit|subordonn|autorisation)|divorce|nullite|nuls? (?:de (?:plein )?droit|et de nul)|annulable|retrait (?:de |du )(?:permis|agrement|licence)|permis (?:[^\\s-]+ ){0,4}(?:retire|refuse|suspendu|annule)|(?:retir|suspen|refus)[a-z]* (?:[^\\s-]+ ){0,4}permis de conduire|ne jouissent pas|ne sont pas (?:electeur|eligible)|exclus? (?:du|de l|de la|des)|radi(?:e|es|ation)·|vacance)`,
        with: `(?:(?:sous|en|mise?s? en|ouverture d.une) (?:tutelle|curatelle)|alien(?:e|es|ation) ?menta|alienes·|aliene·|demen(?:t|ce)|folie|imbecil|trouble mental|troubles (?:mentaux|psychi)|maladies? mentale|facultes (?:mentales|intellectuelles)|(?:incapacite|incapacites) (?:physique|mentale)|inapte mental|handicap (?:menta[lu]|intellectuel)|deficience (?:mentale|intellectuelle)|interdits? (?:judiciaire|legal)|interdiction judiciaire|majeurs? (?:protege|incapable)|incapables? majeur|regime de protection|declare(?:e)? incapable|insanite|physique ou mental|mentale ou physique|mentalement|sain d.esprit)`,
        not: 'discrimin|au motif|en raison de (?:son|leur) handicap|(?:ne |n.)(?:[^\\s-]+ ){0,4}(?:empech|emport|prive|perd|entrain|port\\w+ atteinte|affecte|constitu|justifie)|traitement inhumain|pension|gestation|sujet de recherche|emprisonnement',
        stance: 'permits',
        context: 'none',
      },
      {
        says: '(?:en raison|a cause|sur la base|du (?:seul )?fait|au (?:seul )?motif|pour (?:le )?(?:seul )?(?:cause|motif)) (?:[^\\s-]+ ){0,6}(?:handicap|deficien|infirmite|trouble|maladie mentale|hospitalis|tutelle|incapacite)|(?:le|un) handicap (?:[^\\s-]+ ){0,6}ne (?:peut|saurait|constitue|doit)',
        with: '(?:nul|aucune?|ne (?:peut|peuvent|doit|doivent|saurai[a-z]*|sera|seront|constitue)|interdit)·[^]{0,300}(?:voter?·|droit de vote|elector|eligib|fonction publique|mariage|marier|contracter|droits? parent|garde de|adopt|concours|permis de|profession|ecarte|candidat|temoign|droits? civi|carriere|licenci)|(?:voter?·|elector|mariage|concours|profession|fonction publique|droits? civi|licenci)[^]{0,300}(?:interdit|nul·|ne (?:peut|peuvent))',
        not: 'sauf|a moins',
        stance: 'forbids',
        context: 'none',
        score: 0.7,
      },
      // What one must be, or must not be, to hold an office, a licence or a right.
      {
        says: `(?:nulle?|aucune?|personne)· ${words(3)}(?:ne |n.)${words(2)}(?:accede|peut|est|sera|devient|exerce|obtient|saurait)|(?:pour|afin d.)· ?(?:etre|exercer|devenir|pouvoir etre|obtenir|voter|se marier|conduire|acceder)|(?:il|elle|le candidat|le requerant|le postulant|l.interesse) (?:ne )?doit (?:pas )?(?:etre|jouir|posseder|presenter|souffrir|avoir)|(?:il faut|conditions? (?:pour|d.|de l.|a l.)(?:etre|exerc|acces|admission|aptitude|inscri|capacit)|exempt(?:e|s|es)? d|indemnes? d|sain(?:e|s|es)? d.esprit|sain de corps|jouir (?:de (?:toutes )?(?:ses|leurs) facultes|pleinement)|plenitude de (?:ses|leurs)|aptitude (?:physique et )?mentale|incompatible|inconciliable|l.exercice de la profession|autorisation de pratiquer)|(?:n.est|ne sont|n.est pas|est|sont|ser(?:a|ont)) (?:pas |plus |point )?(?:delivre|accorde|inscrit|admis|elector|eligib|radie|raye|ecarte|exclu|reforme|exempte|dispense|dechu|revoque|relev|demis|suspendu|retire|refuse|prive|frappe d.une incapacite|habile)|ne (?:doivent|doit|peut|peuvent|sauraient|saurait|pourront|pourra|se)(?:,)? ${words(10)}(?:inscrit|test(?:er|ament)|mari(?:er|e|age)|temoin|temoigner|jure|elect|elu|vot|membre|adopt|tuteur|conduire|port|contract|nomm|disposer|exerc|heriter|donner|posseder|acquerir|detenir|reconnaitre|prendre part|siege|commer)|(?:cesse|cessent)· (?:de (?:siege|faire partie|plein)|d.etre|ses|leurs|d.exerc)|(?:perd|perdent)· ${words(4)}(?:qualite|mandat|droit|siege|emploi|fonction|autorisation|capacite|garde)|(?:prive|privent|privee|prives|ote|otent|suspend|suspendent|emporte|emportent|entraine|entrainent)· ${words(8)}(?:droits? (?:civi|politi|de vote)|exercice|autorite parentale|garde|faculte d|incapacite|permis|licence|interdiction de|perte)|(?:(?:permis|licence|autorisation|certificat|arme)s?· ${words(8)}(?:retir|annul|suspend|refus|revoqu|delivr)|(?:retir|annul|suspend|refus|revoqu)[a-z]* ${words(8)}(?:permis (?:de|d)|licence|port d.arme|agrement|garde·|autorite parentale|droit de visite|arme|inscription|mandat)|vacance|vacant|dissolution du mariage|(?:demander|obtenir|prononcer?) (?:le )?divorce|demission d.office|decheance|inaptitude definitive|mise? a la retraite|licencie pour)`,
        with: `sous (?:tutelle|curatelle)|en (?:tutelle|curatelle)|(?:l.|les |des |un |aux |d.un )interdits?·(?! de·)|interdiction (?:judiciaire|legale|civile|pour)|colloques?|internee?s?·|faibles? d.esprit|hospitalisation (?:d.office|sans|force)|suivie? (?:en psych|pour)|hospitalise d.office|en traitement (?:dans|pour)|(?:hopital|etablissement|clinique|asile)s? (?:psych|d.alien)|maison d.alien|asile|alien(?:es?·|ation)|demen(?:t|ce)|(?:fou|fous)·|folie|imbecil|idiot|insense|epilep|derangement|sain(?:e|s|es)? d.esprit|(?:maladie|trouble|affection|infirmite|etat|incapacite|deficience|handicap|alteration|defaut|facultes|desordre|debilite|inaptitude|aptitude physique et|aptitude)s? (?:[a-z]+ )?(?:menta|psych|intellectuel|de l.esprit)|facultes (?:mentales|intellect)|plenitude de (?:ses|leurs) facultes|malade mental|incapables? majeur|majeurs? (?:protege|incapable|en)|regime de protection|curatelle de portee|mentalement|physique (?:ou|et) mental|(?:patient|interne|hospitalise|soigne|traite|suivi)[a-z]* (?:en|d.office en|dans un service de) psych|patient psych|schizophren|mesure de protection|incapacite (?:juridique|legale|civile)|(?:declaree?s?|reconnue?s?|jugee?s?) (?:incapable|inapte|fou|aliene|dement)|depourvue? de (?:discernement|raison)`,
        not: `discriminat|au (?:seul )?motif|du (?:seul )?fait de|en raison de (?:son|leur|sa) (?:handicap|etat|deficience)|(?:ne |n.)${words(3)}(?:empeche|prive|perd|entrain|emport|port\\w+ atteinte|affecte|constitu|justifie)|traitement inhumain|droit a pension|emprisonnement|accord libre|consentement|internement|recherche|infraction|accuse|inculp|peine|discipline|pecule|hospitalise librement|fonctions cessent|lui etre oppose|emploi (?:accompagne|protege)|inapte a l.exercice d.une activite|sans son|${WAR}|quel(?:s|le|les)? que soi(?:t|ent)|priv(?:e|er|es) de soins`,
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:actes?|contrats?|ventes?|engagements?|baux|promesses|testaments?|donations?|mariages?|signatures?|conventions?|obligations?|temoignages?|depositions?)· ${words(10)}(?:nul(?:le)?s?·|annul|ne (?:vaut|valent|lie)|sans (?:effet|valeur)|rescind|presum|non avenu|inopposable|attaqu|rescision|reductib|irrecevable)|(?:nul(?:le)?s?·|annul[a-z]*|ne vaut rien|ne peut (?:plus )?(?:signer|contracter|poser|disposer)) ${words(10)}(?:actes?|contrats?|ventes?|donation|mariage|signe|seule?·)|compare au mineur|assimile au mineur|(?:ne (?:peut|peuvent) plus|ne saurait) (?:poser|accomplir|conclure|emprunter|vendre|agir) ${words(2)}seul|prive de plein droit|frapp[a-z]* d.(?:une )?incapacite|ne se (?:marie|remarie)|reste sans droit|opposition ${words(4)}mariage`,
        with: `l.interdit|tutelle|curatelle|demen(?:t|ce)|alien(?:es?·|ation)|(?:fou|fous)·|folie|insense|imbecil|facultes|asile|trouble (?:mental|psych)|insanite|malade mental|majeur (?:protege|en|incapable)|personne protegee|protege un majeur|etat mental|internee?s?·|colloque|interdiction|compare au mineur|menta(?:l|ux)|privee?s? de (?:la )?raison`,
        not: 'discriminat|aucune? (?:incapacite|decheance)|ne (?:prive|emporte|entraine|perd) (?:pas|ni)|reglement|accord donne|autorisation donnee|consentement|peine',
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:ne (?:peut|peuvent|saurait|sauraient|doit|doivent|constitue|constituent|justifie|fait|suffit|prive|privent|perd|perdent|entraine|entrainent|emporte|emportent)|n.(?:est|a|emporte|entraine|affecte|ote|empeche)|aucune? |nulle? ) ?${words(14)}(?:vot(?:e|er|ent)·|droits? (?:de vote|civi|politi|electora|parent)|liste electorale|elector|elig|eligib|mari(?:er|e|age)|fonction(?:s)?·|permis|profession|temoign|deposition|testament|tester|contract|autorite parentale|garde|adopt|capacite (?:a|de) (?:temoigner|tester)|jure|emploi public|exercer ses droits)|(?:vote|votent|se marie|se porte candidat|conserve (?:le droit|ses droits|l.exercice|son droit)|conservent|garde (?:le droit|l.entier|ses droits)|jouit|jouissent|peuvent? (?:voter|se marier|temoigner|etre (?:elu|jure|candidat)))·|abolition ${words(4)}incapacite|(?:incapacites?|exclusions?|decheances?) ${words(8)}(?:abolie|supprime|levee|abroge)`,
        with: `handicap|deficien|trouble|maladie mentale|menta(?:l|ux|le)|psych|tutelle|curatelle|hospitalis|mesure(?:s)? (?:de protection|dont)|interne|intellectuel|sante mentale|infirmite|majeur|mise sous (?!garde)`,
        near: `(?:au|du) (?:seul )?(?:motif|fait)|en raison|a cause|sur la base|ne (?:prive|perd|entraine|emporte|suffit|justifie|constitue|fait)|n.(?:emporte|entraine|affecte|ote)|quel(?:s|le|les)? que|conserve|garde|meme |refuse|ecarte|nonobstant|abol|supprim|seul(?:e)? `,
        not: `sauf|a moins|hormis|que (?:si|lorsque|sur|par)·|si ce n.est|enfants?· (?:du|mineur)|pupille|peine|condamn|discipline|recours|tarif|medecin|sejour|transport|representant|tuteur (?:ne|peut)`,
        stance: 'forbids',
        context: 'none',
        score: 0.7,
      },
    ],
    'forensic-measures': [
      {
        says: '(?:penalement|criminellement) (?:ir)?responsable … (?:trouble|aboli|discern|menta[lu]|demen)|(?:trouble|discernement|demence)[a-z]* … (?:penalement|criminellement) responsable|irresponsab(?:le|ilite) penale|penalement irresponsable|non.?responsabilite (?:criminelle|penale)|pas criminellement responsable|inapt(?:e|itude) a subir son proces|aptitude a subir son proces|defense sociale|discernement … (?:aboli|alter|entrav)|(?:aboli|alter|entrav)[a-z]* (?:[^\\s-]+ ){0,4}discernement|retention de surete|etat de demence|malades? difficiles|verdict de non|internement judiciaire|controle de ses actes|hospitalisation … (?:detenu|juridiction|penale)|placement judiciaire|surveillance de surete|psychiatrie (?:legale|penitentiaire)|annexes? psychiatrique|arret des poursuites … trouble|defense de troubles mentaux|psychopathes? criminel|alienes? (?:criminel|dangereu|delinquant)|unites? hospitalieres? (?:specialement|securise)|mesures? (?:de surete|de securite) … (?:menta[lu]|psychi|malade|alien)',
        not: 'ni peine ni mesure|(?:aussitot|immediatement|sur-le-champ|sans condition) en liberte|raison autre qu|capacite de discernement|discernement … mineur|mineur … discernement|peine de surete|pension',
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'detenu|prevenu|condamn|accuse(?:e|s|es)?·|inculp|prisonnier|delinquant|auteurs? (?:d.un|du|de l|des) (?:crime|delit|infraction|fait)|infraction|poursuites penales|penitenti|prison|peine·',
        with: 'troubles? (?:menta|psychi)|malad[a-z]+ mentale|alien(?:e|es|ation)·|demen(?:ce|t)|psychiatr[a-z]+[^]{0,200}(?:detenu|penal|inculp|prevenu|condamn|infraction|crime|delit)|(?:detenu|penal|inculp|prevenu|condamn|infraction|crime|delit)[^]{0,200}psychiatr|deficience mentale|anomalie mentale|atteint[a-z]* (?:[^\\s-]+ ){0,3}(?:menta[lu]|psychi)',
        not: `puni|passible|amende|secret|commet une|se rend coupable|emprisonnement de|victime|deport|non.condamn|n.a pas ete condamn|personne condamnee pour|raison autre qu|susceptible de commettre|stupefiant|confiscation|pension|${WAR}|personnel penitentiaire|discrimin|blessure|faillis?·|faillite|serment|suspendre les poursuites`,
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:(?:accuse|prevenu|inculpe|prisonnier|condamne|detenu|delinquant|criminel|justiciable|contrevenant|recidiviste)(?:e|s|es)?·|auteurs? (?:d.une?|de l|du|des) |poursuivie?s? (?:devant|pour|penal)|mise? en examen|reconnue? coupable|(?:expertise|examen|etat) (?:mental|psych)[a-z]* ${words(4)}(?:inculpe|accuse|prevenu|condamne|detenu)|probation[a-z]*|sursis (?:probatoire|avec)|injonction de soins) ?${words(26)}(?:psych|menta(?:l|le|ux)·|demen(?:t|ce)|alien(?:e|es|ation)·|(?:perd|prive de|usage (?:normal )?de) (?:la |sa )?raison|discernement|anorma|conscience de ses actes|comprend|inapt|insense|(?:fou|fous)·|folie|irresponsable|annexe|intern(?:e|ement)|maison de sante|asile|soigne|expert)`,
        near: 'prison|penit|peine|jug|proces|infraction|crim|delit|accuse|inculp|prevenu|condamn|poursui|tribunal|procureur|surete|expert|fait',
        with: 'psych|menta(?:l|le|ux)·|demen(?:t|ce)|alien(?:e|es|ation)·|raison·|discernement|anorma|conscience de ses actes|comprend|inapt|insense|fou·|fous·|folie|irresponsable|interne|internement|crise|asile',
        not: `juge[a-z]* (?:par|devant|selon) (?:la|les) memes?·|comme tout (?:autre )?(?:accuse|justiciable|prevenu)|puni|passible|amende|confisc|secret|victime|${WAR}|en raison d|droit a pension|personnel penitentiaire|discrimin|emprisonnement de|a raison d|raison sociale|isolement|disciplinaire|tuteur|accuse reception|accord libre|depute|siege|elector|suspendre les poursuites|remede`,
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:irresponsab|pas (?:tenu )?(?:criminellement|penalement) responsable|n.est pas (?:punissable|coupable)|pas d.infraction|ni crime ni delit|acquitte(?:e|es|s)?·(?! (?:de|la|le|les|l|son|sa|une?|annuel|par)·)|acquittement|non-?lieu|verdict|absou|exempt[a-z]* de peine|excuse attenuante|responsabilite (?:attenuee|diminuee|restreinte))[a-z]*|(?:mesures? (?:de surete|de securite|d.internement|curative)|maison de sante|defense sociale|annexe psych|internement (?:est|dure|n.|judiciaire|pour)|libere a l.essai|liberation a l.essai|mise en liberte a l.essai|hopital de securite|decision de (?:non|la commission d.examen))`,
        with: `trouble|menta(?:l|le|ux)·|psych|demen(?:t|ce)|alien(?:es?·|ation)|anorma|interne|internement|raison·|maison de sante|discernement|facultes|inapt|insense|fou·|folie|volonte … abol`,
        near: `trouble|menta(?:l|le|ux)·|psych|demen(?:t|ce)|alien|anorma|interne|discernement|inapt|insense|folie|maison de sante|prison|crime|delit|infraction|juridiction|parquet|procureur|jug`,
        not: `ni peine ni mesure|(?:aussitot|immediatement|sur-le-champ|sans condition) en liberte|mineur|droit a pension|${WAR}|imputab|stupefiant|en raison d.une faute|reserves·|force majeure|raison autre qu|administrativ|faute civile|assurance|prefet ordonne|ordonnance de non-lieu lui|voudra ouvrir|ouverture|depute|siege|curateur public`,
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:aucune? |il n.est (?:pas|plus) |nulle? |ne peut etre )${words(4)}(?:prononc|ordonn|mesure)[a-z]* ${words(4)}(?:internement|mesure de surete|mesure de securite)|n.encour[a-z]+ ni peine ni mesure|ne (?:peut|saurait) ni [^.;]{0,80}(?:placement|internement|surete)·|(?:internement|mesures? de (?:surete|securite)) ${words(8)}(?:abol|supprim|interdi|nul(?:le)?s?·)`,
        not: 'sauf|que (?:si|lorsque)',
        stance: 'forbids',
        context: 'none',
        score: 0.75,
      },
    ],
    'communication-restriction': [
      {
        says: '(?:correspondances?·|courriers?·|lettres?·|telephon|appels? telephon|visites?·|communications? (?:confiden|avec|exter|tele)|communiquer·|visiteur)[a-z]* … (?:censur|ouvert|retenu|limit|restreint|restrict|interdi|refus|suspend|intercept|control)|(?:censur|restreindre|restriction|limit|interdi|refus|suspend|intercept)[a-z]* … (?:correspondance|courriers?·|lettres·|telephon|visites·|communications? (?:avec|exter)|communiquer avec)',
        with: 'patient|hospital|malade|residen|usager|psychi|alien|admise?·|sous garde|asile',
        not: 'ne (?:peut|peuvent) (?:etre )?(?:censur|ouvert|retenu|intercept|limit|restreint|refus)|sans (?:censure|restriction)|librement|aucune? (?:censure|restriction)|inspect|visites? (?:medicale|de controle|d.inspection|domiciliaire|de conformite|sur place|des locaux|des etablissements)|lettre recommandee|drogue|mineur|enfant|telecommunic|obstacle|adolescent|plainte|renseignement|refus de sortie',
        stance: 'permits',
        context: 'passage',
        score: 0.75,
      },
      {
        says: '(?:emettre|envoyer|expedier|adresser) (?:ou|et) (?:de |d.)?recevoir (?:[^\\s-]+ ){0,3}(?:courrier|correspondance|lettre|appels|communications)|recevoir (?:et|ou) (?:de |d.)?(?:emettre|envoyer|expedier) (?:[^\\s-]+ ){0,3}(?:courrier|correspondance|lettre|appels)|recevoir (?:des |ses |leurs |la )visites?·|(?:correspondance|courrier|lettres|communications?) (?:[^\\s-]+ ){0,6}(?:librement|inviolable|ne (?:peut|peuvent|doit|doivent) (?:pas )?(?:etre )?(?:ouvert|retenu|censur|intercept|limit)|n.est pas (?:ouvert|censur))|communiquer (?:librement|en toute confidentialite|avec (?:les autorites|(?:sa|leur) famille|l.exterieur|ses proches|toute personne|les personnes de (?:son|leur) choix|son avocat))|correspondre (?:librement|avec (?:sa|leur|les personnes|l.exterieur))|secret de la correspondance|librement (?:communiquer|correspondre|recevoir)|sans censure',
        not: 'telecommunic|mineur|adolescent|lettre recommandee|electronique|caisse|restrei|limit|suspend|interdi|detenu|transport',
        stance: 'forbids',
        score: 0.75,
      },
      {
        says: `(?:lettres?|correspondances?|courriers?|plis?|colis|missives?|ecrits·|telephone|telephones?|appels? (?:telephon|a (?:l.avocat|sa|la famille))[a-z]*|conversations?|visites?|visiteurs?|parloirs?|communications? (?:avec|telephon|ecrite|exter|electron)[a-z]*|contacts? avec|telephone portable|portables?|paquets?)· ${words(14)}(?:lu(?:s|es|e)?·|lit·|decachet|ouver(?:t|te|ts|tes)|ouvre|retir|prive|priver|remis|gard(?:e|ee|es)|reten|conserv|control|limit|restrei|restrict|suspend|refus|interdi|exclu|confisq|surveill|ecout|censur|intercept|saisi|reserv|soumis|subordonn|autoris|en presence|permis(?:es)?·|renvoy|sous (?:la )?(?:surveillance|controle)|achemin|detruit|visees?·|differ|reglement)|(?:lit|lire|decachete|ouvr(?:e|ir)|prive(?:r|e|es|s)?|refuse(?:r)?|interdi(?:re|t)|limit(?:e|er)|restrei[a-z]+|restriction[s]?|suspen[a-z]+|autoris[a-z]+|retenir|retient|confisqu[a-z]+|retir[a-z]+|determin[a-z]+|control[a-z]+|intercept[a-z]+|surveill[a-z]+)· ${words(14)}(?:lettres?|correspondances?|courriers?|plis?·|colis|telephone|telephon|appels?|visites?·|visiteurs?|parloir|communi(?:cation|quer)|ecrire|le voir|contacts?|portable)|prend(?:re)? connaissance ${words(4)}(?:lettres?|courriers?|correspond)|voir l.interne|visites ${words(4)}(?:ont lieu|sont (?:limite|autorise|reglemente|suspendu|admise)|de [0-9])`,
        with: `malade|patient|internee?s?·|usager|pensionnaire|resident|hospitalis|alien|psych|medecin|etablissement|service·|pavillon|hopital|placee|admise|en presence|le jeudi|decachet`,
        not: `inspect|librement|sans (?:censure|restriction|controle|que|ecoute|etre)|aucun pli|sous pli|visites? (?:medicale|de controle|d.inspection|domiciliaire|de conformite|sur place|des locaux|des etablissements|du medecin|d.un medecin|a domicile|d.un infirmier)|visites? (?:du|de la|des|par (?:le|la|un)) (?:commission|juge|prefet|procureur|magistrat|comite)|lettre recommandee|simple lettre|avis de reception|saisir|contagi|epidemi|dossiers?·|renseignement|accessib|handicap|site|conducteur|vente|employeur|plainte a|numero vert|appels? (?:d.offre|a (?:candid|projet)|au juge|est)|(?:porter|en) appel|ne (?:peut|peuvent|doit|doivent|sont) (?:ni |pas |point |etre |jamais )*(?:ouvert|lu|retenu|intercept|censur|limit|restrei|refus|surveill|compt|interdi)|nul ne peut (?:lire|ouvrir)|est (?:interdit|defendu) (?:d.ouvrir|de (?:lire|retenir))|destitu|puni|detenus?·|avocat|notifi|interactions|deferer|permissions? de|refus de sortie`,
        stance: 'permits',
        score: 0.7,
      },
      {
        says: `(?:ecri(?:t|re|vent)|telephone(?:nt|r)?|recoi(?:t|vent)|recevoir|envoi(?:e|ent)|envoyer|correspond(?:re|ent)?|communiqu(?:e|er|ent)|visites?·|lettres?·|courriers?|correspondances?|plis?·|appels?|conversations?|telephonique)[a-z]* ${words(12)}(?:librement|libres?·|(?:a|avec|de) qui (?:il|elle|bon|ils)|sans (?:que le personnel|controle|censure|ecoute|restriction|entrave|limit|surveillance|etre (?:lu|ouvert))|n.est (?:ni |pas |jamais )?(?:ouvert|lu|retenu|control|surveill|ecout|refus|intercept)|ne (?:sont|peut|peuvent|doit|doivent|seront) (?:etre |pas |ni |jamais |point )*(?:ouvert|lu(?:s|es|e)?·|reten|intercept|censur|control|limit|restrein|refus|surveill|compt|ecout|interdi|suspend)|en toute (?:confidentialite|liberte|intimite)|(?<!(?:ouver(?:te?s?)|lue?s?) )hors (?:la )?presence|a toute heure|a l.abri)|(?:aucune?|nulle?)· (?:lettre|correspondance|pli|courrier|conversation|visite|appel|communication|restriction|censure) ${words(5)}(?:est|sont|ne|n.|peut|au|aux|de|du)|(?:nulle?|personne|aucun[a-z]*|interdit|defendu|prohibe|destitu|puni|amende)[a-z]* ${words(8)}(?:ouvr|ecout|lire|lit·|retard|surveill|reten|intercept|detrui|censur)[a-z]* ${words(6)}(?:lettre|correspondance|courrier|pli)|(?:ouvr|reten|intercept|detrui|gard)[a-z]* ${words(12)}(?:lettre|correspondance|courrier|pli)s? ${words(24)}(?:destitu|puni|amende)`,
        with: `malade|patient|intern|usager|pensionnaire|resident|hospitalis|alien|psych|place|personne|courrier|lettre|pli·|interesse|il veut`,
        not: 'recommandee|limitees?·|suspendu(?:e|es|s)?·|sous reserve|sauf|restreint|detenus?·|telecommunic|mineur|employe|saisir|plainte|aucune correspondance n.est remise|avis|notifi|electronique|ordre public',
        stance: 'forbids',
        score: 0.7,
      },
    ],
    'derogatory-language': [
      {
        says: 'alien(?:e|es|ee|ees) (?:menta[lu]|mentaux|interdit|dangereu|intern|non|dont|ou dement|et dement|et·|colloq|seques)|(?:les|des|aux|(?:asiles?|etablissements?|maisons?) d.|d.un|tout|un) ?alienes?·(?! (?:a|par|au|en)·)|alienation mentale|(?:un|les|des|aux|du|le) dements?·|dements?· (?:et|ou)|(?:etat|cas|cause|cours|motif|raison|fureur ou) de (?:la )?demence|demence (?:ou|et|au) |en demence|imbecil|insenses?·|idiot(?:s|e|ie|isme)?·|fous·|folie·|furieux·|cretin|debil(?:e|es|ite) ?(?:menta[lu]|intellec|profond|leger|moyen)|(?:les|un|aux) debiles|arrier(?:e|es|ation) (?:menta|profond)|arrieration|faibles? d.esprit|faiblesse d.esprit|anorma(?:l|ux) (?:menta[lu]|mentaux|psych)|enfants? (?:anorma|arriere)|sourds? ?-?muet|sourdes? ?-?muette|mongoli(?:en|sme)|insanite (?:mentale|d.esprit)|simples? d.esprit|asiles? (?:d.alien|psychiatrique)|(?:les|des|aux) incurables·|tares·',
        not: `${BANNED_WORDS}|abrog|demence (?:de type|senile|frontale|vasculaire|alzheimer)|alzheimer|dement (?:les|la|le|formel)|se dement|hachisch|sont effaces|nosolog|section h`,
        stance: 'permits',
        context: 'none',
      },
      {
        // Invalids are a status of pension laws, and no slur of theirs.
        says: '(?:les|des|aux|un|d.un|l.|tout|chaque|du|cet|nos|ces) ?(?:infirmes?|impotents?)·',
        not: `${BANNED_WORDS}|(?:un|le|du|au|des|les) (?:conjoint|enfant|veteran|pensionne|militaire)`,
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
      {
        says: `(?:(?:les|des|aux|d.un|un|tout|le|du|l.|cet|chaque|pour|ou|et|d.|quelque|au|maison de|etablissement pour) ?)(?:fou|fous|folles?|insense(?:e|s|es)?|anorma(?:l|ux|le|les)|degeneres?|debiles?|arrieres?|tares|dements?|demente|imbeciles?|idiots?|idiote|furieux|gateux|cretins?|maniaques|hysteriques|lunatiques|incapables? mentaux)·(?! (?:ou pathologiques|de couleur|conditions|fonctionn|taux|quantite|mortalite|niveau|revenu|risque|intensite|ressources|moyens|nombre|que|degre|usure|retard|effectif|en|du sol|des))|insenses?·|furieux·|imbecil|idiot(?:s|e|ie|isme)?·|(?:maisons?|asiles?|etablissements?|hospices?|quartiers?) d.alienes?·|alienation(?! (?:de|des|du|d|parentale|a titre|ou|est|des biens)· ?)·(?= (?:menta|ne |et |sont|ou |a )|[.,;])|(?:signes?|etat|acces|atteinte?s?|frappee?s?|cause|cas) ${words(3)}(?:d.alienation|de (?:demence|folie)|d.une demence|d.imbecillite|d.idiotie)|(?:esprit|raison) (?:derange|alienee?|egare|obscurci)|fou·|ineducables?·|degeneres?·|debilite mentale|tares? (?:mentale|hereditaire)|(?:perte|perd) (?:de )?(?:la )?raison·`,
        not: `${BANNED_WORDS}|est remplacee? (?:dans|par)|sont effaces|termes? «|nosolog|marche|alienation (?:de|des) (?:biens|immeuble|parcelle)|objets?·|saisi|ventes?·|vendre|confisqu|usage anormal|mines|anormale(?:ment)?|les plus faibles|faibles? (?:economiquement|revenu)|soigneusement evite`,
        stance: 'permits',
        context: 'none',
        score: 0.75,
      },
      {
        says: BANNED_WORDS,
        with: `(?:fous?|folles?|insense[a-z]*|dement[a-z]*|alienes?|debiles?|imbeciles?|idiots?|infirmes?|invalides?|anorma(?:l|ux)|tares?|arrieres?|incurables?)·`,
        stance: 'forbids',
        context: 'none',
      },
    ],
    'legal-capacity': [
      {
        says: '(?:capacite|personnalite) juridique|reconnai\\w+ … (?:personnalite|capacite) … (?:loi|juridique)|presum(?:e|es|ee|ption|ees) … (?:capa|apt)|capacite (?:civile|d.exercice|de jouissance|de (?:consentir|decider|contracter|prendre des decisions|discernement))|jouissance … droits? civ|exerc\\w+ … droits? civ|conserv\\w+ … (?:capacite|droits? civ|droits et devoirs de citoyen|droits? (?:de citoyen|individuel))|plein exercice de|libertes individuelles|droit de (?:propriete|posseder|heriter)',
        not: 'incapacite|priv|retrait|quiconque a l.exercice|besoin d.etre represente|atteinte a|personne morale|personnalite juridique (?:et|de droit)|dote|perd|depourvu|etablissement public|sans capacite|associations?',
        score: 0.75,
      },
      {
        says: `(?:capacite|exercice|jouissance|plein exercice|entier exercice|titulaire|libre disposition)s? ${words(5)}(?:juridique|droits civi|d.exercice|de decider|de choisir|d.agir|de contracter|a temoigner|de temoigner|de ses (?:droits|biens)|civile)|(?:a|ont|garde|gardent|conserve|conservent|jouit|jouissent|dispose|disposent|exerce|exercent)· ${words(5)}(?:capacite (?:juridique|civile|d|de|pleine)|(?:de )?tous (?:ses|leurs) droits|ses droits civi|leurs droits civi|l.exercice de (?:ses|leurs|tous|l)|de la jouissance)|(?:presum|repute)[a-z]* ${words(4)}(?:capable|apte|capacite|en mesure)|capacite ${words(3)}(?:est|sont)? ?(?:presum|reconnu|pleine|entiere|ne peut)|pleine capacite|(?:continue|reste libre|libre) d.agir seul|(?<!ne )(?:peu(?:t|vent)|droit de)· ${words(8)}(?:posseder des biens|heriter|ouvrir un compte|administrer ${words(3)}biens|disposer de ${words(2)}biens)|(?:decide|contracte|vend|achete|herite)[a-z]* ${words(5)}(?:par (?:lui|elle|soi)-?meme|en (?:son|leur) propre nom)|ne (?:constitue|vaut|prouve|suffit|fait)[a-z]* ${words(8)}(?:incapacite|presomption)|sujets? de droit|personnalite juridique|reconnaissance (?:de|egale) ${words(3)}(?:leur |la )?(?:capacite|personnalite)|(?:au meme titre|a egalite|a l.egal|sur la base de l.egalite|comme (?:toute|les) autres?)· ${words(14)}(?:contrat|biens|heriter|capacite|droits civils|compte)|lui reste ouvert|ce qui n.y figure pas|ne (?:perd|prive)[a-z]* ${words(5)}(?:capacite|droits civils)`,
        near: `handicap|psych|menta[lu]|trouble|majeur|personne|usager|interesse|protege|deficien|malade|interne|patient|tutelle|curatelle|mesure|accompagn|sauvegarde`,
        not: 'incapacite (?:de travail|permanente)|prive|retrait|personne morale|personnalite juridique (?:et|de droit)|dote|perd |depourvu|etablissement public|associations?|n.est pas capable|n.a pas (?:le|la) (?:discernement|capacite)|quiconque a l.exercice|a besoin d.etre represente|atteinte a|mineur|medecin|qualite|professionnel',
        score: 0.65,
      },
    ],
    'supported-decision': [
      {
        says: '(?:aid|assist|accompagn|soutenu|soutien|soutenir|appui|appuy)\\S* … (?:prise? de decision|prendre (?:des |ses |leurs |une |les )?decision|exerc[^\\s-]+ … (?:capacite|droits? civ)|decider|exprimer (?:sa|leur) volonte|decisions)|decisions? (?:assistee|accompagnee|avec (?:appui|soutien|assistance))|volonte et (?:les |des |ses |leurs )?preferences|assistant(?:s)? au majeur|(?:accompagnement|appui|soutien) … (?:pour l.exercer|exercice de (?:leur|cette|la|sa) capacite)|mesure d.assistance|personnes? d.(?:accompagnement|appui|soutien)|curatelle d.accompagnement|conseiller au majeur',
        not: 'aide a la decision (?:des|du|de l.admin)|tribunal decide',
        score: 0.75,
      },
      {
        says: `(?:soutiens?|assistants?|accompagnants?|accompagnateurs?|facilitateurs?|appuis?|aidants?|personnes? (?:de (?:confiance|soutien|son choix|leur choix|reference)|qu.(?:elle|il) (?:choisit|designe|a choisie?)|choisie|d.appui|accompagnante|ressource)|quelqu.un que|tiers de confiance|conseillers?|amis?|pairs?|curateur accompagnant|defenseur|porte-?parole|interprete|mediateur)· ${words(14)}(?:aide|aider|assist|accompagn|eclair|compren|decid|decision|choisi|exprim|faire (?:connaitre|comprendre|valoir|respecter|entendre)|volonte|preference|souhait|reflechi|peser|poser ses questions|form(?:er|e) (?:sa|son|une))|(?:aid|assist|accompagn|eclair|soutien|souten|appuy|appui|encourag)[a-z]* ${words(8)}(?:decider|(?:ses|leurs|la|une|des|de) decision|(?:ses|leurs) choix|exprimer (?:sa|leur|ses|leurs)|(?:sa|leur) volonte|preference|ses (?:propres )?demarches|faire (?:connaitre|comprendre|valoir|respecter|entendre)|exercer ses droits|exercice de (?:ses|leurs) droits|oui ou non)|(?:ses|leurs|sa|leur|les|la) (?:souhaits|preferences|volontes?)· ${words(10)}(?:respect|recherch|tien[a-z]* compte|suiv|primaut|prevau|interpret|guid|priment|connaitre|inconnue)|(?:respect|recherch|tien[a-z]* compte|suiv|primaut|prevau|interpret|cherch)[a-z]* ${words(6)}(?:souhaits|preferences|sa volonte|leur volonte|volonte et|ce qu.(?:il|elle) (?:aurait|voudrait))|meilleure interpretation|(?:nulle?|personne) ${words(3)}(?:tenu|juge|repute|considere|declare)[a-z]* ${words(4)}incapable|tout ce qui est (?:praticable|possible) ${words(6)}aid|accords? (?:de soutien|d.assistance|d.accompagnement|d.appui)|(?:convention|contrat|mesure|mandat|dispositif|systeme|cercle|reseau)s? (?:de soutien|d.assistance|d.accompagnement|d.appui|d.aide) ?|ne (?:decide|signe|repond|se prononce|parle|se substitue) (?:pas|jamais|rien|point) (?:a (?:sa|leur) place|au nom|pour)|associe[a-z]* ${words(8)}(?:exercice de sa mission|decisions? (?:qui le|qui la|le|la) concern)`,
        near: `incapable|decid|person|malade|patient|usager|majeur|handicap|interesse|eleve|resident|participant|temoin|electeur|adulte|quelqu|celui|celle|auteur`,
        not: 'directive[a-z]* … duree|comptable|investiss|entreprise|personnel d.|tribunal decide|avocat d.office|assistants? social|conseiller municipal|conseillers? (?:regiona|genera|d.etat)|aides? financi|appui financier|conge|personne de confiance decide|decide (?:en lieu|a la place)|a defaut de (?:personne|directive)|en l.absence d.une directive|tutelle complete|enquete|fiscal|soutien scolaire|ergotherap|stage',
        score: 0.65,
      },
    ],
    'advance-directive': [
      {
        says: 'directives? (?:medicales? |psychiatriques? )?anticipees?|declaration anticipee|testament (?:de vie|biologique)|mandat (?:de protection|en prevision|donne en prevision|pour cause d.inaptitude|de protection future)|declarations? (?:de volonte|de preference)|volontes? (?:anticipee|prealablement exprimee|exprimees? (?:par avance|anterieurement))|plan(?:s)? de crise|souhaits (?:anterieurement|precedemment)|mandat pour cause d.inaptitude',
        context: 'none',
        score: 0.9,
      },
      {
        says: `(?:la|une|cette|sa|ses|leur|les|des|l.|d.une|chaque|toute) ?directives?·(?! (?:europeenne|nationale|technique|ministerielle|generale|du (?:ministre|parlement|conseil|directeur)|de la direction|administrative|[0-9]|communautaire|d.application|interne|et (?:instruction|norme)))|directives? (?:de soins|du patient|en sante mentale|ecrites?|avancee)|declaration ${words(10)}(?:prefere|souhait|volonte|avance)|(?:ecri|indiqu|exprim|consign|etabli|declar|redig|fait connaitre|fix|enonc|precis)[a-z]* ${words(8)}(?:par avance|a l.avance|d.avance|anterieurement|pour le cas ou|avant (?:la|toute|une) (?:crise|perte|rechute)|en prevision|la fois suivante|prochaine crise|en cas de (?:crise|rechute))|(?:par avance|a l.avance|d.avance|pour le cas ou|en prevision|en cas de (?:crise|rechute|perte)) ${words(14)}(?:soins|traitement|representer|volonte|choix|souhait|capable|discernement|decision|refus|accept|administrateur|personne de confiance|mandat)|(?:consign|ecri|enregistr|declar|indiqu)[a-z]* ${words(8)}(?:soins|traitements?) qu.(?:elle|il)|declarations? (?:de (?:volonte|souhaits|preferences)|de volontes)|(?:mandant|mandat)[a-z]* ${words(10)}(?:inaptitude|discernement|incapacite|future|prevision)|volontes? (?:ecrite|anterieure|passee|consignee|deja)|plans? (?:de crise|conjoint de crise|de prevention|d.avance|anticipe)|choix (?:qu.(?:elle|il) a|anterieur)|souhaits? (?:exprimes? (?:avant|jadis|anterieurement)|consigne)|signes (?:annonciateurs|avant-?coureurs)|(?:craint|prevoit|anticip)[a-z]* ${words(4)}(?:rechute|crise)|ce qu.(?:elle|il) (?:voudrait|a ecrit|souhaiterait)`,
        with: `soin|soign|trait|medecin|psych|crise|rechute|patient|auteur|revoqu|redaction|person|discernement|volonte|sante|curat|admin|sejour|mandat`,
        not: 'directives? (?:de l.union|europeen|ministerielle|budget|politique)|avances? de frais|payer d.avance|jours d.avance|(?:quatre|huit|dix|trois|deux|quinze) jours (?:a l.|d.)avance|recette|emploi du temps|previsions? budget',
        score: 0.75,
      },
    ],
    'informed-consent': [
      {
        says: 'sans (?:avoir (?:obtenu|recueilli) )?(?:son|leur|le) (?:libre )?consentement',
        with: '(?:nul|aucune?|ne (?:peut|peuvent|doit|doivent|saurai[a-z]*|pourra|pourront))·',
        not: 'que (?:si|lorsqu|sur|dans|pour)·|mineur|adolescent|donnees fiscales|hospitalis[a-z]+ sans|soins psychiatriques sans|consentement … (?:procureur|ministre|gouvern)|mariage|vendeur|employeur',
        score: 0.7,
      },
      {
        says: 'consentement (?:libre|eclaire|prealable|ecrit|expres|personnel|explicite|de l.interesse|de la personne|du (?:patient|malade|sujet|majeur|beneficiaire)|des (?:interesses|personnes|patients))|(?:libre|plein) (?:et eclaire )?consentement|avec (?:son|leur) (?:libre |plein )?(?:consentement|accord)|(?<!sans )(?<!impossible )(?<!sans obtenir )(?:son|leur) consentement|(?:refuser|refus d|refus de|refus du) (?:[^\\s-]+ ){0,3}(?:trait|soin|examen|participer|intervention)|retirer (?:son|leur) consentement|consent(?:i|e|ir|ent)·|(?:hospitalisation|admission|soins psychiatriques|placement|sejour) (?:libres?|volontaires?|consenti)|(?:recueil|obten)\\S* … consentement|soins libres|acces … a sa demande|avec l.accord (?:de la personne|de l.interesse|du (?:patient|malade|beneficiaire))',
        with: `${TREATMENT}|donnees|renseignement|personne|recherche|patient|majeur|etablissement|programme|accompagn`,
        not: 'mineur|adolescent|enfant|(?:hors d.etat|sans) (?:d.y |d.|y )?consentir|placement d.observation|d.une facture|consentement du ministre|consentement … (?:procureur|commission|gouvern|conseil)|mariage|vendeur|pere et mere|entite|partenaire|administration|employeur|transporteur',
        score: 0.7,
      },
      {
        says: `(?:nulle?|aucune?|rien)· ${words(16)}(?:sans|que)· ${words(12)}(?:consent|accord|accept|voulu|souscri|compris|d.accord|volonte)|(?:accord|consentement|acceptation|assentiment|adhesion|agrement)s? ${words(4)}(?:prealable|libre|eclaire|ecrit|expres|exprime|documente|personnel|donne apres|du patient|de l.interesse|de la personne|du participant|de chaque|de l.usager|du malade)|(?<!(?:sans|d.|n.) ?)(?:y |l.|lui-meme |elle-meme )(?:ait |a |avait )?(?:lui-meme |elle-meme |librement )*(?:consent(?!ement)|accept(?!ation)|souscri)[a-z]*|(?:peut|peuvent|droit de|libre de|libres de)· ${words(5)}(?:refuser|dire (?:oui ou )?non|se retracter|retirer (?:son|leur) (?:consent|accord)|changer d.avis|accepter ou (?:de )?refuser)|(?:accepte|consent|refuse)[a-z]* ou (?:refuse|decline|rejette)|seul accord|sa decision suffit|s.il l.accepte|si elle l.accepte|avec (?:son|leur) (?:consentement|accord|agrement)|(?:expose|expliqu|inform|fait connaitre)[a-z]* ${words(14)}(?:risques|effets|avantages|alternatives?|consequences|benefices|autres (?:moyens|traitements|solutions))|hospitalisation (?:libre|volontaire)|(?:admis|admission|hospitalis)[a-z]* ${words(4)}(?:libre(?:s|ment)?·(?! disposition)|volontaire|a sa demande|sur sa demande)`,
        with: `${TREATMENT}|soign|donnees|participa|etude|essai|hospitalis|psych|electro|sterilis|patient|malade|choc|examin|sejour`,
        not: 'sterilis|rase|(?:accord|autorisation|consentement) ecrite? (?:du|de la|de l|d.un) ?(?:tuteur|representant|conjoint|famille|parent|pere)|mineur|enfants?·|consentement du (?:ministre|conseil)|avec (?:son|leur) consentement ou|avec ou sans|mariage|tuteur peut|vendeur|employeur|pouvoir|n.est pas requis|contrat|assureur|greve|demandes? d.accord prealable|directeur (?:[^\\s-]+ ){0,6}peut refuser|acceptation du public|controle des soins|sans (?:son|leur) (?:consentement|accord),? (?:est|peut|lorsque|si)|sont interdits? la steril|representant (?:y|legal y) consent',
        score: 0.6,
      },
    ],
    'health-services': [
      {
        says: '(?:droits?|acces|acceder|beneficie\\w*|accedent|recoi\\w+) (?:[^\\s-]+ ){0,8}(?:soins|sante·|services? de sante|traitement(?:s)? (?:medic|approprie|adequat)|prestations? (?:de sante|medicale)|medicament|assistance medicale|prise en charge (?:medicale|psych))|(?:assur|fourni|dispens|prodigu|offr|organis|garanti|renforc|develop|integr|cre(?:e|er|ation|ent)·|amelior|mise en place|prend|mett)\\S* (?:[^\\s-]+ ){0,9}(?:soins|services? de (?:sante|psychiatrie|soins)|sante mentale|services? psychiatrique|prise en charge (?:medicale|psych)|medicaments?·|appareillage)|soins (?:de sante|medicaux|gratuit|de sante mentale|palliatif|appropri|primaires|de base|curatif|psychologique)|gratuite (?:des soins|des medic|du traitement)|assistance medicale|prise en charge (?:[^\\s-]+ ){0,3}(?:actes|malade|medic|prestations (?:de soins|medicale)|psychi|soins)|secteurs? psychiatrique|politique (?:nationale )?de sante mentale|programme (?:national )?de sante mentale|soins et (?:l.|les |d.)?(?:appareill|assist|accompagn|hebergement)|services de sante assures|droit aux? (?:[^\\s-]+ ){0,2}(?:prestations medicale|appareils)',
        not: 'organise des reunions|soins de beaute|par les soins d|indemnites? de soins|porter atteinte|prend soin|avoir soin|personnel|remunerat|budget|curateur|elabore par|enquete|latrines|recrutes|salles? de consultation|represente dans|contrat d.assurance|prime|tarif|professionnels? de (?:la )?sante … (?:diplome|inscri)|ministre de la sante|soins donnes aux animaux|avec soin|sans (?:son|leur) consentement',
        near: FIELD,
        score: 0.7,
      },
      {
        says: '(?:depist|diagnost|detect|repera|intervention|prise en charge)\\S* (?:[^\\s-]+ ){0,3}precoce|depistage|(?<!cadre federal de )prevention (?:[^\\s-]+ ){0,8}(?:handicap|invalidite|incapacite|deficien|malad|troubles|suicide|infirmite)|preven(?:ir|ant) (?:[^\\s-]+ ){0,8}(?:handicap|deficien|invalidite|incapacite|troubles?|suicide|malad)|promotion (?:[^\\s-]+ ){0,4}sante mentale|vaccin|medicaments? (?:essentiel|psychotrope)|soins prenata|services? de sante mentale|(?:recevoir|acces[a-z]*) (?:[^\\s-]+ ){0,4}(?:traitements?·|services de sante)|lutte contre (?:les |la )(?:maladies? mentale|suicide)',
        not: 'infraction aux|discrimin|dopage|drogue|obstacle|prend ses medicaments|recrutes|enquete',
        score: 0.7,
      },
    ],
    'non-discrimination': [
      {
        says: 'ega(?:l|le|ux|ales|lite)· (?:en droits?|(?:de tous )?devant (?:la )?(?:loi|justice))|motifs? de distinction illicite|actes? discriminatoire',
        not: 'reglement interieur|proces|plaignant|indemnite',
        context: 'none',
        score: 0.7,
      },
      {
        says: 'discrimin|egal(?:ite|es?|aux)? (?:[^\\s-]+ ){0,4}(?:droits?|chances|loi|acces|traitement|autres|protection|dignite|remuneration|possibilites)|chances (?:egales|d.epanouissement)|sur (?:un pied d.|la base de l.|une base d.)egalite|memes droits (?:que|et)|motifs? de distinction|motif (?:fonde|lie|du handicap|illicite)|sans distinction|en raison (?:de son|de leur|du|d.un) (?:handicap|etat de sante|trouble|deficience)|fonde\\w* (?:[^\\s-]+ ){0,4}(?:handicap|deficience)|action positive|actes? discriminatoire|plaintes? pour discrimination',
        not: 'carte d.egalite|enfants adopt|orphelin|(?:de vue de la|droit a) pension|discrimination raciale|egalite (?:de voix|des voix|de suffrage|des suffrages)|parts? egale|sexe opposé|disparites? salariale|commercial',
        score: 0.7,
      },
      {
        says: `(?:nulle?|aucune?|ne (?:peut|peuvent|doit|doivent|saurait|sauraient|refuse|refusent|exclut|licencie|ecarte)|interdi[a-z]*|prohib[a-z]*|defend[a-z]*|sans (?:distinction|discrimination|que))· ${words(16)}(?:(?:au|pour (?:le|un)) (?:seul )?motif|pour la seule raison|motif (?:pris|tire)|en raison|du (?:seul )?fait|a cause|a raison|sur (?:la base|le fondement)|fondee?s? sur|lui etre oppose|fonder un refus|distinction)|(?:meme(?:s)?|egale?s?|egaux|identique)· ${words(4)}(?:droits?|conditions?|qualite|chances|traitement|acces|titre|soins|medailles|salaire|primes|avantages|possibilites|dignite|respect|consideration|regles)· ${words(6)}(?:que|qu.|aux? autres|offerts?|des autres|et)|(?:au meme titre (?:que|qu.)(?:l[ae] |les |un |toute? |aux? )?(?:autre|citoyen|malad|personne)|a egalite|sur un pied d.egalite|dans des conditions d.egalite|a l.egal|comme (?:les|toute) autres?|a l.instar des autres|sur la base de l.egalite|egalite avec les autres)|egalite (?:des chances|de traitement|d.acces|devant)|refus (?:de|d.) ${words(8)}(?:constitue|est (?:interdit|nul)|discrimin)|(?:egalite|inegalite)s? (?:de fait|entre|subie|frappant)|harcelement|stereotypes? discrim|clause contraire|clause ${words(8)}nulle|discriminatoire`,
        with: 'handicap|trouble|maladie mentale|etat de sante|la sante|sante mentale|deficien|psych|menta[lu]|infirm|person(?:ne|nes) (?:concern|hospitalis|ayant|en situation)|usager|malade|detenu|depression|condition',
        not: 'electif|steril|voix|suffrage|parts? egale|vot(?:e|er)·|liberte|hospitalise|inscrit sur|contrat de bail commercial|dans les memes (?:formes|conditions|delais) (?:que |qu.)(?:celles|ceux|la|le|l|s.il|ci-dessus)|memes conditions (?:d.origine|de ressources)|memes droits que les (?:autres )?(?:enfants|orphelins)|orphelin|adopt(?:e|es)·|ascendant|enseignement medical|salaire minimum|isolement|contrainte|motif de l.hospitalisation|memes droits que les parents|mariage|permis|duree minim|scolaire|autochton|tout autre service|quand (?:il|elle) le desire',
        score: 0.65,
      },
    ],
    'reasonable-accommodation': [
      {
        says: 'amenagements? (?:raisonnable|approprie|necessaire|de (?:poste|peine|peines|epreuves|l.horaire|horaire)|particulier)|adaptations? raisonnable|mesures? (?:appropriees? .{0,40}permettre aux|d.adaptation|d.amenagement)|accommodements?|contraintes? excessive|charge(?:s)? (?:disproportionnee|indue|excessive)|mesures? d.adaptation|amenagements? (?:des|aux) (?:conditions|epreuves|examens|concours)|tiers temps|temps majore',
        not: 'amenagements? de peine|du territoire|urbanisme',
        score: 0.85,
      },
      {
        says: '(?:adapt|amenag)\\S* (?:[^\\s-]+ ){0,4}(?:postes? de travail|lieux? de travail|besoins (?:particulier|specifique|individuel|de la personne|des personnes handicap)|leurs? besoins|epreuves|examens)|besoins (?:particuliers|specifiques|speciaux) … (?:handicap|personnes)',
        near: FIELD,
        score: 0.6,
      },
      {
        says: `(?:amenag|adapt|ajust|accommod)[a-z]* ${words(6)}(?:utiles?|individuel|necessaire|raisonnable|approprie|personnalise|poste|horaire|epreuve|vehicule|examen|procedure|programme|environnement|besoin|a (?:son|leur) etat|a (?:sa|leur) situation|du vehicule|concours)|(?:moyennant|avec|grace aux?|par|les|des) (?:les |des )?(?:adaptations?|amenagements?|ajustements?|accommodements?)· ?|(?:dispose|dispens|beneficie|obtient|accord|propos|recoit|prevoi|autoris)[a-z]* ${words(8)}(?:temps (?:majore|supplementaire)|adaptations?|amenagements?|ajustements?|aides? humaines?|materiel adapte|solution de rechange|pauses|assistant personnel)|solution de rechange|(?:charge|depense|effort|contrainte|cout)s? ${words(3)}(?:disproportionn|excessi|demesur|hors de (?:mesure|proportion)|indu|deraisonnable)|epreuves (?:amenagees|adaptees)|(?:lui-meme|elle-meme)? ?(?:se fait|se faire|peut etre) (?:accompagner|assister) (?:par|de) (?:qui|la personne|une personne)|depose (?:hors|derriere|par)|derriere un ecran|refus d.(?:amenagement|adaptation|accommodement)|vehicule adapte|conviennent a (?:son|leur) etat|teletravail|horaires? (?:amenage|flexible|souple)`,
        near: `handicap|deficien|trouble|psych|aveugle|non voyant|sourd|infirm|person(?:ne|nes)|eleve|candidat|temoin|travailleur|salarie|detenu|electeur`,
        not: `amenagements? de peine|du territoire|urbanisme|constructions? existantes|batiment|prescri[a-z]* par decret|transport|structures? d|solution ${words(4)}equipe soignante|budget|programme pedagogique|delai|avocat|personnel|ordre du jour|juge (?:peut|adapte)|gestion|adaptee?s? (?:dans|tous) les|tarif|prix`,
        score: 0.65,
      },
    ],
    'community-services': [
      {
        says: '(?:soins|services?|structures?|reseaux?|readaptation|vie|vivre|maintien|integr\\S+|inclus\\S+|inser\\S+|reinser\\S+|equipes?|approche) (?:[^\\s-]+ ){0,4}(?:communaut|a domicile|de proximite|dans la (?:cite|collectivite|societe|communaute)|en milieu ordinaire|milieu de vie|milieu ouvert)|(?:integr|inclus|inser|reinser)[a-z]* (?:[^\\s-]+ ){0,4}sociale?·(?! (?:et economique|, economique))|autonomie de vie|(?:dans|au sein de) la communaute·|a base communautaire|vie autonome|vie independante|vivre (?:de facon |de maniere )?(?:autonome|independ)|maintien a domicile|(?:soins?|aide|service|prestation|assistance|auxiliaire)s? (?:[^\\s-]+ ){0,3}(?:a domicile|menagere|de vie)|assistance personnelle|aide personnelle|foyers? (?:d.accueil|de vie|d.hebergement|occupationnel|de groupe|protege)|appartements? (?:therapeutique|protege|supervise|associatif)|logements? (?:protege|accompagne|supervise|adapte)|hebergement (?:protege|transitoire|temporaire)|accueil (?:de jour|temporaire|familial)|hopita(?:l|ux) de jour|centres? (?:de jour|d.accueil de jour|medico.psychologique|de sante mentale|communautaire)|soins ambulatoires|consultations? externes?|ambulatoire|postcure|post-cure|soins de suite|suivi (?:a domicile|communautaire|ambulatoire|dans le milieu)|accompagnement (?:a la vie|social|medico-social)|service d.accompagnement|prestation de compensation|repit|proches? aidant|soutien a domicile|mesures? communautaire|(?:pres|proche)s? de (?:son|leur|leurs) (?:[^\\s-]+ )?(?:milieu|lieu de vie)',
        not: 'immigr|vie sociale et politique|exclusion sociale|communaute (?:europeenne|economique|de communes|internationale)|communautes? (?:euro|francaise|urbaine|germano)|marche|assistance personnelle des|vie autonome des entrep|adolescent|mineur|detenu|cafe|organisme communautaire|centre d.action|violation de domicile|infractions?|exclusion economique|economique et sociale',
        score: 0.7,
      },
      {
        says: `(?:a|au|dans (?:son|leur)|en) (?:leur |son )?(?:domicile|foyer|milieu (?:de vie|naturel|familial|ordinaire)|village|quartier|commune|logement|communaute|maison)· ?(?:,|avec|par|grace|moyennant|ou|et|aussi)? ?${words(4)}(?:aide|soin|accompagn|assist|soutien|appui|suivi|visite|equipe)|(?:visites?|passages?|soins|suivi|aide|accompagnement|soutien|appui|assistance|equipes?|interventions?|hospitalisation|traitement|services?)· ${words(5)}(?:a domicile|au domicile|dans les familles|de quartier|de proximite|mobiles?|ambulatoires?|communautaires?|chez (?:soi|eux|elle|lui|elles)|dans la communaute|extra-?hospitali|hors (?:de l.hopital|les murs))|(?:vivre|vit|vivent|demeurer|rester|reste|loger|habiter|maintenu)· ${words(4)}(?:chez (?:soi|lui|elle|eux|elles)|dans (?:la societe|la communaute|son logement|leur logement|la cite|un logement|sa famille|leur famille|le quartier)|de (?:facon|maniere) (?:autonome|independante)|avec (?:qui|sa famille))|(?:lieu|cadre) (?:de vie|de residence) (?:de son|qu.(?:elle|il)|librement)|choisir (?:ou|son lieu|leur lieu|avec qui)|nourriciers?|colonies? familiale|placement(?:s)? familia|familles? d.accueil|logements? (?:ordinaire|individuel|social|accompagne|supervise|assiste|de transition|dissemin|protege|intermediaire)|appartements? (?:accompagne|de transition|therapeutique|protege|supervise|relais)|maisons? (?:de transition|relais|communautaire|partagee)|habitat (?:inclusif|partage|accompagne)|foyers? (?:de transition|post|de petite|ouvert)|dispensaires?· (?:gratuit|d.hygiene mentale|,? ?ouvert)|centres? (?:de crise|d.ecoute|communautaire|de quartier|de sante mentale|medico-psych|ambulatoire)|equipes? (?:mobiles?|itinerantes?|de quartier|de crise|pluridisc[a-z]+ de proxim)|(?:infirmi|soignant|assistante? social|travailleur|agent)[a-z]* (?:itinerant|communautaire|visiteu)[a-z]*|(?:garde|gardent|soigne|soignent|accueille|accueillent|heberge|hebergent)· ${words(4)}(?:chez (?:elle|lui|eux|soi)|a (?:la maison|domicile))|(?:rendent?|faire|font) ${words(2)}visites? a domicile|assistants? (?:personnels?|de vie)|auxiliaires? de vie|contribution d.assistance|budget (?:personnel|individuel)|aide reguliere d.autrui|(?:aide|accueil) de (?:nuit|jour)|programme (?:communautaire|d.accompagnement)|tierce personne a domicile|postcure|convalescents|suivi (?:apres|post)|(?:retour|reinsertion|rendre|rendu|confie|rapatri)[a-z]* ${words(6)}(?:leur famille|sa famille|village|foyer|communaute)·|garde d.enfants handicapes|lignes? d.ecoute|(?:service|soin|structure)s? de premier (?:recours|echelon|niveau)`,
        near: `handicap|psych|menta[lu]|malad|patient|usager|personne|convalesc|hospital|interne|aliene|resident|trouble|assure|majeur|deficien|enfants?·|autis|sort|soin|crise|beneficiaire`,
        not: 'social constitue|prenant part|reglement de la maison|chef de quartier|chaque quartier|quartier (?:distinct|disciplin)|classe de son quartier|violation de domicile|domicile (?:du requerant|elu|fiscal|conjugal)|siege du domicile|etre notifie|visite(?:s)? de l|huissier|perquisition|dissoci|salarie a domicile|travail a domicile|directeur|quorum|logement de fonction|est loge,|internes? (?:des|en)|detenu|camp',
        score: 0.65,
      },
    ],
    deinstitutionalization: [
      {
        says: 'desinstitution|institutionnalisation|(?:construction|creation|ouverture) (?:[^\\s-]+ ){0,4}(?:hopitaux|etablissements|asiles) … (?:interdit|prohib)|lits? (?:[^\\s-]+ ){0,5}supprime|alternatives? (?:a|au|aux) (?:l.)?(?:hospitalis|institution|placement|intern)|(?:ferm|suppress)\\S* (?:[^\\s-]+ ){0,4}(?:hopitaux psychi|asiles|institutions? psychi|lits|grandes institutions)|eviter (?:[^\\s-]+ ){0,4}(?:l.|d.)?(?:hospitalisation|institutionn|placement en)|plutot que (?:[^\\s-]+ ){0,3}(?:institution|hospital)|milieu le moins restrictif|reduction (?:[^\\s-]+ ){0,4}(?:lits|hospitalisation)|(?:contraint|oblig)\\S* (?:[^\\s-]+ ){0,4}(?:de vivre|a vivre) dans un (?:milieu|cadre)|en cadre le moins|sejours? (?:[^\\s-]+ ){0,2}aussi brefs?|segreg',
        score: 0.8,
      },
      {
        says: `(?:ferm(?:e|er|es|ee|ees|eture|etures)|supprim|suppress|reconver|transform|reorient|remplac|reduc|reduire|reduit|diminu|elimin|disparition|demant|baisse|abol)[a-z]* ${words(10)}(?:asiles?|hopital psych|hopitaux psych|lits?·|institutions?·|grands? (?:etablissement|hopita)|longs? sejours?|divisions fermees|hospices|internats|pavillons|places institutionnelles|etablissements d.hebergement|colonies|sejours en hopital|hebergements? collectif)|(?:asiles?|hopital psych|hopitaux psych|lits?|institutions?|grands? (?:etablissement|hopita)[a-z]*|hospices|internats|pavillons|etablissements?(?: d.hebergement)?|unites de long sejour|services de long sejour)[a-z]* ${words(12)}(?:ferm(?:e|es|ee|ees|era|eront)·|supprim|reconver|transform|reorient|remplac|reduit|demantel|n.admet|ne re(?:coi|coiv)|cess(?:e|ent|era|eront) d|ne (?:sera|seront|peu(?:t|vent)) plus|abol|progressivement)|(?:nulle?|aucune?|interdi[a-z]*|plus de|ne peu(?:t|vent)|moratoire|veto|defend[a-z]*)· ${words(10)}(?:constru|ouvr|crea|cree|agrandi|nouve|financ|edifi|batir|ajouter)[a-z]* ${words(8)}(?:asile|hopital psych|hopitaux psych|lit·|lits·|institution|etablissement|hospice|internat|place)|(?:tout|de|d.un) nouve(?:l|au|lle|aux) (?:lit|lits|etablissement|institution|asile|long|hopital)|en priorite sur l.hospitalisation|(?:priorite|preference|prefer|primaute)[a-z]* ${words(10)}(?:hospitalisation|institution|hebergement collectif|placement en)|projets? de (?:depart|sortie|vie hors)|plan (?:de )?(?:sortie|transition|fermeture) ${words(6)}(?:resident|institution|etabliss)|quitter? (?:l.|les )?institution|sort(?:ie|ir|ent|ant) d.institution|vie en institution|forc(?:e|ee|es|er) (?:de|a) vivre en|(?:nul|personne) ne (?:fonde|ouvre|construit|cree|batit|agrandit)|(?:ajout(?:e|er|ent)|reconstrui(?:t|re))· ${words(4)}(?:institution|lits?·|asile)|(?:nombre|effectif)s? ${words(8)}(?:en institution|en asile|lits?·|internes|residents)[a-z]* ${words(4)}(?:diminue|reduit|baiss|ramene)|(?:dernier|chaque|tous les|des) ${words(3)}residents? ${words(4)}(?:relog|quitt|reinstall|sorti)|relogement|relogee?s?·|ne (?:demeure|reste|garde|retient) ${words(6)}(?:institution|etablissement|hopital|asile)[a-z]* ${words(4)}(?:faute|parce|du seul fait|au (?:seul )?motif|pour la seule)|lits? (?:ferme|supprime|libere)|credits liberes`,
        with: 'psych|menta[lu]|handicap|institution|asile|long sejour|resident|malade|usager|hospitalis|desinstit|vieill|hebergement',
        not: 'fermeture (?:administrative|de l.etablissement entraine|des piscines|annuelle|provisoire)|retrait (?:de l.)?agrement|sanction|confiscation|commerce|chambre|infraction|porte|debit|cellule|classe fermee|reserve|segregation, ou|est remplacee? (?:dans|par)|manquement',
        score: 0.7,
      },
    ],
    'complaints-review': [
      {
        says: 'plaintes?·|reclamation|sortie immediate|(?:ordonn|demand)[a-z]* (?:[^\\s-]+ ){0,4}(?:mainlevee|elargissement)|(?<!dernier )(?<!ultime )(?<!avoir )recours·|voie de recours|en appeler (?:[^\\s-]+ ){0,3}(?:au|devant|aupres|a l)|fai(?:re|t) appel(?! (?:a|aux?)·)|port(?:er|e) en appel|interjet|en appel|appel (?:de|contre|devant|des)|(?:form|interj|relev|forme) (?:[^\\s-]+ )?appel|pourvois?·|contest(?:er|ation|e|ee)|se pourvoir|sais(?:ir|ie|it|ine|i)·? (?:[^\\s-]+ ){0,4}(?:juge|tribunal|commission|conseil|president|cour|mediateur|defenseur)|(?:juge|tribunal|cour|commission|president du tribunal) (?:[^\\s-]+ ){0,4}(?:sais|statu|control(?!e d)|revis|reexamin)|controle (?:judiciaire|juridictionnel|systematique)|juges? des libertes|reexamen|revision (?:de (?:la|sa|cette) (?:decision|mesure|situation)|periodique|judiciaire)|demande de (?:revision|reexamen)|opposition· (?:a (?!la)|au|contre|devant|est|peut|motiv|aux?)|habeas|requete (?:en|aupres|adresse|au|devant|a )|mediat(?:ion|eur)|tribunal administratif|action en (?:justice|responsabilite)|(?:droit a|obtenir|demander) (?:[^\\s-]+ )?reparation|indemnis\\w+ (?:la )?victime|peut (?:se plaindre|porter plainte)|commissions? (?:des droits|de recours|d.examen)|retroaction … plainte',
        not: 'entite reglementee a qui|(?<!en )appel (?:d.offres|a candidature|a projet|a la·|au·)|appel sous les drapeaux|frais de recours|recours (?:a la|a des|aux|au|a un|a l)·|disciplin|controle judiciaire … (?:mineur|detention)|mineur|procureur de la republique|adolescent|recours subrogatoire|subrog|opposition a la|recettes|saisi(?:e|es)? (?:des biens|immobili)|instruction|juge des enfants|infraction|plaintes? (?:fonctionnel|subjectiv|somati|doul)|educative|cinema|trouble neuro|expression des plaintes|caractere subjectif|conciliation soit|reglement des differends concernant|decision [a-z ]{0,40}sans appel|mediateur (?:est )?nomme|gestionnaire des plaintes|decision de retrait|cour constitutionnelle|ni hypothequer|recours (?:formes|est forme) contre les decisions rendues|agrement|suspensif|recours de l.etat|hypocondri|plaintes de la part|en cas de contestation|divorce|imposition|saisie? par (?:le|la|son) (?:president|directeur|ministre)|faire appel (?:a|aux?)·|ne peut etre contest|pupille|donation|legs·|mariage|nonobstant recours|honoraires|voudra ouvrir|planifi|creance|tiers responsable|capacite a temoigner',
        score: 0.7,
      },
      // Who believes himself wronged turns to somebody who can undo it.
      {
        says: `(?:se plaindre|plainte|reclam(?:er|e|ation|ant)|griefs?·|doleances?|deferer|defere|contest(?:e|er|ent)|attaqu(?:e|er|ent|able)|demander? (?:au|a la|a l|la|sa|le|que|d)|sollicit(?:e|er)|saisi(?:r|t|e)|s.adress(?:e|er|ent)|requerir|petition|appel|recours|opposition|requete|revision|fait opposition|action|agir)· ${words(16)}(?:juge|tribunal|cour·|commission|conseil d|ombudsman|mediateur|defenseur|protecteur|parquet|procureur|president|magistrat|comite|autorite|doyen|inspect|instance|en justice|justice|a la liberte|levee|revision|reexamen|liberation|elargissement|sortie|remplacement)|(?:juge|tribunal|cour|commission|conseil|president|magistrat|comite|doyen)[a-z]* ${words(10)}(?:statue|prononce|entend|examin|reexamin|tranche|revis|verifie|annul|repond)[a-z]* ${words(10)}(?:reclamation|plainte|recours|requete|mesure|bien-?fonde|regularite|legalite|placement|detention|maintien|internement|dans (?:les|la) (?:[a-z]+ )?(?:jours|heures|quinzaine|huitaine|semaine))|(?:voies? de (?:droit|recours)|droit (?:de|d.) ?(?:recours|appel|plainte|se plaindre|saisir|contester)|appel (?:est|peut|au juge|devant|contre|n.a)|(?:indemnisation|reparation) ${words(4)}(?:prejudice|dommage|tort)|dommages-interets|reexamine|reevaluee? (?:tous|chaque|au moins)|(?:elle|il) (?:la|le|les) revise|revise (?:chaque|tous)|nullite de (?:la|cette|toute) (?:decision|mesure))|aucune (?:sanction|represaille)|boites? aux (?:lettres|plaintes)|recueill[a-z]+ ${words(12)}plaintes`,
        near: `(?:person(?:ne|nes) (?:concernee|placee|hospitalisee|handicapee|malade|protegee|admise|retenue|visee|internee|en|ayant|interessee)|intere?sse|malade|patient|intern|usager|pensionnaire|resident|colloque|aliene|majeur|proche|famille|epoux|conjoint|son avocat|toute personne|quiconque|mesure|placement|detention|hospitalis|handicap|discrimin|traitement|contrainte|refus|reclamant|beneficiaire|travailleur|locataire|candidat|eleve|parents|organisations)`,
        not: 'appel (?:d.offre|a (?:candid|projet)|du soir|nominal)|numero vert|voudra ouvrir|fiscal|douan|disciplin|mariage|capacite a temoigner|honoraires|planification|professionnel peut|commission rogatoire|agrement|autorisation d.exploit|marche public|scrutin electoral|statut|concours|certificat medical est adresse|orphelin|tiers responsable|subrog|executoires, nonobstant|infraction|accuse·|pour (?:exercer|ouvrir|etre inscrit)|mineur|pension militaire|quorum|budget|autorite parentale|recours de l.etat|signale|conseil de famille|pupille|tribunal peut ordonner l.internement',
        score: 0.65,
      },
    ],
    'independent-monitoring': [
      {
        says: '(?:inspect(?:ion|e|er|eur|eurs|ent)|controleur general des lieux|ombudsman|protecteur (?:du citoyen|des usagers)|defenseur des droits|mediateur (?:de la republique|national)|visites? (?:inopinee|d.inspection|sans preavis)|(?:visit|inspect|control)(?:e|es|ent|er|ees)·(?: \\S+){0,6} (?:etablissement|hopita|locaux|asile|service|institution)|commissions? (?:departementale\\S* |regionale\\S* |nationale\\S* )*(?:des soins psychiatriques|des hospitalisations|de controle|d.inspection|(?:[^\\s-]+ )?de sante mentale|consultative (?:nationale )?des droits)|commissaire a l.accessibilite … (?:rapport|inspect|examin|enquet|visite|control|verif|visiter|surveill)|(?:mecanisme|organe|organisme|autorite|comite|instance|commission|observatoire)s? (?:[^\\s-]+ ){0,4}(?:independant|de suivi|de surveillance|de controle|de monitoring)|(?:suivi|surveill(?:ance|er|e|ent)|contrôle|controle) (?:[^\\s-]+ ){0,5}(?:mise en (?:œ|oe)uvre|application|etablissement|des droits|conformite|respect)|surveillance des etablissements|(?:etablissements?|hopita|services)[a-z]* (?:[^\\s-]+ ){0,6}(?:sont|est|peuvent etre) (?:[^\\s-]+ )?(?:visite|inspect|controle)|institution nationale des droits|audits?· (?:independant|des etablissements|de conformite)|verif\\w+ (?:[^\\s-]+ ){0,4}(?:respect|conformite|observation)|veill\\w+ (?:au respect|a l.application))',
        not: 'courrier|correspond|pretent serment|percoivent|fiscal|comptab|douan|cannabis|assentiment|contrat ne peut|peut en appeler|appels? a l|vehicule|inspect\\w+ (?:du travail|des finances|academique|d.academie)|impot|medicament|stupefiant|surveillance electronique|penalement|mineur|plante|aliment|assureur|tabac|produit|animaux|aeronef|financier|commissaire aux comptes|substance|salari|(?:est|sont) composee? |(?:formee?|composee?) d.un|inspecteur scolaire|appel a concurrence|amende|contraventions?·',
        score: 0.65,
      },
      {
        says: `(?:visit(?:e|er|es|ent|era|eront)|inspect(?:e|er|ent|era|eront)|parcour(?:t|ra|ir|ent)|control(?:er|ent|era)|surveill(?:er|ent)|verifi(?:e|er|ent)|se (?:transporte|rend|rendra|transportera)|passe en revue|penetr(?:e|er|ent))[a-z]*· ${words(14)}(?:asile|hopita|etablissement|maisons?·|cliniques?|institutions?|internats?|foyers?|homes|services?·|lieux?·|salles|camps|centres?|locaux|dortoirs|malades|internes|cellules|chambres|ceux qui|familles|registres|prisons?|structures?|unites?)|(?:inspecteur|commission|commissaire|comite|juge|procureur|prefet|magistrat|parquet|ombudsman|mediateur|controleur|defenseur|delegue|medecin inspecteur|equipe independante|conseil de surveillance|autorite independante|visiteur|inspection|observatoire|mecanisme|protecteur|rapporteur|institution nationale)[a-z]* ${words(18)}(?:visit|inspect|control|surveill|verifi|parcour|s.assur|passe en revue|fois (?:par|l) ?an|sans (?:preavis|prevenir|s.etre annonce)|inopin|a l.improviste|rapport (?:public|annuel|au parlement|sur)|s.entret|se fait (?:ouvrir|remettre|rendre)|compulse|recommand|suivi de|suit l.application|application de la (?:presente|convention))|(?:registre|livre|procès-verbal|proces-verbal|rapport)s?· ${words(12)}(?:ouvert aux? (?:magistrat|juge|inspect|autorite|commission)|a la disposition (?:du|des|de la) (?:juge|procureur|commission|inspect|magistrat|autorit)|vise par (?:le|la) (?:juge|procureur|prefet|commission)|au parlement|public|a l.assemblee)|(?:visites?|inspections?|controles?) (?:inopinee?s?|sans (?:preavis|avertissement)|a l.improviste|periodique|reguli|independant|de surveillance|trimestriel|annuel)`,
        with: `malad|patient|asile|psych|handicap|intern|etablissement|institution|usager|pensionnaire|aliene|clinique|hopita|droits|detention|isolement|contention|contrainte|hospitalis|resident|menta[lu]|camps? de priere|logement`,
        not: 'courrier|lettre|fiscal|comptab|douan|vehicule|impot|medicament perime|stupefiant|pretent serment|jetons|indemnis|travaill|salari|inspecteur du travail|jury|ecoles?·|enseignement|academi|architect|pompier|incendie|denree|hygiene alimentaire|eleve|peut en appeler|observation pour|assentiment|autorisation de l.inspecteur|avertit|proposition|visites? (?:sont|ont lieu|medicale|du medecin|d.un infirmier)|avise |assemble|quorum|fosse|agrement|placement|ordonne (?:l|le|la)|mise en observation|expertise|accuse|inculp|personnel infirmier|medecin (?:traitant|chef|de garde|l.a vu)|medecin,? (?:qui|de)|note seulement|comite d.ethique|appels? a l|cantine|registre central|adolescent|entite reglementee',
        score: 0.6,
      },
    ],
    'legal-aid': [
      {
        says: 'aide (?:juridique|juridictionnelle|judiciaire|legale)|assist(?:ance|e|ee|es|er)? (?:juridique|judiciaire|d.un avocat|par un avocat|d.un conseil|d.un defenseur|d.une avocate)|avocat (?:de (?:son|leur) choix|commis|designe|d.office|choisi)|commis(?:e|sion)? d.office|designe\\S* (?:[^\\s-]+ ){0,4}avocat|represente\\S* (?:[^\\s-]+ ){0,4}avocat|droit (?:[^\\s-]+ ){0,4}(?:avocat|conseiller juridique|defenseur)|prendre conseil (?:[^\\s-]+ ){0,5}avocat|conseil (?:d.un|de l) avocat|curateur de procedure|ministere d.avocat|conseils juridiques',
        not: 'mineur|adolescent|conseil de l.ordre|ordre des avocats|compose(?:e|nt)?·|membres?·|siege',
        score: 0.75,
      },
      {
        says: `(?:avocat|defenseur|batonnier|representant experimente|homme de loi)s?· ${words(12)}(?:d.office|gratuit|sans (?:frais|honoraires|bourse)|commi(?:s|t)|nomme|designe|assist|choisi|de (?:son|leur) choix|a la charge (?:de l.etat|du tresor|de la caisse)|paye|remunere par|fourni|lui en|est (?:nomme|present|entendu)|le (?:defend|represent)|pour (?:le|la|les|l) ?(?:defendre|representer|assister))|(?:commet|commettre|nomme|nommer|designe|designer|assiste(?:e|s|r)?|represente(?:e|s|r)?|defendu|pourvu|se faire (?:assister|representer)|beneficie|a droit|ont droit|fait appel)[a-z]* ${words(10)}(?:avocat|defenseur|conseil juridique|assistance judiciaire|aide juri|batonnier|representant experimente)|(?:aide|assistance|conseil|defense|consultation|representation)s? (?:juridique|judiciaire|juridictionnelle|legale|gratuite|d.un avocat|en justice gratuit)|a defaut d.avocat|n.a pas d.avocat|sans frais (?:de justice|d.avocat)|(?:exempt|dispens)[a-z]* (?:de|des) (?:tous )?(?:frais|depens|droits de greffe)|curateur de procedure`,
        near: `malad|patient|interne|colloque|person(?:ne|nes)|interesse|usager|handicap|hospitalis|accuse|poursuiv|majeur|retenu|aliene|protege|audience|place|detention|elle|lui`,
        not: 'mineur|adolescent|ordre des avocats|conseil de l.ordre|dispense du ministere|conseil d.administration|conseil des ministres|conseil communal|comptable|bareme|secret|lettre|appels? a l|conseil de famille|conseil d.etat|frais de deplacement|son avocat peuvent|un juge, un avocat|expert',
        score: 0.65,
      },
    ],
    participation: [
      {
        says: '(?:consult|concert|associ(?:e|es|er|ant)·|particip|representants?·|implic|implique|collabor)\\S* (?:[^\\s-]+ ){0,9}(?:personnes? (?:handicapee|en situation de handicap|concernee|ayant)|associations?|organisations? (?:de|representa|des|non)|usagers|patients|famil|groupes? de|organismes? (?:de|representa|communaut))|(?:associations?|organisations?|organismes?|federations?) (?:representati|de (?:et pour )?(?:les )?personnes? handicap|de personnes|des personnes|de (?:patients|malades|usagers|parents|familles|defense)|d.usagers|representant|œuvrant|oeuvrant|nationales representatives|de mutiles|d.anciens combattants)|representants? (?:[^\\s-]+ ){0,4}(?:usagers|personnes handicapee|associations|familles|patients|malades|organisations de personnes|ayants)|(?:membres?|administrateurs?) (?:[^\\s-]+ ){0,5}(?:soient|sont|etre) (?:des |une )?personnes? handicapee|participation (?:[^\\s-]+ ){0,4}(?:a la vie|dans la societe|a la societe|a la prise|des personnes (?:handicapee|en situation)|citoyenne)|en consultation avec|conseil(?:s)? (?:national |departementa\\w+ |consultatif (?:national |departemental )?)(?:[^\\s-]+ )?des personnes handicapee|comite(?:s)? d.usagers|conseil de la vie sociale|rien … sans nous|dialogue (?:[^\\s-]+ ){0,6}(?:communaute|personnes?|organis|associ)|(?:particip|collabor|contribu)[a-z]* (?:[^\\s-]+ ){0,6}(?:l.|d.)?(?:elaboration|conception|decisions|mise en (?:œ|oe)uvre)|consult[a-z]* … personnes (?:qui defendent|ayant une experience|handicap|autistes?|concernees)|personnes ayant une experience',
        with: 'handicap|patients?·|malade|usager|famil|aidant|infirm|invalid|autis|deficien|menta[lu]|incapacit|aveugle|sourd|mutile|anciens combattants|experience|psych|conseil de la vie',
        not: 'participation financiere|participation aux frais|associe\\w* a la gerance|societe (?:anonyme|par)|association sans but lucratif qui|organisation syndicale|employeurs|salari|represent\\w* legal|fiscal|detenu|mineur|representant de l.etat|patriot|deport|memori|frais de deplacement',
        score: 0.7,
      },
      {
        says: `(?:usagers?|anciens? (?:patients?|malades?|usagers?)|residents|personnes? (?:handicapee|en situation de handicap|concernee|ayant (?:un handicap|vecu|une experience|l.experience)|autiste|sourde|aveugle)s?|pairs?|associations? (?:de|d|des|represent)[a-z]*|organisations? (?:de|d|des|represent|d.importance)[a-z]*|federations? (?:de|d|des|nationale)[a-z]*)· ${words(16)}(?:sieg|membre|elu(?:s|e|es)?·|elis|elit|designe|represent|conseil|commission|comite|consulte(?:e|s|es)·|associe|particip|prenn?ent part|donnent? leur avis|avis·|entendu|votent|assemblee|propose|collabor|concert|veto|co-?constru|elabor|planif|evalu|cogestion|gouvernance)|(?:conseil|commission|comite|equipe|bureau|instance|organe|jury|mecanisme|assemblee|conference|groupe de travail|observatoire)[a-z]* ${words(14)}(?:usagers?·|anciens? (?:patients?|malades?|usagers?)|patients?·|personnes? (?:handicapee|en situation de handicap|concernee|ayant (?:un|une|vecu|l.)·?)|associations?·|organisations? (?:de|represent|d|des|nat|non)|pairs?·|un malade|familles)|(?:consult|concert|associ|entend|negoci|impliqu|a la demande|collabor|avec l.avis|apres avis|sur proposition|recueill[a-z]* l.avis|prend[a-z]* l.avis|de concert|en lien|en partenariat|particip)[a-z]* ${words(14)}(?:usagers|organisations? (?:de|d|represent|nat|qui)|organisations·|associations?·|personnes? (?:handicapee|concernee|en situation|ayant)|anciens patients|residents|federations?)|(?:club|cercle|conference|assemblee|conseil|comite|parlement|collectif) (?:des|de|d) ?(?:malades|usagers|patients|residents|pairs|personnes (?:handicap|concern))|experience vecue|savoir experientiel|(?:moitie|tiers|quart|deux|trois|quatre|un) (?:au moins )?(?:de |des )?(?:ses |ces )?(?:neuf |sept |cinq )?(?:membres|sieges) ${words(8)}(?:usager|handicap|patient|person|associ)|participe[a-z]* ${words(6)}(?:vie publique|decisions?|elaboration)|rien (?:sur|pour) nous`,
        with: `sieg|conseil|commission|comite|equipe|membre|consult|elu|elis|represent|particip|avis|decision|politique|programme|assemblee|elabor|association|organis|propos|concert|entend|associ|veto|collabor`,
        not: `avis des parents|conseil de famille|participation (?:financ|aux frais|aux competitions|aux ateliers)|fiscal|syndic|employeurs|salarie|detenu|mineur|representant (?:de l.etat|legal)|avocat|commission ${words(6)}(?:de reforme|rogatoire)|ligue de defense|recours|appel|plainte|prix de journee|agrement|saisi|honorair|contrats?·|medecins des hopitaux psych|(?:patient|malade|usager)s? ${words(6)}(?:devant|peut en appeler|est (?:cite|designe|represente))|peut saisir|deferer|fonds|prothes|associe[a-z]* a la (?:gerance|repartition)|boite a suggestion|lois? (?:sur|relative)|criteres d.admissib|france libre|recherche|expert|titre de|avis motive|normes d.accessibilite pour|entends? les|assureurs|collegu|conseil d.administration, elu par ses|statut|${WAR}|memori|patriot|frais de deplacement`,
        score: 0.6,
      },
    ],
    confidentiality: [
      {
        says: `(?:renseignements personnels|donnees (?:personnelles|a caractere personnel|medicales|de sante))· ${words(12)}(?:protec|proteg|confiden|consent|divulg|communiqu)|(?:protec|proteg|confiden|divulg|communi)[a-z]* ${words(8)}(?:renseignements personnels|donnees (?:personnelles|a caractere personnel|medicales|de sante))|(?:secrets?·|confiden|discretion·|vie privee)[a-z]*|(?:informations?|donnees|renseignements?|dossiers?|rapports?|pieces|diagnostics?|identite|notes|images)· ${words(14)}(?:secret|divulg|confident|ne (?:quitte|peu[a-z]+ (?:etre )?(?:communiqu|transm|divulg|utilis|consult))|protege|anonym|sans (?:son|leur|l) ?(?:accord|consentement|autorisation)|qu.avec (?:son|leur)|detrui)|(?:divulg|revel|communiqu|transm|publi)[a-z]* ${words(10)}(?:sans (?:son|leur|l) ?(?:accord|consentement|autorisation)|a (?:l.employeur|la police|un tiers|l.epoux|des tiers)|nom (?:de la|du) (?:personne|patient|malade))|(?:tenu|tenus|soumis|astreint|astreints|lie|lies)· ${words(3)}(?:au|par le) secret|(?:nulle?|personne|aucun[a-z]*|ne)· ${words(4)}(?:revel|divulgu|communiqu|repet)[a-z]* ${words(14)}(?:appris|patient|malade|fonctions|sans (?:l|son|leur))|ce qu.(?:il|elle|ils) (?:a|ont) appris|aucune mention ${words(8)}(?:casier|dossier|livret|certificat)|protection des donnees|destinataires des renseignements|refuser de communiquer|(?:pas|que) susceptibles? de (?:communication|consultation)`,
        near: `malad|patient|usager|person(?:ne|nes)|interesse|dossier|donnees|sante|medica|hospitalis|psych|handicap|curateur|autorite|secret|soin|expertise|facultes|recueilli`,
        not: 'scrutin|vote|bulletin|secret (?:des affaires|industriel|defense|du delibere)|secrets? industriel|secretaire|secretariat|commercial|a la discretion|pouvoir discretion|concurren|defense nationale|adolescent|fiscal|substance|opposer le secret|mise au secret|chambre|marche|sans discretion|debats|audience',
        score: 0.6,
      },
    ],
    'information-access': [
      {
        says: '(?:inform(?:e|es|ee|ees|er|ation)·|avis(?:e|es|ee|er)·|explique) (?:[^\\s-]+ ){0,10}(?:de (?:ses|leurs|son|leur|sa)|droits·|motif|traitement|situation|patient|malade|personnes? (?:concernee|admise|hospitalis|handicapee|malade|placee|protegee|sous garde))|(?:patient|malade|personne|interesse|usager)\\S* (?:[^\\s-]+ ){0,6}(?:est|sont|doit etre|doivent etre|a ete) (?:[^\\s-]+ ){0,3}(?:informe|avise)|droit (?:a l.|d.|de l.|a une |a )?(?:information|inform|etre inform|recevoir (?:des |toute |l.)?inform|acceder a son dossier|savoir)|acces (?:a|au|aux) (?:[^\\s-]+ ){0,3}(?:dossier (?:medical|personnel|de|le)|information|renseignements? (?:le|la|qui|concern))|langue (?:des|de) signes|langage gestuel|langue (?:qu.il|qu.elle|qu.ils|comprise)|braille|facile a lire|faciles? a comprendre|langage (?:simple|clair|facile)|formats? (?:accessible|adapte|appropri|substitut)|support\\S* (?:de substitution|accessible|adapte|prevu|substitut|autre)|medias? substitut|gros caracteres|interpretes? (?:en langue|gestuel|pour|de|lorsqu|si|est|qualifi)|services? d.interpret|assist[a-z]* d.un interprete|interpretation (?:gestuel|simultan|en langue|visuel)|sous.?titr|audio.?descri|videodescription|lecteur d.ecran|communication (?:alternative|augmentee|ameliorer)|affich\\S* (?:[^\\s-]+ ){0,5}droits|cop(?:ie|ies) (?:[^\\s-]+ ){0,5}(?:dossier|decision|rapport)|consult(?:er|ation de) (?:son|leur) dossier|met a (?:la )?disposition (?:[^\\s-]+ ){0,10}(?:support|format|handicap)|sites? (?:web|internet) accessible|langage (?:[^\\s-]+ )?(?:simple|clair)|format (?:conforme|electronique)? ?(?:au niveau|accessible)|niveau aa·|annonces? (?:[^\\s-]+ ){0,3}(?:visuel|sonore|audi)',
        not: 'interpretation de la (?:loi|presente)|loi d.interpretation|interpretation judici|interpretation (?:du|des dispositions)|(?:avise|informe) (?:le |la |l.)(?:administrat|autorite|caisse|commissaire|commission|conseil|directeur|gouverneur|inspecteur|juge|maire|ministre|office|parquet|prefet|procureur|tribunal)|transcription sur|mineur|adolescent|substances?·|cannabis|artiste',
        score: 0.7,
      },
      {
        says: `(?:inform(?:e|es|ee|ees|er|ation)|averti[a-z]*|avise(?:e|es|s)?|expliqu[a-z]*|instruit[a-z]*|donne lecture|porte a la connaissance|expose)· ${words(12)}(?:ses droits|leurs droits|droits? (?:et|que|de)|recours|motifs?|situation|etat (?:de sante|du dossier)|diagnostic|traitement|decision|langue|vive voix|reglement|par ecrit et oral|voies? de|dossier|son (?:sort|regime)|conseil)|(?:dans une langue|en langage|en termes|sous (?:une )?forme|en des termes) ${words(4)}(?:qu.(?:il|elle|ils)|comprehensible|simple|accessible|clair|facile|adapte|compren)|(?:acces|accede|accedent|acceder|consult(?:e|er|ation)|prend(?:re)? connaissance|copie|rectification|correction)s?· ${words(6)}(?:dossier|donnees (?:le|la|les|qui)|pieces|informations? (?:qui le|le concern|la concern)|rapport|notes)|(?:en|par|apprennent les) signes·|en braille|langue(?:s)? (?:des signes|gestuelle)|lecture labiale|pictogramme|gros caracteres|livres? (?:parlant|en braille|sonore)|interpretes?·|sous-?titr|machines? braille|tablette|logiciels? (?:vocal|de lecture)|facile a lire|falc·|non oralisant|non parlant|communication (?:alternative|augment|adaptee)|traducteur|guide-?interprete|information (?:du|des) (?:patient|malade|usager|public)|service (?:national )?d.information|lisible(?:s)? (?:au toucher|par)|relais (?:telephonique|video)|visiophon|(?:droit|acces) (?:a|de|d) ?l.information|liberte (?:d.expression|de recevoir)`,
        near: `malade|patient|usager|person(?:ne|nes)|interesse|interne|sourd|aveugle|handicap|eleve|deficien|hospitalis|resident|colloque|majeur|temoin|famille|elle|lui|soignant|electeur|enfants?·`,
        not: 'interpretation de la (?:loi|presente)|loi d.interpretation|scientifique|entrent? en franchise|informe (?:le|la|les) (?:juge|prefet|ministre|procureur|parquet|conseil|tribunal|commission|famille)|avertit? (?:le|la|en)|avise (?:le|la|en|les)|notifie a (?:la|l)|presse|informe dans sa langue|prouve par|douan|fiscal|copie (?:en|du) (?:registre|jugement)|comptab|directeur de|formulaire|publicite|delivre copie|ordre du jour|registre foncier|juge en|informee? de (?:l|la|toute) (?:ouverture|admission|evasion)|commission se tient informe|huis clos|archives|obtient contre paiement|fabrication|personnel|renseigne sur la seule|mineur isole|avocat (?:prend|a acces)|en avise|registre est|entite|violation|en informe l.interesse|voies de recours',
        score: 0.6,
      },
    ],
    'protection-from-abuse': [
      {
        says: `(?:porte la main|port[a-z]+ la main|frapp(?:e|er|es|ent)·|insult|injuri|raill|rudoy|brutal|maltrait|humili|moqu(?:e|er)|coups?· (?:et|sur|port|de)|sevices|violen|cruau|cruel|tortur|inhumain|degradant|harcel|exploit(?:e|er|es|ation)·|neglig(?:e|er|ence)s?·|abus(?:e|er|ent|s)?· |abandon(?:n|·)|delaiss|viol·|agress|attent|chatiment|punition|punir|corporel|travail force|travaux forces|privation de (?:nourriture|repas|soins|sommeil|lumiere)|prive[a-z]* de (?:ses |leurs |sa |de )?(?:vivres|nourriture|repas|soins|sommeil|lumiere)|mauvais traitement|bientrait|traite des|mendic|servitude|esclavage|menac(?:e|er|ant)· ${words(4)}(?:malade|patient)|chaines·|enchain|cages?·|fers·|servic[a-z]+ personnel|sorcell|mutilation|stupr|attouch|represailles|intimid|escroqu|spoli|extorsion|pression|fraude)`,
        near: `puni|peine|amende|emprison|interdi|prohib|proscri|defendu|defend |nulle?·|aucune?|aboli|a l.abri|protege|protection|protec|prevenir|prevention|signale|denonc|signalement|lutt|victime|libere|chasse|renvoye|congedi|destitu|revoqu|sanction|ne peu(?:t|vent)|doit|jamais|ne (?:sera|seront|sont|s.)|assurer qu|enquete|point maltraite|faute·|droit`,
        with: `malade|patient|handicap|psych|intern|usager|resident|pensionnaire|hospitalis|person(?:ne|nes) (?:placee|vulnerab|agee|protegee|en|ayant|atteinte|attachee|que|dont|suivie)|deficien|infirm|aliene|etablissement|femmes?|enfants?·|incapable|majeur|lieu·|lieux|salarie|soin|gardien|agent|calmant|ouvrage|detresse|alien|celui qui`,
        not: 'exploitation (?:agricole|commerciale|industri|de l.entrepr|des? (?:gisement|service|transport|aerodrome|donnee|vehicule))|exploitant|ennemi|droit a pension|guerre|combat|aeronef|deport|animal|voies? d.execution|pression (?:arterielle|atmos)|violences verbales|inculp|est reconnu coupable|infraction grave|acte criminel|delaissement extreme|placement|temoin|(?:ne|n.) (?:est|sont) (?:pas )?soumise?s? a (?:autorisation|l.impot)|sous pression|fiscal|comptab|retenu sans droit|discern|danger|menace (?:sa|son|la|l.ordre)|trouble le repos|isolement|disciplin[a-z]+ ne peut depasser|menace de mettre|discrimination syndic|symptom|interdiction judiciaire|adolescent',
        score: 0.65,
      },
    ],
    'humane-treatment': [
      {
        says: `(?:dispose|disposer|chacun|chaque (?:patient|malade|pensionnaire|resident|interne|personne)|conserv|garde|porte)[a-z]* ${words(8)}(?:d.un lit|matelas|placard|armoire|(?:ses|leurs) (?:propres )?(?:habits|vetements|effets|objets)|intimite|cle·|chambre individuelle|eau (?:chaude|potable)|espace (?:personnel|prive))|(?:dortoirs?|chambres?|locaux|pavillons?|maison|nourriture|repas|aliments|literie|sanitaires|air|lumiere|jardin|cour|chauff|promenade)[a-z]* ${words(14)}(?:propre(?:s|ment)?·|salubre|aere|chauffe|eclaire|suffisant|saine|decent|convenable|abondan|n.excede|separ|ombrag|jardin|ouverte|lits·|honnete|variee|par jour|quotidien)|(?:avec|dans le respect|respect|respecte|respecter)[a-z]* ${words(6)}(?:dignite|egards|humanite|douceur|bienveillance|bonte|patience|intimite|vie privee|pudeur|croyances|convictions|identite|culture|personnalite|autonomie)|(?:dignite|humanite|douceur|bienveillance)·|(?:moins|peu) (?:restricti|contraignant|rigoureu|privati|intrusi)[a-z]*|(?:gite|feu|nourriture|couche) ${words(4)}(?:honnete|convenable)|(?:exercice|pratique) (?:de son|du|de leur) (?:culte|religion)|plein air|sortir (?:au jardin|a l.air)|ne (?:seront|sont|sera) (?:point |pas )?(?:mele|confondu|enchain|tondu)|hygiene (?:corporelle|et)|aucune (?:grille|chaine)|logee? proprement|criminels|condition plus douce`,
        near: `malad|patient|pensionnaire|resident|interne|aliene|usager|hospitalis|psych|handicap|person(?:ne|nes)|chacun|lits·|soin`,
        not: 'services d.hygiene|hygiene publique|ministre|comite|quiconque|detenu|police|pharmac|incinerateur|architect|taille|conges?·|expulse|cantine|tuberc|cholera|contagi|isolement|contention|cellule|personnel|agents?·|interne de garde|procede|obligations du patient|matieres|budget|vente|bail|economes?·|table de|tarif|imposer pour|discute avec|exceptionnel',
        score: 0.6,
      },
    ],
    accessibility: [
      {
        says: 'signalisation (?:tactile|en braille)|indicateurs? tactile|(?:bandes?|surfaces?) podotactile|plate-?formes? elevatrice|toilettes? accessible|accessibles? (?:aux|en) fauteuils?|(?:places?|espaces?|aires?) (?:[^\\s-]+ ){0,4}fauteuils? roulant|sous-?titrage code|description sonore|videodescription|aides? a la mobilite … (?:bord|rampe|acces)|rampes? … (?:fauteuil|aide a la mobilite|personnes? handicap)',
        not: 'personnel medical|prothese',
        context: 'none',
        score: 0.75,
      },
      {
        says: 'plans? (?:initia[a-z]+ )?sur l.accessibilite|(?<!commissaire a l.)(?<!dirigeant principal de l.)(?<!elaboration de normes d.)accessibilite(?!\\s*(?:\\n|$)|(?: au| du| aux| des)? (?:registre|ordre|public|texte|arrete|cout|prix|medicament|financ))|(?:elimin|supprim|prevent|reconnai|lev|reper|exempt|sans|abol|recens)[a-z]* (?:[^\\s-]+ ){0,6}(?:l.|d.)?obstacles?·|obstacles? (?:a l.accessib|archi|physique|materiel|environnement)|conception universelle|barrier(?:e|es) (?:archi|physique|a l)|barrieres·|cadre bati|environnement (?:bati|physique|accessible)|sans obstacle|franchiss|mise en accessibilite|design universel',
        not: 'semaine nationale|accessibilite des documents|avise (?:le|la|l)|incorpores? par renvoi|accessibilite … (?:financ|produit|cannabis)|regime provincial|droits? et libertes|milieux varies|incorpor|textes? reglementaire|arretes? (?:pris|visant)|obstacle financier|assurance-sante|obstacles? d.ordre|(?:fait|font|faire|faisant|fasse|mettre|mettant) (?:pas |point )?obstacle|commission des services financiers|rencontre d.obstacle|navigation|cannabis',
        score: 0.75,
      },
      {
        says: 'accessibles?·',
        with: 'handicap|batiment|transport|site|format|infrastructure|environnement|vehicule|toilette|gare|voirie|mobilite reduite|communication|logement|locaux|lieux',
        not: 'accessibles? au public|accessible en (?:tout temps|ligne)|aux (?:inspecteur|employes)|financierement',
        near: FIELD,
        score: 0.75,
      },
      {
        says: 'rampes?·|ascenseur|tactile|plancher bas|signal(?:isation|etique)? (?:sonore|visuel|tactile)|main(?:s)? courante|barres? d.appui|plate-?forme elevatrice|plates-formes elevatrices|toilettes? accessible|largeur (?:[^\\s-]+ ){0,4}fauteuil|bandes? podotactile|places? (?:reservees? )?(?:pour|aux) (?:les )?fauteuils?|rampe d.acces|voies? d.acces|pictogramme|caracteres? (?:en relief|surelev)|contrast(?:ant|e)',
        context: 'passage',
        score: 0.7,
      },
      {
        says: `(?:batiments?|edifices?|constructions?|lieux|installations?|locaux|voirie|trottoirs?|rues|parcs|transports?|vehicules?|bus|trains?|gares?|arrets?|ascenseurs?|portes?|logements?|sites?|applications?|services?|billetterie|guichets?|bureaux? de vote|urnes?|bulletins?|cellules?|sanitaires|toilettes?|parkings?|plages|ecoles?|distributeurs?|equipements?|produits?|cabines?|communications?|televis[a-z]+|documents?|formulaires?|hotels?|salles?)· ${words(14)}(?:accessib|adapt(?:e|es|ee|ees|ation)·|amenag|de plain-?pied|a hauteur|largeur|rampe|tactile|au rez-de-chaussee|desservi|sans (?:obstacle|entrave|marche|seuil)|franchissable|utilisable|plan incline|au toucher|conviennent|praticable|signal[a-z]+ sonore|vocal|conform[a-z]* aux normes d.access)|(?:rendre|rendu|mettre|mise|mis|amenager|adapter|construi|concev|conc[u]|equip)[a-z]* ${words(10)}(?:accessib|aux normes|adapte aux|fauteuil|utilisables par tous|de maniere a permettre)|environnement (?:amenage|accessible|adapte|sans)|(?:entrer|circuler|se deplacer|acceder|atteindre|monter|sortir) ${words(8)}(?:batiment|edifice|comme les autres|sans (?:aide|entrave|obstacle)|librement|en fauteuil|lieux publics)|inaccessible|(?:permis|autorisation) (?:de construire|d.habiter|de batir) ${words(14)}(?:access|normes|handicap)|conception (?:pour tous|universelle)|pour tous les utilisateurs|(?:aide|assistance) (?:a l.embarquement|en gare)|annonces? (?:sonore|vocal|visuel|telephon)|boucles? magnetique|bandes? (?:de guidage|podo)|places? (?:de stationnement )?(?:reservee|adaptee)s?|transports? publics? ${words(6)}(?:adapte|access)`,
        near: `handicap|mobilite reduite|fauteuil|aveugle|sourd|malvoyant|non voyant|deficien|infirm|autonom|personne(?:s)? (?:qui|en|agee|a mobilite)|electeurs?|urnes|constructions? ${words(4)}existant|largeur de porte|tous|accessibilite`,
        not: 'accessibles? au public|cannabis|pharmac|barrieres? de lit|verrouill|portes? (?:surveillee|ouverte|est ouverte|demeure)|entite reglementee|avise (?:le|la|l)|commissaire a l|dirigeant principal|registre|accessibles? (?:par|en tout temps|gratuitement aux)|dossier|secret|navigable|textes? reglement|obstacles? (?:d.ordre )?financ|fixe l.acces|acces aux combles|medicament|intimite|personnel|materiel pedag',
        score: 0.6,
      },
    ],
    mobility: [
      {
        says: '(?:fourni|attribu|octroi|pret|acqui|achat|rembours|gratuit|droit|prise? en charge|repar|remplac|entrepos|transport)[a-z]* (?:[^\\s-]+ ){0,8}(?:fauteuils? roulant|aides? a la mobilite)|aides? (?:technique|a la marche|auditive|optique)|stationnement|chiens? (?:guide|d.assistance|d.aveugle)|anima(?:l|ux) d.assistance|appareils? (?:fonctionnel|auditif|orthop|de prothese|acoustique|d.assistance|pour handicap)|appareillage|prothes|orthes|orthopedi|mobilite (?:personnelle|individuelle|des personnes|reduite … (?:acces|transport|dispos))|(?:gratuit|reduct|tarif|demi-?tarif|rabais)\\S* (?:[^\\s-]+ ){0,8}(?:transport|voyag|chemin|autobus|train|tramway)|canne(?:s)? blanche|technologies? d.assistance|vehicules? (?:adapte|amenage)|moyens? de deplacement|transports? adapte|(?:carte mobilite|carte europeenne|macaron)|deplacement(?:s)? autonome|facilit\\w+ (?:[^\\s-]+ ){0,3}(?:deplacement|circulation)|services? d.assistance|aides? techniques',
        not: 'apnee|reflexe|marteau|frais de deplacement des membres|stationnement (?:des troupes|militaire|de l.aeronef|en allemagne)|territoire de stationnement|cinema|produit chirurg|amputations? (?:d|au|sous)|coefficient|moignon|troubles fonctionnels|chef du centre|etudes? et (?:a la |de )?recherche|gestion des (?:dossiers|prestations)',
        score: 0.75,
      },
      {
        says: `fauteuils?· ${words(6)}(?:roulant|franchise|gratuit|pris|rembours|entr)|fauteuils roulants|(?:protheses?|ortheses?|appareils? (?:auditif|orthoped)|cannes?|bequilles|aides? (?:technique|a la marche|auditive)|moyens? auxiliaire|materiel (?:adapte|d.appareillage)|technologies? d.assistance)· ${words(10)}(?:franchise|gratuit|pris en charge|rembours|fourni|droit|accord|prete|attribu|exoner)?|chiens? (?:guide|d.assistance|d.aveugle)|(?:vehicules?|voitures?|tricycles?|motocycl[a-z]+)· ${words(8)}(?:adapte|amenage|franchise|exoner|affranchi|handicap|specialement)|(?:place|emplacement|stationn|parking)[a-z]* ${words(6)}(?:reserv|handicap|gratuit|carte)|(?:gratuit|reduction|tarif|demi-?tarif|rabais|franchise|remise)[a-z]* ${words(10)}(?:transport|voyag|train|bus|autobus|avion|bateau|metro|tramway|chemins de fer)|(?:transport|voyag|train|bus|autobus|avion|bateau|metro|tramway|chemins de fer)s? ${words(10)}(?:gratuit|a tarif reduit|demi-?tarif|rabais|adapte)|(?:deplace|deplacer|deplacement|circul|voyager|se mouvoir)[a-z]* ${words(8)}(?:seule?s?·|autonom|librement|personnel|facilit|independ|accompagn)|(?:examen|candidats?) ${words(8)}(?:conduite|permis)|aide a l.embarquement|accompagnateur ${words(6)}(?:gratuit|voyag|transport)|moniteurs? de locomotion|carte de stationnement|mobilite (?:personnelle|individuelle)|voyag(?:e|ent|er)· ${words(4)}(?:gratuit|a (?:demi|tarif|moitie)|sans payer|en franchise)`,
        with: 'handicap|infirm|aveugle|sourd|mutil|deficien|mobilite|paralys|fauteuil|prothes|invalid|amput|guide',
        not: 'frais de deplacement des membres|militaire|bareme|mastication|taux|expertise|chirurg|marteau|pour la vente|atelier|conducteur professionnel|coefficient|recherche|chef du centre',
        score: 0.65,
      },
    ],
    education: [
      {
        says: 'educat(?!ion nationale)|scolar|scolaire|ecoles?·|enseign|universit|(?:les|des|aux|d.) ?eleves·|etudiant|bourses? d|apprentissage|creche|prescolaire|formation generale|cantine|etudes·|alphabetis',
        near: 'handicap|autis|sourd|aveugle|malvoyant|malentendant|deficien|infirm|besoins (?:educatifs )?(?:part|spec)|inclusi|trouble|inadapt|perfectionnement|hospitalis',
        not: 'effectuent leur stage|internes? en|reeducation fonctionnelle|etablissements d.enseignement et|aux etudes|educati[a-z]+ ou psycholog|juge des enfants|ministe?re? (?:[^\\s-]+ ){0,6}(?:educat|enseign)|ministre|grande? ecole|ecoles? (?:d.infirm|militaire|nationale (?:d.admin|sup|de la))|education sanitaire|education (?:du public|de la population)|centre hospitalier universitaire|hospitalo-universitaire|professeur|diplome|etudes (?:sur|statist|epidem)|frais d.etudes|mesures? educative|assistance educative|medecin|deces|orphelin|veuve|fins? educati|mineur|adolescent|informer et (?:a )?eduqu',
        score: 0.65,
      },
      {
        says: '(?:education|enseignement|scolarisation|ecoles?) (?:inclusi|special|adapte|integr|ordinaire)|droit (?:a l.|de l.)?(?:education|instruction|enseignement)|projets? personnalises? de scolarisation|integration scolaire|enfants? (?:handicapes? )?(?:[^\\s-]+ )?scolarise',
        not: 'educateur',
        score: 0.85,
      },
      {
        says: `(?:enfants?|eleves·|l.eleve·|(?:un|aucun|cet) eleve·|jeunes?|etudiants?|personnes?)· ${words(14)}(?:ecoles?|scolaris|instruction|enseignement|classes?|universite|etudes|lecons|inscri[a-z]+ (?:a|dans)|education|formation|apprend|creche|maternelle)|(?:ecoles?|etablissements? (?:scolaire|d.enseignement)|universites?|enseignement|instruction|education|classes?|creches?)· ${words(14)}(?:handicap|autis|sourd|aveugle|deficien|arriere|besoins|inclusi|ordinaire|special|adapt|tous les enfants|braille|hospitalis)|(?:projet (?:personnalise|individuel|educatif)|plan (?:educatif|d.enseignement)|auxiliaire (?:scolaire|d.enseignement)|epreuves amenagees|tiers-?temps|continue ses lecons|enseignement a domicile|alphabetis|classes? (?:de perfectionnement|particuliere|speciale|ordinaire|d.inclusion)|enseignant specialise|education (?:inclusive|speciale|physique adapt))`,
        with: 'handicap|autis|sourd|aveugle|deficien|arriere|besoins (?:part|spec)|pedopsych|trouble|infirm|hospitalis|inclusi|classes? (?:ordin|spec)|braille|amenagees|en situation',
        not: 'a moins de (?:cent|deux cents) metres|ecoles? (?:d.infirm|militaire|normale|nationale|de medecine)|diplome (?:requis|d)|maitres|recrutes|ministere|professeur|personnel|sensibilis|bareme|pension|veuve|orphelin|peine|infraction|armee|militaire',
        score: 0.65,
      },
    ],
    work: [
      {
        says: `travailleurs? (?:handicap|deficien|invalid|aveugle|ayant)|candidats? (?:handicap|invalid)|emplois? reserves|milieu de travail|(?:l.)?emploi;|(?:engage(?:nt|r)?|emploie(?:nt)?|employer|embauch|recrut|occup(?:e|ent|er)|affect(?:e|er))[a-z]* ${words(12)}(?:handicap|infirm|deficien|aveugle|mutil|malade|usager|interne|patient|trouble)|(?:handicap|infirm|deficien|aveugle|mutile|malade|usager|interne|patient|travailleur)[a-z]* ${words(14)}(?:emplois?·|travail(?:ler|le|lent)?·|ouvrage|metiers?|ateliers?|salaires?|remuner|pecule|embauch|recrut|postes?·|profession(?!nels? de )|licenci|concours|gain·|entreprise|apprenti|gages)|(?:travail|ouvrage|metier|emploi|pecule|remuneration|salaire|atelier)s?· ${words(14)}(?:offert|volontaire|librement|equitable|au moins egal|protege|adapte|accompagn|a qui (?:peut|veut)|mis en bourse|lui est (?:compte|verse)|(?:de|des|aux) (?:personnes? )?(?:handicap|malades|internes|usagers))|(?:formation|reclassement|readaptation|essai|reinsertion|insertion|orientation|aide) (?:initiale|professionnel|au travail|en emploi|a l.emploi|par le travail)|(?:droit|acces) (?:au|a l) ?(?:travail|emploi)|quota|obligation d.emploi|emplois? (?:accompagne|protege|reserve|adapte)|pour cent (?:de l.effectif|des (?:emplois|postes|recrutements))|travail force ${words(3)}(?:etant )?interdit|marches? reserve|discrimination (?:a l.embauche|dans l.emploi)`,
        with: 'handicap|infirm|deficien|aveugle|mutil|malade|usager|interne|patient|psych|trouble|autis|assure|invalid|hospitalis|atelier|gain',
        not: 'personnel (?:infirmier|soignant)|infirmiers? (?:sont|de secteur|en)|praticien|contrat de l.etablissement|inspecteur du travail (?:visite|peut)|moniteurs|maitres|emploi (?:de|des|d.) (?:la |l.)?(?:force|moyens|liens|contention|isolement|substance|fonds|credits|langue|armes)|fait emploi|medecin du travail|frais|honoraires|n.accede a|nul n|allocations? de chomage|interne de garde|assistance judiciaire|incapable de tout travail|incapacite permanente|contractees|non-imposition|infirmes? ou|etat civil|delinquant|condamne|detenu|emplois du temps|debits|tutelle|statut|gagner un salaire|reclassement … impossible|interne(?:s|ment)? (?:politique|resistan)|deport|imputable',
        score: 0.6,
      },
    ],
    'social-protection': [
      {
        says: '(?<!(?:lieu a|droit a|droits? a la|titulaires? d.une|beneficiaires? d.une|motive (?:la|leur)|regime des|service des|code des) )pensions?·|allocation|rentes?·|prestations? (?:sociale|familiale|d.invalid|en espece|de compensation|canadienne|d.assurance|pour personnes|mensuel|d.aide)|(?:la|une|cette|sa) prestation· (?:est|sera|peut|canad|pour|vers)|indemnites?·|securite sociale|(?:assurance|regime)s? (?:maladie|invalidite|sociale|dependance|enregistre)|protection sociale|aide sociale|assistance sociale|exonerat|exempt\\w* (?:[^\\s-]+ ){0,5}(?:impot|taxe|droits de douane|droits)|credits? d.impot|deduction|avantages? (?:fiscal|sociaux)|aides? au logement|allocation (?:de )?logement|logements? (?:socia|reserve|adapte|subvention)|majoration|carte d.invalidite|carte (?:d.egalite|de personne handicap|d.handicap)|subventions? (?:canad|aux personnes|individuel)|pret(?:s)? (?:a taux|bonif|specia)|epargne-invalidite|pauvrete|taux d.invalidite|droit a pension|retraite (?:anticipee|pour invalidite)|revenu minimum|minima sociaux|(?:aide|soutien|appui) financi|ressources garanties',
        near: FIELD,
        not: 'taux d.invalidite (?:sera|de ceux|reconnu|mentionne|:|de [0-9]|attrib|est fixe)|dissociation|aucune (?:condition de )?duree|bareme|expertis|imputab|barre bleue|partenaire survivant|legion|epargne-invalidite etabli|evade|incarcer|numero d.assurance sociale|postulant|plaies|symptom|coefficient|rembourse au ministre|renseignements prevus|ouvrant droit|pension militaire de deces|deduction des redevances|a la redevance|membres (?:[^\\s-]+ ){0,12}indemnit|pretent serment|indemnites? (?:[^\\s-]+ ){0,4}(?:membres|commissaire|administrateur|president|deplacement|de deplacement|des agents|de fonction|du president|tuteur|mandataire)|remunerat|conge|traitements? et indemnites|cour des pensions|tribunal des pensions|tribunaux des pensions|juridiction|orphelin|veuve|ayants cause|conjoint(?:s)? survivant|ascendant|ministre charge de la securite sociale|caisse (?:nationale|primaire)|entite|victimes? de|mineur|adolescent|exercice de (?:ses|leurs) fonctions|fonctions de (?:membre|president)|penalite',
        score: 0.65,
      },
      {
        says: `(?:rec(?:oit|oivent|evoir|evra)|touch(?:e|ent|er)|perc(?:oit|oivent|evoir)|ont droit a|a droit a|beneficie(?:nt|r)?|est vers[a-z]+|verse|octroi[a-z]*|accord[a-z]*|attribu[a-z]*|alloue)· ${words(8)}(?:pensions?|allocations?|rentes?|prestations?|indemnites?|aides? (?:sociale|mensuel|financ|au logement)|secours|majoration|complement|subvention|revenu|abattement|exoneration|credit d.impot|contribution|prime|bourse|supplement|reduction)|(?:pension|allocation|rente|prestation|indemnite|majoration|aide|secours|complement)s?· ${words(10)}(?:versee?|servie?|accordee?|attribuee?|augmentee?|majoree?|mensuel|egale?s? a|d.invalidite|d.infirmite|de handicap|aux? (?:personnes? )?(?:handicap|infirm|aveugle|invalid|grand))|(?:exonere|exempt|affranchi|dispense|franchise|abattement|degrevement|remise|reduction|tarif reduit|gratuit)[a-z]* ${words(8)}(?:impots?|taxes?|droits? (?:de|d)|droit·|douane|tva|cotisation|redevance|factur|vignette)|(?:priorite|reserve|attribu|quota)[a-z]* ${words(8)}(?:logement|habitation|prets?|loyer)|(?:logement|prets?|loyer)s?· ${words(10)}(?:reserve|priorit|bonifi|interet|reduit|aide|handicap)|(?:tierce personne|aide (?:constante|reguliere)|aide d.autrui)|carte (?:personnelle|d.invalidite|de priorite|de handicap|d.identite d.handicap|handicap)|(?:couverture|assurance) (?:maladie|sociale|sante|dependance|invalidite|soins)|assistance (?:sociale|publique|aux)|filets? sociaux|minimum vital|niveau de vie (?:suffisant|decent|adequat)|accidente? du travail`,
        near: `handicap|infirm|invalid|deficien|aveugle|sourd|incapacite|psych|malade|menta[lu]|mutil|aidant|tierce personne|assure·|degre de|enfants? a charge handic`,
        not: 'taux d.invalidite (?:sera|de ceux|reconnu|mentionne|:|de [0-9]|attrib|est fixe)|dissociation|aucune (?:condition de )?duree|bareme|expertis|imputab|barre bleue|partenaire survivant|legion|epargne-invalidite etabli|evade|incarcer|numero d.assurance sociale|postulant|plaies|symptom|coefficient|personnel|remunerat|membres|honorair|curateur|tuteur|administrateur|agent comptable|succession liquid|orphelin|veuve|conjoint survivant|ascendant|amende|taux d.invalidite de ceux|bareme|dissociation|salaire du|jetons|gage|maitres|redevance des|animation|participant a la recherche|peine|medical (?:gratuit|militaire)|(?:etats|ressources) de l|deces|resistance|codification|paiements d.aide|subvention annuelle de l.etat|classe|journee|exercice budg|statut',
        score: 0.6,
      },
    ],
    habilitation: [
      {
        says: 'readapt|reeducat|rehabilitation (?:psycho|fonction|medic|socio|des personnes|profess|physique|et|a base|sociale|communaut)|rehabilit(?:er|ation) (?:[^\\s-]+ ){0,5}(?:handicap|malade|patient)|adaptation et (?:de |la |a la )?readapt|kinesitherap|physiotherap|orthophon|psychomotri|reinsertion|reclassement|insertion sociale|activites? therapeutique|autonomie fonctionnelle|sociotherap',
        not: 'rehabilitation (?:judiciaire|legale|urbaine)|detenu|delinquant|mineur|adolescent|contrevenant|toxicoman … peine|infraction|diplome|(?:indemnites?|listes?) de reclassement|reclassement [a-z ]{0,40}impossible|chefs? de service',
        score: 0.75,
      },
      {
        says: `(?:readapt|reeduc|rehabilit|habilit|reinsert|reentrain|kinesi|orthophon|ergotherap|psychomotri|physiotherap|logoped|appareillage|stimulation precoce|reclassement|autonomis)[a-z]* ${words(10)}(?:droit|gratuit|pris|fourni|offert|dispens|assur|programme|service|centre|accessible|communaut|handicap|personne|acces|pay|benefici)|(?:enseign|appren|entrain)[a-z]* ${words(8)}(?:a marcher|a s.habiller|s.orienter|gestes? de la vie|vie quotidienne|locomotion|activites de la vie|autonomie)|(?:programme|service|centre|seance|droit|acces|mesure|stage)s? ${words(6)}(?:de |d.|a la |en )(?:readaptation|reeducation|rehabilitation|habilitation|reinsertion|ergotherapie)`,
        near: 'handicap|psych|menta[lu]|deficien|malade|patient|usager|infirm|assure|person(?:ne|nes)|aveugle|sourd',
        not: 'rehabilitation (?:judiciaire|legale|urbaine)|detenu|delinquant|peine|faillis|ordonne son placement|planifi|budget|mineur|personnel|diplome|lits de|alcool|etudes et de recherche|chef du centre',
        score: 0.65,
      },
    ],
    'family-life': [
      {
        says: `(?:se marie|se marier|mariage|fonder une famille|vie (?:de famille|familiale|conjugale|affective|sexuelle|de couple|commune)|parentalite|maternite|paternite|etre parent|droits? parenta|parents? (?:handicap|en situation|ayant|atteint|sourd|aveugle)|(?:elever|garder|garde de|education de|separ[a-z]*|retir[a-z]*|enlev[a-z]*|confi[a-z]*|reprendre|allait[a-z]*) ${words(5)}(?:enfants?|nouveau-?nes?|nourrissons?|parents|mere|famille)|(?:enfants?|nourrissons?|mere|parents|conjoint|couple|epoux)[a-z]* ${words(14)}(?:separe|retire|enleve|aupres d|garde|reunis|(?:meme )?chambre|visite|lien)|adopter|adoption|procreation|fertilite|contraception|planification|reproducti[a-z]+|liens? (?:familiaux|avec (?:sa|leur|la) famille|avec les siens)|rec(?:oit|evoir) la visite des siens|contacts? avec (?:sa|leur|ses|la) (?:famille|proches|enfants)|grandir (?:dans|au sein)|(?:vivre|grandir|demeurer|eleve|rester) ${words(5)}(?:famille|parents)·|conge (?:parental|pour aidant|de proche)|soutien (?:a la|aux) (?:parent|famille)|intimite|relations (?:sexuelles|affectives|intimes|amoureuses|familiales)|divorce|autorite parentale)`,
        with: `handicap|psych|menta[lu]|malad|patient|trouble|hospitalis|interne|deficien|resident|usager|crise|personnes? (?:protegee|en)|infirm|aliene|sourd|aveugle|pensionnaire|tutelle|pedopsych|autis`,
        near: `chambre|foyer|etablissement|droit|liberte|libre|nulle?·|ne (?:peut|peuvent|sont|doit|saurait)|aucune?|soutien|aide|assist|accompagn|protege|garanti|interdi|favoris|maint|respect|facilit|permet|conserve|pas separe|autant que|siens|motif|refus|a l.egal|dispose`,
        not: `ne se marie que|nul(?:le)?s?· (?:le|si) mariage|(?:ne peut|ne peuvent|incapable de) (?:se marier|contracter mariage)|contracter mariage|opposition (?:faite )?au mariage|annul|empechement|consent[a-z]* du (?:tuteur|conseil)|frappee? d|allocation|pension|orphelin|deces|titulaires? de l.autorite|sterilis[a-z]* ${words(6)}autoris|livret de famille|demande d|tuteur|majoration|impot|succession|a sa place|mere de famille|sexe|peine|amende|membre de la famille|administration|emprisonn`,
        score: 0.65,
      },
    ],
    'political-participation': [
      {
        says: `(?:vote(?:r|nt)?|elector|electeurs?|urnes?|isoloir|bulletins?|scrutin|candidats?|elections?|bureaux? de vote)[a-z]* ${words(16)}(?:handicap|hospitalis|aveugle|non voyant|infirm|usager|malade|interne|malgre|quel(?:s|le|les)? que soi|accompagn|assist|facilit|accessib|sans entrave|etat de sante|psych)|(?:handicap|hospitalis|aveugle|non voyant|infirm|usager|malade|interne|psych|protege)[a-z]* ${words(16)}(?:vote(?:r|nt)?·|elector|electeurs?|urnes?|isoloir|scrutin|se porte(?:nt|r)? candidat|elections?|bureaux? de vote|vie (?:politique|publique))`,
        with: 'handicap|hospitalis|aveugle|non voyant|infirm|psych|etat de sante|usager|malade|interne|protege',
        not: 'ne (?:peuvent|peut|doivent|sont|sauraient) (?:pas )?(?:etre )?(?:inscrit|elect|vot|elu|eligib|exerc)|n.est pas (?:inscrit|elect)|rayee?|prive|interdits? |dechu|conseil d.administration|assemblee generale|elus? par|delegue|scrutin secret|incapacite|syndic|jury|conduite|examen',
        score: 0.7,
      },
    ],
    'culture-sport': [
      {
        says: 'cultur(?:e|el|elle|els|elles)·|recreati|loisir|sport|tourism|touristi|theatre|musee|bibliotheq|divertissement|artistique|activites? physique',
        near: FIELD,
        not: 'ministe?re?s? (?:[^\\s-]+ ){0,6}(?:cultur|sport|tourism|loisir)|ministre|competences? culturelle|culturellement|patrimoine culturel|centre national|diversite culturelle|identite culturelle|transport(?:s)? touristi|droits economiques|autochton|culture d.entreprise|culture (?:de|du) (?:la )?(?:securite|service)|adapt[a-z]* a la culture|coutumes|bibliotheque du parlement|organismes? et bibliotheques|etablissements d.enseignement et les bibliotheques',
        score: 0.7,
      },
      {
        says: `clubs? (?:de|des|sportif)|terrains? (?:de|et|sportif)|moniteurs?·|competitions?·|champions?·|jeux·|sportif|sportive|sports?·|loisirs?·|recreati|films?·|cinema|theatre|musique|musees?·|bibliotheque|bal·|fetes·|promenades?·|excursions?·|vacances·|tourism|artisti|culture[ls]|culturel|spectacles?·|concerts?·|danse|peinture|stades?·|piscines?·|handisport|paralymp`,
        with: 'handicap|malade|patient|usager|interne|resident|hospitalis|aveugle|sourd|deficien|pensionnaire|psych',
        not: 'ministre (?:de|des|du|charge)|ministere de|journal officiel|vacances judiciaires|regime des vacances|conge|personnel|poste a|jouer de l.argent|debits|competences? culturel|patrimoine|diversite|chirurg|autochton|jeux de hasard',
        score: 0.65,
      },
    ],
    awareness: [
      {
        says: 'sensibilis|campagne|stigmatis|stigma·|prejuges|(?:influenc|modifi|fai[a-z]+ evoluer)[a-z]* (?:[^\\s-]+ ){0,3}attitudes?|attitudes? (?:de la societe|du public|negativ)|stereotype|prise de conscience|conscientis|(?:form|initi)(?:er|ation|ations|es|ent)· (?:[^\\s-]+ ){0,10}(?:droits|handicap|accessib|policier|magistrat|menta[lu]|agents|langue des signes|au contact)|image positive|journee (?:mondiale|nationale|internationale)|informer (?:le public|la population|l.opinion)|education (?:du public|de la population)|information du public|changer les (?:mentalites|comportement)|programmes? de formation … (?:handicap|accessib|personnel)|formation des (?:membres du )?personnel|semaine nationale',
        not: 'former un conseil|culpabilite|scolarite|formation professionnelle|campagnes? (?:de guerre|elector|contre l.ennemi|double|simple|(?:a|d.)·)|ruban|engagement|unite combattante|benefice de (?:la )?campagne|permis|drogue|fabri|formation continue|tabac|cannabis|diplome|militaire|recherche de pers',
        score: 0.7,
      },
      {
        says: `(?:campagnes?|emissions?|semaine|journee|programmes? scolaire|manuels|affiches|medias|journalistes|presse|radios?|film)· ${words(14)}(?:handicap|sensibil|stigma|prejug|croyance|droits|sante mentale|prise de conscience|psych|opinion|image|maladie)|(?:combat|lutt|elimin|dissip|faire reculer|changer|modifi|deconstru)[a-z]* ${words(8)}(?:stigma|prejug|stereotyp|croyance|peur|attitudes?|mentalites|regard|honte|idees recues)|(?:form|instrui|enseign|initi)[a-z]* ${words(12)}(?:droits (?:des|de la|humains)|a la (?:convention|presente loi)|capacite juridique|sans (?:contrainte|force))|(?:policiers?|magistrats?|juges|enseignants|chefs coutumiers|journalistes|soignants|agents publics|avocats|medecins)· ${words(10)}(?:recoivent|suivent|form(?:es|ation)|sensibilis)|prise de conscience|conscientis|sensibilis|stigmatis|destigmatis|respect des droits ${words(4)}(?:enseign|form)`,
        with: 'handicap|psych|menta[lu]|usager|malad|droits|stigma|prejug|croyance|egalite|conscience|autis|epilep|deficien|sourd',
        not: 'militaire|elector|drogue|tabac|cannabis|diplome|formation professionnelle|formation continue des|campagnes? de guerre|formes? par le conseil|education, (?:l.)?emploi|droits de (?:mutation|douane|greffe)|enfants handicapes relevent|formation et l.integration|enseignement special|concours',
        score: 0.65,
      },
    ],
    'data-statistics': [
      {
        says: `(?:statistique|recens|enquete|denombr|donnees|indicateur|rapport annuel|registre|observatoire|cartograph|etudes?)[a-z]* ${words(14)}(?:nombre d|ventil|desagreg|par (?:age|sexe|type|province|region)|prevalence|besoins|population|handicap|isolements?|contentions?|internements|hospitalisations sans|publie|rendu public|tous les|chaque annee)|(?:publi|recueil|collect|compil|dress|transm|tien)[a-z]* ${words(10)}(?:statistiques?|donnees (?:chiffr|ventil|sur|relativ|agreg)|nombre (?:de|des|d))|(?:publi|compte|denombr|recens|releve)[a-z]* ${words(8)}(?:le |du |au )?nombre (?:de|des|d)|par (?:age|sexe)(?:,| et)|epidemiolog|recherche (?:scientifique )?sur (?:le|les|la) (?:handicap|sante|maladies?|besoin|deficien|troubles)`,
        with: 'handicap|psych|menta[lu]|malad|deficien|usager|patient|isolement|contention|hospitalis|interne|incapacite|autis',
        not: 'consentement|essai|biomedic|curateur|salaire|prix|impot|surveillance epidemiologique|transfert|registre (?:unique|central|des (?:entrees|assistants|malades))|repartition des vivres|personnes admises|notaire|permises|mineur|dossier|secret|penalite|medecin-?conseil|chef du centre|assur(?:e|eur|ance)',
        score: 0.6,
      },
    ],
    children: [
      {
        says: 'enfants? (?:[^\\s-]+ ){0,4}(?:handicap|deficien|menta[lu]|autis|sourd|aveugle|infirm|inadapt|invalid|a besoins|ayant (?:des besoins|un handicap)|atteints?|anorma|arriere)|(?:handicap|menta[lu]|psychi|deficien|autis|sourd|infirmite)\\S* (?:[^\\s-]+ ){0,5}(?:enfant|adolescent|jeunes?·|mineur)|mineurs? (?:[^\\s-]+ ){0,6}(?:handicap|psychi|trouble|menta[lu]|hospital|soins|admis)|jeunes (?:handicap|sourd|aveugle|deficien|inadapt)|education speciale|pedopsychiatr|psychiatrie infanto|allocation d.education',
        not: 'enfants? a charge … pension|majorations?·|pension|prestations familiales|a sa charge|(?:mineur|adolescent) (?:[^\\s-]+ ){0,6}(?:infraction|peine|poursuiv)|tribunal|juge des enfants|on entend|orphelin',
        score: 0.75,
      },
      {
        says: `enfants?·|eleves·|l.eleve·|jeunes·|jeunes? fille|mineurs?·|nourrissons?·|petite enfance|fillettes?|garcons?·|ecoliers?·|pedopsychiatr|psychiatrie (?:infant|de l.enfant)|interet superieur de l.enfant`,
        with: 'handicap|deficien|autis|sourd|aveugle|pedopsych|trouble|inadapt|besoins|electro|psychiatrie (?:infant|de l)|infirm|arriere|psychia',
        not: `enfants? a charge|mineurs? ${words(4)}(?:infraction|peine|poursuiv|emancip)|tribunal pour|juge des enfants confie|orphelin|heritier|reconnaitre un enfant|succession|mise au monde|enfants? adopt|ses enfants, et|autorite parentale|tuteur|adolescent[a-z]* ${words(6)}(?:coupable|infraction|peine)|garde des sceaux|adultes|code criminel|majorations?·|pension|prestations familiales|a sa charge|personnes handicapees doivent`,
        score: 0.65,
      },
    ],
    women: [
      {
        says: 'femmes?·|filles?·|meres?·|enceinte|grossesse|accouch|sexospecifi|maternite',
        with: '(?:femmes?|filles?|meres?|enceintes?)· (?:[^\\s-]+ ){0,4}(?:handicap|menta[lu]|psychi|deficien|admises?·|hospitalis|malade|infirm|invalid|en situation)|(?:handicap|patient|malade|deficien|psychi)[a-z]* (?:[^\\s-]+ ){0,6}(?:femmes?|filles?|enceintes?|meres?|accouch|grossesse)·|(?:separ|distinct|propres? aux)[a-z]* … femmes|femmes … separ|sexospecifi',
        not: 'orphelin|veuve|allocations? de maternite|pere (?:et|ou) (?:de )?(?:sa |la )?mere|pension|un homme et une femme|membre|ascendant|sans distinction|frere|majoration|assurance|sexe, (?:d|l)',
        score: 0.7,
      },
      {
        says: `femmes?·|filles?·|meres·|enceintes?·|accouchee|allaitant|deux sexes`,
        with: 'handicap|psych|menta[lu]|deficien|hospitalis|malade|detresse|usager|accueil separe|reproduct|sterilis',
        not: 'orphelin|veuve|l.un et l.autre sexe|pere (?:et|ou) (?:de )?(?:sa |la )?mere|pension|un homme et une femme|membre|femme de service|frere|sage-femme|age, (?:de )?sexe|sexe, (?:d|l|de|lieu)|mere de famille|mariage|service de domestique|race|sans distinction|buandier',
        score: 0.6,
      },
    ],
    'peer-support': [
      {
        says: 'pair(?:s)?-?(?:aidan|aidance)|pairs? aidant|entraide|soutien (?:par les|des|entre) pairs|groupes? (?:d.entraide|de (?:soutien|parole))|mutuelle aide|experience vecue|auto-?assistance|parrainage entre|conseils? (?:par les|des) pairs|entre pairs',
        not: 'entraide (?:judiciaire|internationale|penale|repressive)|entraide entre etats|convention',
        score: 0.8,
      },
      {
        says: `pairs?·(?! (?:de|et)?·? ?(?:france|annee|impair))|(?:cercles?|groupes?|clubs?|maisons?|reseaux?|collectifs?|associations?|ateliers?|amicales?)· ${words(3)}(?:de pairs|des pairs|de parole|d.entraide|d.anciens (?:malades|patients|usagers|buveurs)|de soutien|d.usagers|de malades|des malades|des (?:patients|usagers)|d.entendeurs|de retablissement|d.ecoute mutuelle)|(?:anciens? (?:malades?|patients?|usagers?|buveurs?|internes?))[a-z]* ${words(12)}(?:ecout|accompagn|soutien|soutien|aident|aider|partag|orient|anim|reuni|entraid|mediat|temoign|format|salari|assur)|(?:ceux qui ont|personnes? qui ont|ayant|qui ont|ont) (?:eux-memes |deja )?(?:traverse|vecu|connu|surmonte) ${words(8)}(?:crise|maladie|trouble|epreuve|hospitalis|psych|meme)|(?:s.aident|s.entraident|entraide|aide mutuelle|soutien mutuel|auto-?support|partage[a-z]* (?:leur|leurs|d|des|l).?experience)|(?:dirige|gere|anime|mene|conduit|tenu)[a-z]* par (?:des|d.anciens|les) ${words(2)}(?:personnes ${words(3)}(?:utilise|vecu|connu|concern|recu)|usagers|patients|malades|pairs)|ayant elles-memes|centres? de retablissement|mediateurs? (?:de sante )?pairs?|patients? (?:expert|partenaire|ressource)|retablissement`,
        with: `services|usage|psych|menta[lu]|malad|patient|usager|crise|handicap|trouble|pair|soutien|ecoute|entraide|interne|cercle|hospital`,
        not: 'entraide (?:judiciaire|internationale|penale|repressive|administrative|civile)|elus par leurs pairs|election par (?:ses|leurs) pairs|designes? par (?:ses|leurs) pairs|retablissement (?:de l.ordre|du|des|de la)|convention|dossier|cour des pairs|hors pair',
        score: 0.7,
      },
    ],
  },
};
