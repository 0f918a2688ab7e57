import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { envSchema } from 'env-schema';
import Type, { type Static } from 'typebox';

/**
 * Every setting of the library with its default: the only reader of the environment.
 * `.env.example` lists the same names (a test compares them).
 */
const ConfigSchema = Type.Object({
  /** Folder that holds everything the library keeps: database, files, engine, keys. */
  LIBRARY_DIR: Type.String({ default: './library' }),
  /** Address the server listens on; loopback unless told otherwise. */
  HOST: Type.String({ default: '127.0.0.1' }),
  /** Port the server listens on. */
  PORT: Type.Integer({ default: 3000, minimum: 0, maximum: 65535 }),
  /** Address readers use, for canonical links; the listening address when empty. */
  PUBLIC_URL: Type.String({ default: '' }),
  /** Whom harvesters and other programs' owners may write to; `postmaster` of the site when empty. */
  ADMIN_EMAIL: Type.String({ default: '', pattern: '^([^\\s@]+@[^\\s@]+\\.[^\\s@]+)?$' }),
  /** A Meilisearch that somebody else runs; a local one is started when empty. */
  MEILI_URL: Type.String({ default: '' }),
  /** Key for `MEILI_URL` that may create indexes and keys. */
  MEILI_KEY: Type.String({ default: '' }),
  /** Path of a Meilisearch program to start instead of the one that is found. */
  MEILI_BIN: Type.String({ default: '' }),
  /** Memory the local engine may use for indexing, in Meilisearch's own notation. */
  MEILI_INDEXING_MEMORY: Type.String({ default: '384MiB' }),
  /** Files read at the same time. */
  INGEST_WORKERS: Type.Integer({
    default: Math.min(availableParallelism(), 4),
    minimum: 1,
    maximum: 64,
  }),
  /** Seconds one file may take before it is given up. */
  INGEST_DEADLINE: Type.Number({ default: 120, minimum: 1 }),
  /** Megabytes of JavaScript heap one worker may use; the readers themselves need some 150. */
  INGEST_MEMORY: Type.Integer({ default: 512, minimum: 256 }),
  /** Largest file taken in, in megabytes. */
  INGEST_MAX_FILE: Type.Integer({ default: 200, minimum: 1 }),
  /** Requests one address may make in a minute; 0 for no limit. */
  RATE_LIMIT: Type.Integer({ default: 600, minimum: 0 }),
  /** Exports written at the same time; others wait a little or are told to come back. */
  EXPORTS_AT_ONCE: Type.Integer({ default: 4, minimum: 1, maximum: 64 }),
  /** True when a proxy in front sets X-Forwarded-For. */
  TRUST_PROXY: Type.Boolean({ default: false }),
  /** Least level that is logged: fatal, error, warn, info, debug, trace, silent. */
  LOG_LEVEL: Type.String({ default: 'info' }),
});

/** Settings, checked, with `LIBRARY_DIR` absolute. */
export type Config = Static<typeof ConfigSchema>;

/** Names of all settings, for the check that the documentation lists them. */
export const CONFIG_NAMES = Object.keys(ConfigSchema.properties);

/**
 * Reads the settings from the environment and an optional `.env` file.
 *
 * @param overrides - Values that win over the environment (tests, command-line options).
 * @throws Error naming the setting when a value does not fit.
 */
export function readConfig(overrides: Partial<Config> = {}): Config {
  const config = envSchema<Config>({
    schema: ConfigSchema,
    dotenv: true,
    data: overrides as Record<string, unknown>,
  });
  return { ...config, LIBRARY_DIR: resolve(config.LIBRARY_DIR) };
}
