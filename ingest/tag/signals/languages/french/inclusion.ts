import type { LanguageRules } from '../../rules.ts';
import { FIELD, words } from './words.ts';

/** Life among others: access, learning, work, means of living, family, culture. */
export const INCLUSION: LanguageRules['signals'] = {
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
};
