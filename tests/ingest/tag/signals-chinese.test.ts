import { expect, test } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals and stances that a provision gives, in order of their names. */
function readingOf(text: string, heading = '', language = 'zh'): string[] {
  return signalsOf({ text, language, headings: heading ? [heading] : [] })
    .map(({ signal, stance }) => `${signal}:${stance}`)
    .sort();
}

const PROVISIONS: readonly (readonly [string, string[]])[] = [
  ['患者拒绝治疗的，医师可以不经患者同意实施治疗。', ['involuntary-treatment:permits']],
  [
    '受監護宣告，不影響其選舉權及罷免權；編造選舉人名冊時，不得註記。',
    ['civil-disqualification:forbids', 'substitute-decision:permits'],
  ],
  ['精神病人不得担任董事，已担任的，撤销其职务。', ['civil-disqualification:permits']],
  [
    '第七条 严重精神障碍患者有伤害自身或者危害他人安全的危险的，经两名执业医师诊断，应当对其实施住院治疗。',
    ['involuntary-admission:permits'],
  ],
  [
    '第八条 患者拒绝住院的，其监护人应当送其到医院，公安机关予以协助。',
    ['involuntary-admission:permits', 'substitute-decision:permits'],
  ],
  [
    '第九条 任何单位不得对精神障碍患者强制住院，不得限制其人身自由。',
    ['involuntary-admission:forbids'],
  ],
  [
    '第十条 医疗机构在没有其他办法时，可以对住院患者实施身体约束或者单独隔离，并应当每小时记录一次。',
    ['restraint:permits', 'seclusion:permits'],
  ],
  [
    '第十一条 严禁以捆绑、隔离作为惩罚精神障碍患者的手段。',
    ['restraint:forbids', 'seclusion:forbids'],
  ],
  ['第十二条 禁止对精神障碍患者施行精神外科手术。', ['irreversible-treatment:forbids']],
  [
    '第十二条之一 病区内现有的约束衣，应当自本办法施行之日起三个月内全部销毁，患者可以向巡查组举报。',
    ['restraint:forbids'],
  ],
  [
    '第十二条之二 电休克治疗仅限成年患者本人书面同意的情形，其他情形禁用。',
    ['informed-consent:guarantees', 'irreversible-treatment:forbids'],
  ],
  [
    '第十二条之三 对住院患者实施身体约束不得连续超过两小时，未满十岁者禁用。',
    ['restraint:permits'],
  ],
  [
    '第十三条 對病人施行電痙攣治療，應取得病人書面同意；病人無法表示意思時，應取得其保護人書面同意。',
    [
      'informed-consent:guarantees',
      'involuntary-treatment:permits',
      'irreversible-treatment:permits',
      'substitute-decision:permits',
    ],
  ],
  ['第十四条 禁止对不能表达意见的精神障碍患者进行人体试验。', ['experimentation:forbids']],
  [
    '第十五條 有下列情形之一者，不得擔任董事：\n一、受監護或輔助宣告，尚未撤銷。',
    ['civil-disqualification:permits'],
  ],
  ['第十六条 精神病患者不能行使选举权利的，不列入选民名单。', ['civil-disqualification:permits']],
  [
    '第三十六条 非经患者本人书面同意，不得对其进行临床试验。',
    ['experimentation:forbids', 'informed-consent:guarantees'],
  ],
  [
    '第三十七条 除法律另有规定外，不得违背患者本人意志进行精神检查。',
    ['involuntary-treatment:permits'],
  ],
  [
    '第十七条 不得以残疾为由限制公民的选举权。',
    [
      'civil-disqualification:forbids',
      'non-discrimination:guarantees',
      'political-participation:guarantees',
    ],
  ],
  [
    '第十八条 精神病人实施暴力行为，依法不负刑事责任的，由法院决定强制医疗。',
    ['forensic-measures:permits', 'involuntary-admission:permits', 'involuntary-treatment:permits'],
  ],
  ['第十九条 病人在住院期间享有通信和会客的自由。', ['communication-restriction:forbids']],
  [
    '第二十条 为避免妨碍治疗，医院可以暂时限制患者的通讯和会见。',
    ['communication-restriction:permits'],
  ],
  [
    '第二十一条 白痴及心神丧失之人，其行为不罚。',
    ['derogatory-language:permits', 'forensic-measures:permits'],
  ],
  [
    '第二十二条 无民事行为能力的成年人由其配偶担任监护人，监护人代理其实施法律行为。',
    ['substitute-decision:permits'],
  ],
  [
    '第二十三条 残疾人与他人平等地具有完全民事行为能力，任何人不得干涉。',
    ['legal-capacity:guarantees', 'non-discrimination:guarantees'],
  ],
  [
    '第二十四条 国家支持残疾人自主作出决定，协助其表达意愿。',
    ['legal-capacity:guarantees', 'supported-decision:guarantees'],
  ],
  ['第二十五条 患者可以预立医疗决定，写明日后愿意接受的治疗。', ['advance-directive:guarantees']],
  [
    '第二十六条 县级以上人民政府应当建立社区康复机构，为精神障碍患者提供居家服务。',
    ['community-services:guarantees', 'habilitation:guarantees'],
  ],
  [
    '第二十七条 患者对诊断结论不服的，可以申请再次诊断，也可以依法提起诉讼，并有权获得法律援助。',
    ['complaints-review:guarantees', 'legal-aid:guarantees'],
  ],
  ['第二十八条 医务人员不得泄露患者的姓名和病历。', ['confidentiality:guarantees']],
  ['第二十九条 禁止虐待、遗弃残疾人。', ['protection-from-abuse:guarantees']],
  [
    '第三十条 公共建筑应当符合无障碍标准，残疾人可以免费乘坐公共汽车。',
    ['accessibility:guarantees', 'mobility:guarantees'],
  ],
  [
    '第三十一条 普通学校不得拒绝招收适应其生活的残疾儿童，用人单位应当按比例安排残疾人就业。',
    ['children:guarantees', 'education:guarantees', 'work:guarantees'],
  ],
  ['第三十二条 本法所称严重精神障碍，是指依法需要强制住院治疗的精神疾病。', []],
  ['第三十三条 对甲类传染病病人应当隔离治疗。', []],
  ['第三十四条 本合同对双方具有约束力，未成年人的监护人应当在场。', []],
  ['第三十五条 麻醉药品和精神药品的进口实行许可制度，构成犯罪的，依法追究刑事责任。', []],
  // Other drafters: old asylum laws, Macau, Hong Kong, Taiwan, laws after the Convention.
  [
    '第四条 瘋人在街市遊蕩者，巡警得扣留之，解送瘋人院。',
    ['derogatory-language:permits', 'involuntary-admission:permits'],
  ],
  ['第五條 病者不肯服藥時，法官得命其按月至門診注射長效針劑。', ['involuntary-treatment:permits']],
  ['第六條 被羈留於病院者，經醫官證明無危險後釋放。', ['involuntary-admission:permits']],
  [
    '第七条 任何人不得以诊断或者病史为由剥夺心理社会障碍者的法律能力。',
    [
      'civil-disqualification:forbids',
      'legal-capacity:guarantees',
      'non-discrimination:guarantees',
    ],
  ],
  ['第八条 患精神分裂症的人不得领取驾驶执照。', ['civil-disqualification:permits']],
  [
    '第九条 住客可随时会见访客、使用电话，机构不得拆阅其信件。',
    ['communication-restriction:forbids'],
  ],
  [
    '第十条 非经参与者本人书面允诺，不得以其为药物研究的对象；参与者可以随时退出。',
    ['experimentation:forbids', 'informed-consent:guarantees'],
  ],
  [
    '第十一条 对成年人的监护制度予以废止，法院逐案撤销既有宣告。',
    ['legal-capacity:guarantees', 'substitute-decision:forbids'],
  ],
  [
    '第十二条 擅自捆绑病人的，处十日以下拘留。',
    ['protection-from-abuse:guarantees', 'restraint:permits'],
  ],
  [
    '第十三条 精神病院停止接收新的病人，现有床位逐年减少，直至全部关闭。',
    ['deinstitutionalization:guarantees'],
  ],
  ['第十四条 委员会过半数委员应当为使用者组织的代表。', ['participation:guarantees']],
  ['第十五条 巡视员可以随时进入精神病院，与病人单独谈话。', ['independent-monitoring:guarantees']],
  ['第十六条 签署支持协议的支持者按照当事人的意愿行事。', ['supported-decision:guarantees']],
  ['第十七条 康复者协会的会费标准由会员大会决定。', []],
  // Mere mentions, things and other people.
  ['第十八条 强制住院之申请表格及审查方式，由主管机关定之。', []],
  ['第十九条 看守所收押、关押嫌疑人，应当核对身份。', []],
  ['第二十条 巡视员每季查阅病房的约束及隔离登记册。', ['independent-monitoring:guarantees']],
  ['第二十一条 强制隔离戒毒人员参加劳动的，应当获得报酬。', []],
  ['第二十二條 無能力管理其事務的人，署長須拒絕發出其執照。', ['civil-disqualification:permits']],
  ['第二十三条 智力残疾人经民政部门审批，送入福利院居住。', ['involuntary-admission:permits']],
];

test.each(PROVISIONS)('%s', (text, expected) => {
  expect(readingOf(text)).toEqual(expected);
});

test('reads traditional characters as simplified ones, with evidence in the text as given', () => {
  const text = '嚴重病人不接受全日住院治療時，應經審查會許可，得強制住院。';
  const [reading] = signalsOf({ text, language: 'zh-Hant', headings: ['精神衛生'] });
  expect(reading?.signal).toBe('involuntary-admission');
  expect(text.slice(reading?.evidence?.start, reading?.evidence?.end)).toContain('強制住院');
});
