import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../../search/engine/process-lock.ts';
import {
  DATABASE_FILE,
  dumpMark,
  LINES_FILE,
  ORIGINALS_FOLDER,
  PACKAGE_FILE,
  README_FILE,
  SUMS_FILE,
} from './dump-format.ts';

/** A folder that cannot be given over to a dump: wrong use. */
export class FolderTaken extends Error {
  override name = 'FolderTaken';
}

/** An earlier dump that the new one takes the place of. */
export interface EarlierDump {
  folder: string;
  /** Its `datapackage.json`. */
  described: Record<string, unknown>;
}

const OWN = new Set([PACKAGE_FILE, LINES_FILE, DATABASE_FILE, SUMS_FILE, README_FILE]);

/**
 * Looks whether a dump may be written to a folder: it is not there, empty, or an earlier dump with
 * nothing of somebody else in it.
 *
 * @returns the earlier dump, when there is one.
 * @throws FolderTaken that names the folder and what to do.
 */
export function earlierDump(folder: string): EarlierDump | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) throw new FolderTaken(`${folder} is not a folder. Name another one.`);
  const names = readdirSync(folder);
  if (names.length === 0) return undefined;
  const described = packageIn(folder);
  if (!dumpMark(described)) {
    throw new FolderTaken(
      `${folder} holds something that is not a dump of a library; it is left as it is. Name another folder.`,
    );
  }
  const foreign = names.find(
    (name) => !OWN.has(name) && name !== ORIGINALS_FOLDER && !/^[a-z_]+\.csv$/.test(name),
  );
  if (foreign !== undefined) {
    throw new FolderTaken(
      `${folder} holds "${foreign}" beside an earlier dump, which would be lost. Move it away or name another folder.`,
    );
  }
  return { folder, described: described as Record<string, unknown> };
}

/** A folder beside the one that is wanted, which takes its place when it is whole. */
export interface PartFolder {
  path: string;
  /** Lets it take the place of the wanted folder. */
  finish(): void;
  /** Throws it away. */
  discard(): void;
}

/** Makes the folder that a dump is written into, and removes what killed runs have left. */
export function makePart(wanted: string): PartFolder {
  mkdirSync(dirname(wanted), { recursive: true });
  settleLeftovers(wanted);
  const sign = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const path = `${wanted}.part-${sign}`;
  mkdirSync(path);
  return {
    path,
    finish() {
      syncFolder(path);
      const old = `${wanted}.old-${sign}`;
      const taken = lstatSync(wanted, { throwIfNoEntry: false }) !== undefined;
      if (taken) renameSync(wanted, old);
      try {
        renameSync(path, wanted);
      } catch (error) {
        if (taken) renameSync(old, wanted);
        throw error;
      }
      syncFolder(dirname(wanted));
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(path, { recursive: true, force: true }),
  };
}

/**
 * Puts a file into a dump without writing its bytes again where the disk allows it.
 *
 * @returns Whether it is there now; false when there is no such file.
 */
export function linkOrCopy(from: string, to: string): boolean {
  if (!statSync(from, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // another disk, or one that knows no hard links
  }
  return true;
}

/** A run that was killed between two renames has left the earlier dump under another name. */
function settleLeftovers(wanted: string): void {
  const name = basename(wanted);
  for (const entry of readdirSync(dirname(wanted))) {
    if (!entry.startsWith(`${name}.`)) continue;
    const [, kind, pid] = /^\.(part|old)-(\d+)-[0-9a-f]{8}$/.exec(entry.slice(name.length)) ?? [];
    if (!kind || isAlive(Number(pid))) continue;
    const path = join(dirname(wanted), entry);
    const isMissed = kind === 'old' && lstatSync(wanted, { throwIfNoEntry: false }) === undefined;
    if (isMissed) renameSync(path, wanted);
    else rmSync(path, { recursive: true, force: true });
  }
  // A folder that somebody made for the dump gives way to it.
  const stat = lstatSync(wanted, { throwIfNoEntry: false });
  if (stat?.isDirectory() && readdirSync(wanted).length === 0) rmdirSync(wanted);
}

function packageIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, PACKAGE_FILE), 'utf8'));
  } catch {
    return undefined;
  }
}

function syncFolder(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
