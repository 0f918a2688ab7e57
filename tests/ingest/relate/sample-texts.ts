import { seededRandom } from '../../support/seeded-random.ts';

/** Invented acts, long enough to be compared. */
const STEMS = {
  en: 'person health service right consent board review hospital council care support notice decision court record advocate family community inspection treatment'.split(
    ' ',
  ),
  fr: 'personne santé service droit consentement conseil révision hôpital commission soin soutien avis décision tribunal dossier avocat famille communauté inspection traitement'.split(
    ' ',
  ),
};

/**
 * The provisions of an invented act, the same for the same seed: in French with the numbers and
 * about the lengths of the English.
 */
export function sampleAct(language: 'en' | 'fr', seed: number, provisions = 24): string[] {
  const random = seededRandom(seed);
  const word = () => STEMS[language][random.integer(0, STEMS.en.length - 1)] as string;
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: provisions }, (_, at) => {
    const days = random.integer(2, 400);
    const [lead, within, filler] =
      language === 'en'
        ? [`Section ${at + 1}.`, `shall within ${days} days`, 'and the']
        : [`Article ${at + 1}.`, `doit dans les ${days} jours`, 'et la'];
    return `${lead} The ${sentence(random.integer(6, 40))} ${within} ${filler} ${sentence(
      random.integer(4, 30),
    )}.`.replace('The', language === 'en' ? 'The' : 'Le');
  });
}

/** A title line before the provisions. */
export function titled(title: string, provisions: readonly string[]): string {
  return `${title}\n\n${provisions.join('\n\n')}\n`;
}

export function asHtml(title: string, provisions: readonly string[]): string {
  const body = provisions.map((provision) => `<p>${provision}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`;
}
