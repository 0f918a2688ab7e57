import { and, asc, count, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { documents, files, fingerprintBands, fingerprints } from './schema.ts';

/** The number of a provision, in hundredths (12A is 1201; 0 without number), and its characters. */
export type ProvisionLength = [number: number, characters: number];

/** What a text can be recognised by without reading it again. */
export interface Fingerprint {
  /** Version of how it was made: those of different versions cannot be compared. */
  version: string;
  /** The same for the same words and numbers in the same order, whatever stands between them. */
  digest: string;
  /** Words of the text; in scripts without spaces, characters. */
  words: number;
  /** MinHash of the words three by three; absent when there are too few. */
  sketch?: Uint32Array;
  /** Keys under which sketches of similar texts meet, below 2^53. */
  bands: number[];
  /** Numbers in digits. */
  numbers: number;
  /** MinHash of the numbers, each as often as it stands; absent when there are none. */
  numberSketch?: Uint32Array;
  provisions: ProvisionLength[];
}

/** The fingerprint of an expression with what is known of it and its work. */
export interface KnownText extends Omit<Fingerprint, 'bands'> {
  fileId: number;
  documentId: string;
  mediaType: string;
  language: string | null;
  country: string | null;
  number: string | null;
  title: string;
  type: string | null;
  year: number | null;
}

const KNOWN = {
  version: fingerprints.version,
  digest: fingerprints.digest,
  words: fingerprints.words,
  sketch: fingerprints.sketch,
  numbers: fingerprints.numbers,
  numberSketch: fingerprints.numberSketch,
  provisions: fingerprints.provisions,
  fileId: files.id,
  documentId: files.documentId,
  mediaType: files.mediaType,
  language: files.language,
  country: documents.country,
  number: documents.number,
  title: documents.title,
  type: documents.type,
  year: documents.year,
};

/** What the texts of the library can be recognised by. */
export function fingerprintRepository(database: Database) {
  const known = () =>
    database
      .select(KNOWN)
      .from(fingerprints)
      .innerJoin(files, eq(files.id, fingerprints.fileId))
      .innerJoin(documents, eq(documents.id, files.documentId));
  const ofFile = known()
    .where(eq(fingerprints.fileId, sql.placeholder('fileId')))
    .prepare();

  const repository = {
    find(fileId: number): KnownText | undefined {
      const row = ofFile.get({ fileId });
      return row && knownText(row);
    },

    /** Keeps the fingerprint of a file in the place of an earlier one; it waits to be compared. */
    put(fileId: number, { bands, sketch, numberSketch, ...plain }: Fingerprint): void {
      database.delete(fingerprints).where(eq(fingerprints.fileId, fileId)).run();
      database.delete(fingerprintBands).where(eq(fingerprintBands.fileId, fileId)).run();
      const row = { ...plain, sketch: bytesOf(sketch), numberSketch: bytesOf(numberSketch) };
      database
        .insert(fingerprints)
        .values({ fileId, ...row })
        .run();
      if (bands.length === 0) return;
      database
        .insert(fingerprintBands)
        .values(bands.map((band) => ({ band, fileId })))
        .onConflictDoNothing()
        .run();
    },

    /** Files with passages of which there is no fingerprint of this version. */
    missing(version: string): { fileId: number; documentId: string }[] {
      return database
        .select({ fileId: files.id, documentId: files.documentId })
        .from(files)
        .leftJoin(fingerprints, eq(fingerprints.fileId, files.id))
        .where(or(isNull(fingerprints.fileId), ne(fingerprints.version, version)))
        .orderBy(asc(files.id))
        .all();
    },

    /** Files that were not compared with the library yet, the first brought in first. */
    waiting(): number[] {
      return database
        .select({ fileId: fingerprints.fileId })
        .from(fingerprints)
        .where(eq(fingerprints.related, false))
        .orderBy(asc(fingerprints.fileId))
        .all()
        .map(({ fileId }) => fileId);
    },

    markRelated(fileId: number): void {
      database
        .update(fingerprints)
        .set({ related: true })
        .where(eq(fingerprints.fileId, fileId))
        .run();
    },

    /** Texts of other works with the very same words and numbers. */
    same({ digest, documentId }: KnownText, limit: number): KnownText[] {
      return known()
        .where(and(eq(fingerprints.digest, digest), ne(files.documentId, documentId)))
        .orderBy(asc(files.id))
        .limit(limit)
        .all()
        .map(knownText);
    },

    /** Texts of other works that meet under the same keys, those that meet most often first. */
    meeting({ fileId, documentId }: KnownText, limit: number): KnownText[] {
      const own = database
        .select({ band: fingerprintBands.band })
        .from(fingerprintBands)
        .where(eq(fingerprintBands.fileId, fileId));
      const ids = database
        .select({ fileId: fingerprintBands.fileId })
        .from(fingerprintBands)
        .where(and(inArray(fingerprintBands.band, own), ne(fingerprintBands.fileId, fileId)))
        .groupBy(fingerprintBands.fileId)
        .orderBy(desc(count()), asc(fingerprintBands.fileId))
        .limit(limit)
        .all()
        .map((row) => row.fileId);
      return ids.flatMap((id) => {
        const found = repository.find(id);
        return found && found.documentId !== documentId ? [found] : [];
      });
    },

    /**
     * Texts of the same country in other languages with about as many words or provisions, those
     * with the same number of provisions first.
     */
    inOtherLanguages(text: KnownText, limit: number): KnownText[] {
      const provisions = sql<number>`json_array_length(${fingerprints.provisions})`;
      const own = text.provisions.length;
      return known()
        .where(
          and(
            text.country === null ? isNull(documents.country) : eq(documents.country, text.country),
            sql`${files.language} IS NOT ${text.language}`,
            ne(files.documentId, text.documentId),
            // Chinese characters are about one and a half to a word, so the span is wide.
            sql`${fingerprints.words} BETWEEN ${text.words / 3} AND ${text.words * 3}`,
            sql`${provisions} BETWEEN ${Math.floor(own * 0.8)} AND ${Math.ceil(own * 1.25)}`,
          ),
        )
        .orderBy(
          asc(sql`abs(${provisions} - ${own})`),
          asc(sql`abs(${fingerprints.numbers} - ${text.numbers})`),
          asc(files.id),
        )
        .limit(limit)
        .all()
        .map(knownText);
    },

    /** Texts of other works that bear the same number or symbol. */
    numbered({ number, documentId }: KnownText, limit: number): KnownText[] {
      if (number === null) return [];
      return known()
        .where(and(eq(documents.number, number), ne(files.documentId, documentId)))
        .orderBy(asc(files.id))
        .limit(limit)
        .all()
        .map(knownText);
    },
  };
  return repository;
}

export type FingerprintRepository = ReturnType<typeof fingerprintRepository>;

type Row = Omit<KnownText, 'sketch' | 'numberSketch'> & {
  sketch: Buffer | null;
  numberSketch: Buffer | null;
};

function knownText({ sketch, numberSketch, ...row }: Row): KnownText {
  return {
    ...row,
    ...(sketch ? { sketch: valuesOf(sketch) } : {}),
    ...(numberSketch ? { numberSketch: valuesOf(numberSketch) } : {}),
  };
}

function bytesOf(values: Uint32Array | undefined): Buffer | null {
  return values ? Buffer.from(values.buffer, values.byteOffset, values.byteLength) : null;
}

/** Copied, since a buffer from the database need not begin at a multiple of four. */
function valuesOf(bytes: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
