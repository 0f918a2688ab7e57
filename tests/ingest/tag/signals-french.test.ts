import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Provisions written for this test, with what each of them does. */
const PROVISIONS: readonly [does: string, text: string][] = [
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

  it('takes the heading for the company that a provision of few words needs', () => {
    const text = 'Le tuteur rend compte de sa gestion chaque année.';
    const under = (heading: string) =>
      signalsOf({ text, language: 'fr', headings: [heading] }).map(({ signal }) => signal);
    expect(under('Des majeurs protégés')).toContain('substitute-decision');
    expect(under('Du commerce')).toEqual([]);
  });
});
