import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** The text of a file of /proc, or null when its process has gone. @param {string} path */
function readProc(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    throw error;
  }
}

/** Parent, and CPU time so far of the process and of its children that have ended. @param {number | string} pid */
function stat(pid) {
  const text = readProc(`/proc/${pid}/stat`);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) * TICK_MS };
}

/** CPU time of a process so far, in ms. @param {number} pid */
export function cpuMs(pid) {
  return stat(pid)?.cpuMs ?? 0;
}

/** CPU time of all servers of a PostgreSQL so far, in ms, of those too that have ended. @param {number} postmaster */
export function postgresCpuMs(postmaster) {
  return childrenOf(postmaster).reduce((sum, child) => sum + child.cpuMs, cpuMs(postmaster));
}

/** @param {number} parent */
function childrenOf(parent) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  return pids.map((pid) => ({ pid, ...stat(pid) })).filter((each) => each.parent === parent);
}

/**
 * Lets a PostgreSQL and other processes, with what they start from now on, run on these cores alone. False where there is no `taskset`.
 *
 * @param {readonly number[]} cores @param {number} postmaster @param {readonly number[]} others
 */
export function keepOn(cores, postmaster, others) {
  for (const pid of [postmaster, ...childrenOf(postmaster).map(({ pid }) => pid), ...others]) {
    try {
      execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores.join(','), String(pid)], { stdio: 'ignore' });
    } catch (error) {
      if (error.code === 'ENOENT') return false;
      if (readProc(`/proc/${pid}/stat`) !== null) throw error;
    }
  }
  return true;
}

/** Who started the server of a connection. @param {import('pg').Client} client */
export async function postmasterOf(client) {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return stat(rows[0].pid)?.parent ?? 0;
}

/** Memory that is a process's own: its share of what others use too. In MiB. @param {number} pid */
export function pssMiB(pid) {
  const text = readProc(`/proc/${pid}/smaps_rollup`) ?? '';
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
}

/** How busy the machine is by itself, as the load average of a minute. */
export function loadAverage() {
  return Number((readProc('/proc/loadavg') ?? '0').split(' ')[0]);
}
