import { evaluateCrpd } from './crpd.ts';
import { evaluateExtraction } from './extraction.ts';
import { evaluateMetadata } from './metadata.ts';
import { evaluateRelations } from './relations.ts';
import { evaluateSearch } from './search.ts';

const [what, ...args] = process.argv.slice(2);

if (what === 'metadata') {
  await evaluateMetadata(args);
} else if (what === 'relations') {
  await evaluateRelations();
} else if (what === 'extraction') {
  await evaluateExtraction(args);
} else if (what === 'search') {
  await evaluateSearch(args);
} else if (what === 'crpd') {
  await evaluateCrpd(args);
} else {
  console.error(
    'npm run evaluate -- metadata [--sample N] | relations | extraction [--sample N] [--json] | search [--library DIR] [--sample N] [--kind KIND] [--json] | crpd [--json] [--keep]',
  );
  process.exitCode = 1;
}
