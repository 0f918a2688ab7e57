import { parseArgs } from 'node:util';
import { evaluateArticles } from './crpd-articles.ts';

/**
 * Prints how well provisions are read against the Convention, part by part.
 *
 * @param args `--json`: every figure as JSON; `--keep`: also keeps the figures for the method page
 */
export async function evaluateCrpd(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, keep: { type: 'boolean' } },
  });
  const { json = false, keep = false } = values;
  await evaluateArticles({ json, keep });
}
