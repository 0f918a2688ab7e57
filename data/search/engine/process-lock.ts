import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import SQLite from 'better-sqlite3';

/**
 * Tells whether a process of this machine runs.
 *
 * @param program - When given, also whether it is that program: process numbers are used again.
 */
export function isAlive(pid: number, program?: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // A dead child that nobody waited for still answers to signal 0; Linux tells its state.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const name = stat.slice(stat.indexOf('(') + 1, end);
    return stat.charAt(end + 2) !== 'Z' && (!program || name === program.slice(0, 15));
  } catch {
    return true;
  }
}

/**
 * Takes a lock between processes. It is SQLite's lock on an empty file: the system gives it back
 * when the process ends, however it ends, so that no lock is ever left behind.
 *
 * @param path - The lock file, made when missing.
 * @param onWait - Called once when somebody else has the lock.
 * @returns Gives the lock back.
 */
export async function takeLock(path: string, onWait?: () => void): Promise<() => void> {
  const lock = new SQLite(path, { timeout: 0 });
  for (let waits = 0; ; waits++) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return () => lock.close();
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY') {
        lock.close();
        throw error;
      }
    }
    if (waits === 0) onWait?.();
    await sleep(100);
  }
}

/** Runs something while holding the lock at `path`; see {@link takeLock}. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await takeLock(path);
  try {
    return await work();
  } finally {
    release();
  }
}
