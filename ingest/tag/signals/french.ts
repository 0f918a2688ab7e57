import type { LanguageRules } from './rules.ts';

const TREATMENT =
  'soin|trait|therap|medica|hospital|admis|intervention|operation|examen|acte|steril|electro|recherche';

export const FRENCH: LanguageRules = {
  context:
    'handicap|(?<!militaires d.)invalid(?:e|ite)|infirmit|infirmes?·|incapacite|incapables?·|inaptitude|deficien|mental|psych|alien(?:es|ation)|demen(?:t|ce)|autis|sourd|aveugle|malvoyant|malentendant|patient|malade|mobilite reduite|accessibilit|obstacles?·|majeurs? (?:protege|incapable|inapte|sous)|personnes? (?:protegee|vulnerable|dependante|inapte)|tutelle|curatelle|soins (?:sans|psych)|braille|langue des signes|fauteuil|limitations? fonctionnelle|besoins (?:speciaux|particuliers|specifiques)|garde en etablissement|alteration … facultes|toxicoman|perte d.autonomie|mutil(?:e|es)·|trisomi|epilep|suicid',
  forbids:
    'ne (?:peut|peuvent|doit|doivent|saurai|pourr|sera|seront|constitu|justifi|fait|font|puisse|perd)|nulle? |nul·|aucune?·|interdi(?:t|te|ts|tes|ction)·|prohib|prosc|jamais|en aucun cas|n.est (?:pas|autoris|permis)|ne sont pas|n.a pas|sans (?:discrimination|qu.il soit necessaire)|droit de ne pas|ne pas (?:etre|faire)|a l.abri|proteg(?:e|es|ee|ees)? contre|protection contre|abol|illegal|illicit|exempts? (?:de|d)|constitue(?:nt)? une (?:infraction|discrimination)|sera puni|est puni|sont punis',
  except:
    'sauf|hormis|excepte|exception|a moins|que (?:si|lorsqu|pour|dans|sur|par|avec|en·|a·|au·|aux·|lors|s.il|apres|sous|conform|la ou|le temps|selon|moyennant|de maniere|de facon|comme|sous)|qu.(?:en|a|apres|avec|aux?|il|elle|un|une|exception|avec|autant|aussi|dernier)·|seul(?:e|s|es)? |seulement|uniquement|exclusivement|sous reserve|toutefois|cependant|neanmoins|hors (?:le|les|des|ces)|en dehors|autres? que|sans (?:autorisation|decision|ordonnance|prescription|l.autorisation|une decision|l.avis|avis|mandat)|dernier recours|plus de \\w+ (?:heure|jour|mois)|exceder|au.dela|depasser|motif insuffisant|a (?:elle|lui) seule?',
  ownConsent:
    '(?:son|leur|propre|du|sans) (?:libre |propre |plein )?consentement·(?! (?:du tuteur|du representant|de la famille|des parents))|consent(?:e|i|ent|ir)·|consentement (?:libre|eclaire|prealable|personnel|ecrit|expres|explicite|de l.interesse|de la personne|du (?:patient|malade|sujet)|des (?:personnes|patients|interesses))|leur accord|son accord|volonte de l.interesse|refus(?:er)? (?:un|le|tout|les) (?:trait|soin)',
  despite:
    'sans (?:(?:son|leur|le|que|qu.il|qu.elle|avoir|obtenir|recueillir|le libre) )*consentement … (?:peut|peuvent|est (?:admis|autoris|possible|permis)|sont)|(?:peut|peuvent|fait l.objet|font l.objet) (?:[^\\s-]+ ){0,8}sans … consentement|(?:soins|traitement|hospitalis\\w+|admis\\w*) (?:psychiatriques |medica\\w+ |en soins psychiatriques )?sans (?:son|leur)? ?consentement|hors d.etat|incapable de|incapacite de|n.est pas en (?:etat|mesure)|impossib|inapte|refus(?:e|ent|ant)·|malgre|urgence|urgent|nonobstant|meme sans|contre (?:sa|leur) volonte|a defaut (?:de|du)|passer outre',
  othersConsent:
    'tuteur|curateur|represent|famille|proche|parents?·|conjoint|epou[xs]|tribunal|juge·|personne de confiance|mandataire|titulaires? de l.autorite|conseil de famille|administrateur|tiers·|pere·',
  defines:
    '[«"“] ?[^»"”]{2,80}[»"”] … (?:design|s.entend|signifi|on entend)|on entend par|il faut entendre par|s.enten(?:d|dent) (?:de|d|du|des|par|comme)|ont le sens|a le sens|les definitions (?:qui suivent|ci-apres)|au sens (?:de la presente|du present|de cette) … (?:est|sont|design|enten|constitue)|est (?:reputee?|consideree?) (?:comme )?(?:une )?personnes? handicapee|constitue un handicap|(?:est|sont) abroge|titre abrege|peut etre citee? sous',
  signals: {
    'substitute-decision': [
      {
        says: 'tutelle|tuteur|tutrice|curatelle|curateur|curatrice|subroge(?:e|s)?·|conseil de famille|juges? des tutelles',
        not: 'mineur|enfant|orphelin|pupille|(?:ministe?re|ministre|autorites?|autorite administrative|organisme|administration|pouvoir|departement)s? (?:[^\\s-]+ ){0,3}tutelle|tutelle (?:administrative|technique|financiere|de l.etat|du minist)|sous (?:la )?tutelle (?:du|de la|de l.etat)|stag|apprent|succession|abus de|adolescent|scolaire',
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'tutelle|tuteur|tutrice|curatelle|curateur|curatrice|represent(?:ant|ante|ants|antes|ation) leg(?:al|ale|aux)',
        with: 'majeur|incapable|incapacite|inapt|mental|psychi|handicap|alien|demen|deficien|interdit|curatelle|trouble|facultes|patient',
        not: 'ministre de tutelle|autorite de tutelle|sans …representant',
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'sauvegarde de justice|mandat (?:de protection|en cas d.inaptitude|pour cause d.inaptitude)|mandataires? (?:judiciaire|special|de protection)|habilitation familiale|administrat(?:eur|rice|ion) (?:provisoire|judiciaire|legale)? ?(?:de la personne|des biens|de ses biens|de leurs biens)|interdiction (?:judiciaire|legale|civile)|interdits? (?:judiciaire|leg|pour)|majeurs? (?:protege|incapable|inapte|en tutelle|sous)|incapables? majeur|mesures? (?:de protection (?:juridique|judiciaire)|d.accompagnement judiciaire)|regimes? de protection|ouverture … (?:tutelle|curatelle|regime de protection)|prodigue|conseil judiciaire|curateur public|protection (?:juridique|extrajudiciaire|judiciaire) … (?:majeur|personne)',
        not: 'mineur en tutelle',
        stance: 'permits',
        context: 'none',
      },
      {
        says: 'administrat(?:eur|ion) … (?:biens|personne|patrimoine)|gestion … (?:biens|patrimoine)|(?:biens|patrimoine) … (?:gere|administre)|(?:gere|administre)(?:r|e|s|es|nt)? (?:ses|leurs|les) biens',
        with: 'malade|aliene|incapable|inapt|majeur|handicap|hospitalis|intern|personne protegee|mental|patient|dement',
        not: 'conseil d.administration|etablissement est administre|fonds',
        stance: 'permits',
        context: 'sentence',
        score: 0.75,
      },
      {
        says: '(?:consentement|autorisation|accord|assentiment) (?:[^\\s-]+ ){0,7}(?:tuteur|curateur|representant|famille|mandataire|conjoint|proche|personne de confiance|conseil de famille|administrateur)|(?:tuteur|curateur|representant|famille|mandataire|conjoint|proche|personne chargee) … (?:consent(?:ir|e|ent)·|donne (?:son|le) (?:consentement|accord)|decide|peut refuser)|consent(?:ir|ement) (?:[^\\s-]+ ){0,3}(?:pour (?:lui|elle|autrui|le majeur)|a sa place|en (?:son|leur) nom|substitu)',
        not: 'mineur|enfant|adolescent|autorite parentale|employe|syndic|representant de l.etat|representants? du personnel',
        stance: 'permits',
      },
      {
        says: 'represent(?:e|es|ee|ees|er|ation) … (?:incapable|incapacite|majeur|inapt|handicapee? mental)|au nom (?:de la personne|du (?:patient|malade|majeur))|pour le compte (?:de la personne (?:incapable|inapte|protegee)|du majeur)|declare(?:e|s|es)? (?:incapable|interdit|inapte)|(?:inaptitude|incapacite) (?:a|de) (?:prendre soin|administrer|gerer|pourvoir)',
        not: 'mineur|travail|enfant',
        stance: 'permits',
        score: 0.7,
      },
    ],
    'involuntary-admission': [
      {
        says: 'hospitalis(?:ation|er|e|es|ee|ees)·? … (?:sans (?:son|leur|le)? ?(?:libre )?consentement|d.office|sous contrainte|forcee|involontaire|contre (?:son|leur) gre|a la demande d.un tiers|non volontaire|non libre)|soins psychiatriques (?:sans consentement|a la demande|sur (?:demande|decision)|en cas de peril)|admis(?:e|es|sion|sions)?·? en soins psychiatriques|placements? (?:d.office|force|involontaire|non volontaire|a des fins d.assistance|en milieu ferme)|internement … (?:office|malade|alien|mental|psychi|dement|hopital|asile)|mise(?:s)? en observation|garde (?:preventive|provisoire|en etablissement|dans (?:un )?etablissement)|sous garde … (?:etablissement|hopital|centre hospitalier)|privation de liberte a des fins d.assistance|peril imminent|sortie (?:a titre )?d.essai|admission (?:d.office|forcee|involontaire|provisoire|sans consentement|non volontaire)|hospitalisation … (?:tiers|representant de l.etat|prefet|gouverneur|wali|procureur)|sejour non volontaire',
        not: 'adolescent|internement politique|deport|partir du|garde a vue',
        context: 'none',
      },
      {
        says: 'intern(?:e|es|ee|ees|er|ement|ements)·',
        with: 'psychi|mental|alien|dement|demen|hopital|asile|malade|expert|defense sociale|toxicoman|trouble',
        not: 'deport|resistant|politique|internes? (?:en|des hopitaux)|interne (?:et externe|ou externe)|reglement interne|controle interne|procedure interne|droit interne|organisation interne|audit interne|ennemi|camp·|medecine interne|service interne|concours',
        context: 'none',
      },
      {
        says: 'admi(?:s|se|ses|ssion|ssions)·|plac(?:e|es|ee|ees|er|ement)·|hospitalis|reten(?:u|us|ue|ues|ir)·|mainten(?:u|us|ue|ir|ues)·|maintien|detenu|detention|conduit(?:e|s|es)?·|transfer|transport(?:e|ee|er)·|enferm|sequestr|gard(?:e|ee|es|er)·',
        with: `(?:sans (?:son|leur|le|que)?.{0,40}consent|contre (?:son|leur|sa) (?:gre|volonte)|refus|prefet|gouverneur|bourgmestre|maire·|police|gendarm|procureur|arrete|ordonn|juge|tribunal|tiers|demande (?:ecrite )?(?:d.un|de l|du|de la|de toute|d.une|des)|ordre public|surete des personnes|danger|autorite (?:administrative|judiciaire|publique)|d.office|certificat)`,
        not: 'mineur|enfant|adolescent|garde a vue|scolaire|retraite|pension|detention provisoire|emploi|apprenti|animaux|drogue|substance|marchandise|vehicule|frais|tarif|dossier|document|diplome|hospitalisation libre',
        context: 'sentence',
        score: 0.6,
      },
      {
        says: '(?:etablissements?|services?|hopita(?:l|ux)|asiles?|unites?|centres?) (?:[^\\s-]+ ){0,2}(?:psychiatrique|d.alienes|de psychiatrie|de sante mentale|ferme)',
        with: 'place|retenu|mainten|maintien|sortie|evad|evasion|fugue|reintegr|ordonn|d.office|prefet|police|sans (?:son|leur) consent|arrete|mainlevee|danger|interne|contrainte|decision',
        not: 'volontaire|libre|directeur general|conseil d.administration|budget|tarif',
        score: 0.65,
      },
      {
        says: 'mainlevee|prolong(?:er|ation|ee)·|lev(?:er|ee) (?:de )?(?:la mesure|l.hospitalisation)|sortie|period(?:e|ique) d.observation|certificat(?:s)? (?:medica|circonstancie)|evad|evasion|fugue|reintegr|liberation',
        with: 'hospitalis|intern|soins psychiatriques|placement (?:d.office|volontaire|a des fins)|garde en etablissement|mesure (?:de soins|d.hospitalisation|d.isolement)|malades? menta|aliene|mise en observation',
        not: 'libre|deport|camp·|mineur',
        score: 0.7,
      },
      {
        says: '(?:danger|dangereu|menace|compromet|risque|peril)\\S* (?:[^\\s-]+ ){0,6}(?:(?:lui|elle|eux|soi).meme|autrui|ordre public|surete des personnes|securite des personnes|sa sante|leur sante|sa vie|entourage)',
        with: `(?:admi|hospital|intern|plac|garde|reten|mainten|conduit|ordonn).{0,300}|psychi`,
        not: 'secret|confident|drogue|consommation|produit|animal|employe|transporteur',
        score: 0.6,
      },
      {
        says: '(?:cure|traitement|sejour|placement) … (?:desintoxication|detoxification) … (?:oblig|ordonn|contrain|force)|(?:oblig|ordonn|astrein|contrain)\\S* … cure|placements? volontaires?',
        with: 'malade|alien|mental|hopital|asile|toxicoman|alcool|desintox|psychi',
        context: 'none',
        score: 0.7,
      },
    ],
    'involuntary-treatment': [
      {
        says: '(?:soins|trait\\w+|hospitalis\\w+|examen\\w*|intervention\\w*|medica\\w+) … sans (?:[^\\s-]+ ){0,6}consentement|sans (?:[^\\s-]+ ){0,6}consentement … (?:soin|trait|examen|intervention|medica|acte)|(?:contre|malgre) (?:sa|leur|son|la) (?:volonte|gre|refus|opposition)|(?:traitements?|soins|medication) (?:medica\\w+ |psychiatrique\\S* )?(?:oblig|forc|sous contrainte|non volontaire|involontaire|ambulatoires? sous contrainte|contraint|d.office)|obligation de soins|injonction (?:de soins|therapeutique)|autorisation (?:judiciaire )?de soins|soins psychiatriques (?:sans|a la demande|sur (?:demande|decision)|en cas)|consentement n.est pas (?:requis|necessaire|exige)|passer outre',
        not: 'recherche.{0,40}sans|donnees|renseignement|image|employeur',
        context: 'none',
      },
      {
        says: 'consentement (?:[^\\s-]+ ){0,8}(?:tuteur|representant|famille|curateur|mandataire|conjoint|proche|titulaire de l.autorite|personne de confiance)|(?:representant legal|tuteur|curateur|conjoint|proche) … consent',
        with: TREATMENT,
        not: 'donnees|renseignement|publi|employ|adoption|mariage',
        score: 0.75,
      },
      {
        says: 'hors d.etat (?:d.exprimer|de manifester|de consentir|de donner)|(?:incapable|inapte|incapacite|pas en (?:etat|mesure)|impossibilite|n.est pas apte) (?:[^\\s-]+ ){0,4}(?:consent|exprimer|manifester)|troubles … rend(?:ent|ant)? impossible … consentement|rendent impossible son consentement',
        with: TREATMENT,
        not: 'vote|elect|greve',
        score: 0.7,
      },
      {
        says: 'urgen(?:ce|t|te)s?·',
        with: 'consentement.{0,250}(?:soin|trait|interven|medica|hospit|mental)|(?:soin|trait|interven|medica|hospit|mental).{0,250}consentement',
        context: 'sentence',
        score: 0.65,
      },
      {
        says: '(?:ordonn|astrein|oblig|contrain|soum(?:et|is)|enjoin|impos|prescri)\\S* (?:[^\\s-]+ ){0,9}(?:trait(?:ement|er)|soins·|examen (?:psychi|mental|medical)|expertise (?:psychi|mental)|evaluation psychiatrique|cure·|observation)',
        with: 'psychi|mental|alien|demen|toxicoman|alcooli|malade|patient',
        not: 'mineur|adolescent|travail|employ|pension|reforme|aptitude|infirmit|militaire',
        score: 0.65,
      },
      {
        says: 'programme de soins|evaluation psychiatrique|examen (?:clinique )?psychiatrique',
        with: 'psychi|admis|contrainte|refus|garde|tribunal|forme',
        not: 'financ|recherche|adolescent|mineur',
        context: 'sentence',
        score: 0.65,
      },
    ],
    seclusion: [
      {
        says: 'isolement|chambres? (?:de soins intensifs|securisee|d.apaisement)|cellules? (?:capitonn|d.isol)|isoler·|isolee?s?·',
        with: 'patient|psychi|malade|mental|contention|chambre|resident|hospital|usager|contrainte|disciplin|cellule|personne handicapee|mise|place',
        not: 'isolement (?:social|geograph|sonore|thermique|acoustique|electr|des personnes agees)|solitude|contagi|epidemi|quarantaine|contamin|infecti|zone|region|isole(?:e|s|es)? (?:et|ou) (?:rural|eloign)|parents? isole|femmes? isole|personnes? isole|pension|animal|cas isole|acte isole|substance',
        score: 0.8,
      },
    ],
    restraint: [
      {
        says: 'contention|camisole|(?:moyens?|mesures?|instruments?) de (?:contrainte|coercition|immobilisation)|immobilis(?:er|ation|e|ee|es) (?:[^\\s-]+ ){0,4}(?:patient|personne|malade|usager)|mesures? (?:limitant|restreignant|restrictives?) (?:[^\\s-]+ ){0,3}(?:liberte|mouvement)|(?:limit|restri|entrav)\\w* (?:a |de |la |sa |leur )*(?:liberte|libertes) de mouvement|entraves?· |enchain|ligot|sangl(?:e|es|er)·|menott|fers·|attach(?:e|er|es|ee|ees) (?:a un|au|a leur|a son) lit|contraintes? physique',
        not: '(?:bas|chaussettes?|bandes?|appareil) (?:[^\\s-]+ )?de contention|entrave (?:a |aux |la )|libre echange|orthop|prothese|biens? immobilis|pouvoirs? publics',
        score: 0.85,
      },
      {
        says: 'force (?:physique|raisonnable|necessaire|publique)|recours a la force|usage de la force|par la force|emploi de la force',
        with: 'patient|mental|psychi|malade|alien|hospital|admission',
        not: 'force majeure',
        context: 'sentence',
        score: 0.65,
      },
      {
        says: 'dispositifs? de retenue|mesures? de controle',
        with: 'isolement|contention|substances? chimiques|psychi|patient|usager',
        context: 'sentence',
        score: 0.65,
      },
    ],
    'irreversible-treatment': [
      {
        says: 'electro ?-?convulsi|electro ?-?choc|sismotherap|psycho ?-?chirurg|lobotom|leucotom|sterilis|castrat|ligature des trompes|vasectom|irreversible|neurochirurg|a visee contraceptive|insulinotherap|cure de sakel|stimulation cerebrale',
        not: 'sterilis\\w* (?:[^\\s-]+ ){0,8}(?:equipement|instrument|aiguille|lait|aliment|materiel|dispositif|appareil|animaux|chien|chat|sol)|(?:materiel|instrument|dispositif|animaux|aliment|lait)\\w* (?:[^\\s-]+ ){0,6}sterilis|service de sterilis|dommages? irreversible|(?:effets?|caractere|maladies?|lesions?|degats?|etat|infirmites?|prejudice|risque) (?:[^\\s-]+ ){0,2}irreversible|pollut|environnement|signature|chiffr|pharmaceutique',
        context: 'none',
      },
      {
        says: 'interruption (?:volontaire |medicale )?de (?:la |sa )?grossesse|avortement|prelevement(?:s)? (?:d.organe|de tissu)|don d.organe',
        with: 'majeur|tutelle|curatelle|handicapee? |mental|incapable|personne protegee|inapt',
        context: 'sentence',
        score: 0.75,
      },
    ],
    experimentation: [
      {
        says: '(?:recherches?|essais?|experimentations?|experiences?|etudes?|protocoles?) (?:[^\\s-]+ ){0,2}(?:biomedical|clinique|medical|scientifique|therapeutique|sur (?:l.etre|la personne|les? )|impliquant la personne|experimental)|experimentation|cobaye|interventions? experimentale',
        with: 'consent|personne|patient|malade|sujet|participa|majeur|particip',
        not: 'a titre experimental|experimentation (?:d|de) (?:la |l.|nouve|dispositif|modal|tarif)|centre de recherche|institut|universit|animaux|animal|professeur|financ|subvention|bourse|statisti|nature experimentale|fins? de recherche scientifique',
        context: 'sentence',
        score: 0.75,
      },
    ],
    'civil-disqualification': [
      {
        says: `(?:ne (?:peut|peuvent|pourra|pourront|doit|doivent|sont) (?:[^\\s-]+ ){0,8}(?:nomme|elu|electeur|electrice|membre|exerc|vot|inscrit|candidat|jure|juree|temoin|contract|mari|tuteur|adopt|occup|gerer|acquerir|conduire|designe|administrateur|admis|remplir|participer|test(?:er|ament)|obtenir|delivr|eligible)|ineligib|n.est pas (?:eligible|electeur|admissible)|incapables? (?:de (?:contracter|voter|donner|recevoir|tester|disposer)|d.exercer|d.etre)|sont incapables|priv(?:e|es|ee|ees|er|ation) (?:[^\\s-]+ ){0,3}(?:droits?|capacite|exercice)|cess(?:e|ent|er) (?:[^\\s-]+ ){0,3}(?:fonction|d.etre|d.exercer|d.occuper|membre)|mis(?:e)? fin a (?:ses|leurs) fonctions|(?:perd|perdent|perte) (?:[^\\s-]+ ){0,3}(?:qualite|droit)|decheance|dechu|(?:demis|revoque|destitu|releve)\\w* (?:[^\\s-]+ ){0,3}(?:fonction|mandat)|annul\\w* (?:[^\\s-]+ ){0,4}mariage|mariage (?:[^\\s-]+ ){0,4}(?:nul|annul|interdit|dissou)|divorce|nullite|nuls? (?:de plein droit|et de nul)|annulable|retrait (?:de |du )(?:permis|agrement|licence)|ne jouissent pas|ne sont pas (?:electeur|eligible)|exclus? (?:du|de l|de la|des)|incompatible|radi(?:e|es|ation)·|vacan(?:ce|t))`,
        with: `(?:tutelle|curatelle|alien(?:e|es|ation) ?menta|alienes·|aliene·|demen(?:t|ce)|folie|imbecil|trouble mental|troubles (?:mentaux|psychi)|maladies? mentale|facultes (?:mentales|intellectuelles)|(?:incapacite|incapacites) (?:physique|mentale)|inapte mental|handicap (?:mental|intellectuel)|deficience (?:mentale|intellectuelle)|interdits? (?:judiciaire|legal|·)|interdiction judiciaire|majeurs? (?:protege|incapable)|incapables? majeur|regime de protection|declare(?:e)? incapable|insanite|physique ou mental|mentale ou physique|mentalement|sain d.esprit|invalid(?:e|es)· de)`,
        not: 'discrimin|au motif|en raison de (?:son|leur) handicap|(?:ne|n.) (?:[^\\s-]+ ){0,4}(?:empech|prive|perd|entrain|port\\w+ atteinte|affecte|constitu|justifie)|traitement inhumain|pension|gestation|sujet de recherche|emprisonnement',
        stance: 'permits',
        context: 'none',
      },
      {
        says: '(?:nul|aucun\\w*|ne (?:peut|peuvent|doit|doivent|saurai\\w*|sera|seront|constitu\\w+|justifie|fait|perd\\w*|port\\w+|prive)) ',
        with: `(?:prive|refus|ecart|exclu|empech|perd|perte|obstacle|motif|porter atteinte|licenci|constitu|limite).{0,200}(?:vot(?:e|er)·|droit de vote|elector|elect|fonction|mari|permis|contrat|parent|adopt|emploi|concours|promotion|examen|profession|temoign|droits? civi|carriere)|(?:vot(?:e|er)·|elector|mariage|emploi|concours|profession|temoign|droits? civi).{0,200}(?:prive|refus|ecart|exclu|empech|perd|perte|obstacle)`,
        not: 'sauf|a moins|exclusi(?:f|v)|marchandise|brevet',
        stance: 'forbids',
        context: 'sentence',
        score: 0.7,
      },
    ],
    'forensic-measures': [
      {
        says: '(?:penalement|criminellement) (?:ir)?responsable|irresponsab(?:le|ilite) penale|non.?responsabilite (?:criminelle|penale)|pas criminellement responsable|inapt(?:e|itude) a subir son proces|aptitude a subir son proces|defense sociale|discernement … (?:aboli|alter|entrav)|(?:aboli|alter|entrav)\\w* (?:[^\\s-]+ ){0,4}discernement|(?:mesures?|retention|peines?) de surete|medico.legal|expertises? (?:psychi|mentale|medico-psycho)|etat de demence|malades? difficiles|verdict de non|internement judiciaire|controle de ses actes|hospitalisation … (?:detenu|juridiction|penale)|placement judiciaire|surveillance de surete|psychiatrie (?:legale|penitentiaire)|annexes? psychiatrique|arret des poursuites … trouble|casier judiciaire … trouble menta',
        not: 'discernement … mineur|mineur … discernement|peine de surete|conseil medico|institut medico|ministre|expertises? medico-legales? … pension',
        context: 'none',
      },
      {
        says: 'detenu|prevenu|condamn|accuse(?:e|s|es)?·|inculp|prisonnier|delinquant|auteurs? (?:d.un|du|de l|des) (?:crime|delit|infraction|fait)|infraction|poursuites penales|penitenti|etablissements? penitentiaire|prison|peine·',
        with: 'troubles? (?:menta|psychi)|malad\\w+ mentale|alien|demen(?:ce|t)|psychiatr|deficience mentale|anomalie mentale|atteint\\w* (?:[^\\s-]+ ){0,3}(?:mental|psychi)|trouble grave',
        not: 'puni|passible|amende|secret|commet une|se rend coupable|emprisonnement de|victime|deport|non.condamn|n.a pas ete condamn|personne condamnee pour|stupefiant',
        context: 'none',
        score: 0.7,
      },
    ],
    'communication-restriction': [
      {
        says: '(?:correspondance|courriers?·|lettres?·|telephon|appels?·|visites?·|communicat(?:ion|ions) (?:confiden|avec|exter|tele)|communiquer|contacts?·|visiteur)\\S* … (?:censur|ouvert|retenu|limit|restreint|restrict|interdi|refus|suspend|intercept|control|soum)|(?:censur|restreindre|restriction|limit|interdi|refus|suspend|intercept|control)\\S* … (?:correspondance|courrier|lettres·|telephon|visites·|communications? (?:avec|exter)|communiquer)',
        with: 'patient|hospital|etablissement|malade|interne|residen|usager|psychi|alien',
        not: 'ne (?:peut|peuvent) (?:etre )?(?:censur|ouvert|retenu|intercept|limit|restreint|refus)|sans (?:censure|restriction)|librement|aucune? (?:censure|restriction)|inspect|visites? (?:medicale|de controle|d.inspection|domiciliaire|de conformite|sur place|des locaux|des etablissements)|lettre recommandee|drogue|mineur|enfant|numerus|telecommunic|obstacle|adolescent',
        stance: 'permits',
        context: 'passage',
        score: 0.75,
      },
      {
        says: '(?:emettre|envoyer|expedier|adresser|recevoir) (?:ou de |et |ou |et de )?(?:recevoir |expedier |d.emettre |envoyer )?(?:[^\\s-]+ ){0,3}(?:courrier|correspondance|lettre|visite|appel|communication)|(?:correspondance|courrier|lettres|communications?) (?:[^\\s-]+ ){0,6}(?:librement|inviolable|confidentiel|ne (?:peut|peuvent) (?:etre )?(?:ouvert|retenu|censur|intercept|limit)|n.est pas (?:ouvert|censur))|communiquer (?:librement|en toute confidentialite|de facon confidentielle)|droit de (?:communiquer|correspondre|recevoir des visites)|secret de la correspondance|librement (?:communiquer|correspondre|recevoir)|sans censure',
        with: 'patient|hospital|malade|interne|residen|usager|psychi|alien|personne hebergee|soins|personne (?:concernee|admise|placee|sous garde)|beneficiaire',
        not: 'telecommunic|mineur|adolescent|document|lettre recommandee',
        stance: 'forbids',
        score: 0.75,
      },
    ],
    'derogatory-language': [
      {
        says: 'alien(?:e|es|ee|ees) (?:mental|mentaux|interdit|dangereu|intern|non|dont|ou dement|et dement|et·|colloq|seques)|(?:les|des|aux|asiles? d.|d.un|tout|un) ?alienes?·(?! (?:a|par|au|en)·)|alienation mentale|dement(?:s|e|es)?·|demence|imbecil|insenses?·|idiot(?:s|e|ie|isme)?·|fous·|folie·|furieux·|cretin|debil(?:e|es|ite) ?(?:mental|intellec|profond|leger|moyen)|(?:les|un|aux) debiles|arrier(?:e|es|ation) (?:menta|profond)|arrieration|faibles? d.esprit|faiblesse d.esprit|anorma(?:l|ux) (?:mental|mentaux|psych)|enfants? (?:anorma|arriere)|sourds? ?-?muet|sourdes? ?-?muette|mongoli(?:en|sme)|insanite (?:mentale|d.esprit)|simples? d.esprit|asiles? (?:d.alien|psychiatrique)|incurables·|tares·',
        not: 'demence (?:de type|senile|frontale|vasculaire|alzheimer)|alzheimer|dement (?:les|la|le|formel)|se dement|hachisch',
        stance: 'permits',
        context: 'none',
      },
      {
        says: '(?:les|des|aux|un|d.un|l.|tout|chaque|grands?|du|au|le|cet|d.|ou|et|nos|ces|pour) ?(?:grands? )?(?:invalides?|infirmes?|impotents?)·',
        not: 'institution nationale des invalides|(?:institution|hotel|office) (?:nationale? )?des invalides|declare(?:e|s)? invalide|(?:clause|acte|vote|bulletin|disposition|contrat|titre|permis|decision|document|jugement)s? (?:[^\\s-]+ ){0,5}invalide|est invalide|(?:un|le|du|au|des|les) (?:conjoint|enfant|veteran|pensionne|militaire)',
        stance: 'permits',
        context: 'none',
        score: 0.7,
      },
    ],
    'legal-capacity': [
      {
        says: '(?:capacite|personnalite) juridique|reconnai\\w+ … (?:personnalite|capacite) … (?:loi|juridique)|presum(?:e|es|ee|ption|ees) … (?:capa|apt)|capacite (?:civile|d.exercice|de jouissance|de (?:consentir|decider|contracter|prendre des decisions|discernement))|jouissance … droits? civ|exerc\\w+ … droits? civ|conserv\\w+ … (?:capacite|droits? civ|droits et devoirs de citoyen|droits? (?:de citoyen|individuel))|plein exercice de|libertes individuelles|droit de (?:propriete|posseder|heriter)',
        not: 'incapacite|priv|retrait|personne morale|personnalite juridique (?:et|de droit)|dote|perd|depourvu|etablissement public|sans capacite|associations?',
        score: 0.75,
      },
    ],
    'supported-decision': [
      {
        says: '(?:aid|assist|accompagn|soutenu|soutien|soutenir|appui|appuy)\\S* … (?:prise? de decision|prendre (?:des |ses |leurs |une |les )?decision|exerc[^\\s-]+ … (?:capacite|droits? civ)|decider|exprimer (?:sa|leur) volonte|decisions)|decisions? (?:assistee|accompagnee|avec (?:appui|soutien|assistance))|personnes? de confiance|volonte et (?:les |des |ses |leurs )?preferences|assistant(?:s)? au majeur|mesure d.assistance|personnes? d.(?:accompagnement|appui|soutien)|curatelle d.accompagnement|conseiller au majeur',
        not: 'aide a la decision (?:des|du|de l.admin)|tribunal decide',
        score: 0.75,
      },
    ],
    'advance-directive': [
      {
        says: 'directives? (?:medicales? |psychiatriques? )?anticipees?|declaration anticipee|testament (?:de vie|biologique)|mandat (?:de protection|en prevision|donne en prevision|pour cause d.inaptitude|de protection future)|declarations? (?:de volonte|de preference)|volontes? (?:anticipee|prealablement exprimee|exprimees? (?:par avance|anterieurement))|plan(?:s)? de crise|souhaits (?:anterieurement|precedemment)|mandat pour cause d.inaptitude',
        context: 'none',
        score: 0.9,
      },
    ],
    'informed-consent': [
      {
        says: 'consentement (?:libre|eclaire|prealable|ecrit|expres|personnel|explicite|de l.interesse|de la personne|du (?:patient|malade|sujet|majeur|beneficiaire)|des (?:interesses|personnes|patients))|(?:libre|plein) (?:et eclaire )?consentement|avec (?:son|leur) (?:libre |plein )?(?:consentement|accord)|son consentement|leur consentement|(?:refuser|refus d|refus de|refus du) (?:[^\\s-]+ ){0,3}(?:trait|soin|examen|participer|intervention)|retirer (?:son|leur) consentement|consent(?:i|e|ir|ent)·|(?:hospitalisation|admission|soins psychiatriques|placement|sejour) (?:libres?|volontaires?|consenti)|(?:recueil|obten)\\S* … consentement|soins libres|acces … a sa demande|avec l.accord (?:de la personne|de l.interesse|du (?:patient|malade|beneficiaire))',
        with: `${TREATMENT}|donnees|renseignement|personne|recherche|patient|majeur|etablissement|programme|accompagn`,
        not: 'mineur|adolescent|enfant|consentement du ministre|consentement … (?:procureur|commission|gouvern|conseil)|mariage|vendeur|pere et mere|entite|partenaire|administration|employeur|transporteur',
        score: 0.7,
      },
    ],
    'health-services': [
      {
        says: '(?:droits?|acces|acceder|beneficie\\w*|accedent|recoi\\w+) (?:[^\\s-]+ ){0,8}(?:soins|sante·|services? de sante|traitement(?:s)? (?:medic|approprie|adequat)|prestations? (?:de sante|medicale)|medicament|assistance medicale|prise en charge (?:medicale|psych))|(?:assur|fourni|dispens|prodigu|offr|organis|garanti|renforc|develop|integr|cre(?:e|er|ation|ent)·|amelior|mise en place|prend|mett)\\S* (?:[^\\s-]+ ){0,9}(?:soins|services? de (?:sante|psychiatrie|soins)|sante mentale|services? psychiatrique|prise en charge (?:medicale|psych)|medicaments?·|appareillage)|soins (?:de sante|medicaux|gratuit|de sante mentale|palliatif|appropri|primaires|de base|curatif|psychologique)|gratuite (?:des soins|des medic|du traitement)|assistance medicale|prise en charge (?:[^\\s-]+ ){0,3}(?:malade|medic|psychi)|secteurs? psychiatrique|politique (?:nationale )?de sante mentale|programme (?:national )?de sante mentale|soins et (?:l.|les |d.)?(?:appareill|assist|accompagn|hebergement)',
        not: 'soins de beaute|prend soin|avoir soin|personnel|remunerat|budget|contrat d.assurance|prime|tarif|professionnels? de (?:la )?sante … (?:diplome|inscri)|ministre de la sante|soins donnes aux animaux|avec soin|sans (?:son|leur) consentement',
        context: 'sentence',
        score: 0.7,
      },
      {
        says: '(?:depist|diagnost|detect|repera|intervention|prise en charge)\\S* (?:[^\\s-]+ ){0,3}precoce|depistage|prevention (?:[^\\s-]+ ){0,8}(?:handicap|invalidite|incapacite|deficien|malad|troubles|suicide|infirmite)|preven(?:ir|ant) (?:[^\\s-]+ ){0,8}(?:handicap|deficien|invalidite|incapacite|troubles?|suicide|malad)|promotion (?:[^\\s-]+ ){0,4}sante mentale|vaccin|medicaments? (?:essentiel|psychotrope)|soins prenata|services? de sante mentale|lutte contre (?:les |la )(?:maladies? mentale|suicide)',
        not: 'discrimin|dopage|drogue|obstacle',
        score: 0.7,
      },
    ],
    'non-discrimination': [
      {
        says: 'discrimin|egal(?:ite|es?|aux)? (?:[^\\s-]+ ){0,4}(?:droits?|chances|loi|acces|traitement|autres|protection|dignite|remuneration|possibilites)|chances (?:egales|d.epanouissement)|sur (?:un pied d.|la base de l.|une base d.)egalite|memes droits|au meme titre que|motifs? de distinction|motif (?:fonde|lie|du handicap|illicite)|sans distinction|en raison (?:de son|de leur|du|d.un) (?:handicap|etat de sante|trouble|deficience)|fonde\\w* (?:[^\\s-]+ ){0,4}(?:handicap|deficience)|equite en matiere d.emploi|action positive|actes? discriminatoire|plaintes? pour discrimination',
        not: 'egalite (?:de voix|des voix|de suffrage|des suffrages)|parts? egale|sexe opposé|disparites? salariale|commercial',
        score: 0.7,
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
        context: 'sentence',
        score: 0.6,
      },
    ],
    'community-services': [
      {
        says: '(?:soins|services?|structures?|reseaux?|readaptation|milieu|vie|vivre|participation|maintien|integr\\S+|inclus\\S+|inser\\S+|reinser\\S+|equipes?|approche) (?:[^\\s-]+ ){0,4}(?:communaut|a domicile|de proximite|collectivite|dans la (?:cite|societe|communaute)|sociale?·|en milieu ordinaire|milieu de vie|milieu ouvert)|autonomie de vie|vie autonome|vie independante|vivre (?:de facon |de maniere )?(?:autonome|independ)|maintien a domicile|(?:soins?|aide|service|prestation|assistance|auxiliaire)s? (?:[^\\s-]+ ){0,3}(?:a domicile|menagere|de vie)|tierce personne|assistance personnelle|aide personnelle|foyers? (?:d.accueil|de vie|d.hebergement|occupationnel|de groupe|protege)|appartements? (?:therapeutique|protege|supervise|associatif)|logements? (?:protege|accompagne|supervise|adapte)|hebergement (?:protege|transitoire|temporaire)|accueil (?:de jour|temporaire|familial)|hopita(?:l|ux) de jour|centres? (?:de jour|d.accueil de jour|medico.psychologique|de sante mentale|communautaire)|soins ambulatoires|consultations? externes?|ambulatoire|postcure|post-cure|soins de suite|suivi (?:a domicile|communautaire|ambulatoire|dans le milieu)|accompagnement (?:a la vie|social|medico-social)|service d.accompagnement|prestation de compensation|repit|proches? aidant|soutien a domicile|mesures? communautaire|quartier',
        not: 'immigr|vie sociale et politique|exclusion sociale|communaute (?:europeenne|economique|de communes|internationale)|communautes? (?:euro|francaise|urbaine|germano)|marche|assistance personnelle des|vie autonome des entrep|adolescent|mineur|detenu|cafe|organisme communautaire|centre d.action|violation de domicile|infractions?',
        score: 0.7,
      },
    ],
    deinstitutionalization: [
      {
        says: 'desinstitution|institutionnalisation|alternatives? (?:a|au|aux) (?:l.)?(?:hospitalis|institution|placement|intern)|(?:ferm|suppress)\\S* (?:[^\\s-]+ ){0,4}(?:hopitaux psychi|asiles|institutions? psychi|lits|grandes institutions)|eviter (?:[^\\s-]+ ){0,4}(?:hospitalisation|institutionn|placement en)|plutot que (?:[^\\s-]+ ){0,3}(?:institution|hospital)|milieu le moins restrictif|reduction (?:[^\\s-]+ ){0,4}(?:lits|hospitalisation)|(?:contraint|oblig)\\S* (?:[^\\s-]+ ){0,4}(?:de vivre|a vivre) dans un (?:milieu|cadre)|en cadre le moins|sejours? (?:[^\\s-]+ ){0,2}aussi brefs?|segreg',
        score: 0.8,
      },
    ],
    'complaints-review': [
      {
        says: 'plaintes?·|reclamation|recours·|voie de recours|fai(?:re|t) appel|interjet|en appel|appel (?:de|contre|devant|des)|(?:form|interj|relev|forme) (?:[^\\s-]+ )?appel|pourvoi|contest(?:er|ation|e|ee)|se pourvoir|sais(?:ir|ie|it|ine|i)·? (?:[^\\s-]+ ){0,4}(?:juge|tribunal|commission|conseil|president|cour|mediateur|defenseur)|(?:juge|tribunal|cour|commission|president du tribunal) (?:[^\\s-]+ ){0,4}(?:sais|statu|contrôl|control|revis|reexamin)|controle (?:judiciaire|juridictionnel|systematique)|juges? des libertes|juge de paix|reexamen|revision (?:de |du |des |d.une |periodique|judiciaire|ou)|demande de (?:revision|reexamen)|opposition·|habeas|requete (?:en|aupres|adresse|au|devant|a )|griefs?·|mediat(?:ion|eur)|tribunal administratif|action en (?:justice|responsabilite)|ester en justice|reparation (?:du prejudice|des dommages)|conciliation|indemnis\\w+ (?:la )?victime|peut (?:se plaindre|porter plainte)|commissions? (?:des droits|d.acces|departementale|de recours|d.examen)|audience·|retroaction',
        not: 'appel (?:d.offres|a candidature|a projet|a la|au)|appel sous les drapeaux|frais de recours|recours (?:a la|a des|aux|au|a un|a l)·|disciplin|contrôle judiciaire … (?:mineur|detention)|mineur|procureur de la republique|adolescent|recours subrogatoire|subrog|opposition a la|recettes|saisi(?:e|es)? (?:des biens|immobili)|instruction|juge des enfants|infraction',
        score: 0.7,
      },
    ],
    'independent-monitoring': [
      {
        says: '(?:inspect(?:ion|e|er|eur|eurs|ent)|controleur general|ombudsman|protecteur (?:du citoyen|des usagers)|defenseur des droits|mediateur (?:de la republique|national)|visites? (?:inopinee|d.inspection|sans preavis)|(?:visit|inspect|control)(?:e|es|ent|er|ees)·(?: \\S+){0,6} (?:etablissement|hopita|locaux|asile|service|institution)|commissions? (?:departementale\\S* |regionale\\S* |nationale\\S* )*(?:des soins psychiatriques|des hospitalisations|de controle|d.inspection|(?:[^\\s-]+ )?de sante mentale|consultative (?:nationale )?des droits)|commissaire a l.accessibilite … (?:rapport|inspect|examin|enquet|visite|control|verif|visiter|surveill)|(?:mecanisme|organe|organisme|autorite|comite|instance|commission|observatoire)s? (?:[^\\s-]+ ){0,4}(?:independant|de suivi|de surveillance|de controle|de monitoring)|(?:suivi|surveill\\S+|contrôle|controle) (?:[^\\s-]+ ){0,5}(?:mise en (?:œ|oe)uvre|application|etablissement|des droits|conformite|respect)|surveillance des etablissements|institution nationale des droits|commission (?:canadienne )?des droits de la personne|audits?·|verif\\w+ (?:[^\\s-]+ ){0,4}(?:respect|conformite|observation)|veill\\w+ (?:au respect|a l.application))',
        not: 'fiscal|comptab|douan|cannabis|vehicule|inspect\\w+ (?:du travail|des finances|academique|d.academie)|impot|medicament|stupefiant|surveillance electronique|penalement|mineur|plante|aliment|assureur|tabac|produit|animaux|aeronef|financier|commissaire aux comptes|substance|salari',
        score: 0.65,
      },
    ],
    'legal-aid': [
      {
        says: 'aide (?:juridique|juridictionnelle|judiciaire|legale)|assist(?:ance|e|ee|es|er)? (?:juridique|judiciaire|d.un avocat|par un avocat|d.un conseil|d.un defenseur|d.une avocate)|avocat (?:de (?:son|leur) choix|commis|designe|d.office|choisi)|commis(?:e|sion)? d.office|designe\\S* (?:[^\\s-]+ ){0,4}avocat|represente\\S* (?:[^\\s-]+ ){0,4}avocat|droit (?:[^\\s-]+ ){0,4}(?:avocat|conseiller juridique|defenseur)|prendre conseil (?:[^\\s-]+ ){0,5}avocat|conseil (?:d.un|de l) avocat|curateur de procedure|ministere d.avocat|conseils juridiques|frais de justice',
        not: 'mineur|adolescent|conseil de l.ordre|ordre des avocats',
        score: 0.75,
      },
    ],
    participation: [
      {
        says: '(?:consult|concert|associ(?:e|es|er|ant)·|particip|represent|implic|implique|collabor)\\S* (?:[^\\s-]+ ){0,9}(?:personnes? (?:handicapee|en situation de handicap|concernee|ayant)|associations?|organisations? (?:de|representa|des|non)|usagers|patients|famil|groupes? de|organismes? (?:de|representa|communaut))|(?:associations?|organisations?|organismes?|federations?) (?:representati|de (?:et pour )?(?:les )?personnes? handicap|de personnes|des personnes|de (?:patients|malades|usagers|parents|familles|defense)|d.usagers|representant|œuvrant|oeuvrant|nationales representatives|de mutiles|d.anciens combattants)|representants? (?:[^\\s-]+ ){0,4}(?:usagers|personnes handicapee|associations|familles|patients|malades|organisations de personnes|ayants)|(?:membres?|administrateurs?) (?:[^\\s-]+ ){0,5}(?:soient|sont|etre) (?:des |une )?personnes? handicapee|participation (?:pleine|effective|active|des personnes|egale|de la personne|citoyenne)|en consultation avec|conseil(?:s)? (?:national |departementa\\w+ |consultatif (?:national |departemental )?)(?:[^\\s-]+ )?des personnes handicapee|comite(?:s)? d.usagers|conseil de la vie sociale',
        not: 'participation financiere|participation aux frais|associe\\w* a la gerance|societe (?:anonyme|par)|association sans but lucratif qui|organisation syndicale|employeurs|salari|represent\\w* legal|fiscal|detenu|mineur|representant de l.etat',
        score: 0.7,
      },
    ],
    confidentiality: [
      {
        says: 'confiden(?:tiel|tialite)|secret (?:professionnel|medical|des (?:donnees|informations|renseignements))|secrets?·|vie privee|intimite|(?:divulg|communiqu|revel|diffus|publi|transm)\\S* (?:[^\\s-]+ ){0,8}(?:renseignements? (?:personnel|medica|conten|relatif)|donnees (?:personnel|medica|a caractere|de sante|nominative)|dossiers? (?:medica|de la personne|du patient)|identite|informations? (?:personnel|medica|nominative))|protection des (?:donnees|renseignements personnels)|donnees a caractere personnel|renseignements personnels|anonym(?:at|e|is)|discretion',
        not: 'scrutin|vote au|bulletin|secret (?:des affaires|industriel|defense|commercial|de fabri)|secrets? industriel|secretaire|commercial|pouvoir discretion|a la discretion|concurren|defense nationale|adolescent|mineur|fiscal|drogue|substance|cannabis|confidentiels? … entreprise',
        score: 0.7,
      },
    ],
    'information-access': [
      {
        says: '(?:inform(?:e|es|ee|ees|er|ation)·|avis(?:e|es|ee|er)·|explique) (?:[^\\s-]+ ){0,10}(?:de (?:ses|leurs|son|leur|sa)|droits·|decision|motif|traitement|situation|patient|malade|personnes? (?:concernee|admise|hospitalis|handicapee|malade|placee|protegee|sous garde))|(?:patient|malade|personne|interesse|usager)\\S* (?:[^\\s-]+ ){0,6}(?:est|sont|doit etre|doivent etre|a ete) (?:[^\\s-]+ ){0,3}(?:inform|avis|tenu)|droit (?:a l.|d.|de l.|a une |a )?(?:information|inform|etre inform|recevoir (?:des |toute |l.)?inform|acceder a son dossier|savoir)|acces (?:a|au|aux) (?:[^\\s-]+ ){0,3}(?:dossier (?:medical|personnel|de|le)|information|renseignements? (?:le|la|qui|concern))|langue (?:des|de) signes|langage gestuel|langue (?:qu.il|qu.elle|qu.ils|comprise)|braille|facile a lire|faciles? a comprendre|langage (?:simple|clair|facile)|formats? (?:accessible|adapte|appropri|substitut)|support\\S* (?:de substitution|accessible|adapte|prevu|substitut|autre)|medias? substitut|gros caracteres|interpretes?·|interpretation|sous.?titr|audio.?descri|videodescription|transcription|lecteur d.ecran|communication (?:alternative|augmentee|ameliorer)|moyens de communication|affich\\S* (?:[^\\s-]+ ){0,5}droits|cop(?:ie|ies) (?:[^\\s-]+ ){0,5}(?:dossier|decision|rapport)|consult(?:er|ation de) (?:son|leur) dossier|met a (?:la )?disposition (?:[^\\s-]+ ){0,10}(?:support|format|handicap)|sites? (?:web|internet) accessible|annonces? (?:[^\\s-]+ ){0,3}(?:visuel|sonore|audi)',
        not: 'interpretation de la (?:loi|presente)|loi d.interpretation|interpretation judici|interpretation (?:du|des dispositions)|mineur|adolescent|substances?·|cannabis|artiste',
        score: 0.7,
      },
    ],
    'protection-from-abuse': [
      {
        says: 'abus (?:sexuel|physique|et |ou |de (?:faiblesse|la faiblesse|l.etat|toute nature)|commis|psycholog)|abuse\\w* sexuel|exploit(?:ation|e|es|er)·(?: (?:de la personne|des personnes|economique|sexuelle|,|et|ou))?|violen(?:ce|ces)|neglig(?:ence|ences|e)· (?:[^\\s-]+ ){0,3}(?:personne|malade|abus|patient|handicap)|maltrait|mauvais traitement|sevices|cruel|inhumain|degradant|tortur|harcel|delaiss|bientraitance|abandon (?:moral|de (?:la )?personne)|voies de fait|traite des',
        with: 'personne|malade|patient|handicap|vulnerab|usager|resident|protection|abus|nul|infirm|deficien|incap|enfant',
        not: 'exploitation (?:agricole|commerciale|industri|de l.entrepr|des? (?:gisement|service|transport|aerodrome|donnee|vehicule|aeronef))|exploitant|sevices commis par l.ennemi|conjugal|frais d.exploitation|ennemi|deport|ayant(?:s)? droit de|animaux|cinema|œuvre|film|penalement',
        score: 0.7,
      },
    ],
    'humane-treatment': [
      {
        says: 'dignite|avec humanite|humain(?:e|ement)·|moins (?:restricti|contraignant|de contrainte)|(?:strictement )?(?:adaptee?s?|necessaires?),? (?:et )?proportionn|hygien|salubr|convictions (?:religieuse|philo|morale)|objets personnels|effets personnels|respect (?:de la personne|de la vie|de l.integrite|des droits (?:fondament|de la personne)|de ses|de leur|du patient|des libertes)|integrite (?:physique|de la personne|corporelle)|normes? minima|qualite (?:des soins|de vie|des services|de l.accueil)|conditions (?:de vie|d.hebergement|decentes|materielles)|bien.etre|securite (?:et|des (?:patient|resident|malade|usager))|nourriture|alimentation (?:saine|suffisante)|vetements',
        with: 'patient|malade|personne|handicap|etablissement|soins|usager|resident|hospital|psychi|interne|accueil',
        not: 'hygiene (?:publique|et securite du travail)|comite d.hygiene|aide humanitaire|ressources humaines|genre humain|vetements? de travail|consommation humaine|etre humain|corps humain|sante humaine|ministre|detenu|bureau',
        score: 0.65,
      },
    ],
    accessibility: [
      {
        says: '(?<!commissaire a l.)(?<!elaboration de normes d.)accessibilite|obstacles?·(?! a (?:la|ce|l.exerc|l.appli|son|une|toute))|conception universelle|barrier(?:e|es) (?:archi|physique|a l)|barrieres·|cadre bati|environnement (?:bati|physique|accessible)|sans obstacle|franchiss|mise en accessibilite|design universel',
        not: 'accessibilite … (?:financ|produit|cannabis)|(?:fait|font|faire|faisant|fasse|mettre|mettant) obstacle|faire l.obstacle|commission des services financiers|rencontre d.obstacle|navigation|cannabis',
        score: 0.75,
      },
      {
        says: 'accessibles?·',
        with: 'handicap|batiment|transport|site|format|infrastructure|environnement|vehicule|toilette|gare|voirie|mobilite reduite|communication|logement|equipement|locaux|moyens|lieux',
        not: 'accessibles? au public|accessible en (?:tout temps|ligne)|aux (?:inspecteur|employes)|financierement',
        context: 'sentence',
        score: 0.75,
      },
      {
        says: 'rampes?·|ascenseur|tactile|plancher bas|signal(?:isation|etique)? (?:sonore|visuel|tactile)|main(?:s)? courante|barres? d.appui|plate-?forme elevatrice|plates-formes elevatrices|toilettes? accessible|largeur (?:[^\\s-]+ ){0,4}fauteuil|bandes? podotactile|places? (?:reservees? )?(?:pour|aux) (?:les )?fauteuils?|rampe d.acces|pictogramme|caracteres? (?:en relief|surelev)|contrast(?:ant|e)',
        context: 'passage',
        score: 0.7,
      },
    ],
    mobility: [
      {
        says: 'fauteuils? roulant|aides? (?:a la mobilite|technique|a la marche|auditive|optique)|stationnement|chiens? (?:guide|d.assistance|d.aveugle)|anima(?:l|ux) d.assistance|appareils? (?:fonctionnel|auditif|orthop|de prothese|acoustique|d.assistance|pour handicap)|appareillage|prothes|orthes|orthopedi|mobilite (?:personnelle|individuelle|des personnes|reduite … (?:acces|transport|dispos))|(?:gratuit|reduct|tarif|demi-?tarif|rabais)\\S* (?:[^\\s-]+ ){0,8}(?:transport|voyag|chemin|autobus|train|tramway)|canne(?:s)? blanche|technologies? d.assistance|vehicules? (?:adapte|amenage)|moyens? de deplacement|transports? adapte|(?:station debout|carte mobilite|carte europeenne|macaron)|deplacement(?:s)? (?:des personnes|de la personne|autonome)|facilit\\w+ (?:[^\\s-]+ ){0,3}(?:deplacement|circulation)|services? d.assistance|aides? techniques',
        not: 'frais de deplacement des membres|stationnement (?:des troupes|militaire|de l.aeronef|en allemagne)|territoire de stationnement|cinema|produit chirurg',
        score: 0.75,
      },
    ],
    education: [
      {
        says: 'educat(?!ion nationale)|scolar|scolaire|ecoles?·|enseign|universit|(?:les|des|aux|d.) ?eleves·|etudiant|bourses? d|apprentissage|creche|prescolaire|formation generale|cantine|etudes·|alphabetis',
        context: 'sentence',
        not: 'ministe?re? (?:[^\\s-]+ ){0,6}(?:educat|enseign)|ministre|grande? ecole|ecoles? (?:d.infirm|militaire|nationale (?:d.admin|sup|de la))|education sanitaire|education (?:du public|de la population)|centre hospitalier universitaire|hospitalo-universitaire|professeur|diplome|etudes (?:sur|statist|epidem)|frais d.etudes|mesures? educative|assistance educative|medecin|deces|orphelin|veuve|fins? educati|mineur|adolescent|informer et (?:a )?eduqu',
        score: 0.65,
      },
      {
        says: '(?:education|enseignement|scolarisation|ecoles?) (?:inclusi|special|adapte|integr|ordinaire)|droit (?:a l.|de l.)?(?:education|instruction|enseignement)|projets? personnalises? de scolarisation|integration scolaire|enfants? (?:handicapes? )?(?:[^\\s-]+ )?scolarise',
        not: 'educateur',
        score: 0.85,
      },
    ],
    work: [
      {
        says: '(?<!ministre de l.)(?<!ministere de l.)(?<!programme d.)emplois?·(?! (?:de |des |d.|du )(?:la |l.)?(?:force|moyens|contention|isolement|substance|fonds|credits|langue|armes|crime))|employeur|travailleurs? (?:handicap|deficien|invalid|aveugle|ayant)|travail (?:adapte|protege|decent|remunere|des (?:personnes )?handicap)|(?:aide|acces|droit|insertion|reinsertion|inaptitude|etablissement et service d.aide|etablissements? d.aide) (?:[^\\s-]+ ){0,2}(?:au|par le|le) travail|marche du travail|milieu (?:de travail|ordinaire de travail|protege de travail)|(?:insertion|reinsertion|formation|readaptation|reeducation|orientation|integration|reclassement|vie|activite|qualification)s? (?:[^\\s-]+ )?professionnell|(?:formation|reclassement|reinsertion) professionnels?|quotas?·|recrut|embauch|licenci|postes? (?:de travail|reserve)|ateliers? protege|entreprises? adapte|main-?d.(?:œ|oe)uvre|effectif|salarie|fonction publique|concours·|obligation d.emploi|carriere|code du travail|auto-?emploi|activites? generatrice',
        context: 'sentence',
        not: 'ministre (?:[^\\s-]+ ){0,5}(?:travail|emploi)|ministere (?:[^\\s-]+ ){0,4}travail|mode d.emploi|personnel de (?:la commission|l.organ|l.agence|l.office)|commission (?:[^\\s-]+ ){0,6}travail et de l.emploi|inspect\\w+ du travail|contrat de travail du|nomm\\w+ conformement a la loi sur l.emploi|assurance-emploi|medecin|groupes? de travail|conseil d.administration|drogue|veuve|conjoint survivant|orphelin|ayants cause|mineur|adolescent|organisation(?:s)? (?:syndicale|patronale)',
        score: 0.65,
      },
    ],
    'social-protection': [
      {
        says: 'pensions?·|allocation|rentes?·|prestations? (?:sociale|familiale|d.invalid|en espece|de compensation|canadienne|d.assurance|pour personnes|mensuel|d.aide)|(?:la|une|cette|sa) prestation·|indemnites?·|securite sociale|(?:assurance|regime)s? (?:maladie|invalidite|sociale|dependance|enregistre)|protection sociale|aide sociale|assistance sociale|exonerat|exempt\\w* (?:[^\\s-]+ ){0,5}(?:impot|taxe|droits de douane|droits)|credits? d.impot|deduction|avantages? (?:fiscal|sociaux)|logement|majoration|carte d.invalidite|carte (?:d.egalite|de personne handicap|d.handicap)|subvention|pret(?:s)? (?:a taux|bonif|specia)|epargne-invalidite|pauvrete|taux d.invalidite|droit a pension|retraite (?:anticipee|pour invalidite)|supplement|revenu minimum|minima sociaux|secours·|aide financiere|ressources garanties|minimum indemnisable|baremes?·',
        context: 'sentence',
        not: 'indemnites? (?:[^\\s-]+ ){0,4}(?:membres|commissaire|administrateur|president|deplacement|de deplacement|des agents|de fonction|du president|tuteur|mandataire)|remunerat|conge|traitements? et indemnites|cour des pensions|tribunal des pensions|tribunaux des pensions|juridiction|orphelin|veuve|ayants cause|conjoint(?:s)? survivant|ascendant|ministre charge de la securite sociale|caisse (?:nationale|primaire)|entite|victimes? de|mineur|adolescent|fonctions|penalite',
        score: 0.65,
      },
    ],
    habilitation: [
      {
        says: 'readapt|reeducat|rehabilitation (?:psycho|fonction|medic|socio|des personnes|profess|physique|et|a base|sociale|communaut)|rehabilit(?:er|ation) (?:[^\\s-]+ ){0,5}(?:handicap|malade|patient)|adaptation et (?:de |la |a la )?readapt|ergotherap|kinesitherap|physiotherap|orthophon|psychomotri|reinsertion|reclassement|insertion sociale|activites? therapeutique|autonomie fonctionnelle|sociotherap',
        not: 'rehabilitation (?:judiciaire|legale|urbaine)|detenu|delinquant|mineur|adolescent|contrevenant|toxicoman … peine|infraction|diplome',
        score: 0.75,
      },
    ],
    'family-life': [
      {
        says: 'droit (?:[^\\s-]+ ){0,4}(?:se marier|mariage|fonder une famille|vie (?:privee et )?familiale|famille|procre|parent)|fonder une famille|(?:aptitude|fonction|responsabilite|role)s? parental|planification familiale|planning familial|procreation|sante (?:sexuelle|reproductive|de la reproduction)|separ(?:e|es|er|ation) (?:[^\\s-]+ ){0,4}(?:parents|famille|enfants)|(?:vie|liens?|relations?|milieu) famili(?:al|ale|aux|ales)|se marier|autorite parentale|parents? handicap|droits? matrimonia|adoption (?:d.un|d.enfant|des enfants)|regroupement familial',
        not: 'mineur|adolescent|milieu familial … agress|titulaires? de l.autorite|autorite parentale ou|orphelin|deces|pension',
        score: 0.7,
      },
    ],
    'political-participation': [
      {
        says: '(?:droit|exerc|facilit|assist|aid|permet|particip|accessib|isoloir)\\S* (?:[^\\s-]+ ){0,6}(?:vot(?:e|er)·|suffrage|elector|election|scrutin|vie (?:politique|publique|civique|citoyenne))|bureaux? de vote|droits? (?:civi\\w+ et )?politiques?|(?:electeurs?|electrices?) (?:[^\\s-]+ ){0,4}(?:infirm|handicap|aveugle|assist)|infirmite … (?:bulletin|vot)|vie politique et|se porter candidat|inscri\\w+ sur (?:les|la) listes? electorale',
        context: 'sentence',
        not: 'conseil d.administration|assemblee generale|delegue|syndic|election de domicile|vote du budget|tutelle … ne',
        score: 0.75,
      },
    ],
    'culture-sport': [
      {
        says: 'cultur(?:e|el|elle|els|elles)·|recreati|loisir|sport|tourism|touristi|theatre|musee|bibliotheq|divertissement|artistique|activites? physique',
        context: 'sentence',
        not: 'ministe?re?s? (?:[^\\s-]+ ){0,6}(?:cultur|sport|tourism|loisir)|ministre|competences? culturelle|culturellement|patrimoine culturel|centre national|diversite culturelle|identite culturelle|transport(?:s)? touristi|droits economiques',
        score: 0.7,
      },
    ],
    awareness: [
      {
        says: 'sensibilis|campagne|stigmat|prejuges|stereotype|prise de conscience|conscientis|(?:form|initi)(?:er|ation|ations|es|ent)· (?:[^\\s-]+ ){0,10}(?:droits|handicap|accessib|policier|magistrat|mental|agents|langue des signes|au contact)|image positive|journee (?:mondiale|nationale|internationale)|informer (?:le public|la population|l.opinion)|education (?:du public|de la population)|information du public|changer les (?:mentalites|comportement)|programmes? de formation … (?:handicap|accessib|personnel)|formation des (?:membres du )?personnel|semaine nationale',
        not: 'formation professionnelle|campagnes? (?:de guerre|elector|contre l.ennemi|double|simple)|benefice de (?:la )?campagne|permis|drogue|fabri|formation continue|tabac|cannabis|diplome|militaire|recherche de pers',
        score: 0.7,
      },
    ],
    'data-statistics': [
      {
        says: 'statisti|enquetes? (?:nation|epidem|statis|aupres|menage|sur la)|collect(?:e|er|es|ent)· (?:[^\\s-]+ ){0,5}(?:donnees|renseignement|information)|base(?:s)? de donnees|banque(?:s)? de donnees|recens|recherche(?:s)?· (?:[^\\s-]+ ){0,4}(?:handicap|deficien|mental|maladie|scient|dans le|en matiere|sur le|et (?:le|de))|(?:travaux|programmes?) de recherche|registres? (?:national|central|des personnes)|epidemiolog|donnees (?:ventil|desagreg|relatives|fiables|sur)|fichier national|observatoire|repartition|analyse (?:des|de l|de la) (?:effectif|donnees|situation)|etudes? (?:et|de|sur|relatives) (?:[^\\s-]+ ){0,5}(?:handicap|besoin|situation|recherch)',
        not: 'statistique canada … indice|recherche (?:d.emploi|de pers|impliquant)|consentement|statistiques? … impot|instituts? de recherche|salaire minimum|prix a la consommation|penalite|mineur',
        context: 'sentence',
        score: 0.65,
      },
    ],
    children: [
      {
        says: 'enfants? (?:[^\\s-]+ ){0,4}(?:handicap|deficien|mental|autis|sourd|aveugle|infirm|inadapt|invalid|a besoins|ayant (?:des besoins|un handicap)|atteints?|anorma|arriere)|(?:handicap|mental|psychi|deficien|autis|sourd|infirmite)\\S* (?:[^\\s-]+ ){0,5}(?:enfant|adolescent|jeunes?·|mineur)|mineurs? (?:[^\\s-]+ ){0,6}(?:handicap|psychi|trouble|mental|hospital|soins|admis)|jeunes (?:handicap|sourd|aveugle|deficien|inadapt)|education speciale|pedopsychiatr|psychiatrie infanto|allocation d.education',
        not: 'enfants? a charge … pension|(?:mineur|adolescent) (?:[^\\s-]+ ){0,6}(?:infraction|peine|poursuiv)|tribunal|juge des enfants|on entend|orphelin',
        score: 0.75,
      },
    ],
    women: [
      {
        says: 'femmes?·|filles?·|meres?·|enceinte|grossesse|accouch|genre·|sexospecifi|maternite',
        with: 'handicap|mental|psychi|patient|malade|deficien|admis|infirm|groupes designes',
        not: 'orphelin|veuve|allocations? de maternite|pere (?:et|ou) (?:de )?(?:sa |la )?mere|pension|un homme et une femme|membre|ascendant|sans distinction|frere|majoration|assurance|sexe, (?:d|l)',
        context: 'sentence',
        score: 0.7,
      },
    ],
    'peer-support': [
      {
        says: 'pair(?:s)?-?(?:aidan|aidance)|pairs? aidant|entraide|soutien (?:par les|des|entre) pairs|groupes? (?:d.entraide|de (?:soutien|parole))|mutuelle aide|experience vecue|auto-?assistance|parrainage entre|conseils? (?:par les|des) pairs|entre pairs',
        not: 'entraide (?:judiciaire|internationale|penale|repressive)|entraide entre etats|convention',
        score: 0.8,
      },
    ],
  },
};
