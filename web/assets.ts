import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file the browser asks for: its address holds a hash of its content, so it never goes stale. */
export interface Asset {
  /** e.g. `/assets/style-3f9a2c1b.css` */
  path: string;
  body: Uint8Array;
  contentType: string;
  kind: 'style' | 'script' | 'icon';
}

/** Browsers that know `light-dark()` and nested rules, so that neither is rewritten. */
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/**
 * Bundles and minifies the style sheet, the script and the icon.
 * @throws when a source does not build
 */
export async function buildAssets(): Promise<Asset[]> {
  const [style, script, icon] = await Promise.all([
    bundle('styles/main.css'),
    bundle('client/main.ts'),
    readFile(source('icon.svg')),
  ]);
  return [
    asset('style', 'css', 'text/css; charset=utf-8', style),
    asset('script', 'js', 'text/javascript; charset=utf-8', script),
    asset('icon', 'svg', 'image/svg+xml', icon),
  ];
}

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing was built from web/${entry}`);
  return file.contents;
}

function asset(kind: Asset['kind'], ending: string, contentType: string, body: Uint8Array): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { path: `/assets/${kind}-${hash}.${ending}`, body, contentType, kind };
}

function source(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
