import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** An ES module that is a table and nothing else: a script cannot require its default export. */
const TABLE = /^opencc-js\/dict\//;

/** Packages stay outside the program and are named by where they lie. */
const PACKAGES: Plugin = {
  name: 'packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:') || TABLE.test(path)) return undefined;
      return { path: fileURLToPath(import.meta.resolve(path)), external: true };
    }),
};

/** Each module finds the files beside it where they lie, not beside the program. */
const PLACES: Plugin = {
  name: 'places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const place = JSON.stringify(pathToFileURL(path).href);
      const code = (await readFile(path, 'utf8')).replaceAll('import.meta.url', place);
      return { contents: code, loader: 'ts' };
    }),
};

const programs = new Map<string, Promise<string>>();

/**
 * The program of a thread made of a TypeScript module and all of ours that it imports. Give it to
 * `Worker` with `eval: true`.
 *
 * A thread does not inherit the loader of the program that starts it, and one of its own costs
 * each thread half a second of work: so it gets plain JavaScript, built once.
 *
 * @param module address of the module (`file:`)
 * @throws when the module does not build
 */
export function threadProgram(module: URL): Promise<string> {
  let program = programs.get(module.href);
  program ??= built(module);
  programs.set(module.href, program);
  return program;
}

async function built(module: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    // What a thread evaluates is a script.
    format: 'cjs',
    plugins: [PACKAGES, PLACES],
  });
  return outputFiles[0]?.text ?? '';
}
