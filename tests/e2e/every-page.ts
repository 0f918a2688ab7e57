import { IDS } from '../server/sample-collection.ts';

/** One of each kind of page, without the prefix of the language. */
export const EVERY_PAGE: Record<string, string> = {
  home: '',
  'search without words': '/search',
  'search with results': '/search?q=lantern&country=XBB&country=XAA&year_from=1990',
  'search with a notice': '/search?q=lantern+windlass+gangway',
  'search for a concept': '/search?q=forced+treatment+guardianship&languages=all',
  'search for a misspelt word': '/search?q=lanternn',
  'no results': '/search?q=nothingcanbefoundhere&exact=true&country=URY',
  'past the last page': '/search?q=lantern&page=9',
  'document in English': `/documents/${IDS.english}`,
  'document in Arabic': `/documents/${IDS.arabic}`,
  'document with a hostile title': `/documents/${IDS.hostile}`,
  text: `/documents/${IDS.english}/text?q=consent`,
  'text in Arabic': `/documents/${IDS.arabic}/text`,
  'text with pages': `/documents/${IDS.paged}/text?q=gangway`,
  'long text': `/documents/${IDS.long}/text?q=lantern&part=2`,
  countries: '/countries',
  country: '/countries/XAA',
  'country without documents': '/countries/TUV',
  'not found': '/nowhere',
  withdrawn: `/documents/${IDS.withdrawn}`,
  'bad request': '/search?country=QQQ',
};
