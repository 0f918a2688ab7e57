import { expect, test } from 'vitest';
import { normalise } from '../../../data/search/words/normalise.ts';
import { ARABIC } from '../../../ingest/tag/signals/languages/arabic.ts';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals and stances that a provision gives, in order of their names. */
function readingOf(text: string): string[] {
  return signalsOf({ text, language: 'ar', headings: [] })
    .map(({ signal, stance }) => `${signal}:${stance}`)
    .sort();
}

const PROVISIONS: readonly (readonly [string, string[]])[] = [
  ['لا يعد الزواج باطلا بسبب المرض النفسي.', ['civil-disqualification:forbids']],
  [
    'لا يجوز الحجر على الشخص بسبب مرض عقلي.',
    ['civil-disqualification:forbids', 'substitute-decision:forbids'],
  ],
  [
    'يجوز إدخال المريض النفسي المستشفى إلزاميًا إذا كان يشكل خطرًا جسيمًا على غيره.',
    ['involuntary-admission:permits'],
  ],
  ['لا يجوز إيداع أي شخص في مصحة بغير إرادته بسبب مرض نفسي.', ['involuntary-admission:forbids']],
  [
    'تتولى الشرطة نقل المصاب باضطراب نفسي إلى أقرب مستشفى متى كان في حالة هياج تهدد غيره.',
    ['involuntary-admission:permits'],
  ],
  ['يجوز علاج المريض دون موافقته في الحالات الطارئة.', ['involuntary-treatment:permits']],
  ['لا يجوز علاج المريض إلا بموافقته الحرة المستنيرة.', ['informed-consent:guarantees']],
  [
    'يجوز تقييد المريض جسديًا أو عزله مدة لا تزيد على ساعتين.',
    ['restraint:permits', 'seclusion:permits'],
  ],
  ['يحظر تقييد المرضى النفسيين أو عزلهم.', ['restraint:forbids', 'seclusion:forbids']],
  ['يمنع إجراء الجراحة النفسية للمرضى.', ['irreversible-treatment:forbids']],
  ['لا يجوز تعقيم ذوات الإعاقة الذهنية إلا بإذن المحكمة.', ['irreversible-treatment:permits']],
  ['يحظر إجراء التجارب الطبية على المرضى النفسيين.', ['experimentation:forbids']],
  [
    'لا يجوز إخضاع المريض لتجارب طبية إلا بموافقته الكتابية.',
    ['experimentation:forbids', 'informed-consent:guarantees'],
  ],
  [
    'يعاقب بالحبس كل من قيد شخصًا ذا إعاقة أو حبسه حبسًا انفراديًا.',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  ['تعين المحكمة قيمًا على المحجور عليه لإدارة أمواله.', ['substitute-decision:permits']],
  [
    'لا ينتخب عضوًا في المجلس من كان محجورًا عليه أو مصابًا بمرض عقلي.',
    ['civil-disqualification:permits'],
  ],
  ['لا يجوز حرمان شخص من الزواج بسبب الإعاقة.', ['civil-disqualification:forbids']],
  [
    'لا يسأل جنائيًا من كان وقت الفعل مصابًا باضطراب نفسي أفقده الإدراك.',
    ['forensic-measures:permits'],
  ],
  [
    'للطبيب منع زيارة المريض أو تقييد مراسلاته إذا اقتضى العلاج ذلك.',
    ['communication-restriction:permits'],
  ],
  ['للمريض الحق في استقبال الزوار وتلقي الرسائل.', ['communication-restriction:forbids']],
  [
    'تصرفات المجنون والمعتوه باطلة.',
    ['civil-disqualification:permits', 'derogatory-language:permits'],
  ],
  [
    'يتمتع الأشخاص ذوو الإعاقة بالأهلية القانونية على قدم المساواة مع غيرهم.',
    ['legal-capacity:guarantees', 'non-discrimination:guarantees'],
  ],
  [
    'تقدم الدولة المساندة للشخص ذي الإعاقة في اتخاذ القرار وفق إرادته وتفضيلاته.',
    ['supported-decision:guarantees'],
  ],
  ['لكل ذي شأن التظلم من قرار اللجنة أمام مجلس الصحة النفسية.', ['complaints-review:guarantees']],
  ['يلتزم العاملون بالحفاظ على سرية بيانات المريض.', ['confidentiality:guarantees']],
  ['يعاقب كل من أساء معاملة مريض نفسي أو أهمل في رعايته.', ['protection-from-abuse:guarantees']],
  [
    'تلتزم الجهات بتهيئة المباني والطرق وفق معايير البناء لاستعمال الأشخاص ذوي الإعاقة.',
    ['accessibility:guarantees'],
  ],
  [
    'تكفل الدولة إدماج الأطفال ذوي الإعاقة في المدارس.',
    ['children:guarantees', 'education:guarantees'],
  ],
  ['يخصص أصحاب العمل نسبة خمسة في المائة من الوظائف للأشخاص ذوي الإعاقة.', ['work:guarantees']],
  [
    'يقصد في تطبيق أحكام هذا القانون بالكلمات الآتية: الدخول الإلزامي، حجز المريض النفسي دون إرادته.',
    [],
  ],
  ['يعين القاضي وصيًا على الطفل اليتيم.', []],
  ['يعاقب بالغرامة كل من خالف أحكام المرور.', []],
];

test.each(PROVISIONS)('%s', (text, expected) => {
  expect(readingOf(text)).toEqual(expected);
});

test('writes every pattern in letters that folded text has', () => {
  const { signals, ...words } = ARABIC;
  const patterns = [
    ...Object.values(words),
    ...Object.values(signals).flatMap((rules) =>
      rules.flatMap(({ says, with: company, not }) => [says, company ?? '', not ?? '']),
    ),
  ];
  const letters = patterns.join(' ').replaceAll('…', '');
  expect(normalise(letters).text).toBe(letters);
});
