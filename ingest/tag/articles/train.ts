/**
 * Learns the article model: `npm run train [FOLDER]`. The same paragraphs give the same file, byte
 * for byte.
 */
import { writeFileSync } from 'node:fs';
import { trainedWeights } from './trained-weights.ts';

const folder =
  process.argv[2] ?? new URL('../../../../shared/eval/crpd-articles', import.meta.url).pathname;
const file = new URL('article-weights.bin', import.meta.url);
const bytes = trainedWeights(folder);
writeFileSync(file, bytes);
console.log(`${(bytes.length / 1e6).toFixed(2)} MB written to ${file.pathname}`);
