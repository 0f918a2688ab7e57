import { expect, it } from 'vitest';
import { LANGUAGES_WITH_RULES } from '../../../data/crpd/law-of-country.ts';
import { tagsOf } from '../../../ingest/tag/tag.ts';

/** A guardian decides for a person with a disability, as laws say it. */
const GUARDIAN: Record<string, string> = {
  ar: 'تعين المحكمة وصياً على الشخص ذي الإعاقة العقلية الذي فقد أهليته ليتولى إدارة شؤونه.',
  ca: 'El jutge nomena un tutor per a la persona amb discapacitat incapacitada.',
  de: 'Das Betreuungsgericht bestellt für den psychisch kranken Volljährigen einen Betreuer, der ihn vertritt.',
  en: 'The court may appoint a guardian for a person with a mental disorder.',
  es: 'El juez nombrará un curador a la persona con discapacidad mental declarada incapaz.',
  fr: 'Le juge désigne un tuteur à la personne majeure handicapée placée sous tutelle.',
  pt: 'O juiz nomeará curador à pessoa com deficiência interditada.',
  ru: 'Над гражданином, признанным судом недееспособным вследствие психического расстройства, устанавливается опека.',
  uk: 'Над особою, визнаною судом недієздатною внаслідок психічного розладу, встановлюється опіка.',
  zh: '无民事行为能力的精神障碍患者由其监护人代理实施民事法律行为。',
};

it('the languages said to be read are those the tagger has rules for', () => {
  const read = Object.keys(GUARDIAN).filter((language) =>
    tagsOf({ text: GUARDIAN[language] ?? '', language, headings: [] }).some(
      ({ signal }) => signal !== undefined,
    ),
  );
  expect(read).toEqual([...LANGUAGES_WITH_RULES]);
});
