import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { exportPage } from '../../web/pages/export.tsx';
import { askExport } from '../exports/asked-export.ts';
import type { ExportService } from '../exports/export-service.ts';
import { exportModel } from '../pages/export-model.ts';
import type { Parameters } from '../search/parameters.ts';
import { parseSearchQuery } from '../search/parse-query.ts';

/** `/{lang}/export`: what a search found, to be taken away whole; the same question as its page. */
export async function exportPageRoutes(
  app: FastifyInstance,
  { library, exports }: { library: Library; exports: ExportService },
): Promise<void> {
  app.get(`/:locale(^${LOCALES.join('|')}$)/export`, async (request, reply) => {
    const context = app.pageContext(request);
    const parameters = request.query as Parameters;
    const { query } = parseSearchQuery(parameters, context.locale);
    const asked = await askExport(library, parameters, context.locale, app.baseUrl(request));
    return app.sendPage(reply, exportPage(context, await exportModel(asked, query, exports)));
  });
}
