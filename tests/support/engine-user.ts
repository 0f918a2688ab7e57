// Opens the engine of LIBRARY_DIR, says where it runs, and closes it when the input ends.
import { openEngine } from '../../data/search/engine/engine.ts';
import { testConfig } from './library.ts';

const engine = await openEngine(testConfig(process.env.LIBRARY_DIR as string));
console.log(`engine at ${engine.url()};`);
process.stdin.resume().on('end', async () => {
  await engine.close();
  console.log('closed');
});
