import { evaluateMetadata } from './metadata.ts';
import { evaluateRelations } from './relations.ts';

const [what, ...args] = process.argv.slice(2);

if (what === 'metadata') {
  await evaluateMetadata(args);
} else if (what === 'relations') {
  await evaluateRelations();
} else {
  console.error('npm run evaluate -- metadata [--sample N] | relations');
  process.exitCode = 1;
}
