import { readFileSync } from 'node:fs';

/** Ticks per second in /proc (USER_HZ), 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Megabytes of resident memory: now, and the most there ever were. */
export interface Memory {
  now: number;
  peak: number;
}

/** @returns Nothing when the process is gone or the system has no /proc. */
export function memoryOf(pid: number): Memory | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
    const memory = { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
    return memory.peak > 0 ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds of processor time a process has used in all its threads; NaN without /proc. */
export function cpuSecondsOf(pid: number): number {
  return timesOf(pid, 11);
}

/** Seconds of processor time of this process's children that have ended; NaN without /proc. */
export function cpuSecondsOfEndedChildren(): number {
  return timesOf(process.pid, 13);
}

/** The sum of two neighbouring times in /proc/PID/stat, counted from after the command's name. */
function timesOf(pid: number, at: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[at]) + Number(fields[at + 1])) / TICKS;
  } catch {
    return Number.NaN;
  }
}
