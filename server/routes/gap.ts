import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LONGEST_CONTACT, LONGEST_REASON } from '../../data/crpd/tag-flags.ts';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { gapAddress, gapTableAddress, objectionAddress } from '../../web/addresses.ts';
import type { ObjectionModel } from '../../web/models/gap.ts';
import { gapPage } from '../../web/pages/gap.tsx';
import { objectionPage } from '../../web/pages/objection.tsx';
import { badRequest } from '../errors.ts';
import { gapCsv } from '../pages/gap-csv.ts';
import { askedQuestion, gapModel, QUOTED_ALONE, QUOTED_ON_PAGE } from '../pages/gap-model.ts';
import { gapPlace } from '../pages/gap-place.ts';
import { lighten } from '../pages/gap-weight.ts';
import { objectionModel, parseReading } from '../pages/objection-model.ts';
import type { FormBody } from '../plugins/forms.ts';
import { readerMarks } from '../reader-marks.ts';
import { choice, type Parameters, single } from '../search/parameters.ts';

/** Objections one address may send in a minute. */
const OBJECTIONS_PER_MINUTE = 10;

/** More than a reason and a contact, percent-encoded, can take. */
const FORM_BYTES = 16 * 1024;

/** A country's law held against the Convention, as page and table, and objections to readings. */
export async function gapRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const prefix = `/:locale(^${LOCALES.join('|')}$)`;
  const markOf = readerMarks();
  app.get(`${prefix}/countries/:code/gap`, (request, reply) => {
    const context = app.pageContext(request);
    const question = askedQuestion((request.query as Parameters).question);
    const code = parameter(request, 'code');
    const place = gapPlace(code);
    if (place.code !== code) {
      const address = gapAddress(context.locale, place.code, {
        ...{ question: question?.id, only: true },
      });
      return reply.redirect(address, 301);
    }
    const quoted = question ? QUOTED_ALONE : QUOTED_ON_PAGE;
    const model = gapModel(library, place, quoted, question);
    if (!question) lighten(model);
    return app.sendPage(reply, gapPage(context, model));
  });

  app.get(`${prefix}/countries/:code/gap.csv`, (request, reply) => {
    const { locale } = app.pageContext(request);
    const question = askedQuestion((request.query as Parameters).question);
    const code = parameter(request, 'code');
    const place = gapPlace(code);
    if (place.code !== code) return reply.redirect(gapTableAddress(locale, place.code), 301);
    return reply
      .header('cache-control', 'no-cache')
      .header('content-disposition', `attachment; filename="${place.code}-gap.csv"`)
      .type('text/csv; charset=utf-8')
      .send(
        Readable.from(
          gapCsv(library, place, { locale, base: app.baseUrl(request), only: question }),
        ),
      );
  });

  app.get(`${prefix}/readings/:passage/object`, (request, reply) => {
    const parameters = request.query as Parameters;
    const model = objectionModel(library, parseReading(parameter(request, 'passage'), parameters));
    const outcome = choice('outcome', single(parameters.outcome), ['added', 'known'] as const, []);
    return sendObjection(request, reply, { ...model, outcome });
  });

  app.post(
    `${prefix}/readings/:passage/object`,
    {
      bodyLimit: FORM_BYTES,
      config: {
        access: 'public',
        rateLimit: { max: OBJECTIONS_PER_MINUTE, timeWindow: '1 minute' },
      },
    },
    (request, reply) => {
      refuseOtherSites(request, app.baseUrl(request));
      const reading = parseReading(parameter(request, 'passage'), request.query as Parameters);
      const model = objectionModel(library, reading);
      const form = (request.body ?? {}) as FormBody;
      const [typed, contact] = [single(form.reason), single(form.contact)];
      // A form sends two characters for a line end, of which the browser counts one.
      const reason = typed.replace(/\s+/g, ' ').trim();
      const fault = faultOf(reason, contact.trim());
      if (fault) {
        reply.code(400);
        return sendObjection(request, reply, { ...model, reason: typed, contact, outcome: fault });
      }
      const outcome = library.tagFlags.add({
        ...{ ...reading, reason, contact },
        reader: markOf(request.ip, JSON.stringify(reading)),
      });
      const { locale } = app.pageContext(request);
      // Gone to by GET, so that going back or loading anew sends nothing twice.
      const back = objectionAddress(locale, reading.passageId, reading);
      return reply.redirect(`${back}&outcome=${outcome}`, 303);
    },
  );

  function sendObjection(request: FastifyRequest, reply: FastifyReply, model: ObjectionModel) {
    return app.sendPage(reply, objectionPage(app.pageContext(request), model));
  }
}

function faultOf(reason: string, contact: string): ObjectionModel['outcome'] {
  if (reason === '') return 'no-reason';
  if (reason.length > LONGEST_REASON) return 'long-reason';
  return contact.length > LONGEST_CONTACT ? 'long-contact' : undefined;
}

function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

/** A form on another site must not speak for its readers. */
function refuseOtherSites(request: FastifyRequest, base: string): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const own = site ? site === 'same-origin' || site === 'none' : !origin || origin === base;
  if (own) return;
  throw badRequest([{ parameter: 'origin', detail: 'Send the form from its own page.' }]);
}
