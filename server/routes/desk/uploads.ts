import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Library } from '../../../data/library.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { UPLOAD_CHOICES, UPLOAD_STATES } from '../../../data/vocabularies/uploads.ts';
import { uploadsAddress } from '../../../web/addresses.ts';
import { uploadsPage } from '../../../web/pages/desk/uploads.tsx';
import { decideUpload } from '../../desk/decide-upload.ts';
import { actorOf, deskContext, onlyOwn } from '../../desk/desk-context.ts';
import type { FetchAddressOptions } from '../../desk/fetch-address.ts';
import { changeUpload, refuseChoice, uploadOf } from '../../desk/own-uploads.ts';
import { uploadAddress } from '../../desk/upload-address.ts';
import { type UploadsSaid, uploadsModel } from '../../desk/uploads-model.ts';
import { type TakenIn, uploadsOfRequest } from '../../desk/uploads-of-request.ts';
import { badRequest, type ParameterFault, RequestError } from '../../errors.ts';
import type { FormBody } from '../../plugins/forms.ts';
import { choice, type Parameters, single, wholeNumber } from '../../search/parameters.ts';

const LONGEST_TYPED = 2000;

/** Pages to bring files in and to see what becomes of them. */
export async function uploadRoutes(
  app: FastifyInstance,
  { library, fetching = {} }: { library: Library; fetching?: Partial<FetchAddressOptions> },
): Promise<void> {
  await app.register(multipart);
  const path = `/:locale(^${LOCALES.join('|')}$)/desk/uploads`;
  const config = { access: 'contributor' } as const;

  const sendList = (
    request: FastifyRequest,
    reply: FastifyReply,
    batch?: string,
    said?: UploadsSaid,
  ) => {
    const context = deskContext(app, request);
    const asked = { page: 1, batch, actor: onlyOwn(request) };
    return app.sendPage(reply, uploadsPage(context, uploadsModel(library, asked, said)));
  };

  /** A form that was taken whole leads to its list; what was refused is said at once. */
  const answer = (request: FastifyRequest, reply: FastifyReply, taken: TakenIn) => {
    const { batch, accepted, refused } = taken;
    if (accepted.length === 0 && refused.length === 0) {
      throw badRequest([{ parameter: 'file', detail: 'No file was chosen.' }]);
    }
    if (refused.length === 0) {
      const { locale } = app.pageContext(request);
      return reply.redirect(uploadsAddress(locale, { batch }), 303);
    }
    const nothing = accepted.length === 0;
    return sendList(request, reply.code(nothing ? 422 : 200), nothing ? undefined : batch, {
      refused,
    });
  };

  /** What does not fit is said beside the form, with what was typed. */
  const orFaults = (
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
    typed: Readonly<Record<string, string>>,
  ) => {
    if (!(error instanceof RequestError) || error.code !== 'bad-request') throw error;
    const faults = error.faults.map(({ parameter, detail }) => ({ field: parameter, detail }));
    if (faults.length === 0) throw error;
    return sendList(request, reply.code(400), undefined, { faults, typed });
  };

  app.get(path, { config }, (request, reply) => {
    const query = request.query as Parameters;
    const faults: ParameterFault[] = [];
    const page = wholeNumber('page', single(query.page), 1, 1_000_000, faults) ?? 1;
    const state = choice('state', single(query.state), UPLOAD_STATES, faults);
    if (faults.length > 0) throw badRequest(faults);
    const batch = single(query.batch).slice(0, 100) || undefined;
    const asked = { page, batch, state, actor: onlyOwn(request) };
    return app.sendPage(
      reply,
      uploadsPage(deskContext(app, request), uploadsModel(library, asked)),
    );
  });

  app.post(
    path,
    { config: { ...config, ownCsrf: true }, bodyLimit: Number.MAX_SAFE_INTEGER },
    async (request, reply) => {
      const typed: Record<string, string> = {};
      try {
        if (!request.isMultipart()) {
          throw badRequest([{ parameter: 'file', detail: 'No file was chosen.' }]);
        }
        const taken = await uploadsOfRequest(library, request, typed);
        return answer(request, reply, taken);
      } catch (error) {
        return orFaults(error, request, reply, typed);
      }
    },
  );

  app.post(`${path}/from-address`, { config }, async (request, reply) => {
    const url = typedIn(request, 'url').trim();
    try {
      return answer(
        request,
        reply,
        await uploadAddress(library, url, {}, actorOf(request), fetching),
      );
    } catch (error) {
      return orFaults(error, request, reply, { url });
    }
  });

  /** Back to where one was in the list. */
  const back = (request: FastifyRequest, reply: FastifyReply, at: number) => {
    const { locale } = app.pageContext(request);
    const page = Number(typedIn(request, 'page')) || 1;
    const { batch, state } = { batch: typedIn(request, 'batch'), state: typedIn(request, 'state') };
    return reply.redirect(uploadsAddress(locale, { batch, state, page, at }), 303);
  };

  app.post(`${path}/:id/choice`, { config }, (request, reply) => {
    const upload = uploadOf(library, request);
    const faults: ParameterFault[] = [];
    const chosen = choice('choice', typedIn(request, 'choice'), UPLOAD_CHOICES, faults);
    if (!chosen) throw badRequest([{ parameter: 'choice', detail: UPLOAD_CHOICES.join(', ') }]);
    refuseChoice(request, chosen);
    decideUpload(library, upload, chosen, actorOf(request));
    return back(request, reply, upload.id);
  });

  for (const what of ['retry', 'cancel'] as const) {
    app.post(`${path}/:id/${what}`, { config }, (request, reply) =>
      back(request, reply, changeUpload(library, request, what).id),
    );
  }
}

function typedIn(request: FastifyRequest, name: string): string {
  const body = (request.body ?? {}) as FormBody;
  return single(body[name]).slice(0, LONGEST_TYPED);
}
