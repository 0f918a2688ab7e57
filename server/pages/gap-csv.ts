import { setImmediate } from 'node:timers/promises';
import type { FoundProvision } from '../../data/crpd/provisions-found.ts';
import { countedOf } from '../../data/crpd/works.ts';
import type { Library } from '../../data/library.ts';
import { type CrpdQuestion, SIDES } from '../../data/vocabularies/crpd-questions.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import type { Place } from '../../data/vocabularies/places.ts';
import { textAddress } from '../../web/addresses.ts';
import type { GapQuote } from '../../web/models/gap.ts';
import { texts as textsIn } from '../../web/texts.ts';
import { csvText } from '../csv.ts';
import { sidesOf } from './gap-choice.ts';
import { heldOf, quoteReader } from './gap-model.ts';

const FOUND = [
  ...['signals', 'standing', 'counted', 'document', 'title', 'year', 'type', 'status'],
  ...['provision', 'page', 'language', 'quote', 'read_by', 'score', 'disputed', 'url'],
];
const HEAD = ['country', 'question', 'question_text', 'articles', 'side', 'state', ...FOUND];
/** Lines made at once: others get their turn between. */
const BATCH = 100;

/**
 * Everything found, a line a provision and question, as pieces of a CSV file. `state` is that of
 * the side; one with nothing found at all has a line, too. `counted` are provisions in force, of
 * each law in one text of it.
 */
export async function* gapCsv(
  library: Library,
  place: Place,
  { locale, base, only }: { locale: Locale; base: string; only?: CrpdQuestion },
): AsyncGenerator<string> {
  const findings = library.provisions.find({ country: place.code }, only?.id);
  const { emptyState } = heldOf(findings);
  const texts = textsIn(locale);
  yield csvText([HEAD]);
  for (const found of findings.questions) {
    const { id, articles } = found.question;
    const asked = [place.code, id, texts.label('crpdQuestionText', id), articles.join('; ')];
    for (const side of SIDES) {
      const counted = new Set(countedOf(found[side]));
      const head = [...asked, side, counted.size > 0 ? 'found' : emptyState];
      if (found[side].length === 0 && sidesOf(found.question).includes(side))
        yield csvText([[...head, ...FOUND.map(() => undefined)]]);
      for (let at = 0; at < found[side].length; at += BATCH) {
        await setImmediate();
        const batch = found[side].slice(at, at + BATCH);
        yield csvText(linesOf(batch, counted).map((line) => [...head, ...line]));
      }
    }
  }

  function linesOf(batch: readonly FoundProvision[], counted: ReadonlySet<FoundProvision>) {
    const quotes = quoteReader(library, batch);
    return batch.flatMap((provision) =>
      quotes(provision).map((quote) => lineOf(quote, counted.has(provision))),
    );
  }

  function lineOf(quote: GapQuote, isCounted: boolean) {
    const { document, readings, fileId, passageId } = quote;
    return [
      readings.map(({ signal, stance }) => `${signal}: ${stance}`).join('; '),
      ...[document.standing, isCounted ? 'yes' : 'no'],
      ...[document.id, document.title, document.year, document.type],
      ...[document.status, quote.label, quote.page, quote.language],
      quote.parts.map(({ text }) => text).join(''),
      ...[[...new Set(readings.map(({ origin }) => origin))].join('; '), readings[0]?.score],
      readings.some(({ disputed }) => disputed) ? 'yes' : 'no',
      base + textAddress(locale, document.id, { file: fileId, passageId }),
    ];
  }
}
