import { parseArgs } from 'node:util';
import { evaluateArticles } from './crpd-articles.ts';
import { evaluateSignals } from './crpd-signals-table.ts';

/**
 * Prints how well provisions are read against the Convention, part by part.
 *
 * @param args `--signals`: signals and stance alone, which takes seconds rather than minutes; `--json`:
 *   every figure as JSON; `--keep`: also keeps the figures for the method page
 */
export async function evaluateCrpd(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      keep: { type: 'boolean' },
      signals: { type: 'boolean' },
    },
  });
  const { json = false, keep = false } = values;
  await evaluateSignals({ json, keep });
  if (!values.signals) await evaluateArticles({ json, keep });
}
