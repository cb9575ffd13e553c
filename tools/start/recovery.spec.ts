import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderLocked, takeLock } from './folder-lock.mjs';
import { parsePostmasterPid, removeStalePid, runningPostmaster } from './postmaster-pid.mjs';
import { lastLines } from './processes.mjs';

let folder: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tantam-recovery-'));
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A process whose command line looks as asked. */
function running(name: string): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', name], { stdio: 'ignore' });
  started.push(child);
  if (!child.pid) throw new Error('did not start');
  return child.pid;
}

const gonePid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

const note = (pid: number, dataFolder: string, status = 'ready   '): string =>
  `${pid}\n${dataFolder}\n1795300000\n54321\n\n127.0.0.1\n  1234 5\n${status}\n`;

describe('the note of a running PostgreSQL', () => {
  it('is read line by line', () => {
    expect(parsePostmasterPid(note(42, '/data'))).toEqual({ pid: 42, folder: '/data', port: 54321, isReady: true });
    expect(parsePostmasterPid(note(42, '/data', 'starting'))).toMatchObject({ isReady: false });
  });

  it.each([[''], ['\n'], ['no number\n/data\n']])('is nothing while half written: %j', (text) => {
    expect(parsePostmasterPid(text)).toBeUndefined();
  });

  it.each([
    ['a server on this folder counts', () => running('postgres'), 'same', true],
    ['a stranger who got its process id does not', () => running('something else'), 'same', false],
    ['a server that is gone does not', gonePid, 'same', false],
    ['a server whose folder was copied does not', () => running('postgres'), 'other', false],
  ] as const)('%s', (_what, pid, where, counts) => {
    writeFileSync(join(folder, 'postmaster.pid'), note(pid(), where === 'same' ? folder : '/elsewhere'));
    expect(runningPostmaster(folder) !== undefined).toBe(counts);
    removeStalePid(folder);
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(counts);
  });

  it('is left alone by who reaches its folder by another way', () => {
    writeFileSync(join(folder, 'postmaster.pid'), note(running('postgres'), folder));
    const link = `${folder}-link`;
    symlinkSync(folder, link, 'junction');
    removeStalePid(link);
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(true);
    rmSync(link);
  });
});

describe('the end of a log', () => {
  it('is read whatever its size', () => {
    const log = join(folder, 'postgres.log');
    writeFileSync(log, `${'x'.repeat(200_000)}\nLOG: one\nFATAL: two\n`);
    expect(lastLines(log, 2)).toBe('LOG: one\nFATAL: two');
    writeFileSync(log, 'LOG: only\n');
    expect(lastLines(log, 12)).toBe('LOG: only');
  });
});

describe('the lock of a data folder', () => {
  const path = (): string => join(folder, 'start.lock');

  it('refuses a second start and says where the first one serves', () => {
    const lock = takeLock(path());
    lock.note({ address: 'http://127.0.0.1:3000' });
    let refused: unknown;
    try {
      takeLock(path());
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(FolderLocked);
    expect((refused as FolderLocked).holder).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000' });
    lock.release();
    takeLock(path()).release();
  });

  it.each([
    ['a process that was killed', gonePid],
    ['an earlier process with the id of a stranger', () => running('stranger')],
  ])('passes on from %s', (_what, pid) => {
    writeFileSync(path(), JSON.stringify({ pid: pid(), identity: 'an earlier start of the machine 1' }));
    expect(() => takeLock(path()).release()).not.toThrow();
  });
});
