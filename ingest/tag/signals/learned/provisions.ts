/** Provisions with what they were read to say, which the second reader of signals learns from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Passage } from '../../../../data/model.ts';
import { extract } from '../../../extract/registry.ts';
import { splitPassages } from '../../../passages/split.ts';
import { type Matter, matterOf } from '../matter.ts';
import { provisionKey } from './provision-key.ts';

/**
 * What a provision was read for: rules were first made for those of `develop`, and improved with
 * those of `learn` in view; the laws of `check` only showed whether they had improved; those of
 * `model` came later, for the model alone.
 */
export type Use = 'develop' | 'learn' | 'check' | 'model';

export interface LabelledProvision extends Pick<Passage, 'text' | 'language' | 'headings'> {
  /** Provisions of one law are alike: they are held out together. */
  law: string;
  use: Use;
  /** Made up for this. */
  isWritten: boolean;
  matter: Matter;
  /** Signals it gives. */
  gold: ReadonlySet<string>;
}

/** A line of `read.csv`: a provision of the corpus, without its text. */
export interface ReadRow {
  use: Use;
  file: string;
  /** BCP 47. */
  language: string;
  /** Of the provision: see `provisionKey`. */
  key: string;
  /** `signal:stance`, with spaces between. */
  signals: string;
}

/** A line of `written.jsonl`: a provision of a law that was made up for this. */
interface WrittenRow {
  use: Use;
  law: string;
  language: string;
  headings: string[];
  text: string;
  signals: string;
}

const READ = new URL('read.csv', import.meta.url);
const WRITTEN = new URL('written.jsonl', import.meta.url);

/** Provisions of the corpus that were read, without their texts. */
export function readRows(): ReadRow[] {
  return parse(readFileSync(READ), { columns: true }) as ReadRow[];
}

/** Signals and stances of a line. */
export function signalsSaid(signals: string): Map<string, string> {
  const said = signals.split(' ').filter(Boolean);
  return new Map(said.map((one) => one.split(':') as [string, string]));
}

/** Provisions made up for this: whole laws of invented countries, in many drafters' words. */
export function writtenProvisions(): LabelledProvision[] {
  const lines = readFileSync(WRITTEN, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { signals, ...row } = JSON.parse(line) as WrittenRow;
    return { ...row, isWritten: true, matter: 'whole', gold: new Set(signalsSaid(signals).keys()) };
  });
}

/**
 * The provisions of the corpus with their texts, taken from its files again; one that is not found
 * any more is left out.
 *
 * @param corpus - Its folder.
 */
export async function readProvisions(corpus: string): Promise<LabelledProvision[]> {
  const rows = readRows();
  const provisions: LabelledProvision[] = [];
  for (const file of new Set(rows.map((row) => row.file))) {
    const own = rows.filter((row) => row.file === file);
    const passages = await passagesOf(corpus, file, own[0]?.language ?? 'und');
    const matter = matterOf(passages);
    const byKey = new Map(passages.map((one) => [provisionKey(one.text), one]));
    for (const { key, use, language, signals } of own) {
      const passage = byKey.get(key);
      if (!passage) continue;
      const { text, headings } = passage;
      const gold = new Set(signalsSaid(signals).keys());
      const provision = { law: file, use, language, text, headings, matter, gold };
      provisions.push({ ...provision, isWritten: false });
    }
  }
  return provisions;
}

/** @param language - Of the whole file. */
export async function passagesOf(
  corpus: string,
  file: string,
  language: string,
): Promise<Passage[]> {
  const extraction = await extract(readFileSync(join(corpus, file)), file);
  return splitPassages(extraction, () => language);
}
