import type { LanguageRules } from '../../rules.ts';
import { FIELD, TREATMENT, WAR, words } from './words.ts';

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
/** Schedules that say at how much a disease or wound is rated. */
const RATED =
  'bareme|imputab|sequelle|(?:taux|degre) d.(?:invalid|incapac)|p\\. 100|lesions?·|paralysies?·|paludisme';

/** Deciding in people’s place, holding them, treating them against their will. */
export const COERCION: LanguageRules['signals'] = {
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
};
