// Takes the lock named on the command line and keeps it until it is killed.
import { takeLock } from '../../data/search/engine/process-lock.ts';

await takeLock(process.argv[2] as string);
console.log('held');
setInterval(() => {}, 60_000);
