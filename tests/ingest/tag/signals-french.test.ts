import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Provisions written for this test, with what each of them does. */
const PROVISIONS: readonly [does: string, text: string][] = [
  [
    'civil-disqualification:forbids substitute-decision:forbids',
    'Aucune personne handicapée ne peut être déclarée incapable de contracter mariage.',
  ],
  [
    'civil-disqualification:forbids',
    'Aucun mariage n’est nul en raison du trouble mental d’un époux.',
  ],
  [
    'substitute-decision:forbids',
    'Nul ne peut être placé sous tutelle en raison d’un handicap mental.',
  ],
  [
    'civil-disqualification:permits',
    'L’aliéné mental ne peut être juré ; il est exclu de la liste.',
  ],
  [
    'involuntary-admission:permits',
    'Le préfet ordonne par arrêté l’hospitalisation d’office de la personne dont les troubles mentaux compromettent l’ordre public.',
  ],
  [
    'involuntary-admission:permits',
    'Le malade mental qui met sa vie en danger peut être interné dans un hôpital psychiatrique à la demande écrite d’un parent.',
  ],
  [
    'involuntary-admission:forbids',
    'Nul ne peut être hospitalisé sans son consentement au seul motif d’un handicap psychosocial.',
  ],
  [
    'involuntary-treatment:permits',
    'En cas d’urgence, le psychiatre peut administrer un traitement sans le consentement du patient.',
  ],
  [
    'involuntary-treatment:forbids informed-consent:guarantees',
    'Aucun soin psychiatrique ne peut être dispensé au patient sans son consentement libre et éclairé.',
  ],
  [
    'substitute-decision:permits involuntary-treatment:permits',
    'Lorsque le patient est hors d’état de consentir aux soins, son tuteur donne le consentement à sa place.',
  ],
  [
    'substitute-decision:permits',
    'Le juge des tutelles nomme un curateur au majeur que son état mental empêche de gérer ses biens.',
  ],
  [
    '',
    'La caisse est un établissement public placé sous la tutelle du ministre chargé du handicap.',
  ],
  [
    '',
    'Le tuteur de l’orphelin mineur atteint d’une infirmité rend compte à l’office des pupilles.',
  ],
  [
    'seclusion:permits restraint:permits',
    'L’isolement et la contention du patient ne peuvent être décidés que par un médecin, pour douze heures au plus.',
  ],
  [
    'restraint:forbids',
    'L’usage de la camisole et de tout moyen de contrainte à l’égard des patients est interdit.',
  ],
  ['', 'On entend par « contention » tout procédé qui empêche un patient de bouger.'],
  [
    'irreversible-treatment:forbids',
    'La lobotomie et la stérilisation des personnes handicapées sont interdites.',
  ],
  [
    'irreversible-treatment:permits',
    'L’électroconvulsivothérapie ne peut être pratiquée sur un patient que sur l’avis conforme de deux psychiatres.',
  ],
  ['', 'La stérilisation des instruments est assurée avant chaque acte pratiqué sur un patient.'],
  [
    'experimentation:forbids',
    'Aucune recherche biomédicale ne peut être menée sur une personne handicapée sans son consentement.',
  ],
  [
    'civil-disqualification:permits',
    'Ne peuvent être élus ni inscrits sur la liste électorale les majeurs placés sous tutelle.',
  ],
  [
    'civil-disqualification:forbids',
    'Nul ne peut être privé de son droit de vote en raison d’un handicap mental.',
  ],
  [
    'forensic-measures:permits derogatory-language:permits',
    'L’accusé reconnu en état de démence au moment du crime est conduit dans un asile d’aliénés.',
  ],
  [
    'communication-restriction:permits',
    'Le médecin peut restreindre les visites et les appels téléphoniques du patient hospitalisé.',
  ],
  [
    'communication-restriction:forbids',
    'La correspondance du patient hospitalisé ne peut être ouverte ni retenue.',
  ],
  [
    'non-discrimination:guarantees',
    'Toute discrimination fondée sur le handicap est interdite et punie.',
  ],
  [
    'work:guarantees reasonable-accommodation:guarantees',
    'L’employeur procède aux aménagements raisonnables dont le travailleur handicapé a besoin.',
  ],
  [
    'accessibility:guarantees',
    'Les gares et les trains sont rendus accessibles aux personnes à mobilité réduite.',
  ],
  [
    'supported-decision:guarantees legal-capacity:guarantees',
    'La personne handicapée reçoit le soutien nécessaire pour exercer sa capacité juridique.',
  ],
  [
    'independent-monitoring:guarantees',
    'Une commission indépendante visite les établissements psychiatriques sans préavis.',
  ],
  [
    '',
    'Le ministre de l’éducation et le ministre de l’emploi sont chargés d’exécuter le présent décret.',
  ],
  ['', 'Les malades contagieux sont placés en isolement pour la durée de la quarantaine.'],
  ['', 'Est abrogé le décret relatif à l’internement des aliénés.'],
  ['', 'Le conseil d’administration de l’agence du handicap se réunit deux fois par an.'],
  [
    'involuntary-admission:permits involuntary-treatment:permits',
    'Une personne ne peut être admise en soins psychiatriques sans son consentement que si ses troubles rendent impossible son consentement et que son état impose des soins immédiats assortis d’une surveillance constante.',
  ],
  [
    'involuntary-admission:permits',
    'Le directeur de l’établissement psychiatrique prononce l’admission au vu de deux certificats médicaux datés de moins de quinze jours et de la demande écrite d’un membre de la famille du malade.',
  ],
  [
    'involuntary-admission:permits',
    'Dans les vingt-quatre heures suivant l’admission, un psychiatre de l’établissement constate par certificat médical l’état mental de la personne et confirme ou non la nécessité de maintenir les soins psychiatriques.',
  ],
  [
    'information-access:guarantees legal-aid:guarantees communication-restriction:forbids complaints-review:guarantees',
    'Le patient hospitalisé sans son consentement est informé, dès l’admission, de sa situation juridique, de ses droits et des voies de recours qui lui sont ouvertes. Il peut prendre conseil d’un avocat de son choix, émettre et recevoir des courriers.',
  ],
  [
    'involuntary-admission:permits complaints-review:guarantees',
    'L’hospitalisation complète ne peut se poursuivre sans que le juge des libertés et de la détention ait statué avant l’expiration d’un délai de douze jours.',
  ],
  [
    'involuntary-admission:permits derogatory-language:permits',
    'Le gouverneur peut ordonner, par arrêté motivé, le placement d’office dans un établissement d’aliénés de toute personne dont l’état d’aliénation compromet la sûreté publique.',
  ],
  [
    'substitute-decision:permits derogatory-language:permits',
    'Les aliénés placés dans les asiles publics sont pourvus d’un administrateur provisoire qui gère leurs biens.',
  ],
  [
    'substitute-decision:permits',
    'Le majeur qui, en raison d’une altération de ses facultés mentales, ne peut pourvoir seul à ses intérêts peut être placé sous tutelle par le juge.',
  ],
  [
    'substitute-decision:permits',
    'La personne en curatelle ne peut, sans l’assistance du curateur, faire aucun acte qui requiert en cas de tutelle une autorisation du juge.',
  ],
  [
    'substitute-decision:permits civil-disqualification:permits',
    'Le mariage du majeur en tutelle n’est permis qu’avec l’autorisation du juge.',
  ],
  [
    'civil-disqualification:permits',
    'Ne peuvent être inscrits sur les listes électorales les majeurs sous tutelle et les individus frappés d’interdiction judiciaire.',
  ],
  [
    'forensic-measures:permits',
    'N’est pas pénalement responsable la personne atteinte, au moment des faits, d’un trouble psychique ayant aboli son discernement.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits derogatory-language:permits',
    'Lorsque l’inculpé est en état de démence, la chambre ordonne son internement dans un établissement de défense sociale.',
  ],
  [
    'seclusion:permits restraint:permits',
    'L’isolement et la contention sont des pratiques de dernier recours. Il ne peut y être procédé que pour prévenir un dommage immédiat au patient, sur décision motivée d’un psychiatre et pour une durée limitée.',
  ],
  [
    'health-services:guarantees community-services:guarantees',
    'Toute personne a droit à des services de santé mentale de qualité, dispensés au plus près de son milieu de vie.',
  ],
  [
    'involuntary-treatment:permits informed-consent:guarantees',
    'Nul ne peut être soumis à des soins psychiatriques, qu’il s’agisse d’examens ou de traitements, sans son consentement, sauf lorsque la loi en dispose autrement.',
  ],
  [
    'involuntary-admission:permits complaints-review:guarantees',
    'La personne placée à des fins d’assistance ou un proche peut en appeler par écrit au tribunal dans les dix jours.',
  ],
  [
    'involuntary-admission:permits involuntary-treatment:permits',
    'Si la personne placée à des fins d’assistance ne consent pas au traitement, le médecin-chef peut le prescrire par écrit lorsque sa santé serait gravement compromise.',
  ],
  [
    'substitute-decision:permits civil-disqualification:permits',
    'La curatelle de portée générale est instituée lorsqu’une personne est durablement incapable de discernement. La personne concernée est privée de plein droit de l’exercice des droits civils.',
  ],
  [
    'involuntary-admission:permits',
    'Une personne peut être mise sous garde préventive dans une installation sans autorisation du tribunal, si un médecin est d’avis que son état mental présente un danger grave et immédiat pour elle-même ou pour autrui.',
  ],
  [
    'involuntary-treatment:permits',
    'Si le majeur inapte refuse catégoriquement les soins, l’autorisation du tribunal est nécessaire, à moins qu’il ne s’agisse de soins d’hygiène ou d’un cas d’urgence.',
  ],
  [
    'irreversible-treatment:permits substitute-decision:permits',
    'La stérilisation à visée contraceptive ne peut être pratiquée sur une personne majeure dont l’altération des facultés mentales constitue un handicap que sur décision du juge des tutelles.',
  ],
  [
    'independent-monitoring:guarantees complaints-review:guarantees',
    'La commission départementale visite les établissements psychiatriques sans préavis au moins deux fois par an, reçoit les réclamations des personnes hospitalisées et examine leur situation.',
  ],
  [
    'communication-restriction:forbids',
    'La correspondance du malade avec les autorités ne peut être retenue ni ouverte.',
  ],
  [
    'communication-restriction:permits',
    'Le médecin peut, pour des raisons thérapeutiques, limiter ou interdire les visites au malade.',
  ],
  [
    'community-services:guarantees deinstitutionalization:guarantees',
    'L’État veille à la création d’hôpitaux de jour, d’appartements protégés et de centres de santé mentale en vue d’éviter l’hospitalisation.',
  ],
  [
    'protection-from-abuse:guarantees',
    'Est puni d’un emprisonnement de deux ans quiconque aura soumis une personne handicapée à des traitements inhumains ou abusé de sa vulnérabilité.',
  ],
  [
    '',
    'Le ministre chargé de la santé mentale nomme le directeur de l’hôpital psychiatrique. Le conseil d’administration se réunit deux fois par an.',
  ],
  [
    '',
    'Le directeur tient la comptabilité de l’hôpital psychiatrique et soumet le budget à l’approbation de l’autorité de tutelle.',
  ],
  [
    '',
    'Les frais de séjour dans les établissements psychiatriques sont à la charge de la caisse selon un tarif fixé par décret.',
  ],
  ['', 'Sont abrogées les dispositions de la loi de 1938 relatives aux aliénés.'],
  [
    'substitute-decision:permits',
    'Le mandataire spécial perçoit les pensions du majeur protégé et les applique à son entretien.',
  ],
  [
    'legal-capacity:guarantees supported-decision:guarantees non-discrimination:guarantees',
    'Les personnes handicapées jouissent de la capacité juridique, sur la base de l’égalité avec les autres, et de l’accompagnement dont elles ont besoin pour l’exercer.',
  ],
  [
    'advance-directive:guarantees',
    'Tout patient peut rédiger des directives anticipées indiquant ses souhaits en cas de crise; le médecin en tient compte.',
  ],
  [
    'participation:guarantees',
    'Les associations représentatives des usagers et des familles désignent deux membres du conseil national de santé mentale.',
  ],
  [
    'civil-disqualification:forbids non-discrimination:guarantees',
    'Aucun citoyen ne peut être privé de son emploi ni de ses droits civils en raison d’un trouble mental ou d’une hospitalisation.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Le détenu atteint de troubles mentaux est transféré vers un hôpital psychiatrique sur décision du procureur.',
  ],
  [
    'involuntary-admission:permits',
    'Le malade admis volontairement dans l’établissement psychiatrique peut le quitter à tout moment, sauf si le médecin estime que sa sortie présente un danger; il est alors maintenu pendant soixante-douze heures.',
  ],
  [
    'confidentiality:guarantees',
    'Le dossier médical du malade mental est confidentiel; il ne peut être communiqué à un tiers sans son accord écrit.',
  ],
  [
    '',
    'La demande de licence est adressée au ministre chargé de la santé. Elle indique le nombre de lits de l’hôpital psychiatrique et la qualification du personnel soignant.',
  ],
  [
    '',
    'Les membres de la commission de santé mentale prêtent serment et perçoivent une indemnité fixée par arrêté.',
  ],
  [
    'involuntary-admission:permits',
    'Le médecin chef de l’asile reçoit, sur réquisition du commissaire de police, toute personne dont l’aliénation mentale est notoire et dont la liberté est dangereuse.',
  ],
  [
    'involuntary-admission:permits complaints-review:guarantees',
    'La chambre du conseil peut à tout moment ordonner la sortie immédiate de la personne internée dans un établissement psychiatrique, à la demande de celle-ci, de son conjoint ou du procureur.',
  ],
  [
    'involuntary-admission:permits',
    'La mise en observation ne peut excéder quarante jours; pendant ce délai, le malade est surveillé, examiné à fond et traité dans le service psychiatrique désigné par le juge de paix.',
  ],
  [
    'involuntary-admission:permits',
    'Tout toxicomane peut être astreint par le tribunal à subir une cure de désintoxication dans un établissement spécialisé.',
  ],
  [
    'involuntary-admission:permits forensic-measures:permits',
    'Le juge d’instruction qui constate que l’inculpé présente des troubles mentaux peut ordonner son placement en observation dans l’annexe psychiatrique d’un centre pénitentiaire.',
  ],
  [
    'forensic-measures:permits',
    'Il n’y a ni crime ni délit lorsque le prévenu était en état de démence au temps de l’action.',
  ],
  [
    'substitute-decision:permits',
    'L’interdit est représenté par son tuteur dans tous les actes de la vie civile; les lois sur la tutelle des mineurs s’appliquent à la tutelle des interdits.',
  ],
  [
    'substitute-decision:permits',
    'Le conseil de famille donne son avis sur l’état de la personne dont l’interdiction est demandée pour cause de démence.',
  ],
  [
    'substitute-decision:permits involuntary-treatment:permits',
    'Si le patient n’est pas en mesure d’exprimer sa volonté, le conjoint, à défaut un proche parent, consent à l’intervention en son nom.',
  ],
  [
    'civil-disqualification:permits',
    'Sont incapables d’être tuteurs ou membres des conseils de famille les interdits et les aliénés.',
  ],
  [
    'civil-disqualification:permits',
    'Le fonctionnaire atteint d’aliénation mentale est mis à la retraite d’office; il perd le droit d’exercer toute fonction publique.',
  ],
  [
    'civil-disqualification:permits',
    'Le divorce peut être prononcé lorsque les facultés mentales du conjoint se trouvent si gravement altérées qu’aucune communauté de vie n’est plus possible.',
  ],
  [
    'civil-disqualification:permits',
    'Le permis de conduire est retiré à toute personne atteinte de troubles mentaux constatés par un médecin agréé.',
  ],
  [
    'civil-disqualification:permits',
    'Ne peut être nommé juré quiconque souffre d’une maladie mentale ou d’une infirmité incompatible avec cette charge.',
  ],
  [
    'civil-disqualification:forbids',
    'Le handicap ne peut constituer un motif de refus d’accès à la fonction publique ou à un concours.',
  ],
  [
    'restraint:permits',
    'Le recours à la force physique à l’égard d’un patient agité n’est autorisé qu’en dernier ressort et pour la durée strictement nécessaire.',
  ],
  [
    'seclusion:permits',
    'Toute décision de placer un malade en chambre d’isolement est consignée dans un registre et communiquée à la famille.',
  ],
  [
    'restraint:forbids',
    'Il est interdit d’attacher, d’enchaîner ou de séquestrer une personne atteinte de troubles mentaux, y compris dans les camps de prière.',
  ],
  [
    'irreversible-treatment:permits',
    'L’électrochoc ne peut être administré qu’après accord de la famille et sous anesthésie générale.',
  ],
  [
    'irreversible-treatment:forbids',
    'La castration et la stérilisation d’une personne handicapée sans son consentement libre et éclairé sont punies de cinq ans de réclusion.',
  ],
  [
    'experimentation:permits',
    'Une recherche peut être menée sur un majeur sous tutelle avec l’autorisation de son représentant légal lorsque des résultats comparables ne peuvent être obtenus autrement.',
  ],
  [
    'involuntary-treatment:permits',
    'Le tribunal peut ordonner au délinquant de suivre un traitement psychiatrique ambulatoire, au besoin contre son gré.',
  ],
  [
    'involuntary-treatment:permits',
    'En cas de péril imminent, le médecin prend les mesures médicales indispensables, même si le patient atteint de troubles mentaux s’y oppose.',
  ],
  [
    'communication-restriction:permits',
    'Les communications téléphoniques de la personne placée dans l’établissement psychiatrique peuvent être restreintes par le médecin-chef.',
  ],
  [
    'communication-restriction:forbids',
    'Le patient psychiatrique peut correspondre librement avec son avocat et les autorités de contrôle; son courrier n’est pas ouvert.',
  ],
  [
    'derogatory-language:permits',
    'Les idiots, les imbéciles et les incurables sont admis à l’hospice sur présentation d’un certificat d’indigence.',
  ],
  [
    '',
    'Le comité technique élabore le plan national et organise des réunions trimestrielles avec les services de psychiatrie.',
  ],
  [
    '',
    'Les infirmiers en psychiatrie sont recrutés par concours sur titres parmi les titulaires du diplôme d’État.',
  ],
  [
    '',
    'Toute infraction aux dispositions relatives au registre des médicaments psychotropes est punie d’une amende.',
  ],
  [
    '',
    'L’hôpital psychiatrique est un établissement public doté de la personnalité morale et de l’autonomie financière.',
  ],
  [
    'health-services:guarantees community-services:guarantees',
    'Les soins de santé mentale sont intégrés aux soins de santé primaires et dispensés dans la communauté.',
  ],
  [
    'deinstitutionalization:guarantees',
    'La construction de nouveaux hôpitaux psychiatriques est interdite; les lits existants sont progressivement supprimés au profit de structures ambulatoires.',
  ],
  [
    'work:guarantees',
    'Tout employeur occupant au moins vingt salariés est tenu d’employer des travailleurs handicapés dans une proportion de six pour cent de son effectif.',
  ],
  [
    'education:guarantees',
    'Les enfants handicapés ont droit à une scolarisation en milieu ordinaire; l’école prévoit les aménagements nécessaires.',
  ],
  [
    'social-protection:guarantees',
    'Une allocation mensuelle est versée à toute personne handicapée dont les ressources sont inférieures au plafond fixé par décret.',
  ],
  [
    'accessibility:guarantees',
    'Les bâtiments ouverts au public sont construits de manière à être accessibles aux personnes handicapées.',
  ],
  [
    '',
    'La commission applique la loi sur l’intégration sociale et le travail des personnes handicapées.',
  ],
  ['', 'Définitions\nLe centre de jour accueille les malades mentaux pendant la journée.'],
  ['', 'Loi sur les droits des personnes handicapées\n[Abrogée en 1990]'],
  [
    'restraint:forbids',
    'Sont interdits à l’égard des patients :\n1° la contention mécanique;\n2° les menottes.',
  ],
  ['', 'Le greffier veille à l’accessibilité au registre des associations.'],
  // Other wordings of the same: older laws, plain laws, laws that name the deed and not the matter.
  [
    'involuntary-treatment:permits',
    'Le médecin-directeur peut faire administrer à tout malade détenu en vertu d’une ordonnance les traitements médicaux, chirurgicaux, électriques ou autres qu’il estime nécessaires, sans que le consentement du malade ni celui de ses parents soit exigé.',
  ],
  [
    'irreversible-treatment:permits',
    'Nulle leucotomie n’est pratiquée sur un malade que si deux spécialistes s’accordent par écrit à y voir une chance raisonnable de soulagement et que le plus proche parent ne s’y est pas opposé.',
  ],
  [
    'involuntary-treatment:permits involuntary-admission:permits',
    'En congédiant un patient placé contre son gré, le médecin-directeur peut ordonner qu’il se présente pendant un an au centre de santé mentale et y prenne le traitement prescrit ; s’il y manque deux fois, il est ramené à l’hôpital.',
  ],
  [
    'restraint:permits',
    'Il n’est mis à aucun patient de camisole, de manchon ou de sangle, si ce n’est pour l’empêcher de se blesser ou de blesser autrui, et sur l’ordre écrit du médecin.',
  ],
  [
    'restraint:permits involuntary-admission:permits',
    'Quiconque exécute un ordre de transfert peut user de la force nécessaire et attacher le malade avec des cordes ou des menottes pour prévenir l’évasion.',
  ],
  [
    'seclusion:permits',
    'Seul un médecin peut ordonner qu’il soit enfermé seul dans une pièce ; une infirmière peut toutefois le faire pendant la première heure.',
  ],
  [
    'seclusion:permits restraint:permits',
    'Nul n’est isolé ni attaché, sauf danger imminent et faute de moyen plus doux, sur ordre signé d’un médecin indiquant l’heure de fin.',
  ],
  [
    'restraint:forbids',
    'Nul guérisseur ni parent ne peut, en aucun cas, attacher une personne atteinte de maladie mentale à un arbre, à un poteau ou à un lit, ni la mettre aux fers.',
  ],
  [
    'experimentation:forbids',
    'Aucune expérience médicale ou scientifique n’est faite sur une personne handicapée sans son consentement libre et éclairé donné par écrit.',
  ],
  [
    'experimentation:permits',
    'Le directeur choisit les malades sur lesquels seront essayés les nouveaux composés tranquillisants fournis par le fabricant et transmet les résultats chaque trimestre.',
  ],
  [
    'experimentation:permits',
    'Une étude peut inclure un adulte qui, en raison d’un trouble mental, ne peut consentir, si le conjoint, le parent ou le curateur y consent à sa place.',
  ],
  [
    'experimentation:forbids',
    'Aucun chercheur ne peut solliciter l’entrée dans une étude d’une personne retenue dans un hôpital psychiatrique par décision d’un tribunal.',
  ],
  [
    'communication-restriction:permits',
    'Toutes les lettres écrites par un malade sont remises au directeur, qui expédie sans les ouvrir celles adressées au gouverneur et peut ouvrir toute autre lettre.',
  ],
  [
    'communication-restriction:permits',
    'Le directeur peut retenir tout paquet postal adressé à un patient s’il pense que sa remise nuirait au traitement.',
  ],
  [
    'communication-restriction:forbids',
    'Tout usager a droit à recevoir des visites libres et sans restriction, à téléphoner sans être écouté et à envoyer du courrier.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Toute personne déclarée coupable mais aliénée, ou incapable de se défendre, est transférée au quartier criminel d’un hôpital psychiatrique et y reste détenue selon le bon plaisir du gouverneur.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Lorsque le directeur d’une prison signale qu’un condamné est atteint de troubles mentaux, le ministre peut ordonner son transfert dans un hôpital psychiatrique.',
  ],
  [
    'civil-disqualification:permits',
    'Le chef de la police peut, sur avis du directeur, annuler le permis de port d’arme ou de conduire de toute personne qui a été internée.',
  ],
  [
    'civil-disqualification:permits',
    'Le siège d’un membre devient vacant s’il est déclaré faible d’esprit ou atteint d’aliénation par un tribunal.',
  ],
  [
    'civil-disqualification:forbids',
    'La maladie mentale ou le placement ne prive personne du droit de voter, de se marier ni d’être élu.',
  ],
  [
    'civil-disqualification:forbids',
    'Aucun conjoint n’obtient le divorce et aucun parent ne perd l’autorité parentale du seul fait d’un placement en hôpital psychiatrique.',
  ],
  [
    'involuntary-admission:permits',
    'Sur la pétition du mari, de la femme ou d’un proche parent, appuyée des certificats de deux praticiens, le juge peut ordonner la réception de l’aliéné à l’asile.',
  ],
  [
    'involuntary-admission:permits',
    'Le malade qui s’évade peut être repris dans les vingt-huit jours par tout agent de police et reconduit à l’hôpital.',
  ],
  [
    'involuntary-admission:forbids',
    'L’hospitalisation forcée et le placement en institution pour cause de handicap psychosocial sont abolis.',
  ],
  [
    'irreversible-treatment:permits',
    'La stérilisation d’un pensionnaire, pour empêcher la transmission de la tare, est licite si le chirurgien-chef l’opère sur l’avis des directeurs et avec le consentement du mari, de la femme ou d’un parent.',
  ],
  [
    'irreversible-treatment:forbids',
    'Nul ne pratique d’opération sur le cerveau destinée à changer l’humeur sans le consentement écrit de la personne elle-même.',
  ],
  [
    'irreversible-treatment:forbids',
    'Personne, pas même les parents, ne peut faire enlever l’utérus d’une fille handicapée ni faire cesser ses règles pour la commodité de ceux qui la soignent.',
  ],
  [
    'substitute-decision:permits',
    'À la délivrance du certificat d’incapacité, le curateur public devient gérant des biens du patient.',
  ],
  [
    'substitute-decision:forbids',
    'Nul n’est pourvu d’un tuteur ; les tutelles en cours prennent fin dans l’année et sont remplacées par des accords de soutien.',
  ],
  [
    'substitute-decision:permits',
    'Le tribunal peut nommer un représentant personnel qui encaisse le salaire et la pension de celui qui ne peut gérer son argent.',
  ],
  [
    'community-services:guarantees',
    'Le magistrat communal verse à la famille qui garde le malade chez elle une subvention pour son entretien, et des infirmières itinérantes lui rendent visite.',
  ],
  [
    'community-services:guarantees',
    'Les conseils locaux fournissent à toute personne handicapée qui le demande une assistante personnelle jusqu’à quarante heures par semaine, des travaux au logement, des repas et une aide au loyer.',
  ],
  [
    'deinstitutionalization:guarantees',
    'À compter du jour fixé, nul ne fonde d’institution, n’y ajoute un lit ni ne reconstruit celle qui serait tombée.',
  ],
  [
    'deinstitutionalization:guarantees',
    'Le ministre soumet au parlement un calendrier selon lequel le nombre des personnes vivant en institution diminue d’un cinquième chaque année.',
  ],
  [
    'family-life:guarantees',
    'La personne handicapée en âge de se marier a le droit de se marier, de fonder une famille et d’adopter.',
  ],
  [
    'supported-decision:guarantees',
    'Nul n’est tenu pour incapable de décider avant que tout ce qui est praticable ait été tenté pour l’y aider.',
  ],
  [
    'supported-decision:guarantees',
    'Toute personne peut convenir, oralement ou par écrit, avec une ou plusieurs personnes de confiance d’une aide pour comprendre des documents et traiter avec les banques ; les tiers reconnaissent ce soutien.',
  ],
  [
    'legal-capacity:guarantees',
    'Tout adulte, y compris celui qui a une maladie mentale, est réputé capable de prendre des décisions quant à ses soins.',
  ],
  [
    'participation:guarantees',
    'L’Autorité comprend deux personnes ayant vécu la maladie mentale et un représentant des aidants familiaux.',
  ],
  [
    'independent-monitoring:guarantees',
    'Un comité de trois visiteurs nommés par le juge se rend deux fois l’an et sans prévenir dans chaque hôpital, s’entretient seul avec qui le demande et publie ses constats.',
  ],
  [
    'independent-monitoring:guarantees',
    'L’institution nationale des droits de l’homme suit l’application de la présente loi et rend compte au parlement.',
  ],
  [
    'complaints-review:guarantees',
    'Toute personne placée peut, à tout moment et sans forme, demander au juge sa sortie ; il se prononce dans les huit jours.',
  ],
  [
    'complaints-review:guarantees',
    'Le Conseil de révision réexamine d’office chaque placement au bout de six mois.',
  ],
  [
    'protection-from-abuse:guarantees',
    'Tout gardien qui frappe un pensionnaire, l’insulte ou use avec lui de violence est renvoyé sur-le-champ.',
  ],
  [
    'protection-from-abuse:guarantees',
    'Quiconque exploite, néglige ou prive de nourriture une personne handicapée confiée à ses soins est puni de deux ans d’emprisonnement.',
  ],
  [
    'health-services:guarantees',
    'Tout habitant a droit à des soins de santé mentale abordables et de bonne qualité dans le dispensaire le plus proche.',
  ],
  [
    'health-services:guarantees',
    'L’État fournit gratuitement les médicaments essentiels aux malades dont le revenu ne dépasse pas le seuil.',
  ],
  [
    'information-access:guarantees',
    'À l’admission, le personnel explique au patient, dans une langue qu’il comprend, ses droits, les motifs de son admission et les moyens de s’en plaindre.',
  ],
  [
    'information-access:guarantees',
    'Les journaux télévisés sont traduits en langue des signes et sous-titrés.',
  ],
  [
    'accessibility:guarantees',
    'Les bâtiments neufs ouverts au public comportent des rampes, des portes larges et des toilettes utilisables en fauteuil roulant.',
  ],
  ['accessibility:guarantees', 'Les autobus mis en service après cette date sont à plancher bas.'],
  [
    'mobility:guarantees',
    'Les aveugles voyagent gratuitement avec leur guide sur les lignes de la compagnie.',
  ],
  [
    'mobility:guarantees',
    'L’État aide à l’acquisition de fauteuils roulants, de prothèses et de chiens guides.',
  ],
  [
    'work:guarantees',
    'Tout employeur de plus de cent salariés emploie au moins trois pour cent de personnes handicapées.',
  ],
  ['work:guarantees', 'Le travail du patient est volontaire et rémunéré au taux courant.'],
  [
    'social-protection:guarantees',
    'Toute personne dont l’infirmité réduit la capacité de gain des deux tiers touche une pension mensuelle.',
  ],
  [
    'education:guarantees',
    'Aucun enfant n’est exclu de l’école du quartier à cause d’un handicap ; un maître d’appui lui est affecté.',
  ],
  [
    'reasonable-accommodation:guarantees',
    'L’employeur adapte le poste et les horaires aux besoins du travailleur handicapé, sauf charge disproportionnée.',
  ],
  [
    'legal-aid:guarantees',
    'Une personne retenue a droit à un avocat payé par l’État dès la première heure.',
  ],
  [
    'confidentiality:guarantees',
    'Nul ne révèle ce qu’il a appris d’un patient dans l’exercice de ses fonctions sans l’accord de celui-ci.',
  ],
  [
    'humane-treatment:guarantees',
    'Les malades sont traités avec douceur, logés proprement, nourris convenablement et peuvent porter leurs vêtements.',
  ],
  [
    'peer-support:guarantees',
    'Il y a dans chaque région un centre de rétablissement dirigé par des personnes ayant elles-mêmes utilisé les services.',
  ],
  [
    'awareness:guarantees',
    'Le ministère mène chaque année, par la radio et le théâtre, une campagne pour dissiper l’idée que la maladie mentale est une malédiction.',
  ],
  [
    'children:guarantees',
    'Les enfants handicapés grandissent dans leur famille et sont entendus sur ce qui les concerne.',
  ],
  [
    'women:guarantees protection-from-abuse:guarantees',
    'Les femmes handicapées victimes d’agression sont reçues par une policière avec une interprète.',
  ],
  [
    'culture-sport:guarantees',
    'Les musées et les stades accordent l’entrée gratuite aux personnes handicapées et à leur accompagnateur.',
  ],
  [
    'political-participation:guarantees',
    'L’électeur qu’une infirmité empêche de marquer son bulletin se fait aider de la personne de son choix.',
  ],
  [
    'habilitation:guarantees',
    'Des équipes itinérantes enseignent aux personnes handicapées à marcher, à s’habiller, à cuisiner et à se déplacer.',
  ],
  [
    'non-discrimination:guarantees',
    'L’assureur ne refuse pas un contrat du fait qu’une personne a été soignée pour une maladie mentale.',
  ],
  [
    'advance-directive:guarantees',
    'Toute personne peut consigner pour les temps de détresse les soins qu’elle veut et ceux qu’elle refuse.',
  ],
  [
    'advance-directive:guarantees',
    'La déclaration de volonté est révocable à tout moment, verbalement ou en la déchirant.',
  ],
  [
    'informed-consent:guarantees',
    'Aucun traitement n’est donné avant que la personne, informée de ses effets et des autres choix, y ait consenti par écrit.',
  ],
  // Bans in other words, and what lifts them.
  ['involuntary-admission:forbids', 'Le placement d’office des malades mentaux n’a plus cours.'],
  [
    'restraint:forbids',
    'Les sangles et les camisoles sont retirées des services avant la fin de l’année.',
  ],
  [
    'irreversible-treatment:forbids',
    'L’électrochoc ne peut être donné qu’avec le consentement écrit du patient.',
  ],
  [
    'irreversible-treatment:permits',
    'L’électrochoc ne peut être donné qu’avec le consentement du patient ou de son tuteur.',
  ],
  [
    'involuntary-treatment:forbids',
    'Un traitement n’est appliqué au malade que si celui-ci l’accepte ; le consentement de la famille n’y supplée pas.',
  ],
  [
    'substitute-decision:forbids',
    'Aucun tuteur n’est nommé au majeur handicapé ; les tutelles ouvertes s’éteignent dans l’année.',
  ],
  [
    '',
    'Le directeur est nommé pour cinq ans et assiste aux réunions du conseil sans voix délibérative.',
  ],
  ['', 'Les membres de la commission prêtent serment et perçoivent une indemnité par séance.'],
  ['', 'Les filets saisis, ou le prix de leur aliénation, reviennent à la commune du port.'],
  ['', 'Le titre de résistant est délivré au patriote interné par l’ennemi dans un camp fermé.'],
  ['', 'L’infirmier de garde a agi isolément auprès du patient.'],
  ['', 'Chapitre IV : Soins gratuits et appareillage des malades'],
  [
    'involuntary-admission:permits',
    'Le malade mental agité est conduit d’office à l’asile par deux gendarmes.',
  ],
  [
    'forensic-measures:permits',
    'Le prisonnier qui devient fou est gardé à l’asile jusqu’au terme de sa peine.',
  ],
];

describe('what provisions do, in French', () => {
  it.each(PROVISIONS)('%s ← %s', (does, text) => {
    const tags = signalsOf({ text, language: 'fr', headings: [] });
    const found = tags.map(({ signal, stance }) => `${signal}:${stance}`);
    if (does === '') expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(does.split(' ')));
  });

  it('says nothing of a practice twice, once for each stance', () => {
    const tags = signalsOf({
      text: 'La contention mécanique des patients est interdite. La contention chimique est permise en dernier recours.',
      language: 'fr-CA',
      headings: [],
    });
    expect(tags.filter(({ signal }) => signal === 'restraint')).toMatchObject([
      { stance: 'permits' },
    ]);
  });

  it('takes a provision of few words for what its law is about', () => {
    const text = 'Le tuteur rend compte de sa gestion chaque année.';
    const inLaw = (matter: 'field' | 'else') =>
      signalsOf({ text, language: 'fr', headings: [] }, matter).map(({ signal }) => signal);
    expect(inLaw('field')).toContain('substitute-decision');
    expect(inLaw('else')).toEqual([]);
  });

  it('takes consent that is set aside for none that is guaranteed', () => {
    const text =
      'Lorsque le patient refuse le traitement, le psychiatre peut administrer le médicament sans le consentement du patient si deux médecins l’attestent.';
    const signals = signalsOf({ text, language: 'fr', headings: [] });
    expect(signals.map(({ signal }) => signal)).toEqual(['involuntary-treatment']);
  });
});
