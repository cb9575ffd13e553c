import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is true; fails with what was waited for when it takes too long. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, withinMs = 45_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited ${withinMs} ms in vain until ${what}`);
    await pause(15);
  }
}
