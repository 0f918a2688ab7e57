import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals of a provision with the first letter of their stance, in the order of the alphabet. */
const read = (text: string): string[] =>
  signalsOf({ text, language: 'ru', headings: [] })
    .map(({ signal, stance }) => `${signal}:${stance?.[0]}`)
    .sort();

const PROVISIONS: readonly [what: string, text: string, signals: readonly string[]][] = [
  [
    'a deal that stands',
    'Сделка не может быть признана недействительной по причине психического расстройства.',
    ['civil-disqualification:f'],
  ],
  [
    'a worker who stays',
    'Запрещается увольнять работника из-за психического расстройства.',
    ['civil-disqualification:f', 'non-discrimination:g', 'work:g'],
  ],
  [
    'admission by a judge without consent',
    'Лицо с тяжелым психическим расстройством может быть госпитализировано в психиатрический стационар без своего согласия до постановления судьи, когда оно опасно для себя или окружающих.',
    ['involuntary-admission:p'],
  ],
  [
    'police help with an admission',
    'Сотрудники полиции содействуют врачам при недобровольной госпитализации больного.',
    ['involuntary-admission:p'],
  ],
  [
    'treatment only with own consent',
    'Лечение лица с психическим расстройством не может быть начато без его письменного информированного согласия.',
    ['informed-consent:g', 'involuntary-treatment:f'],
  ],
  [
    'treatment with the consent of a guardian',
    'За гражданина, признанного недееспособным, согласие на лечение психического расстройства дает его опекун.',
    ['involuntary-treatment:p', 'substitute-decision:p'],
  ],
  [
    'restraint and isolation',
    'Меры физического стеснения и изоляции пациента применяются, только если иначе нельзя предотвратить его опасные действия; о них делается запись.',
    ['restraint:p', 'seclusion:p'],
  ],
  [
    'a ban of restraint',
    'В домах для лиц с психическими расстройствами запрещаются физическая фиксация и привязывание.',
    ['restraint:f'],
  ],
  [
    'a ban in other words',
    'Смирительная рубашка и ремни для фиксации больных использоваться не могут.',
    ['restraint:f'],
  ],
  [
    'the consent of relatives that counts for nothing',
    'Лоботомия воспрещается даже с согласия родственников, если сам больной не дал подписи.',
    ['irreversible-treatment:f'],
  ],
  [
    'electroconvulsive therapy',
    'Электросудорожная терапия пациенту без его согласия проводится по решению консилиума.',
    ['involuntary-treatment:p', 'irreversible-treatment:p'],
  ],
  [
    'sterilization with own consent alone',
    'Стерилизация женщины с инвалидностью не допускается без ее личного письменного согласия.',
    ['informed-consent:g', 'irreversible-treatment:f', 'women:g'],
  ],
  [
    'a ban of experiments',
    'Запрещается проводить клинические испытания лекарств на лицах, недобровольно помещенных в психиатрическую больницу.',
    ['experimentation:f'],
  ],
  [
    'no vote for persons under guardianship',
    'Не имеют права избирать и быть избранными граждане, которых суд признал недееспособными.',
    ['civil-disqualification:p'],
  ],
  [
    'no marriage',
    'Не допускается брак с лицом, которое вследствие психического расстройства признано недееспособным.',
    ['civil-disqualification:p'],
  ],
  [
    'office may not be refused',
    'Не допускается отказ в приеме на работу по причине инвалидности или психического расстройства.',
    ['civil-disqualification:f', 'non-discrimination:g', 'work:g'],
  ],
  [
    'guardianship of an adult',
    'Над совершеннолетним, которого суд признал недееспособным, устанавливается опека; сделки от его имени совершает опекун.',
    ['substitute-decision:p'],
  ],
  [
    'guardianship of orphans',
    'Над детьми, оставшимися без родителей, устанавливается опека до достижения ими четырнадцати лет.',
    [],
  ],
  [
    'a declaration of incapacity',
    'Гражданин, который из-за душевной болезни не понимает значения своих действий, может быть признан судом недееспособным.',
    ['derogatory-language:p', 'substitute-decision:p'],
  ],
  [
    'an insanity verdict',
    'Лицу, совершившему преступление в состоянии невменяемости, суд назначает принудительные меры медицинского характера.',
    ['forensic-measures:p', 'involuntary-treatment:p'],
  ],
  [
    'letters without censorship',
    'Пациенты психиатрической больницы вправе вести переписку без цензуры.',
    ['communication-restriction:f'],
  ],
  [
    'letters restricted by a physician',
    'По решению заведующего отделением психиатрической больницы переписка и телефонные разговоры пациента могут быть ограничены.',
    ['communication-restriction:p'],
  ],
  [
    'support in deciding',
    'Взрослому с ментальными нарушениями оказывается поддержка в принятии решений с учетом его воли и предпочтений.',
    ['supported-decision:g'],
  ],
  [
    'complaint and counsel',
    'Отказ психиатра от осмотра больного можно обжаловать в суд; бесплатную юридическую помощь оказывает адвокат.',
    ['complaints-review:g', 'legal-aid:g'],
  ],
  ['secrecy', 'Сведения о психическом здоровье составляют врачебную тайну.', ['confidentiality:g']],
  [
    'sign language',
    'В судах глухим предоставляется переводчик жестового языка, а слепым документы шрифтом Брайля.',
    ['information-access:g'],
  ],
  [
    'work and its adjustment',
    'Работодатель обеспечивает работнику с инвалидностью разумное приспособление рабочего места.',
    ['reasonable-accommodation:g', 'work:g'],
  ],
  [
    'a definition',
    'Психиатрический стационар – учреждение, в котором содержат пациентов без их согласия.',
    [],
  ],
  ['a title', 'Статья 12. Принудительная госпитализация в психиатрический стационар', []],
  [
    'isolation of the infectious',
    'Больные холерой подлежат изоляции и принудительной госпитализации в инфекционное отделение.',
    [],
  ],
  [
    'sterile instruments',
    'Стерилизация инструментов проводится после каждого осмотра инвалидов.',
    [],
  ],
  [
    'numbered paragraphs under a title',
    'Статья 7. Психоневрологические интернаты\n1. Интернат имеет сад. 2. Недееспособный принимается в интернат по заявлению опекуна.',
    ['involuntary-admission:p', 'substitute-decision:p'],
  ],
  [
    'a patient who fled and is brought back',
    'Пациент, бежавший из психиатрической больницы, разыскивается полицией и возвращается в больницу.',
    ['involuntary-admission:p'],
  ],
  [
    'locked in and tied',
    'Возбужденного больного разрешается запирать в отдельной комнате или привязать к кровати.',
    ['restraint:p', 'seclusion:p'],
  ],
  [
    'letters read by a physician',
    'Письма больных просматривает заведующий отделением; посетителям может быть отказано.',
    ['communication-restriction:p'],
  ],
  [
    'guardians no longer decide',
    'Согласие опекуна или родственника не заменяет согласия самого пациента.',
    ['informed-consent:g', 'substitute-decision:f'],
  ],
  [
    'a right that a diagnosis does not take',
    'Психическое расстройство не является основанием для лишения родительских прав.',
    ['civil-disqualification:f'],
  ],
  [
    'peer workers',
    'В каждом центре психического здоровья работают равные консультанты.',
    ['community-services:g', 'health-services:g', 'peer-support:g'],
  ],
  [
    'no new homes',
    'Строительство новых интернатов для взрослых с инвалидностью прекращается.',
    ['deinstitutionalization:g'],
  ],
];

describe('what a Russian provision does', () => {
  it.each(PROVISIONS)('%s', (_, text, signals) => {
    expect(read(text)).toEqual(signals);
  });

  it('reads a ban with an exception as leave', () => {
    expect(
      read(
        'Физическая фиксация пациента запрещена, за исключением случаев, указанных врачом-психиатром.',
      ),
    ).toEqual(['restraint:p']);
  });

  it('shows the words that say it', () => {
    const text =
      'Общие положения о лицах с психическими расстройствами. Применение лоботомии запрещается.';
    const [found] = signalsOf({ text, language: 'ru', headings: [] });
    expect(found?.signal).toBe('irreversible-treatment');
    expect(text.slice(found?.evidence?.start, found?.evidence?.end)).toBe(
      'Применение лоботомии запрещается.',
    );
  });
});
