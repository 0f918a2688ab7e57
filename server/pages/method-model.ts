import type { Library } from '../../data/library.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import { measuredTagger, READ_BY } from '../../ingest/client.ts';
import type { MeasuredRow, MethodModel } from '../../web/models/method.ts';
import { outdatedReaders } from './outdated-readers.ts';

/** What is measured of each signal, article and language, in the order of the vocabularies. */
export function methodModel({ tags }: Pick<Library, 'tags'>): MethodModel {
  const { signals, elsewhere, articles } = measuredTagger();
  const readers = READ_BY.version.split('+');
  return {
    rules: readers.find((one) => one.startsWith('rules@')) ?? READ_BY.version,
    model: readers.find((one) => one.startsWith('model@')),
    languages: READ_BY.languages,
    outdated: outdatedOf(tags.countByOrigin()),
    signals: signals && {
      ...{ by: signals.rules, at: signals.at, provisions: signals.provisions },
      signals: SIGNALS.flatMap(({ signal }) => rowOf(signal, signals.signals[signal])),
      languages: Object.entries(signals.languages).flatMap(([id, figures]) => rowOf(id, figures)),
    },
    elsewhere: elsewhere && {
      ...{ by: elsewhere.rules, at: elsewhere.at, provisions: elsewhere.provisions },
      ...{ all: elsewhere.all, practices: elsewhere.practices },
    },
    articles: articles && {
      ...{ by: articles.model, at: articles.measured, paragraphs: articles.paragraphs },
      articles: articles.articles.map(({ article: id, paragraphs: n, precision, recall }) => ({
        ...{ id, precision, recall, n },
      })),
      languages: articles.languages.map(({ language: id, paragraphs: n, accuracy, topThree }) => ({
        ...{ id, accuracy, topThree, n },
      })),
    },
  };
}

function outdatedOf(
  counts: readonly { origin: string; readings: number }[],
): MethodModel['outdated'] {
  const sum = (some: typeof counts) => some.reduce((total, { readings }) => total + readings, 0);
  const outdated = counts.filter(({ origin }) => outdatedReaders([origin]));
  const readers = outdatedReaders(outdated.map(({ origin }) => origin));
  return readers ? { readers, readings: sum(outdated), of: sum(counts) } : undefined;
}

function rowOf(id: string, figures: Omit<MeasuredRow, 'id'> | undefined): MeasuredRow[] {
  return figures ? [{ id, ...figures }] : [];
}
