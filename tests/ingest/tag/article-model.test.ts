import { existsSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { stemOf } from '../../../data/search/words/word-forms.ts';
import { articlesOf } from '../../../ingest/tag/articles/article-model.ts';
import { ArticleReader } from '../../../ingest/tag/articles/article-reader.ts';
import { CALIBRATION, calibrate } from '../../../ingest/tag/articles/calibration.ts';
import {
  fitArticles,
  type ReadParagraph,
  readParagraphs,
} from '../../../ingest/tag/articles/fit.ts';
import { ARTICLES, labelledParagraphs } from '../../../ingest/tag/articles/labelled-paragraphs.ts';
import { piecesOf } from '../../../ingest/tag/articles/pieces.ts';
import { ARTICLE_SIGHT } from '../../../ingest/tag/articles/sight.ts';
import { pairsOfMeanings } from '../../../ingest/tag/linear/features.ts';
import { everyTenth, fingerprintOf } from '../../../ingest/tag/linear/fingerprint.ts';
import { marginsOf } from '../../../ingest/tag/linear/fitted.ts';
import { meaningsOf } from '../../../ingest/tag/linear/glossary.ts';
import { maskArticles } from '../../../ingest/tag/linear/mask.ts';
import { decodeWeights, encodeWeights } from '../../../ingest/tag/linear/weights-file.ts';
import { worded } from '../../../ingest/tag/linear/worded-text.ts';

const WEIGHTS = new URL('../../../ingest/tag/articles/article-weights.bin', import.meta.url);
const GLOSSARY = new URL('../../../ingest/tag/linear/glossary.csv', import.meta.url);
const EVAL = new URL('../../../../shared/eval/crpd-articles', import.meta.url).pathname;

const best = (text: string, language: string) => articlesOf(worded(text, language))[0];

describe('reading which articles a text is about', () => {
  it.each([
    [
      'en',
      '24',
      'Children with disabilities shall attend inclusive schools with trained teachers.',
    ],
    ['en', '29', 'Voting must be secret, and polling stations open to voters with disabilities.'],
    ['en', '27', 'Employers shall hire workers with disabilities on the open labour market.'],
    [
      'es',
      '12',
      'Sustituir la tutela y la curatela por apoyos para ejercer la capacidad jurídica.',
    ],
    ['fr', '24', 'Une éducation inclusive pour tous les élèves handicapés dans les écoles.'],
    ['fr', '29', 'Le vote est secret et les bureaux sont accessibles aux électeurs handicapés.'],
  ])('%s: article %s', (language, article, text) => {
    expect(best(text, language)?.article).toBe(article);
  });

  it('gives the words that say it', () => {
    const text =
      'This Part applies to all ministries. Guardianship of adults with disabilities is replaced by supported decision-making. Fees are set by order.';
    const reading = best(text, 'en');
    expect(reading?.article).toBe('12');
    const { start = 0, end = 0 } = reading?.evidence ?? {};
    expect(text.slice(start, end)).toMatch(/guardianship|decision-making/i);
    expect(text.slice(start, end)).not.toMatch(/Fees|ministries/);
  });

  it('is sure of nothing where the text is of other matter', () => {
    for (const text of [
      'The annual licence fee for fishing vessels is payable on the first day of March.',
      'Income tax is levied on dividends at the rate in the Second Schedule.',
      'Lorem ipsum dolor sit amet.',
    ]) {
      expect(best(text, 'en')?.score ?? 0).toBeLessThan(0.5);
    }
  });

  it('does not read numbers and headings of articles', () => {
    for (const text of [
      'article 24',
      'arts. 5 and 6',
      'Artículo 12',
      'المادة 19',
      '第十二条',
      '(Equal recognition before the law)',
    ]) {
      const masked = maskArticles(text);
      expect(masked).toHaveLength(text.length);
      expect(masked).not.toMatch(/\p{N}|十二|recognition/u);
    }
    expect(maskArticles('the right of access to justice')).toBe('the right of access to justice');
  });

  it('answers anything in little time', () => {
    const texts = [
      '',
      ' ',
      '\u0000\ud800\udfff',
      'a'.repeat(1_000_000),
      'article 1, '.repeat(90_000),
      '第'.repeat(100_000),
      'право на жизнь '.repeat(60_000),
      '🧠‍🦽'.repeat(100_000),
      String.fromCodePoint(...Array.from({ length: 60_000 }, (_, at) => (at * 31) % 0xd800)),
    ];
    for (const text of texts) {
      const from = performance.now();
      for (const { score } of articlesOf(worded(text, 'xx-hostile'))) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(performance.now() - from).toBeLessThan(5_000);
    }
  });
});

describe('what words of the field mean', () => {
  it('is the same in every language of the glossary, whatever their form', () => {
    const of = (word: string, language: string) => meaningsOf(stemOf(word, language), language);
    expect(of('schools', 'en')).toHaveLength(1);
    expect(of('ecoles', 'fr-CA')).toEqual(of('school', 'en'));
    expect(of('escuelas', 'es')).toEqual(of('school', 'en'));
    expect(of('whereas', 'en')).toEqual([]);
    expect(of('ecoles', 'xx')).toEqual([]);
  });

  it('pairs words that stand together, in either order', () => {
    const pair = pairsOfMeanings([[1], [2]], 1);
    expect(pair).toHaveLength(1);
    expect(pairsOfMeanings([[2], [1]], 1)).toEqual(pair);
    expect(pairsOfMeanings([[1], [1]], 1)).toEqual([]);
    expect(pairsOfMeanings([[1], [3], [4], [2]], 3)).not.toContain(pair[0]);
  });

  it('is told by one line a meaning', () => {
    const [head, ...lines] = readFileSync(GLOSSARY, 'utf8').trim().split('\n');
    expect(head).toBe('en,fr,es');
    const meanings = lines.map((line) => stemOf(line.split(',')[0] ?? '', 'en'));
    expect(new Set(meanings).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/^[a-z]+(?:,\p{Ll}+(?: \p{Ll}+)*){2}$/u);
  });
});

describe('pieces of a paragraph', () => {
  it('are its sentences and items, short ones with the next, and lose no word', () => {
    const [first, second] = [
      'The Committee recommends that: (a) Schools teach all children together;',
      '(b) Teachers learn how to teach children with disabilities. Soon.',
    ];
    expect(piecesOf(`${first} ${second}`)).toEqual([first, second]);
  });

  it('are none where there is nothing to cut', () => {
    expect(piecesOf('')).toEqual([]);
    expect(piecesOf('Schools. Teachers. Children.')).toEqual([]);
    expect(piecesOf('one two three four five six seven eight nine')).toEqual([]);
  });
});

describe('the file of weights', () => {
  it('is small and loads fast', () => {
    expect(statSync(WEIGHTS).size).toBeLessThanOrEqual(5_000_000);
    const loading = [1, 2, 3].map(() => {
      const from = process.cpuUsage();
      new ArticleReader(decodeWeights(readFileSync(WEIGHTS), CALIBRATION)).read(
        worded('', 'en'),
        0,
      );
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    // The best of three: other work on the machine counts, too.
    expect(Math.min(...loading)).toBeLessThan(150);
  });

  it('says so when it is broken', () => {
    expect(() => decodeWeights(new Uint8Array(10), CALIBRATION)).toThrow(/npm run train/);
    expect(() => decodeWeights(readFileSync(WEIGHTS).subarray(0, 5000), CALIBRATION)).toThrow(
      /npm run train/,
    );
  });
});

describe.skipIf(!existsSync(EVAL))('learning (needs ../shared/eval)', () => {
  let part: ReadParagraph[];
  beforeAll(() => {
    part = readParagraphs(everyTenth(labelledParagraphs(EVAL)));
  });

  it('was done on these paragraphs, read this way; else: npm run train', () => {
    expect(decodeWeights(readFileSync(WEIGHTS), CALIBRATION).fingerprint).toBe(fingerprintOf(part));
  });

  it('gives the same bytes twice, and a reader that agrees with what was learned', () => {
    const learn = () => {
      const paragraphs = part.filter(({ source }) => source === 'concluding-observations');
      const fitted = fitArticles(paragraphs);
      const judged = paragraphs.map(({ features, gold }) => ({
        margins: marginsOf(features, fitted, ARTICLE_SIGHT.scales),
        gold,
      }));
      return { fitted, judged, bytes: encodeWeights(fitted, Object.values(calibrate(judged)), 1) };
    };
    const [one, other] = [learn(), learn()];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    const reader = new ArticleReader(decodeWeights(Buffer.from(one.bytes), CALIBRATION));
    for (const [at, { margins }] of one.judged.slice(0, 30).entries()) {
      const { text, language } = part[at] as ReadParagraph;
      for (const [article, margin] of reader.margins(worded(text, language)).entries()) {
        expect(Math.abs(margin - (margins[article] ?? 0)), ARTICLES[article]).toBeLessThan(0.1);
      }
    }
  });
});
