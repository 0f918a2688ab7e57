import { objectionAddress, textAddress } from '../addresses.ts';
import type { GapDocument, GapQuote } from '../models/gap.ts';
import { labelBesideQuote } from '../provision-label.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { MarkedText } from './marked-text.tsx';

const LONGEST_TITLE = 90;

/** The words of a provision, where they stand, and whose reading it is that they answer. */
export function Quote({ texts, quote }: { texts: Texts; quote: GapQuote }) {
  return (
    <blockquote>
      <p lang={quote.language} dir="auto">
        <MarkedText parts={quote.parts} />
      </p>
      <footer>
        <QuoteSource texts={texts} quote={quote} />
        {quote.readings.map((reading) => (
          <span class="how">
            <Reading texts={texts} {...reading} />{' '}
            <a class="object" href={objectionAddress(texts.locale, quote.passageId, reading)}>
              {texts.say('gap.object')}
            </a>
          </span>
        ))}
      </footer>
    </blockquote>
  );
}

/** Document, provision and page, linked to the place in the text. */
export function QuoteSource({ texts, quote }: { texts: Texts; quote: GapQuote }) {
  const { document, label, page, fileId, passageId } = quote;
  const weak = document.standing !== 'law' && texts.label('standing', document.standing);
  const saysYear =
    document.year !== undefined && !shortTitle(document).includes(`${document.year}`);
  const local =
    document.level && document.level !== 'national' && texts.label('level', document.level);
  return (
    <>
      <a href={textAddress(texts.locale, document.id, { file: fileId, passageId })}>
        <Foreign language={document.language}>{shortTitle(document)}</Foreign>
        {label && ' · '}
        {label && <Foreign language={quote.language}>{labelBesideQuote(label)}</Foreign>}
        {page !== undefined && ` · ${texts.say('search.page', { page: String(page) })}`}
      </a>
      {saysYear && ` · ${document.year}`}
      {weak && <strong class={`worth worth-${document.standing}`}>{weak}</strong>}
      {local && <strong class="worth">{local}</strong>}
    </>
  );
}

/** What a reading says and whose it is: "Restraint: permits · read by rules 1". */
export function Reading(
  props: { texts: Texts } & Pick<
    GapQuote['readings'][number],
    'signal' | 'stance' | 'origin' | 'disputed'
  >,
) {
  const { texts, signal, stance, origin, disputed } = props;
  return (
    <>
      {texts.label('signal', signal)}:{' '}
      {texts.label('stance', stance).toLocaleLowerCase(texts.locale)}
      {` · ${texts.say('gap.by', { reader: readerName(texts, origin) })}`}
      {disputed && <strong class="disputed">⚑ {texts.say('gap.disputed')}</strong>}
    </>
  );
}

/** Rules and models with their version, in words; people by their name. */
export function readerName(texts: Texts, origin: string): string {
  const readers = origin.split('+').map((one) => {
    const [, kind, version = ''] = /^(rules|model)@(.+)$/.exec(one) ?? [];
    if (kind === 'rules') return texts.say('gap.rules', { version });
    if (kind === 'model') return texts.say('gap.model', { version });
    return texts.say('gap.reviewer', { name: one.replace(/^reviewer[@:]/, '') });
  });
  return readers.reduce((first, second) => texts.say('gap.and', { first, second }));
}

/** As people cite it: the number, when the title does not say it, and as much title as fits. */
function shortTitle({ title, number }: GapDocument): string {
  const head = number && !title.includes(number) ? `${number} – ` : '';
  const most = head ? LONGEST_TITLE / 2 : LONGEST_TITLE;
  if (title.length <= most) return head + title;
  const cut = title.slice(0, most);
  const space = cut.lastIndexOf(' ');
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${head}${kept} …`;
}
