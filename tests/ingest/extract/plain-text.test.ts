import { expect, it } from 'vitest';
import { textBlocks } from '../../../ingest/extract/plain-text.ts';

const texts = (text: string) => textBlocks(text).map((block) => block.text);

it('joins wrapped lines and keeps paragraphs and numbered lines apart', () => {
  expect(
    texts(
      '1. Short title\n(1) This Act may be cit-\ned as the Act.\n(2) It binds the State.\n\nNew\nparagraph.',
    ),
  ).toEqual([
    '1. Short title',
    '(1) This Act may be cited as the Act.',
    '(2) It binds the State.',
    'New paragraph.',
  ]);
});

it('keeps Chinese articles as lines of their own', () => {
  expect(texts('第 1 條\n為維護健康\n第 2 條\n本條例')).toEqual([
    '第 1 條',
    '為維護健康',
    '第 2 條',
    '本條例',
  ]);
});

it('does not take a reference at the start of a wrapped line for an article', () => {
  expect(
    texts('"Executive Director" means the Executive Director appointed by\nArticle 11;'),
  ).toHaveLength(1);
});
