import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive, readIfThere } from './processes.mjs';

/** What PostgreSQL writes about itself into its data folder, by line. Undefined when the text is incomplete. */
export function parsePostmasterPid(text) {
  const [pid, folder, , port, , , , status] = text.split('\n').map((line) => line.trim());
  if (!/^\d+$/.test(pid ?? '')) return undefined;
  return { pid: Number(pid), folder, port: Number(port) || undefined, isReady: status === 'ready' };
}

/**
 * The server that runs on this data folder, or undefined. Its id may have passed to a stranger, or the folder may be a copy of
 * another one whose server runs: neither counts.
 */
export function runningPostmaster(cluster) {
  const found = parsePostmasterPid(readIfThere(join(cluster, 'postmaster.pid')));
  if (!found || !isSameFolder(found.folder, cluster) || !isAlive(found.pid)) return undefined;
  return /postgres/.test(commandOf(found.pid)) ? found : undefined;
}

/** However it is reached: taken for another, a server would lose its note to the next start, and end. */
function isSameFolder(folder, cluster) {
  try {
    return realpathSync(folder) === realpathSync(cluster);
  } catch {
    return folder === cluster;
  }
}

/** Removes the note of a server that is gone, which would keep the next one from starting when a stranger has its process id. */
export function removeStalePid(cluster) {
  if (!runningPostmaster(cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
