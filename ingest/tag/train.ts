/**
 * Learns the models of the tagger: `npm run train [articles] [signals]`; both unless told. The same
 * labelled texts give the same files, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { trainedWeights } from './articles/trained-weights.ts';
import { trainedSignals } from './signals/learned/trained-signals.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const MODELS: Record<string, { file: string; learn(): Uint8Array | Promise<Uint8Array> }> = {
  articles: {
    file: 'articles/article-weights.bin',
    learn: () => trainedWeights(new URL('eval/crpd-articles', SHARED).pathname),
  },
  signals: {
    file: 'signals/learned/signal-weights.bin',
    learn: () => trainedSignals(new URL('corpus', SHARED).pathname),
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in MODELS));
if (unknown.length > 0) {
  console.error(`No model is called ${unknown.join(', ')}: ${Object.keys(MODELS).join(', ')}.`);
  process.exit(2);
}
for (const [name, { file, learn }] of Object.entries(MODELS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const bytes = await learn();
  const url = new URL(file, import.meta.url);
  writeFileSync(url, bytes);
  console.log(`${(bytes.length / 1e6).toFixed(2)} MB written to ${url.pathname}`);
}
