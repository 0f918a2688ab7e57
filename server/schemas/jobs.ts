import Type from 'typebox';
import { JOB_STATES, JOB_WISHES, STARTABLE_JOBS } from '../../data/vocabularies/jobs.ts';

/** Long work beside the answering. */
export const JobAnswer = Type.Object({
  id: Type.Integer({ examples: [12] }),
  kind: Type.String({ examples: ['links'] }),
  subject: Type.String({ description: 'What was asked.' }),
  state: Type.Enum([...JOB_STATES]),
  done: Type.Integer(),
  total: Type.Optional(Type.Integer()),
  error: Type.Optional(Type.String({ description: 'Why the last try failed and what to do.' })),
  by: Type.Optional(Type.String({ description: 'Who asked; absent for the command line.' })),
  attempts: Type.Integer(),
  priority: Type.Integer({ description: 'Higher goes first.' }),
  queued: Type.Optional(Type.String()),
  started: Type.Optional(Type.String()),
  finished: Type.Optional(Type.String()),
  run_after: Type.Optional(Type.String({ description: 'It does not begin before.' })),
  wish: Type.Optional(Type.Enum(['pause', 'cancel'], { description: 'Heard at its next step.' })),
  may: Type.Array(Type.Enum([...JOB_WISHES]), { description: 'What may be wanted of it now.' }),
});

export const JobsParameters = Type.Object({
  page: Type.Optional(Type.Integer({ minimum: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

export const JobsResponse = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  jobs: Type.Array(JobAnswer),
});

export const JobResponse = Type.Intersect([
  JobAnswer,
  Type.Object({
    items: Type.Object({
      total: Type.Integer(),
      page: Type.Integer(),
      per_page: Type.Integer(),
      items: Type.Array(
        Type.Object({
          file: Type.String(),
          status: Type.String(),
          document: Type.Optional(Type.String()),
          code: Type.Optional(Type.String()),
          reason: Type.Optional(Type.String()),
        }),
      ),
    }),
  }),
]);

export const JobBody = Type.Object({
  kind: Type.Enum([...STARTABLE_JOBS]),
  address: Type.Optional(Type.String({ examples: ['oai+https://library.example/oai'] })),
  set: Type.Optional(Type.String()),
  prefix: Type.Optional(Type.String()),
  from: Type.Optional(Type.String({ description: 'YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ' })),
  limit: Type.Optional(Type.Integer({ minimum: 1 })),
  files: Type.Optional(Type.Boolean({ description: 'Take the files, too.' })),
});

export const JobEventsParameters = Type.Object({
  id: Type.Optional(Type.Integer({ description: 'Only this job, until it is over.' })),
});

export const JobEvent = Type.Object({ changed: Type.Array(JobAnswer) });
