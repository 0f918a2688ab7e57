import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals of a provision with the first letter of their stance, in the order of the alphabet. */
const read = (text: string): string[] =>
  signalsOf({ text, language: 'uk', headings: [] })
    .map(({ signal, stance }) => `${signal}:${stance?.[0]}`)
    .sort();

const PROVISIONS: readonly [what: string, text: string, signals: readonly string[]][] = [
  [
    'a vote that is left',
    'Ніхто не може бути позбавлений виборчого права через психічний розлад.',
    ['civil-disqualification:f', 'non-discrimination:g', 'political-participation:g'],
  ],
  [
    'a parent who stays one',
    'Особа з психічним розладом не може бути позбавлена батьківських прав з цієї причини.',
    ['civil-disqualification:f'],
  ],
  [
    'a judge who loses the office with capacity',
    'Повноваження голови ради припиняються у разі визнання його судом недієздатним.',
    ['civil-disqualification:p'],
  ],
  [
    'organisations drawn into decisions',
    "Міська рада залучає представників громадських об'єднань осіб з інвалідністю до розгляду цих питань.",
    ['participation:g'],
  ],
  [
    'terms of a law under an idle title',
    'Стаття 1. Визначення термінів\nПослуги з реабілітації осіб з інвалідністю надаються у громаді за місцем проживання.',
    [],
  ],
  [
    'admission by a judge without consent',
    'Хворого з тяжким психічним розладом може бути госпіталізовано до психіатричної лікарні без його згоди до ухвали суду, коли він є небезпечним для себе або оточуючих.',
    ['involuntary-admission:p'],
  ],
  [
    'police help with an admission',
    'Поліція сприяє лікарям у примусовій госпіталізації особи з психічним розладом.',
    ['involuntary-admission:p'],
  ],
  [
    'treatment only with own consent',
    'Лікування особи з психічним розладом не може бути розпочате без її письмової інформованої згоди.',
    ['informed-consent:g', 'involuntary-treatment:f'],
  ],
  [
    'treatment with the consent of a guardian',
    'За недієздатну особу згоду на лікування психічного розладу надає її опікун.',
    ['involuntary-treatment:p', 'substitute-decision:p'],
  ],
  [
    'restraint and isolation',
    'Фізичне стримування та ізоляція пацієнта застосовуються, лише якщо інакше не можна відвернути його небезпечні дії; про них роблять запис.',
    ['restraint:p', 'seclusion:p'],
  ],
  [
    'a ban of restraint',
    "У будинках для осіб із психічними розладами забороняються фізичне стримування мешканців та прив'язування.",
    ['restraint:f'],
  ],
  [
    'a ban in other words',
    'Гамівні сорочки для хворих за жодних обставин використовуватися не можуть.',
    ['restraint:f'],
  ],
  [
    'the consent of relatives that counts for nothing',
    'Лоботомія під забороною навіть за згодою родичів, якщо сам хворий не дав підпису.',
    ['informed-consent:g', 'irreversible-treatment:f'],
  ],
  [
    'electroconvulsive therapy',
    'Електросудомна терапія без згоди хворого проводиться за рішенням комісії лікарів.',
    ['involuntary-treatment:p', 'irreversible-treatment:p'],
  ],
  [
    'sterilization with own consent alone',
    'Стерилізація жінки з інвалідністю не допускається без її особистої письмової згоди.',
    ['informed-consent:g', 'irreversible-treatment:f', 'women:g'],
  ],
  [
    'a ban of experiments',
    'Забороняється проводити клінічні випробування ліків на особах, примусово поміщених до психіатричної лікарні.',
    ['experimentation:f'],
  ],
  [
    'no vote for persons under guardianship',
    'Не мають права обирати та бути обраними громадяни, яких суд визнав недієздатними.',
    ['civil-disqualification:p'],
  ],
  [
    'no office after a finding of incapacity',
    'Повноваження члена комісії припиняються достроково, якщо його визнано судом недієздатним.',
    ['civil-disqualification:p'],
  ],
  [
    'work may not be refused',
    'Не допускається відмова у прийнятті на роботу через інвалідність або психічний розлад.',
    ['civil-disqualification:f', 'non-discrimination:g', 'work:g'],
  ],
  [
    'guardianship of an adult',
    'Над повнолітнім, якого суд визнав недієздатним, встановлюється опіка; правочини від імені підопічного вчиняє опікун.',
    ['substitute-decision:p'],
  ],
  [
    'guardianship of orphans',
    'Над дітьми, які залишилися без батьків, встановлюється опіка до чотирнадцяти років.',
    [],
  ],
  [
    'a declaration of incapacity',
    'Особа, яка через душевну хворобу не може розуміти значення своїх дій, може бути визнана судом недієздатною.',
    ['derogatory-language:p', 'substitute-decision:p'],
  ],
  [
    'an insanity verdict',
    'До особи, яка вчинила злочин у стані неосудності, суд застосовує примусові заходи медичного характеру.',
    ['forensic-measures:p', 'involuntary-treatment:p'],
  ],
  [
    'letters without censorship',
    'Пацієнти психіатричної лікарні мають право на листування без цензури.',
    ['communication-restriction:f'],
  ],
  [
    'visits restricted by a physician',
    'За рішенням лікаря побачення пацієнта психіатричної лікарні з відвідувачами можуть бути обмежені.',
    ['communication-restriction:p'],
  ],
  [
    'support in deciding',
    'Дорослій особі з інтелектуальними порушеннями надається підтримка у прийнятті рішень; психічний розлад не впливає на повагу до її волі та уподобань.',
    ['supported-decision:g'],
  ],
  [
    'complaint and counsel',
    'Відмову психіатра від огляду хворого можна оскаржити; безоплатну правничу допомогу надає адвокат.',
    ['complaints-review:g', 'legal-aid:g'],
  ],
  [
    'secrecy',
    "Відомості про стан психічного здоров'я є лікарською таємницею.",
    ['confidentiality:g'],
  ],
  [
    'sign language',
    'У судах глухим надають перекладача жестової мови, а незрячим документи шрифтом Брайля.',
    ['information-access:g'],
  ],
  [
    'work and its adjustment',
    'Роботодавець забезпечує працівникові з інвалідністю розумне пристосування робочого місця.',
    ['reasonable-accommodation:g', 'work:g'],
  ],
  [
    'a definition',
    'Психіатрична лікарня – заклад, у якому пацієнтів утримують без їхньої згоди.',
    [],
  ],
  ['a title', 'Стаття 12. Примусова госпіталізація до психіатричної лікарні', []],
  [
    'isolation of the infectious',
    'Хворі на холеру підлягають ізоляції в інфекційному відділенні.',
    [],
  ],
  [
    'sterile instruments',
    'Стерилізація інструментів проводиться після огляду осіб з інвалідністю.',
    [],
  ],
  [
    'numbered paragraphs under a title',
    'Стаття 7. Психоневрологічні інтернати\n1. Інтернат має сад. 2. Недієздатний приймається до інтернату за заявою опікуна.',
    ['involuntary-admission:p', 'substitute-decision:p'],
  ],
  [
    'a patient who fled and is brought back',
    'Пацієнт, який утік з психіатричної лікарні, розшукується поліцією і повертається до лікарні.',
    ['involuntary-admission:p'],
  ],
  [
    'locked in and tied',
    "Збудженого хворого дозволяється замикати в окремій кімнаті або прив'язати до ліжка.",
    ['restraint:p', 'seclusion:p'],
  ],
  [
    'letters read by a physician',
    'Листи хворих переглядає завідувач відділення; відвідувачам може бути відмовлено.',
    ['communication-restriction:p'],
  ],
  [
    'guardians no longer decide',
    'Згода опікуна або родича не замінює згоди самого пацієнта.',
    ['substitute-decision:f'],
  ],
  [
    'a right that a diagnosis does not take',
    'Психічний розлад не є підставою для позбавлення батьківських прав.',
    ['civil-disqualification:f'],
  ],
  [
    'peer workers',
    "У кожному центрі психічного здоров'я працюють рівні консультанти.",
    ['community-services:g', 'health-services:g', 'peer-support:g'],
  ],
  [
    'no new homes',
    'Будівництво нових інтернатів для дорослих з інвалідністю припиняється.',
    ['deinstitutionalization:g'],
  ],
  [
    'the name of a ministry',
    'Порядок затверджує центральний орган виконавчої влади, що забезпечує формування державної політики у сфері реабілітації та соціального захисту осіб з інвалідністю.',
    [],
  ],
];

describe('what a Ukrainian provision does', () => {
  it.each(PROVISIONS)('%s', (_, text, signals) => {
    expect(read(text)).toEqual(signals);
  });

  it('reads a ban with an exception as leave', () => {
    expect(
      read(
        'Фізичне стримування пацієнта заборонене, крім випадків, визначених лікарем-психіатром.',
      ),
    ).toEqual(['restraint:p']);
  });

  it('reads apostrophes of every shape alike', () => {
    for (const sign of ["'", '’', 'ʼ']) {
      expect(read(`Рішення ухвалюють за участю об${sign}єднань осіб з інвалідністю.`)).toEqual([
        'participation:g',
      ]);
    }
  });
});
