import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { FileRow } from '../../data/passages.ts';
import { type Aligned, alignProvisions } from '../../data/versions/align.ts';
import { type Provision, provisionsOfText } from '../../data/versions/provisions-of-text.ts';
import { MOST_TOKENS, wordChanges } from '../../data/versions/word-changes.ts';
import type {
  VersionItem,
  VersionPart,
  VersionPlace,
  VersionSide,
  VersionsModel,
} from '../../web/models/versions.ts';
import { cardOf } from '../document-card.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { type Parameters, shown, single, wholeNumber } from '../search/parameters.ts';
import { documentId } from './compare-choice.ts';
import { areVersions } from './versions-of.ts';

/** Passages of each text that are read; a long code has some two thousand provisions. */
const MOST_PASSAGES = 2000;
/** Characters of what changed on one page, and provisions. */
const CHARACTERS_ON_PAGE = 24_000;
const ITEMS_ON_PAGE = 40;
/** Of one provision. */
const LONGEST_SHOWN = 4000;
/** Unchanged words beside a changed one; more are left out. */
const AROUND = 90;
/** Words and marks compared on one page, of both texts: bounds the time it takes. */
const TOKENS_ON_PAGE = 60_000;
/** Alignments kept: readers walk from page to page of one. */
const KEPT = 8;
/** Half of the tokens are spaces. */
const WORDS_MARKED = MOST_TOKENS / 2;

/** Which two texts, and which page of what changed. */
export interface VersionsRequest {
  from: string;
  to: string;
  page: number;
}

/** @throws RequestError naming each parameter that does not fit; others are passed over. */
export function parseVersionsRequest(library: Library, parameters: Parameters): VersionsRequest {
  const faults: ParameterFault[] = [];
  const id = (name: 'from' | 'to') => {
    const given = documentId(single(parameters[name]));
    if (given === '') return '';
    if (library.documents.find(given)?.reviewState !== 'published') {
      faults.push({ parameter: name, detail: `There is no document "${shown(given)}".` });
    }
    return given;
  };
  const request = {
    ...{ from: id('from'), to: id('to') },
    page: wholeNumber('page', single(parameters.page), 1, 10_000, faults) ?? 1,
  };
  if (faults.length > 0) throw badRequest(faults);
  return request;
}

/** Compares two texts of a law; the last few comparisons are remembered. */
export function versionComparer(library: Library) {
  const kept = new Map<string, Aligned[]>();

  return ({ from, to, page }: VersionsRequest): VersionsModel => {
    const [older, newer] = [from, to].map((id) => library.documents.find(id));
    const empty: VersionsModel = {
      related: false,
      counts: { same: 0, changed: 0, added: 0, removed: 0, moved: 0 },
      ...{ items: [], page: 1, pages: 1, cut: false },
      limits: { provisions: MOST_PASSAGES, words: WORDS_MARKED },
    };
    if (!older || !newer || older.id === newer.id) return { ...empty, obstacle: 'choose' };
    const files = filesToCompare(library, older, newer);
    const sides = { older: sideOf(older, files?.older), newer: sideOf(newer, files?.newer) };
    const base = { ...empty, ...sides, related: areVersions(library, older.id, newer.id) };
    if (!files) return { ...base, obstacle: 'no-text' };
    if (!files.sameLanguage) return { ...base, obstacle: 'languages' };
    const key = JSON.stringify([older, newer].map(({ id, revision }) => [id, revision]));
    const aligned = kept.get(key) ?? align(files.older.id, files.newer.id);
    keep(key, aligned);
    const pages = pagesOf(aligned);
    const shownPage = Math.min(page, pages.length);
    return {
      ...base,
      counts: countsOf(aligned),
      items: itemsOf(pages[shownPage - 1] ?? [], sides),
      ...{ page: shownPage, pages: pages.length },
      cut: [files.older, files.newer].some(
        (file) => library.passages.countOf(file.id) > MOST_PASSAGES,
      ),
    };
  };

  function align(olderFile: number, newerFile: number): Aligned[] {
    const provisions = (file: number) =>
      provisionsOfText(library.passages.ofFile(file, 0, MOST_PASSAGES));
    return alignProvisions(provisions(olderFile), provisions(newerFile));
  }

  function keep(key: string, aligned: Aligned[]): void {
    kept.delete(key);
    kept.set(key, aligned);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
  }
}

interface FilePair {
  older: FileRow;
  newer: FileRow;
  sameLanguage: boolean;
}

/** The first expressions of one language; nothing when one work has no text. */
function filesToCompare(
  library: Library,
  older: DocumentRecord,
  newer: DocumentRecord,
): FilePair | undefined {
  const withText = ({ id }: DocumentRecord) =>
    library.passages.filesOf(id).filter((file) => library.passages.countOf(file.id) > 0);
  const [from, to] = [withText(older), withText(newer)];
  const language = (file: FileRow) => file.language?.split('-')[0];
  for (const one of from) {
    const other = to.find((file) => language(file) === language(one));
    if (other) return { older: one, newer: other, sameLanguage: true };
  }
  const [one, other] = [from[0], to[0]];
  return one && other && { older: one, newer: other, sameLanguage: false };
}

function sideOf(document: DocumentRecord, file: FileRow | undefined): VersionSide {
  return {
    document: cardOf(document),
    fileId: file?.id ?? 0,
    paged: (file?.pages ?? null) !== null,
  };
}

function countsOf(aligned: readonly Aligned[]): VersionsModel['counts'] {
  const counts = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { fate, moved } of aligned) {
    counts[fate] += 1;
    if (moved) counts.moved += 1;
  }
  return counts;
}

/** A provision that only moved is shown; what neither changed nor moved is folded. */
const isFolded = ({ fate, moved }: Aligned) => fate === 'same' && !moved;
const lengthOf = ({ older, newer }: Aligned) =>
  Math.min(older?.text.length ?? 0, LONGEST_SHOWN) +
  Math.min(newer?.text.length ?? 0, LONGEST_SHOWN);

/** As much on a page as keeps it light. */
function pagesOf(aligned: readonly Aligned[]): Aligned[][] {
  const pages: Aligned[][] = [[]];
  let characters = 0;
  let items = 0;
  for (const one of aligned) {
    if (!isFolded(one)) {
      characters += lengthOf(one);
      items += 1;
      if ((characters > CHARACTERS_ON_PAGE && items > 1) || items > ITEMS_ON_PAGE) {
        pages.push([]);
        characters = lengthOf(one);
        items = 1;
      }
    }
    pages.at(-1)?.push(one);
  }
  return pages;
}

function itemsOf(
  aligned: readonly Aligned[],
  sides: { older: VersionSide; newer: VersionSide },
): VersionItem[] {
  const items: VersionItem[] = [];
  let tokens = 0;
  for (const one of aligned) {
    const { fate, moved, older, newer } = one;
    const newerPlace = newer && placeOf(newer, sides.newer.paged);
    if (isFolded(one) && newerPlace) {
      const last = items.at(-1);
      if (last?.fate === 'same') Object.assign(last, { count: last.count + 1, last: newerPlace });
      else items.push({ fate: 'same', count: 1, first: newerPlace, last: newerPlace });
      continue;
    }
    tokens += (older?.words.length ?? 0) + (newer?.words.length ?? 0);
    const parts = partsOf(one, tokens < TOKENS_ON_PAGE);
    items.push({
      // What only moved has no other words.
      ...{ fate: fate === 'same' ? 'changed' : fate, moved },
      older: older && placeOf(older, sides.older.paged),
      newer: newerPlace,
      language: (newer ?? older)?.language ?? 'und',
      ...parts,
    });
  }
  return items;
}

function placeOf(provision: Provision, paged: boolean): VersionPlace {
  const { passageId, page, label, headings, language } = provision;
  const heading = headings.at(-1);
  return {
    ...{ passageId, language },
    ...(paged ? { page } : {}),
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
  };
}

function partsOf(
  { fate, older, newer }: Aligned,
  byWord: boolean,
): { parts: VersionPart[]; whole: boolean } {
  if (fate === 'same')
    return { parts: shortened([{ kind: 'same', text: newer?.text ?? '' }]), whole: false };
  if (!older || !newer) {
    const kind = older ? 'removed' : 'added';
    return { parts: shortened([{ kind, text: (older ?? newer)?.text ?? '' }]), whole: false };
  }
  const changes = byWord ? wordChanges(older.text, newer.text) : undefined;
  const parts: VersionPart[] = changes ?? [
    { kind: 'removed', text: older.text },
    { kind: 'added', text: newer.text },
  ];
  return { parts: shortened(parts), whole: changes === undefined };
}

/** Long unchanged stretches are left out, and the end of what is very long. */
function shortened(parts: readonly VersionPart[]): VersionPart[] {
  const short: VersionPart[] = [];
  let room = 2 * LONGEST_SHOWN;
  parts.forEach(({ kind, text }, at) => {
    if (room <= 0) return;
    const pieces: VersionPart[] =
      kind === 'same' && text.length > 3 * AROUND
        ? [
            ...(at === 0 && parts.length > 1 ? [] : [{ kind, text: wordsAt(text, 0, AROUND) }]),
            { kind: 'left-out', text: '…' },
            ...(at === parts.length - 1 ? [] : [{ kind, text: wordsAt(text, -AROUND) }]),
          ]
        : [
            {
              kind,
              text: text.length > LONGEST_SHOWN ? `${wordsAt(text, 0, LONGEST_SHOWN)} …` : text,
            },
          ];
    for (const piece of pieces) {
      room -= piece.text.length;
      short.push(piece);
    }
  });
  if (room <= 0) short.push({ kind: 'left-out', text: '…' });
  return short;
}

/** A piece of a text that cuts no word and no character in two. */
function wordsAt(text: string, from: number, to?: number): string {
  const piece = text.slice(from, to);
  const whole = from < 0 ? piece.replace(/^\S{0,30}\s/u, '') : piece.replace(/\s\S{0,30}$/u, '');
  return whole.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
