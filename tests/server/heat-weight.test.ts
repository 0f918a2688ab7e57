import { expect, it } from 'vitest';
import type { DocumentReadings } from '../../data/crpd/densities.ts';
import { READINGS } from '../../data/crpd/readings.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { allPlaces } from '../../data/vocabularies/places.ts';
import { parseHeatChoice } from '../../server/pages/heat-choice.ts';
import { heatModel } from '../../server/pages/heat-model.ts';
import { heatPage } from '../../web/pages/heat.tsx';
import { sampleContext } from '../web/sample-models.ts';

/** What is promised for every page of the map. */
const MOST_BYTES = 120_000;

/** Every country with an act that says everything. */
const documents = allPlaces()
  .filter(({ unStatus }) => unStatus !== undefined)
  .map(
    ({ code }): DocumentReadings => ({
      ...{ id: code, revision: 1, country: code, type: 'act', year: 2010, status: 'in-force' },
      ...{ standing: 'law', read: true, passages: 900 },
      counts: new Uint32Array(READINGS.length).fill(100),
    }),
  );

it.each([
  {},
  { by: 'signals' },
  { by: 'signals', practices: 'any', type: ['act', 'regulation', 'court-decision'] },
  { type: 'act', year_from: '1900', year_to: '2026' },
])('a page of the map is light enough for a slow phone: %j', (parameters) => {
  for (const locale of LOCALES) {
    const model = heatModel({ documents: () => documents }, parseHeatChoice(parameters), locale);
    expect(model.pages).toBeGreaterThan(1);
    const page = heatPage(sampleContext(locale, '/convention/heat'), model);
    expect(Buffer.byteLength(page), locale).toBeLessThan(MOST_BYTES);
  }
});
