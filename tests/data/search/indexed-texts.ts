import { type Database, openDatabase } from '../../../data/database.ts';
import { documentRepository } from '../../../data/documents.ts';
import { documents, files, passages } from '../../../data/schema.ts';
import { tokensOf } from '../../../data/search/words/document-tokens.ts';
import { type WordIndex, wordIndex } from '../../../data/search/words/word-index.ts';

/** An invented work of one passage. */
export interface IndexedText {
  language: string;
  title?: string;
  text: string;
}

/** A database in memory with these works, and their word index. */
export function indexedTexts(texts: readonly IndexedText[]): {
  database: Database;
  index: WordIndex;
} {
  const database = openDatabase(':memory:');
  const index = wordIndex(database);
  const repository = documentRepository(database);
  const at = new Date().toISOString();
  texts.forEach(({ language, title = '', text }, i) => {
    const id = `d${i}`;
    database.insert(documents).values({ id, title, language, createdAt: at, updatedAt: at }).run();
    const file = { name: id, mediaType: 'text/plain', bytes: 1, extractor: 'test', addedAt: at };
    database
      .insert(files)
      .values({ ...file, id: i + 1, documentId: id, sha256: id, textSource: 'markup' })
      .run();
    const place = { ordinal: 0, pageFrom: 1, pageTo: 1, headings: [] };
    const [passage] = database
      .insert(passages)
      .values({ ...place, documentId: id, fileId: i + 1, language, text })
      .returning()
      .all();
    const document = repository.find(id);
    if (document && passage) index.put(tokensOf(document, [passage]));
  });
  return { database, index };
}
