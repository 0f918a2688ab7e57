import { evaluateMetadata } from './metadata.ts';

const [what, ...args] = process.argv.slice(2);

if (what === 'metadata') {
  await evaluateMetadata(args);
} else {
  console.error('npm run evaluate -- metadata [--sample N]');
  process.exitCode = 1;
}
