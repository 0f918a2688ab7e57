import type { LanguageRules } from '../../rules.ts';
import { WAR, words } from './words.ts';

/** Words that a law strikes out of the language of the State. */
const BANNED_WORDS =
  '(?:mots?|termes?|appellations?|expressions?|vocables?|qualificatifs?|designations?)· [^.;]{0,160}(?:(?:est|sont|seront) (?:bann|biff|prohib|proscri|interdit|ray)|ne (?:sont|seront|doivent|peuvent) (?:plus|pas) (?:etre )?(?:employ|figur|utilis|usit)|(?:disparai|ne figure)[a-z]*)';

/** Shutting people out: from offices and rights, by measures of courts, from talking, by names. */
export const EXCLUSION: LanguageRules['signals'] = {
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
};
