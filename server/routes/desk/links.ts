import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Library } from '../../../data/library.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { linksAddress } from '../../../web/addresses.ts';
import { LINK_LISTS, type LinksModel } from '../../../web/models/desk-links.ts';
import { linksPage } from '../../../web/pages/desk/links.tsx';
import { actorOf, deskContext } from '../../desk/desk-context.ts';
import { givenText } from '../../desk/given-changes.ts';
import { checkAgain, isFine, LinkConflict, takeAddress } from '../../desk/link-orders.ts';
import { linksModel } from '../../desk/links-model.ts';
import { showSoon } from '../../desk/show-soon.ts';
import { badRequest, type ParameterFault, RequestError } from '../../errors.ts';
import type { FormBody } from '../../plugins/forms.ts';
import { choice, type Parameters, several, single, wholeNumber } from '../../search/parameters.ts';

const LONGEST_TYPED = 4000;
const SAID = ['taken', 'fine', 'checking'] as const;

/** Source addresses that no longer answer or have moved, for curators. */
export async function linkRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const path = `/:locale(^${LOCALES.join('|')}$)/desk/links`;
  const config = { access: 'curator' } as const;

  const sendList = (
    request: FastifyRequest,
    reply: FastifyReply,
    given: Parameters,
    said: Pick<LinksModel, 'said' | 'fault'>,
  ) => {
    const faults: ParameterFault[] = [];
    const state = choice('state', single(given.state), LINK_LISTS, faults) ?? 'broken';
    const page = wholeNumber('page', single(given.page), 1, 1_000_000, faults) ?? 1;
    if (faults.length > 0) throw badRequest(faults);
    const model = { ...linksModel(library, state, page), ...said };
    return app.sendPage(reply, linksPage(deskContext(app, request), model));
  };

  app.get(path, { config }, (request, reply) => {
    const query = request.query as Parameters;
    const said = SAID.find((one) => one === single(query.said));
    return sendList(request, reply, query, { said });
  });

  const back = (request: FastifyRequest, reply: FastifyReply, said: (typeof SAID)[number]) => {
    const { locale } = app.pageContext(request);
    const state = LINK_LISTS.find((one) => one === typedIn(request, 'state'));
    const page = Number(typedIn(request, 'page')) || 1;
    return reply.redirect(linksAddress(locale, { state, page, said }), 303);
  };

  app.post(`${path}/take`, { config }, (request, reply) => {
    const url = typedIn(request, 'url');
    const address = typedIn(request, 'address').trim();
    try {
      const shown = takeAddress(library, {
        ...{ url, address, documents: documentsOf(request), actor: actorOf(request) },
        reason: givenText('reason', typedIn(request, 'reason')),
      });
      showSoon(library, shown, (error) => request.log.error(error));
      return back(request, reply, 'taken');
    } catch (error) {
      const fault = faultOf(error, url, address);
      if (!fault) throw error;
      reply.code('conflict' in fault ? 409 : 400);
      return sendList(request, reply, (request.body ?? {}) as Parameters, { fault });
    }
  });

  app.post(`${path}/fine`, { config }, (request, reply) => {
    const reason = givenText('reason', typedIn(request, 'reason'));
    isFine(library, typedIn(request, 'url'), actorOf(request), reason);
    return back(request, reply, 'fine');
  });

  app.post(`${path}/check`, { config }, (request, reply) => {
    checkAgain(library, typedIn(request, 'url'), actorOf(request));
    return back(request, reply, 'checking');
  });
}

/** What is said beside the form; nothing when it is not the form's fault. */
function faultOf(error: unknown, url: string, yours: string): LinksModel['fault'] {
  if (error instanceof LinkConflict) {
    const theirs = String(error.conflicts[0]?.theirs ?? '');
    return { url, conflict: { document: error.document, theirs, yours } };
  }
  if (!(error instanceof RequestError) || error.code !== 'bad-request') return undefined;
  return { url, text: error.faults[0]?.detail ?? error.message };
}

/** Documents as they were shown: `id revision`, each. */
function documentsOf(request: FastifyRequest): { id: string; revision: number }[] {
  return several(((request.body ?? {}) as FormBody).document).flatMap((one) => {
    const [, id, revision] = /^(\S{1,300}) (\d{1,9})$/.exec(one) ?? [];
    return id && revision ? [{ id, revision: Number(revision) }] : [];
  });
}

function typedIn(request: FastifyRequest, name: string): string {
  const body = (request.body ?? {}) as FormBody;
  return single(body[name]).slice(0, LONGEST_TYPED);
}
