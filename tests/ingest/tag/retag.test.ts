import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIngest } from '../../../ingest/pipeline.ts';
import { folderSource } from '../../../ingest/sources/folder.ts';
import { retag } from '../../../ingest/tag/retag.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

const ACT = `Mental Health Act 2001

Section 1. Seclusion
The use of seclusion in a mental health facility is prohibited.

Section 2. Appeals
A patient who is aggrieved by a decision may appeal to the Mental Health Tribunal.
`;

describe('reading a library anew', () => {
  let temporary: TemporaryLibrary;
  const again = () => retag(temporary.library, new AbortController().signal);
  const passages = () => {
    const { library } = temporary;
    return library.documents.allIds().flatMap((id) => library.passages.ofDocument(id));
  };
  const tags = () => temporary.library.tags.ofPassages(passages().map(({ id }) => id));

  beforeAll(async () => {
    temporary = await temporaryLibrary({ INGEST_WORKERS: 1 });
    const folder = makeFolder();
    writeFiles(folder, { 'act.txt': ACT });
    await runIngest(temporary.library, await folderSource(folder));
    removeFolder(folder);
  });
  afterAll(() => temporary.remove());

  it('gives what the ingest gave, and then changes nothing', () => {
    const given = tags().map(({ signal, stance, article }) => article ?? `${signal}:${stance}`);
    expect(given).toEqual(expect.arrayContaining(['15', 'seclusion:forbids']));
    expect(again()).toEqual({ passages: passages().length, changed: 0 });
  });

  it('puts right what an older version read, and leaves what people said', () => {
    const { library } = temporary;
    const before = tags().length;
    const { id, documentId } = passages()[0] as { id: number; documentId: string };
    const revision = () => library.documents.find(documentId)?.revision ?? 0;
    const was = revision();
    library.tags.add(id, [
      { signal: 'restraint', stance: 'permits', score: 0.9, origin: 'rules@0' },
      { signal: 'seclusion', stance: 'forbids', score: 1, origin: 'Ada' },
    ]);
    expect(again().changed).toBe(1);
    expect(tags().filter(({ origin }) => origin === 'rules@0')).toEqual([]);
    expect(tags().filter(({ origin }) => origin === 'Ada')).toHaveLength(1);
    expect(tags()).toHaveLength(before + 1);
    expect(revision()).toBe(was + 1);
  });
});
