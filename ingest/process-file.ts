/** One file from bytes to described passages, ready to be stored. */
import { describe } from './describe/describe.ts';
import { languageOf, languagesOf } from './describe/language.ts';
import { relationsStated } from './describe/relations-stated.ts';
import { extract } from './extract/registry.ts';
import { type OcrPage, withOcrPages } from './ocr/with-ocr-pages.ts';
import { splitPassages } from './passages/split.ts';
import type { ProcessedFile } from './process.ts';
import { fingerprintOf } from './relate/fingerprint.ts';
import { statementsOf } from './relate/stated-relations.ts';
import { tagsOfAll } from './tag/tag.ts';

/** Passages with fewer characters take the language of the document. */
const SHORTEST_DECIDED = 150;

/**
 * @param name the file's name, by which the parser tells formats that look alike
 * @param read pages that OCR has read
 * @throws ExtractionError when the file cannot be read
 */
export async function processFile(
  bytes: Uint8Array,
  name: string,
  read: readonly OcrPage[] = [],
): Promise<ProcessedFile> {
  const file = await untaggedFile(bytes, name, read);
  const tags = tagsOfAll(file.passages);
  const passages = file.passages.map((passage, at) => ({ ...passage, tags: tags[at] ?? [] }));
  return { ...file, passages };
}

/**
 * The same without tags.
 *
 * @throws ExtractionError when the file cannot be read
 */
export async function untaggedFile(
  bytes: Uint8Array,
  name: string,
  read: readonly OcrPage[] = [],
): Promise<ProcessedFile> {
  const extraction = withOcrPages(await extract(bytes, name), read);
  const languages = languagesOf(extraction);
  const { mediaType, pages, textSource, extractor, warnings } = extraction;
  const passages = splitPassages(extraction, passageLanguage(languages));
  return {
    mediaType,
    pages,
    textSource,
    extractor,
    languages,
    descriptions: describe(extraction, languages),
    passages,
    fingerprint: fingerprintOf(
      extraction.blocks.map(({ text }) => text),
      passages,
    ),
    statements: statementsOf(relationsStated(extraction)),
    warnings,
  };
}

/** Passages are told apart only in files that have several languages, and only among those. */
function passageLanguage(languages: readonly string[]): (text: string) => string {
  const main = languages[0] ?? 'und';
  if (languages.length < 2) return () => main;
  return (text) => {
    const found = text.length < SHORTEST_DECIDED ? '' : languageOf(text);
    return languages.includes(found) ? found : main;
  };
}
