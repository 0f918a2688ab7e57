/**
 * The data model of CSL 1.0.2 as a JSON schema: which types and variables there are, and what
 * each holds. Written from the specification's appendices "Item types" and "Variables" and its
 * description of names and dates.
 */
const TYPES = `article article-journal article-magazine article-newspaper bill book broadcast
  chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event
  figure graphic hearing interview legal_case legislation manuscript map motion_picture
  musical_score pamphlet paper-conference patent performance periodical personal_communication
  post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`;
const NAMES = `author chair collection-editor compiler composer container-author contributor
  curator director editor editorial-director executive-producer guest host illustrator
  interviewer narrator organizer original-author performer producer recipient reviewed-author
  script-writer series-creator translator`;
const DATES = 'accessed available-date event-date issued original-date submitted';
const TEXTS = `abstract annote archive archive_collection archive_location archive-place authority
  call-number citation-key citation-label collection-title container-title container-title-short
  dimensions division DOI event-place event-title genre ISBN ISSN jurisdiction keyword language
  medium note original-publisher original-publisher-place original-title part-title PMCID PMID
  publisher publisher-place references reviewed-genre reviewed-title scale section source status
  title title-short URL version volume-title year-suffix`;
const NUMBERS = `chapter-number citation-number collection-number edition
  first-reference-note-number issue locator number number-of-pages number-of-volumes page
  page-first part printing supplement volume`;

const words = (list: string) => list.split(/\s+/);
const each = (list: string, schema: object) =>
  Object.fromEntries(words(list).map((name) => [name, schema]));
const text = { type: 'string', minLength: 1 };
const name = {
  type: 'object',
  properties: each('family given dropping-particle non-dropping-particle suffix literal', text),
  minProperties: 1,
  additionalProperties: false,
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      ...{ type: 'array', minItems: 1, maxItems: 2 },
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
    },
    ...each('literal raw', text),
  },
  minProperties: 1,
  additionalProperties: false,
};

/** A list of items, as a file of CSL JSON holds it. */
export const CSL_SCHEMA = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'type'],
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: words(TYPES) },
      custom: { type: 'object' },
      ...each(NAMES, { type: 'array', items: name, minItems: 1 }),
      ...each(DATES, date),
      ...each(TEXTS, text),
      ...each(NUMBERS, { type: ['string', 'number'] }),
    },
    additionalProperties: false,
  },
};
