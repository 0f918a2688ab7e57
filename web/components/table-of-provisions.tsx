import { direction } from '../../data/vocabularies/languages.ts';
import { textAddress } from '../addresses.ts';
import type { TextModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { sameText } from './same-text.ts';

const DEEPEST = 4;

/** Headings and provisions of the whole text; on a phone folded, on a wide screen beside the text. */
export function TableOfProvisions({ texts, model }: { texts: Texts; model: TextModel }) {
  const { document, file, contents, part } = model;
  if (contents.length === 0) return null;
  return (
    <nav class="provisions" aria-labelledby="provisions">
      <details class="fold">
        <summary>{texts.say('text.contents')}</summary>
        <h2 id="provisions">{texts.say('text.contents')}</h2>
        <ol dir={file.language ? direction(file.language) : undefined}>
          {contents.map((entry) => (
            <li class={`level-${Math.min(Math.max(entry.level, 1), DEEPEST)}`}>
              <a
                href={
                  entry.part === part
                    ? `#p${entry.passageId}`
                    : textAddress(texts.locale, document.id, {
                        ...sameText(model),
                        part: entry.part,
                        passageId: entry.passageId,
                      })
                }
              >
                <Foreign language={file.language}>
                  {entry.label && <b>{entry.label}</b>} {entry.heading}
                </Foreign>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
