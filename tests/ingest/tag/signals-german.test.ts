import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Provisions written for this test, with what each of them does. */
const PROVISIONS: readonly [does: string, text: string][] = [
  [
    'involuntary-admission:permits',
    'Das Gericht kann einen psychisch Kranken gegen seinen Willen in einer Klinik unterbringen, wenn er sich oder andere gefährdet.',
  ],
  [
    'involuntary-admission:permits',
    'Die fürsorgerische Unterbringung dauert höchstens sechs Wochen; danach ist die Person zu entlassen.',
  ],
  [
    'involuntary-admission:forbids',
    'Niemand darf wegen einer seelischen Behinderung zwangsweise untergebracht werden; jede zwangsweise Unterbringung ist verboten.',
  ],
  [
    'involuntary-treatment:permits',
    'Ist der Patient einwilligungsunfähig, so darf ihn der Arzt auch ohne Einwilligung behandeln.',
  ],
  [
    'involuntary-treatment:forbids informed-consent:guarantees',
    'Die Behandlung eines psychisch kranken Menschen ohne seine Einwilligung ist verboten.',
  ],
  [
    'substitute-decision:permits',
    'Das Betreuungsgericht bestellt für den Volljährigen einen Betreuer, der ihn vertritt.',
  ],
  [
    'substitute-decision:permits involuntary-treatment:permits',
    'Der Sachwalter willigt für den behinderten Menschen in die ärztliche Behandlung ein.',
  ],
  ['', 'Das Jugendamt wird Vormund des Minderjährigen, dessen Eltern psychisch krank sind.'],
  [
    'seclusion:permits restraint:permits',
    'Isolierung und Fixierung eines Patienten sind nur auf ärztliche Anordnung zulässig.',
  ],
  ['restraint:forbids', 'Die Anwendung von Netzbetten bei Patienten ist untersagt.'],
  ['', 'Fixierung im Sinne dieses Gesetzes ist das Festbinden eines Patienten am Bett.'],
  [
    'irreversible-treatment:forbids',
    'Die Sterilisation von Menschen mit Behinderungen ohne ihre Einwilligung ist verboten.',
  ],
  [
    '',
    'Die Instrumente werden vor der Behandlung der Patienten durch Sterilisation keimfrei gemacht.',
  ],
  [
    'experimentation:forbids',
    'Medizinische Versuche an psychisch kranken Personen sind ohne deren Einwilligung verboten.',
  ],
  [
    'civil-disqualification:permits',
    'Nicht wahlberechtigt ist, wer entmündigt ist oder unter Betreuung steht.',
  ],
  [
    'civil-disqualification:forbids',
    'Niemand darf wegen einer Behinderung vom Wahlrecht ausgeschlossen werden.',
  ],
  [
    'forensic-measures:permits involuntary-admission:permits',
    'Hat der Täter schuldunfähig gehandelt, so wird er in einem psychiatrischen Krankenhaus untergebracht.',
  ],
  [
    'communication-restriction:permits',
    'Briefe und Besuche des untergebrachten Patienten können eingeschränkt werden.',
  ],
  [
    'communication-restriction:forbids',
    'Der Schriftverkehr der Patienten mit dem Gericht darf nicht überwacht werden.',
  ],
  [
    'derogatory-language:permits',
    'Geistesschwache und Taubstumme können kein Testament errichten.',
  ],
  [
    'reasonable-accommodation:guarantees',
    'Angemessene Vorkehrungen für Menschen mit Behinderungen sind zu treffen.',
  ],
  [
    'work:guarantees',
    'Arbeitgeber beschäftigen auf jedem zwanzigsten Arbeitsplatz einen schwerbehinderten Menschen.',
  ],
  [
    'information-access:guarantees',
    'Bescheide werden blinden Menschen auf Verlangen in Brailleschrift zugänglich gemacht.',
  ],
  [
    'independent-monitoring:guarantees',
    'Die Besuchskommission überprüft jede psychiatrische Einrichtung unangemeldet.',
  ],
  [
    'complaints-review:guarantees',
    'Der untergebrachte Patient kann gegen den Beschluss Beschwerde erheben.',
  ],
  [
    'advance-directive:guarantees',
    'Eine Patientenverfügung über die psychiatrische Behandlung ist zu befolgen.',
  ],
  ['', 'Das Bundesministerium für Bildung erlässt die Verordnung mit Zustimmung des Bundesrates.'],
  ['', 'Das Gesetz über die Unterbringung psychisch Kranker wird aufgehoben.'],
  ['', 'Der Beirat der Rentenversicherung tritt zweimal im Jahr zusammen.'],
];

describe('what provisions do, in German', () => {
  it.each(PROVISIONS)('%s ← %s', (does, text) => {
    const tags = signalsOf({ text, language: 'de', headings: [] });
    const found = tags.map(({ signal, stance }) => `${signal}:${stance}`);
    if (does === '') expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(does.split(' ')));
  });

  it('lets what is permitted in one sentence stand against the ban of another', () => {
    const tags = signalsOf({
      text: 'Die Fixierung von Patienten ist verboten. Eine Fixierung der Patienten durch Gurte ist ausnahmsweise zulässig.',
      language: 'de-AT',
      headings: [],
    });
    expect(tags.filter(({ signal }) => signal === 'restraint')).toMatchObject([
      { stance: 'permits' },
    ]);
  });
});
