import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, linkSync } from 'node:fs';
import { dirname } from 'node:path';
import { identityOf, readIfThere } from './processes.mjs';

/** Thrown when another running process holds the lock; `holder` is what it wrote. */
export class FolderLocked extends Error {
  constructor(holder) {
    super(`Held by process ${holder.pid}`);
    this.name = 'FolderLocked';
    this.holder = holder;
  }
}

function holderOf(path) {
  const text = readIfThere(path);
  return text ? JSON.parse(text) : undefined;
}

const isHeld = (holder) => holder !== undefined && identityOf(holder.pid) === holder.identity;

/** Creates the file only if there is none, with its content complete at once (a reader never sees half of it). */
function createWhole(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a dead holder's file away; by rename, so that of two finders only one does and a fresh lock is put back. */
function removeStale(path, stale) {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const taken = JSON.parse(readFileSync(aside, 'utf8'));
  if (taken.pid !== stale.pid || taken.identity !== stale.identity) createWhole(path, JSON.stringify(taken));
  rmSync(aside, { force: true });
}

/**
 * Takes a lock file for this process. A lock whose process has died (kill -9, power cut) is taken over.
 * @returns {{ note(more: object): void, release(): void }} `note` adds to what another process reads as holder
 * @throws {FolderLocked}
 */
export function takeLock(path, info = {}) {
  mkdirSync(dirname(path), { recursive: true });
  const own = { pid: process.pid, identity: identityOf(process.pid), ...info };
  while (!createWhole(path, JSON.stringify(own))) {
    const holder = holderOf(path);
    if (isHeld(holder)) throw new FolderLocked(holder);
    if (holder) removeStale(path, holder);
  }
  return {
    note: (more) => writeFileSync(path, JSON.stringify({ ...own, ...more })),
    release: () => rmSync(path, { force: true }),
  };
}
