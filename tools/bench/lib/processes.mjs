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
  let sum = cpuMs(postmaster);
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const found = stat(pid);
    if (found?.parent === postmaster) sum += found.cpuMs;
  }
  return sum;
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
