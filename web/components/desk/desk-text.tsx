import { direction } from '../../../data/vocabularies/languages.ts';
import { passageAnchor } from '../../addresses.ts';
import type { DeskPassage } from '../../models/desk-editing.ts';
import type { FileModel } from '../../page-models.ts';
import type { Texts } from '../../texts.ts';
import { fileKind, fileTitle } from '../file-list.tsx';
import { Foreign } from '../foreign.tsx';
import { MarkedText } from '../marked-text.tsx';

/** Passages as they stand, with the words marked that values rest on. */
export function DeskText({ texts, passages }: { texts: Texts; passages: DeskPassage[] }) {
  return (
    <>
      {passages.map(({ passageId, page, label, headings, language, parts }) => (
        <>
          {page !== undefined && (
            <p class="page-mark">{texts.say('text.page', { page: String(page) })}</p>
          )}
          {headings.map((heading) => (
            <p class="desk-heading">
              <Foreign language={language}>{heading}</Foreign>
            </p>
          ))}
          <div id={passageAnchor(passageId)} lang={language} dir={direction(language)}>
            {label && (
              <p class="desk-label">
                <bdi>{label}</bdi>
              </p>
            )}
            <p class="desk-passage">
              <MarkedText parts={parts} />
            </p>
          </div>
        </>
      ))}
    </>
  );
}

/** The files of a document to look at, also those of drafts. */
export function DeskFiles({ texts, files }: { texts: Texts; files: FileModel[] }) {
  if (files.length === 0) return <p class="soft">{texts.say('editing.noFiles')}</p>;
  return (
    <ul class="plain desk-files">
      {files.map((file) => (
        <li>
          <a href={file.url}>
            <bdi>{file.name}</bdi>
          </a>{' '}
          <span class="soft">
            {[
              fileKind(file),
              fileTitle(texts, file) === file.name ? '' : fileTitle(texts, file),
              texts.label('role', file.role),
              texts.size(file.bytes),
              texts.label('textSource', file.textSource),
            ]
              .filter(Boolean)
              .map((fact, at) => (
                <>
                  {at > 0 && ' · '}
                  <bdi>{fact}</bdi>
                </>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
