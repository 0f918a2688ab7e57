import { setImmediate } from 'node:timers/promises';
import type { FoundProvision } from '../../data/crpd/provisions-found.ts';
import type { Library } from '../../data/library.ts';
import { type CrpdQuestion, SIDES, type Side } from '../../data/vocabularies/crpd-questions.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import type { Place } from '../../data/vocabularies/places.ts';
import { textAddress } from '../../web/addresses.ts';
import type { GapQuote } from '../../web/models/gap.ts';
import { texts as textsIn } from '../../web/texts.ts';
import { csvText } from '../csv.ts';
import { heldOf, quoteReader } from './gap-model.ts';

const HEAD = [
  ...['country', 'question', 'question_text', 'articles', 'side', 'signals', 'standing'],
  ...['document', 'title', 'year', 'type', 'status', 'provision', 'page', 'language', 'quote'],
  ...['read_by', 'score', 'disputed', 'url'],
];
/** Lines made at once: others get their turn between. */
const BATCH = 100;

/**
 * Everything found, a line a provision and question, as pieces of a CSV file. A question with
 * nothing found has a line that says in `side` which of the states it is.
 */
export async function* gapCsv(
  library: Library,
  place: Place,
  { locale, base, only }: { locale: Locale; base: string; only?: CrpdQuestion },
): AsyncGenerator<string> {
  const findings = library.provisions.find({ country: place.code }, only?.id);
  const texts = textsIn(locale);
  yield csvText([HEAD]);
  for (const found of findings.questions) {
    const { id, articles } = found.question;
    const head = [place.code, id, texts.label('crpdQuestionText', id), articles.join('; ')];
    if (SIDES.every((side) => found[side].length === 0))
      yield csvText([[...head, heldOf(findings).emptyState]]);
    for (const side of SIDES) {
      for (let at = 0; at < found[side].length; at += BATCH) {
        await setImmediate();
        const batch = found[side].slice(at, at + BATCH);
        yield csvText(linesOf(batch, side).map((line) => [...head, ...line]));
      }
    }
  }

  function linesOf(batch: readonly FoundProvision[], side: Side) {
    const quotes = quoteReader(library, batch);
    return batch.flatMap((provision) => quotes(provision).map((quote) => lineOf(quote, side)));
  }

  function lineOf(quote: GapQuote, side: Side) {
    const { document, readings, fileId, passageId } = quote;
    return [
      ...[side, readings.map(({ signal, stance }) => `${signal}: ${stance}`).join('; ')],
      ...[document.standing, document.id, document.title, document.year, document.type],
      ...[document.status, quote.label, quote.page, quote.language],
      quote.parts.map(({ text }) => text).join(''),
      ...[[...new Set(readings.map(({ origin }) => origin))].join('; '), readings[0]?.score],
      readings.some(({ disputed }) => disputed) ? 'yes' : 'no',
      base + textAddress(locale, document.id, { file: fileId, passageId }),
    ];
  }
}
