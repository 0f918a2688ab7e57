import type { Span } from '../model.ts';

/** A passage by which somebody loses rights, and where it says so. */
export interface LossOfRights {
  text: string;
  language: string;
  evidence: Span | undefined;
}

/** By question, the words of the rights that it asks about; by language without region. */
const WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  vote: {
    ar: /تصويت|انتخاب|ناخب|ترش[حي]|منصب|مناصب|عضوية|وظيفة عامة|وظائف عامة|الوظائف العامة/u,
    ca: wordsOf('vot', 'votar', 'vots', 'votaci*', 'sufragi*', 'elec*', 'elegi*', 'càrrec*'),
    de: /\p{L}*wahl(?:recht|berechtig|ausschlu|ausschlü|en\b)|wählbar|wähler|stimmrecht|(?<!\p{L})(?:\p{L}*amt|amtes|amts|ämter\p{L}*)(?!\p{L})|amtsenthebung|mandat|abgeordnet/iu,
    en: wordsOf(
      ...['vot(?:e|es|ed|er|ers|ing)', 'elect*', 'ballot*', 'franchise', 'parliament*', 'senat*'],
      ...['(?<!(?:registered|post|head) )offices?', 'president', '(?:vice-?)?chair(?:person|man)?'],
      '(?:be|being|as|cease to be) an? (?:\\p{L}+ )?member',
    ),
    es: wordsOf(
      ...[
        'vot[oe]s?',
        'votar',
        'votaci*',
        'sufragi*',
        'elec*',
        'elegi*',
        'ciudadanía',
        '(?<!a |cuyo )cargos?',
      ],
      ...['cesa(?:n|rá|rán)? en (?:sus|el ejercicio de sus) funciones', 'president*', 'diputad*'],
      ...['senador*', 'ministr[oa]s?', 'parlamentari*'],
    ),
    fr: wordsOf(
      ...['vot(?:e|es|er|ants?)', 'élec*', 'élu*', 'éligib*', 'inéligib*', 'suffrage*'],
      ...['fonctions?', 'charges? publiques?', 'mandat électi\\p{L}+', 'député*', 'sénat*'],
    ),
    pt: wordsOf(
      ...['votos?', 'votar', 'votaç*', 'sufrág*', 'elei*', 'eleg*', 'inelegib*', 'cargos?'],
      ...['mandatos?', 'president*', 'deputad*', 'ministr[oa]s?', 'funções'],
    ),
    ru: /голосова|голоса(?!\p{L})|избира|избран|выбор|должност|депутат|полномоч|президент/iu,
    uk: /голос|вибор|обира|обран|посад|депутат|повноваж|президент|судд/iu,
    zh: /选举|投票|表决权|公职|职务|任职|代表资格|罢免|免职/u,
  },
  family: {
    ar: /زواج|زوج|طلاق|حضانة|تبن[يّ]|الأسرة|نسب|والدين/u,
    ca: wordsOf(
      ...['matrimoni*', 'cònjuge*', 'casar*', 'divorci*', 'pàtria potestat', 'fills?', 'filles'],
      ...['pares', 'mare', 'adopci*', 'família', 'familiars?'],
    ),
    de: /eheschlie|ehefähig|ehegatt|heirat|scheidung|(?<!\p{L})elter(?:n|lich|teil)|sorgerecht|adoption|famili/iu,
    en: wordsOf(
      ...['marr(?:y|ied|iages?)', 'matrimon*', 'spous*', 'divorc*', 'adoption', 'adoptive'],
      ...['parent(?:s|al|hood)?', 'patern*', 'matern*', 'mother*', 'father*', 'famil*'],
      'custody of (?:an?|the|his|her|their) child*',
    ),
    es: wordsOf(
      ...['matrimoni*', 'c[oó]nyug*', 'conyugal*', 'cas(?:ado|ada|ados|adas|arse)', 'marido'],
      ...['divorci*', 'patria potestad', 'filiaci*', 'adopci*', 'adoptar', 'padres?', 'madres?'],
      ...['hij[oa]s?', 'cuidado personal', 'familia', 'familiar'],
    ),
    fr: wordsOf(
      ...['mari(?:age|ages|er|é|és|ée|ées)', 'matrimoni*', 'conjoint*', 'époux', 'épouse'],
      ...['divorc*', 'parent*', 'père', 'mère', 'filiation', 'adopti*', 'famil*'],
    ),
    pt: wordsOf(
      ...['casament*', 'casar', 'casad*', 'matrimón*', 'matrimôn*', 'cônjuge*', 'nubente*'],
      ...['divórci*', 'poder (?:parental|paternal|familiar)', 'parental', 'perfilh*', 'filiação'],
      ...['filh[oa]s?', 'pais', 'patern*', 'matern*', 'adopç*', 'adoç*', 'adoptar', 'família*'],
    ),
    ru: /(?<!\p{L})брак(?!овк)|супруг|родител|усынов|отцовств|материн|семь[иею]|семейн/iu,
    uk: /шлюб|подруж|батьк|усинов|материн|сім.?[їєю](?!\p{L})|сімейн/iu,
    zh: /结婚|婚姻|离婚|配偶|收养|抚养|父母|亲权|子女|家庭/u,
  },
};

/**
 * Whether a loss of rights says itself that it is of those which a question asks about: the sentence
 * that takes them away, or where that names no right at all, the rest of its passage.
 *
 * @param question - Id of a question.
 */
export function saysRightOf(question: string, { text, language, evidence }: LossOfRights): boolean {
  const [base = ''] = language.split('-');
  const sentence = evidence ? text.slice(evidence.start, evidence.end) : '';
  const names = (words: string) => Object.values(WORDS).some((by) => by[base]?.test(words));
  return WORDS[question]?.[base]?.test(names(sentence) ? sentence : text) ?? false;
}

/** Whole words, in any case; a star stands for any ending. */
function wordsOf(...words: string[]): RegExp {
  const any = words.map((word) => word.replace(/\*$/, '\\p{L}*')).join('|');
  return new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'iu');
}
