import { mergeDocuments } from '../../../../data/desk/merge.ts';
import { sha256Of } from '../../../../data/files.ts';
import type { Library } from '../../../../data/library.ts';
import type { Description } from '../../../../data/model.ts';
import { fingerprintStored } from '../../../../ingest/relate/relate.ts';
import { seededRandom } from '../../../support/seeded-random.ts';

/** Titles and texts that formats have broken on before. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org";"click")',
  '+1-2 "quoted", with commas,\nand a line break\r\nand another',
  'قانون الصحة النفسية رقم ٧١ لسنة ٢٠٠٩ «المادة الأولى»',
  '中华人民共和国精神卫生法（2018年修正）',
  'Закон о психиатрической помощи и гарантиях прав граждан',
  '{"braces": [1, 2]} \\n \\u0000 %s $x <script>alert(1)</script>',
  ' spaces at both ends\t',
  '👩🏽‍🦽 🏳️‍🌈 emoji and e\u0301 combining and \u202Ertl\u202C',
  'control \u0001\u001F and DEL \u007F and nbsp\u00A0',
  "'; DROP TABLE documents; --",
] as const;

/** A moment that lies in the past, later with each call. */
function clock(): () => string {
  let minutes = 0;
  return () => {
    minutes++;
    return new Date(Date.UTC(2024, 0, 1, 0, minutes)).toISOString();
  };
}

/** Adds a document with a file, text and readings. */
export async function addAct(
  library: Library,
  id: string,
  title: string,
  texts: readonly string[],
  values: readonly Description[] = [],
): Promise<string> {
  const { documents, passages, files } = library;
  if (!documents.find(id)) documents.add(id, [said('title', title), ...values], title, 'test');
  const bytes = Buffer.from(`${id} ${title}\n${texts.join('\n')}`);
  const sha256 = sha256Of(bytes);
  await files.put(sha256, bytes);
  const fileId = passages.addFile({
    ...{ documentId: id, sha256, name: `${title.slice(0, 40).replace(/[\\/]/g, '-')}.txt` },
    ...{ role: 'original', language: 'en', mediaType: 'text/plain', bytes: bytes.length, pages: 3 },
    ...{ pagesNeedingOcr: [3], textSource: 'text-layer', extractor: 'plain-text@1' },
    addedAt: new Date().toISOString(),
  });
  passages.add(
    id,
    fileId,
    texts.map((text, ordinal) => ({
      ...{ ordinal, pageFrom: 1, pageTo: 2, headings: ['Part "I"', title], text, language: 'en' },
      ...(ordinal % 2 ? { label: `Section ${ordinal}` } : {}),
      tags: [
        { article: '14', score: 0.25, origin: 'model@1' },
        {
          ...{ signal: 'informed-consent', stance: 'guarantees', score: 1, origin: 'rules@1' },
          evidence: { start: 0, end: Math.min(3, text.length) },
        },
      ],
    })),
  );
  documents.addLanguages(id, ['en', 'fr']);
  fingerprintStored(library, { documentId: id, fileId });
  library.fingerprints.markRelated(fileId);
  return sha256;
}

/** A value that a manifest, or somebody else, gives. */
export function said(
  field: Description['field'],
  value: unknown,
  origin: Description['origin'] = 'manifest',
): Description {
  const evidence = origin === 'rule' ? { evidence: { quote: `"${value}", it says`, page: 2 } } : {};
  return { field, value, confidence: origin === 'rule' ? 0.75 : 1, origin, ...evidence } as never;
}

/**
 * A library with everything that a dump has to carry, and with what it must not: titles that break
 * formats, several files, values of all origins, relations in every state, revisions, a withdrawn
 * document, a merged one, a draft, pages read by OCR, an objection with an address.
 */
export async function fillLibrary(library: Library): Promise<void> {
  const { documents, relations, database } = library;
  const random = seededRandom(7);
  for (const [at, title] of HOSTILE.entries()) {
    const texts = Array.from(
      { length: random.integer(1, 6) },
      (_, nth) =>
        `${title} – ${nth}: every person ${random.integer(1, 9999)} has the right to refuse.`,
    );
    await addAct(library, `ury-20${10 + at}-act-${at}`, title, texts, [
      said('country', 'URY'),
      said('year', 2010 + at),
      said('otherTitles', [title, 'short "name"']),
      said('topics', ['mental-health', 'disability']),
      said('number', `Act ${at}, of "20"`, 'rule'),
      said('sourceUrl', 'https://example.org/act?a=1&b=2'),
      said('rights', title),
    ]);
  }
  await addAct(library, 'ury-2010-act-0', `${HOSTILE[2]} (annex)`, ['a second file', HOSTILE[1]]);
  documents.add('ury-1999-record', [said('title', 'A mere record')], 'A mere record', 'test');
  const correct = (id: string, value: unknown, field: Description['field'] = 'title') =>
    documents.revise(id, [said(field, value, 'curator')], ['curator'], 'ana');
  correct('ury-2011-act-1', `${HOSTILE[1]} corrected`);
  correct('ury-2012-act-2', null, 'number');
  documents.touch('ury-2013-act-3');
  const decide = (fromId: string, toId: string, state: 'accepted' | 'rejected') =>
    relations.decide({ fromId, kind: 'amends', toId }, state, 'ana');
  relations.propose(
    {
      ...{ fromId: 'ury-2014-act-4', kind: 'version', toId: 'ury-2013-act-3', origin: 'rule' },
      ...{ confidence: 0.8, evidence: { words: 0.91, quote: HOSTILE[5] } },
    },
    'test',
  );
  decide('ury-2014-act-4', 'ury-2015-act-5', 'accepted');
  decide('ury-2015-act-5', 'ury-2014-act-4', 'rejected');
  for (const id of ['ury-2016-withdrawn', 'ury-2016-twin', 'ury-2016-draft']) {
    await addAct(library, id, `SECRET ${id}`, [`SECRET words of ${id}`]);
  }
  decide('ury-2014-act-4', 'ury-2016-draft', 'accepted');
  decide('ury-2014-act-4', 'ury-2016-withdrawn', 'accepted');
  documents.setState('ury-2016-draft', 'draft', 'ana');
  documents.setState(
    'ury-2016-withdrawn',
    'withdrawn',
    'ana',
    'Asked for by "the issuer", and so on',
  );
  mergeDocuments(database, documents, {
    ...{ from: 'ury-2016-twin', into: 'ury-2017-act-7', actor: 'ana', reason: 'SECRET reason' },
  });
  const ocr = library.passages.filesOf('ury-2018-act-8')[0];
  library.pageReadings.put({
    ...{ sha256: ocr?.sha256 as string, page: 2, text: HOSTILE[2], confidence: 0.61, error: null },
    ...{ language: 'ar', engine: 'tesseract@5.3.0' },
  });
  database.$client.exec(
    `INSERT INTO tag_flags (document_id, origin, quote, reason, contact, state, at)
     VALUES ('ury-2010-act-0', 'rules@1', 'q', 'SECRET objection', 'secret@example.org', 'open', '')`,
  );
  const moment = clock();
  for (const id of documents.allIds()) {
    database.$client
      .prepare('UPDATE documents SET created_at = ?, updated_at = ? WHERE id = ?')
      .run(moment(), moment(), id);
  }
}
