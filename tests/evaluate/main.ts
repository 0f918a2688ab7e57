import { evaluateExtraction } from './extraction.ts';
import { evaluateMetadata } from './metadata.ts';
import { evaluateRelations } from './relations.ts';

const [what, ...args] = process.argv.slice(2);

if (what === 'metadata') {
  await evaluateMetadata(args);
} else if (what === 'relations') {
  await evaluateRelations();
} else if (what === 'extraction') {
  await evaluateExtraction(args);
} else {
  console.error(
    'npm run evaluate -- metadata [--sample N] | relations | extraction [--sample N] [--json]',
  );
  process.exitCode = 1;
}
