import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuestion } from '../../data/search/question/read-question.ts';
import { buildApp } from '../../server/app.ts';
import { EXPORT_FORMATS } from '../../server/exports/formats.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../support/library.ts';

type Json = Record<string, unknown>;
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Json;
  example?: unknown;
  examples?: Record<string, { value: string }>;
}
interface Operation {
  summary?: string;
  operationId?: string;
  tags?: string[];
  parameters?: Parameter[];
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: Json }> }>;
}
interface Description {
  openapi: string;
  info: { title: string; version: string; license?: { name?: string } };
  paths: Record<string, Record<string, Operation>>;
}

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let described: Description;
beforeAll(async () => {
  temporary = await temporaryLibrary();
  await temporary.library.indexer.prepare();
  app = await buildApp({ library: temporary.library, version: '1.2.3', log: false });
  described = (await app.inject('/api/v1/openapi.json')).json();
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

function hasExample(schema: Json, examples: unknown): boolean {
  return (
    Boolean(examples) ||
    ['enum', 'const', 'default', 'example', 'examples'].some((key) => key in schema)
  );
}

const operations = () =>
  Object.entries(described.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** What is answered, where it is not JSON. */
const GOOD_TYPES: Record<string, string[]> = {
  '/{locale}/search.atom': ['application/atom+xml'],
  '/api/v1/export/{format}': EXPORT_FORMATS.map(
    ({ mediaType }) => mediaType.split(';', 1)[0] ?? '',
  ),
  '/api/v1/export/csv/metadata': ['application/csvm+json'],
  '/api/v1/bulk/table.csv': ['text/csv'],
  '/api/v1/uploads/events': ['text/event-stream'],
  '/api/v1/jobs/events': ['text/event-stream'],
};
const TAKES_PARTS = /^\/api\/v1\/uploads(\/from-address)?$/;

describe('the description of the API', () => {
  it('is what the specification asks for, as another program sees it', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(described) as never);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('gives an example or a closed list for every parameter that is a free text', () => {
    const bare = operations().flatMap(({ path, operation: { parameters = [] } }) =>
      parameters
        .filter(({ schema }) => schema?.type === 'string')
        .filter(({ schema = {}, example, examples }) => !hasExample(schema, example ?? examples))
        .map(({ name }) => `${path} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('is OpenAPI 3.1 with a title, a version and a licence', () => {
    expect(described.openapi).toMatch(/^3\.1\.\d+$/);
    expect(described.info).toMatchObject({ title: 'Rightsbank', version: '1.2.3' });
    expect(described.info.license?.name).toBe('MIT');
  });

  it('holds every route of the API and no other', () => {
    const routes = app
      .printRoutes({ commonPrefix: false, includeHooks: false })
      .split('\n')
      .flatMap((line) => /(\/api\/v1\/\S+) \((.+)\)/.exec(line)?.[1] ?? [])
      .filter((path) => path !== '/api/v1/openapi.json')
      .map((path) => path.replace(/:(\w+)/g, '{$1}'));
    const paths = Object.keys(described.paths);
    expect(paths.length).toBeGreaterThanOrEqual(5);
    expect(paths.filter((path) => !path.startsWith('/api/v1/'))).toEqual(['/{locale}/search.atom']);
    // The tree shows nested routes by their last part only: each is looked for by asking it.
    for (const route of routes) expect(paths).toContain(route);
    for (const path of [
      '/api/v1/search',
      '/api/v1/facets',
      '/api/v1/suggest',
      '/api/v1/documents/{id}',
      '/api/v1/documents/{id}/passages',
      '/api/v1/documents/{id}/files',
    ]) {
      expect(paths).toContain(path);
      expect(app.hasRoute({ method: 'GET', url: path.replace(/\{(\w+)\}/g, ':$1') })).toBe(true);
    }
  });

  it('says of each operation what it does and what it answers', () => {
    for (const { path, method, operation } of operations()) {
      const name = `${method} ${path}`;
      expect(operation.summary ?? operation.operationId, name).toBeTruthy();
      expect(operation.tags?.length, name).toBeGreaterThan(0);
      const answers = Object.entries(operation.responses ?? {});
      expect(
        answers.some(([status]) => /^2/.test(status)),
        name,
      ).toBe(true);
      for (const [status, answer] of answers) {
        expect(status, name).toMatch(/^([1-5]\d\d|default)$/);
        expect(answer.description, `${name} ${status}`).toEqual(expect.any(String));
        const types = Object.keys(answer.content ?? {});
        const good = GOOD_TYPES[path] ?? ['application/json'];
        // What was taken in part tells of each part.
        const told = /^2/.test(status) || (status === '422' && TAKES_PARTS.test(path));
        expect(types, `${name} ${status}`).toEqual(told ? good : ['application/problem+json']);
      }
    }
  });

  it('declares each parameter of a path, required', () => {
    for (const { path, method, operation } of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(
        declared.map(({ name }) => name),
        `${method} ${path}`,
      ).toEqual(named);
      for (const parameter of declared) expect(parameter.required).toBe(true);
      const names = (operation.parameters ?? []).map((one) => `${one.in} ${one.name}`);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of operation.parameters ?? [])
        expect(parameter.schema).toBeTypeOf('object');
    }
  });

  it('names every parameter that search takes, repeatable ones as lists', async () => {
    const parameters = described.paths['/api/v1/search']?.get?.parameters ?? [];
    const schemaOf = new Map(parameters.map(({ name, schema }) => [name, schema]));
    for (const name of [
      'country',
      'region',
      'topic',
      'type',
      'language',
      'status',
      'article',
      'signal',
      'stance',
    ]) {
      expect(schemaOf.get(name)?.type, name).toBe('array');
    }
    for (const name of ['q', 'year_from', 'year_to', 'exact', 'sort', 'page', 'per_page']) {
      expect(schemaOf.has(name), name).toBe(true);
    }
    expect(schemaOf.get('languages')?.default).toBe('own');
  });

  it('names the parameters of a feed, which is always in the order of change', () => {
    const { parameters = [] } = described.paths['/{locale}/search.atom']?.get ?? {};
    const names = parameters.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['locale', 'q', 'country', 'page', 'since']));
    expect(names).not.toContain('sort');
  });

  it('says how a question is written, with examples that can be asked', async () => {
    const question = described.paths['/api/v1/search']?.get?.parameters?.find(
      ({ name }) => name === 'q',
    );
    const description = question?.description;
    const examples = Object.values(question?.examples ?? {}).map(({ value }) => value);
    for (const way of ['quotation marks', '-word', 'OR', 'title:', 'section:', 'country:']) {
      expect(description).toContain(way);
    }
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const read = readQuestion(example, 'en');
      expect(read.clauses.length, example).toBeGreaterThan(0);
    }
    expect(examples.flatMap((one) => readQuestion(one, 'en').countries)).toEqual(['URY']);
  });

  it('refers only to what it holds', () => {
    for (const reference of referencesIn(described)) {
      expect(reference).toMatch(/^#\//);
      const target = reference
        .slice(2)
        .split('/')
        .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>((at, step) => (at as Json | undefined)?.[step], described);
      expect(target, reference).toBeDefined();
    }
  });

  it('has schemas of JSON Schema 2020-12, not of OpenAPI 3.0', () => {
    const text = JSON.stringify(described);
    expect(text).not.toContain('"nullable"');
    expect(text).not.toMatch(/"exclusive(Minimum|Maximum)":(true|false)/);
    for (const type of typesIn(described.paths)) {
      expect(['string', 'integer', 'number', 'boolean', 'array', 'object', 'null']).toContain(type);
    }
  });

  it('can be read as a page, with no request to elsewhere', async () => {
    const answer = await app.inject({ url: '/api/docs', headers: { accept: 'text/html' } });
    const page =
      answer.statusCode === 302 ? await app.inject(String(answer.headers.location)) : answer;
    expect(page.statusCode).toBe(200);
    for (const [, address = ''] of page.payload.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(address).not.toMatch(/^(https?:)?\/\//);
    }
  });
});

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

/** Values of `type` in schemas: not the properties that are called `type`, which are objects. */
function typesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'type' && typeof inner === 'string' ? [inner] : typesIn(inner),
  );
}
