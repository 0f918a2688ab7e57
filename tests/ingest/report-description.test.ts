import { expect, it } from 'vitest';
import { SHOWN_FROM, SURE_FROM } from '../../data/confidence.ts';
import type { Description, Field, Origin } from '../../data/model.ts';
import { reportedDescription } from '../../ingest/report-description.ts';

function said(field: Field, value: unknown, confidence: number, origin: Origin = 'rule') {
  return { field, value, confidence, origin, evidence: { quote: String(value) } } as Description;
}

it('reports values that are shown, suggestions apart, and what to review', () => {
  const report = reportedDescription([
    said('title', 'Care Act', 0.9),
    said('country', 'ZMB', SHOWN_FROM.country - 0.1),
    said('type', 'act', (SHOWN_FROM.type + SURE_FROM.type) / 2),
    said('language', 'en', 0.9),
  ]);
  expect(Object.keys(report.metadata ?? {}).sort()).toEqual(['language', 'title', 'type']);
  expect(report.suggestions).toMatchObject({
    country: { value: 'ZMB', origin: 'rule', evidence: { quote: 'ZMB' } },
  });
  expect(report.review).toEqual({ country: 'missing', type: 'unsure', year: 'missing' });
});

it('has nothing to review where a manifest speaks', () => {
  const fields = ['title', 'country', 'type', 'year', 'language'] as const;
  const report = reportedDescription([
    ...fields.map((field) => said(field, 'x', 1, 'manifest')),
    said('country', 'ZMB', 0.2),
  ]);
  expect(report).toMatchObject({ metadata: { country: { value: 'x', origin: 'manifest' } } });
  expect(report.suggestions).toBeUndefined();
  expect(report.review).toBeUndefined();
});
