import { textAddress } from '../addresses.ts';
import type { FileModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';

interface Props {
  texts: Texts;
  /** Id of the document. */
  id: string;
  files: FileModel[];
}

/** Works with many expressions (some have over a hundred translations) list the rest compactly. */
const FULL_ENTRIES = 4;

/** The expressions of a work: read here, or download. */
export function FileList({ texts, id, files }: Props) {
  const ordered = [...files].sort((a, b) => rank(a, texts.locale) - rank(b, texts.locale));
  const rest = ordered.slice(FULL_ENTRIES);
  return (
    <>
      <ul class="files">
        {ordered.slice(0, FULL_ENTRIES).map((file, index) => (
          <FileEntry texts={texts} id={id} file={file} main={index === 0} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more-files">
          <summary>{texts.say('document.otherVersions', { count: rest.length })}</summary>
          <ul class="compact-files">
            {rest
              .map((file) => ({ file, name: fileTitle(texts, file) }))
              .sort((a, b) => a.name.localeCompare(b.name, texts.locale))
              .map(({ file, name }) => (
                <li>
                  {file.passages > 0 ? (
                    <a href={textAddress(texts.locale, id, { file: file.id })}>{name}</a>
                  ) : (
                    name
                  )}{' '}
                  <a class="kind" href={file.url} aria-label={downloadName(texts, file, name)}>
                    {fileKind(file)}
                  </a>
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FileEntry(props: { texts: Texts; id: string; file: FileModel; main: boolean }) {
  const { texts, id, file, main } = props;
  const name = fileTitle(texts, file);
  const facts = [
    fileKind(file),
    texts.size(file.bytes),
    ...(file.pages === undefined ? [] : [texts.say('count.pages', { count: file.pages })]),
    ...(file.passages === 0 ? [] : [texts.say('count.passages', { count: file.passages })]),
  ];
  return (
    <li>
      <div class="file-info">
        <p class="file-title">
          <strong>{name}</strong> <span>{texts.label('role', file.role)}</span>
        </p>
        <p class="file-facts">
          {facts.map((fact, index) => (
            <>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </>
          ))}
        </p>
        <TextSourceNote texts={texts} file={file} />
      </div>
      <p class="actions">
        {file.passages > 0 && (
          <a
            class={main ? 'button' : 'button quiet'}
            href={textAddress(texts.locale, id, { file: file.id })}
            aria-label={`${texts.say('document.read')}: ${name}`}
          >
            {texts.say('document.read')}
          </a>
        )}
        <a class="button quiet" href={file.url} aria-label={downloadName(texts, file, name)}>
          {texts.say('text.download')} {fileKind(file)}
        </a>
      </p>
    </li>
  );
}

/** What a reader must know about how the text was got; nothing when it is the file's own. */
export function TextSourceNote({ texts, file }: { texts: Texts; file: FileModel }) {
  const key = {
    'text-layer': undefined,
    markup: undefined,
    ocr: 'document.ocr',
    'needs-ocr': 'document.needsOcr',
    none: 'document.noText',
  } as const satisfies Record<FileModel['textSource'], string | undefined>;
  const note = key[file.textSource];
  return note ? <p class="notice">{texts.say(note)}</p> : null;
}

/** The language of an expression, which is what tells it from the others; else its file name. */
export function fileTitle(texts: Texts, file: FileModel): string {
  return file.language ? texts.language(file.language) : file.name;
}

/** "PDF", "DOCX": the short name readers know a format by. */
export function fileKind(file: FileModel): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1];
  return (ending ?? file.mediaType.split('/').at(-1) ?? '').toUpperCase();
}

function downloadName(texts: Texts, file: FileModel, name: string): string {
  const facts = [fileKind(file), texts.size(file.bytes)].join(', ');
  // Begins with the visible words, so that people who speak to their computer can use them (WCAG 2.5.3).
  return `${texts.say('text.download')} ${fileKind(file)}: ${name} (${facts})`;
}

/** Originals and the reader's own language first, then translations, then the rest. */
function rank(file: FileModel, locale: string): number {
  const own = file.language?.split('-')[0] === locale;
  if (file.role === 'original') return 0;
  if (own) return file.role === 'annex' ? 2 : 1;
  return file.role === 'annex' ? 4 : 3;
}
