import { direction } from '../../data/vocabularies/languages.ts';
import { passageAnchor, textAddress } from '../addresses.ts';
import type { TextModel } from '../page-models.ts';
import { labelBesideQuote } from '../provision-label.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { MarkedText } from './marked-text.tsx';
import { sameText } from './same-text.ts';

type TextPassage = TextModel['passages'][number];

/** The passages of one part of a text, with headings, page marks and the way from hit to hit. */
export function ProvisionText({ texts, model }: { texts: Texts; model: TextModel }) {
  const levels = headingLevels(model.passages);
  return (
    // Laid out as the law is written, also on a page that runs the other way.
    <div dir={model.file.language ? direction(model.file.language) : undefined}>
      {model.passages.map((passage, index) => {
        const before = model.passages[index - 1];
        const newPage = passage.pageFrom !== undefined && passage.pageFrom !== before?.pageFrom;
        const otherwiseRead = passage.ocr !== before?.ocr;
        return (
          <>
            {newPage && (
              <p class="page-mark">
                <PageMark texts={texts} model={model} page={String(passage.pageFrom)} />
              </p>
            )}
            {(newPage || otherwiseRead) && (
              <OcrMark texts={texts} model={model} passage={passage} />
            )}
            {passage.newHeadings.map((heading, at) => {
              const Heading = `h${levels[index]?.[at] ?? 2}` as 'h2';
              return (
                <Heading lang={passage.language} dir="auto">
                  {heading.text}
                </Heading>
              );
            })}
            <Provision texts={texts} model={model} passage={passage} />
          </>
        );
      })}
    </div>
  );
}

function PageMark({ texts, model, page }: { texts: Texts; model: TextModel; page: string }) {
  const name = texts.say('text.page', { page });
  const dir = direction(texts.locale);
  if (!isPdf(model)) return <span dir={dir}>{name}</span>;
  return (
    <a href={pdfPage(model, page)} dir={dir}>
      {`${name} (PDF)`}
    </a>
  );
}

function isPdf({ file }: TextModel): boolean {
  return file.mediaType === 'application/pdf';
}

/** The file, opened at a page (RFC 8118). */
function pdfPage({ file }: TextModel, page: string): string {
  return `${file.url}#page=${page}`;
}

/** Doubtful pages are marked; sure ones only beside pages of another origin. */
function OcrMark(props: { texts: Texts; model: TextModel; passage: TextPassage }) {
  const { texts, model, passage } = props;
  if (passage.ocr === 'doubtful') {
    return <p class="ocr-mark doubtful">{texts.say('text.pageDoubtful')}</p>;
  }
  if (passage.ocr === undefined || model.file.textSource === 'ocr') return null;
  return <p class="ocr-mark">{texts.say('text.pageOcr')}</p>;
}

function Provision(props: { texts: Texts; model: TextModel; passage: TextPassage }) {
  const { texts, model, passage } = props;
  const { passageId, language } = passage;
  const label = passage.label && labelBesideQuote(passage.label);
  const { hitNumber } = passage;
  // Words of ours, inside a text that may run the other way.
  const dir = direction(texts.locale);
  const place = label ?? texts.say('search.passage');
  return (
    <div
      class={hitNumber ? 'provision has-hit' : 'provision'}
      id={passageAnchor(passageId)}
      tabIndex={-1}
    >
      <a
        class="self"
        href={`#${passageAnchor(passageId)}`}
        aria-label={texts.say('text.linkTo', { place })}
      >
        {label ? <Foreign language={language}>{label}</Foreign> : <span aria-hidden="true">§</span>}
      </a>
      <div>
        <p lang={language} dir="auto">
          <MarkedText parts={passage.parts} />
        </p>
        {hitNumber !== undefined && (
          <p class="hits">
            <span dir={dir}>{texts.say('text.hit', { hit: hitNumber, hits: model.hitCount })}</span>
            <HitLink texts={texts} model={model} hit={passage.previousHit} text="previousHit" />
            <HitLink texts={texts} model={model} hit={passage.nextHit} text="nextHit" />
            {passage.pageFrom !== undefined && isPdf(model) && (
              <a href={pdfPage(model, String(passage.pageFrom))} dir={dir}>
                {`PDF · ${texts.say('search.page', { page: String(passage.pageFrom) })}`}
              </a>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function HitLink(props: {
  texts: Texts;
  model: TextModel;
  hit: TextPassage['nextHit'];
  text: 'previousHit' | 'nextHit';
}) {
  const { texts, model, hit, text } = props;
  if (!hit) return null;
  const href =
    hit.part === model.part
      ? `#${passageAnchor(hit.passageId)}`
      : textAddress(texts.locale, model.document.id, { ...sameText(model), ...hit });
  return (
    <a class={text === 'nextHit' ? 'next-hit' : 'previous-hit'} href={href}>
      {texts.say(`text.${text}`)}
    </a>
  );
}

/**
 * Levels h2 to h6 for the headings of a text. Sources skip levels and parts begin in the middle;
 * a page whose headings step down one at a time can be walked with a screen reader.
 */
function headingLevels(passages: TextPassage[]): number[][] {
  let last = 1;
  return passages.map(({ newHeadings }) =>
    newHeadings.map(({ level }) => {
      last = Math.min(Math.max(level + 1, 2), last + 1, 6);
      return last;
    }),
  );
}
