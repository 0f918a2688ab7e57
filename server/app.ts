import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { densities as countDensities } from '../data/crpd/densities.ts';
import type { Library } from '../data/library.ts';
import { spellingAdviser } from '../data/search/words/did-you-mean.ts';
import type { FetchAddressOptions } from './desk/fetch-address.ts';
import { draftReader } from './draft/draft-reader.ts';
import { exportService } from './exports/export-service.ts';
import accounts from './plugins/accounts.ts';
import crossOrigin from './plugins/cross-origin.ts';
import delivery from './plugins/delivery.ts';
import failures from './plugins/failures.ts';
import forms from './plugins/forms.ts';
import moved from './plugins/moved.ts';
import openapi from './plugins/openapi.ts';
import pages from './plugins/pages.ts';
import security from './plugins/security.ts';
import silentConnections from './plugins/silent-connections.ts';
import unreadBodies from './plugins/unread-bodies.ts';
import { analyseApi } from './routes/api/v1/analyse.ts';
import { bulkApi } from './routes/api/v1/bulk.ts';
import { compareApi } from './routes/api/v1/compare.ts';
import { conventionApi } from './routes/api/v1/convention.ts';
import { deskDocumentsApi } from './routes/api/v1/desk-documents.ts';
import { deskProposalsApi } from './routes/api/v1/desk-proposals.ts';
import { documentsApi } from './routes/api/v1/documents.ts';
import { exportApi } from './routes/api/v1/export.ts';
import { gapApi } from './routes/api/v1/gap.ts';
import { jobsApi } from './routes/api/v1/jobs.ts';
import { linksApi } from './routes/api/v1/links.ts';
import { reviewApi } from './routes/api/v1/review.ts';
import { searchApi } from './routes/api/v1/search.ts';
import { suggestApi } from './routes/api/v1/suggest.ts';
import { uploadsApi } from './routes/api/v1/uploads.ts';
import { checkRoutes } from './routes/check.ts';
import { compareRoutes } from './routes/compare.ts';
import { conventionRoutes } from './routes/convention.ts';
import { accessRoutes } from './routes/desk/access.ts';
import { auditRoutes } from './routes/desk/audit.ts';
import { bulkRoutes } from './routes/desk/bulk.ts';
import { documentHistoryRoutes } from './routes/desk/document-history.ts';
import { documentRelationRoutes } from './routes/desk/document-relations.ts';
import { documentStateRoutes } from './routes/desk/document-states.ts';
import { deskDocumentRoutes } from './routes/desk/documents.ts';
import { jobRoutes } from './routes/desk/jobs.ts';
import { linkRoutes } from './routes/desk/links.ts';
import { proposalRoutes } from './routes/desk/proposals.ts';
import { reviewRoutes } from './routes/desk/review.ts';
import { uploadRoutes } from './routes/desk/uploads.ts';
import { exportPageRoutes } from './routes/export-page.ts';
import { feedRoutes } from './routes/feeds.ts';
import { fileRoutes } from './routes/files.ts';
import { gapRoutes } from './routes/gap.ts';
import { guideRoutes } from './routes/guide.ts';
import { healthRoutes } from './routes/health.ts';
import { identifierRoutes } from './routes/identifiers.ts';
import { methodRoutes } from './routes/method.ts';
import { oaiRoutes } from './routes/oai.ts';
import { pageRoutes } from './routes/pages.ts';
import { sitemapRoutes } from './routes/sitemap.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Address of this site as readers use it, without a slash at the end. */
    baseUrl(request: FastifyRequest): string;
    /** Absolute address of the request. */
    addressOf(request: FastifyRequest): string;
    /** Exports that hold anything at this moment. */
    openExports(): number;
  }
}

export interface AppOptions {
  library: Library;
  version: string;
  /** Where the log goes, standard output when true; false in tests that do not look at it. */
  log?: boolean | { write(line: string): void };
  /** How files at addresses are fetched; only tests ask other than public ones. */
  fetching?: Partial<FetchAddressOptions>;
}

/** The server, ready to listen: the list of everything it does. */
export async function buildApp({
  library,
  version,
  log = true,
  fetching = {},
}: AppOptions): Promise<FastifyInstance> {
  const { config } = library;
  const app = Fastify({
    logger: log && {
      level: config.LOG_LEVEL,
      ...(log === true ? {} : { stream: log }),
    },
    trustProxy: config.TRUST_PROXY,
    // File names in Arabic or Chinese are long once they are percent-encoded.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1000 },
    bodyLimit: 1024 * 1024,
  });
  // Schemas describe the API; questions are read by server/search, whose errors name the
  // parameter and the remedy.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.decorate('baseUrl', (request: FastifyRequest) =>
    (config.PUBLIC_URL || `${request.protocol}://${request.host}`).replace(/\/+$/, ''),
  );
  app.decorate('addressOf', (request: FastifyRequest) => app.baseUrl(request) + request.url);

  await app.register(security);
  await app.register(unreadBodies);
  await app.register(silentConnections);
  await app.register(delivery, { limitPerMinute: config.RATE_LIMIT });
  await app.register(pages);
  await app.register(failures);
  await app.register(moved, { library });
  await app.register(forms);
  await app.register(accounts, { library });
  await app.register(openapi, { version });

  await app.register(healthRoutes, { library });
  await app.register(fileRoutes, { library });
  const { words } = library;
  const spelling = spellingAdviser(words);
  const densities = countDensities(library.database);
  const drafts = draftReader(config);
  app.addHook('onClose', () => drafts.close());
  const exports = exportService(library);
  app.addHook('onClose', () => exports.close());
  app.decorate('openExports', () => exports.open());
  let soon: NodeJS.Immediate[] = [];
  app.addHook('preClose', async () => soon.forEach(clearImmediate));
  app.addHook('onReady', async () => {
    // In the background: questions are answered meanwhile.
    soon = [
      setImmediate(() =>
        library.search.warmUp().catch((error) => app.log.error(error, 'Search is not warm.')),
      ),
      setImmediate(() => densities.documents()),
      setImmediate(() =>
        exports.prepare().catch((error) => app.log.error(error, 'Exports are not ready.')),
      ),
    ];
    words.vocabulary
      .prepare()
      .catch((error) => app.log.error(error, 'No words for other spellings.'));
  });

  await app.register(pageRoutes, { library, spelling });
  await app.register(identifierRoutes, { library });
  await app.register(sitemapRoutes, { library });
  await app.register(compareRoutes, { library });
  await app.register(conventionRoutes, { library, densities });
  await app.register(feedRoutes, { library });
  await app.register(exportPageRoutes, { library, exports });
  await app.register(gapRoutes, { library });
  await app.register(checkRoutes, { library, drafts });
  await app.register(methodRoutes, { library });
  await app.register(guideRoutes);
  await app.register(oaiRoutes, { library });
  await app.register(accessRoutes, { library });
  await app.register(reviewRoutes, { library });
  await app.register(deskDocumentRoutes, { library });
  await app.register(documentStateRoutes, { library });
  await app.register(documentHistoryRoutes, { library });
  await app.register(documentRelationRoutes, { library });
  await app.register(proposalRoutes, { library });
  await app.register(uploadRoutes, { library, fetching });
  await app.register(jobRoutes, { library });
  await app.register(linkRoutes, { library });
  await app.register(bulkRoutes, { library });
  await app.register(auditRoutes, { library });
  await app.register(
    async (api) => {
      await api.register(crossOrigin);
      await api.register(searchApi, { library, spelling });
      await api.register(suggestApi, { library });
      await api.register(documentsApi, { library });
      await api.register(deskDocumentsApi, { library });
      await api.register(deskProposalsApi, { library });
      await api.register(exportApi, { library, exports });
      await api.register(gapApi, { library });
      await api.register(compareApi, { library });
      await api.register(conventionApi, { library, densities });
      await api.register(analyseApi, { drafts });
      await api.register(bulkApi, { library });
      await api.register(reviewApi, { library });
      await api.register(uploadsApi, { library, fetching });
      await api.register(jobsApi, { library });
      await api.register(linksApi, { library });
    },
    { prefix: '/api/v1' },
  );
  return app;
}
