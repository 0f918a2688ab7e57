import type { CitationModel, CitationPart } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';

/** How to cite the document: to read, to copy, and as files for reference managers. */
export function Citation({ texts, citation }: { texts: Texts; citation: CitationModel }) {
  return (
    <section class="citation" aria-labelledby="cite">
      <h2 id="cite">{texts.say('cite.title')}</h2>
      <p id="citation">
        {citation.parts.map((part) => (
          <Part part={part} />
        ))}
      </p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          hidden
          data-copy="citation"
          data-done={texts.say('cite.copied')}
          data-failed={texts.say('cite.copyFailed')}
        >
          {texts.say('cite.copy')}
        </button>
        {citation.files.map(({ name, mediaType, url }) => (
          <a class="button quiet" href={url} type={mediaType} download>
            <span class="visually-hidden">{texts.say('cite.download')}: </span>
            {name}
          </a>
        ))}
      </div>
      <p class="said" role="status" data-copied />
      <span class="Z3988" title={citation.coins} hidden />
    </section>
  );
}

function Part({ part: { kind, text, language } }: { part: CitationPart }) {
  if (kind === 'own') return <>{text}</>;
  if (kind === 'address') return <bdi dir="ltr">{text}</bdi>;
  const words = <Foreign language={language}>{text}</Foreign>;
  return kind === 'title' ? <cite>{words}</cite> : words;
}
