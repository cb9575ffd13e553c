import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

const ownNames = new Set<string>();

/** A name for leases of this process that none before has had: `host/pid/random`. */
export function newProcessOwner(): string {
  const name = `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`;
  ownNames.add(name);
  return name;
}

/**
 * Whether the owner was a process of this machine that is gone, so that nobody need wait for its leases to run out. A
 * process number that is ours now meant another process before: in containers that is the rule.
 */
export function isGoneFromHere(owner: string): boolean {
  const [host, pid] = owner.split('/');
  if (host !== hostname() || ownNames.has(owner)) return false;
  return Number(pid) === process.pid || !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
