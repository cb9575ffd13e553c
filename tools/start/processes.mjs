import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Fields of /proc/<pid>/stat from the state on: the name before it stands in parentheses and may hold spaces. */
function statOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Whether a process with this id runs, whoever owns it. One that has died and waits for its parent to notice does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    if (error.code !== 'EPERM') throw error;
  }
  return process.platform !== 'linux' || !['', 'Z', 'X'].includes(statOf(pid)[0]);
}

function output(file, args) {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (error) {
    if (typeof error.status === 'number') return '';
    throw error;
  }
}

/** The command line of a running process; '' when it is gone. */
export function commandOf(pid) {
  if (process.platform === 'linux') return readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  if (process.platform === 'win32') return output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return output('ps', ['-o', 'command=', '-p', String(pid)]);
}

/**
 * What tells this process from a later one that got the same id (after a restart of the machine, say); '' when it is gone.
 * On Windows only whether it runs.
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return '';
  if (process.platform === 'win32') return 'alive';
  if (process.platform !== 'linux') return output('ps', ['-o', 'lstart=', '-p', String(pid)]);
  const startedAtTicks = statOf(pid)[19];
  return startedAtTicks ? `${readIfThere('/proc/sys/kernel/random/boot_id').trim()} ${startedAtTicks}` : '';
}

export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return '';
    throw error;
  }
}

/** The last lines of a file that may be of any size. */
export function lastLines(path, count) {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const buffer = Buffer.alloc(Math.min(size, 64 * 1024));
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-count).join('\n');
  } finally {
    closeSync(file);
  }
}

/** Asks `isDone` every 50 ms; false when it has not come true in time. */
export async function waitUntil(isDone, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (!(await isDone())) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}
