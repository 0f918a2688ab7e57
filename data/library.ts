import { type AuditRepository, auditRepository } from './audit.ts';
import { type CollectionRepository, collectionRepository } from './collection.ts';
import type { Config } from './config.ts';
import { type ProvisionFinder, provisionFinder } from './crpd/provisions-found.ts';
import { type QuestionScoreRepository, questionScoreRepository } from './crpd/question-scores.ts';
import { type TagFlagRepository, tagFlagRepository } from './crpd/tag-flags.ts';
import { type Database, openDatabase } from './database.ts';
import { type AccountRepository, accountRepository } from './desk/accounts.ts';
import { type ApiTokenRepository, apiTokenRepository } from './desk/api-tokens.ts';
import { type BulkRepository, bulkRepository } from './desk/bulk/bulk.ts';
import { type DocumentFinder, documentFinder } from './desk/document-finder.ts';
import { type DocumentHistory, documentHistory } from './desk/document-history.ts';
import { type EditRepository, editRepository } from './desk/edits.ts';
import { type LinkCheckRepository, linkCheckRepository } from './desk/link-checks.ts';
import { type ProposalRepository, proposalRepository } from './desk/proposals.ts';
import { type ReviewRepository, reviewRepository } from './desk/review-queue.ts';
import { type SessionRepository, sessionRepository } from './desk/sessions.ts';
import { type SignInLimits, signInLimits } from './desk/sign-in-limits.ts';
import { type UploadRepository, uploadRepository } from './desk/uploads.ts';
import { type DocumentRepository, documentRepository } from './documents.ts';
import { type FileStore, fileStore } from './files.ts';
import { type FingerprintRepository, fingerprintRepository } from './fingerprints.ts';
import { type IdentifierRepository, identifierRepository } from './identifiers.ts';
import { type JobRepository, jobRepository } from './jobs.ts';
import { type PageReadingRepository, pageReadingRepository } from './page-readings.ts';
import { type PassageRepository, passageRepository } from './passages.ts';
import { type RelationRepository, relationRepository } from './relations.ts';
import { type Engine, openEngine } from './search/engine/engine.ts';
import { type Indexer, indexer } from './search/engine/indexer.ts';
import { meilisearchIndex } from './search/engine/meilisearch-index.ts';
import type { PassageIndex } from './search/engine/passage-index.ts';
import { type LibrarySearch, librarySearch } from './search/search.ts';
import { type WordIndex, wordIndex } from './search/words/word-index.ts';
import { type StatementRepository, statementRepository } from './statements.ts';
import { type TagRepository, tagRepository } from './tags.ts';

/** An open library: everything the other rooms need of this one. */
export interface Library {
  config: Config;
  database: Database;
  documents: DocumentRepository;
  collection: CollectionRepository;
  identifiers: IdentifierRepository;
  passages: PassageRepository;
  pageReadings: PageReadingRepository;
  fingerprints: FingerprintRepository;
  relations: RelationRepository;
  statements: StatementRepository;
  tags: TagRepository;
  tagFlags: TagFlagRepository;
  provisions: ProvisionFinder;
  questionScores: QuestionScoreRepository;
  review: ReviewRepository;
  jobs: JobRepository;
  audit: AuditRepository;
  accounts: AccountRepository;
  edits: EditRepository;
  proposals: ProposalRepository;
  history: DocumentHistory;
  documentFinder: DocumentFinder;
  bulk: BulkRepository;
  uploads: UploadRepository;
  linkChecks: LinkCheckRepository;
  sessions: SessionRepository;
  apiTokens: ApiTokenRepository;
  signInLimits: SignInLimits;
  files: FileStore;
  engine: Engine;
  index: PassageIndex;
  words: WordIndex;
  indexer: Indexer;
  search: LibrarySearch;
  close(): Promise<void>;
}

/**
 * Opens the library in `config.LIBRARY_DIR`: database, file store and search engine. The folder
 * is made when missing.
 *
 * @throws Error that says what to do when the folder cannot be written or no engine is found.
 */
export async function openLibrary(config: Config): Promise<Library> {
  const database = openDatabase(config.LIBRARY_DIR);
  try {
    const engine = await openEngine(config);
    const index = meilisearchIndex(engine);
    const documents = documentRepository(database);
    const passages = passageRepository(database);
    const words = wordIndex(database);
    const edits = editRepository(database, documents);
    return {
      config,
      database,
      documents,
      collection: collectionRepository(database),
      identifiers: identifierRepository(database),
      passages,
      pageReadings: pageReadingRepository(database),
      fingerprints: fingerprintRepository(database),
      relations: relationRepository(database),
      statements: statementRepository(database),
      tags: tagRepository(database),
      tagFlags: tagFlagRepository(database),
      provisions: provisionFinder(database),
      questionScores: questionScoreRepository(database),
      review: reviewRepository(database, documents),
      jobs: jobRepository(database),
      audit: auditRepository(database),
      accounts: accountRepository(database),
      edits,
      proposals: proposalRepository(database, edits),
      history: documentHistory(database),
      documentFinder: documentFinder(database),
      bulk: bulkRepository(database, documents, config.LIBRARY_DIR),
      uploads: uploadRepository(database),
      linkChecks: linkCheckRepository(database),
      sessions: sessionRepository(database),
      apiTokens: apiTokenRepository(database),
      signInLimits: signInLimits(database),
      files: fileStore(config.LIBRARY_DIR),
      engine,
      index,
      words,
      indexer: indexer(database, documents, passages, index, words),
      search: librarySearch({ database, documents, passages, index, words }),
      async close() {
        await engine.close();
        database.$client.close();
      },
    };
  } catch (error) {
    database.$client.close();
    throw error;
  }
}
