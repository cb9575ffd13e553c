import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isBeating, startHeart } from './heartbeat.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tantam-heart-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a worker', () => {
  it('beats while its database answers, and leaves nothing behind when it ends', async () => {
    const path = join(folder, 'well');
    const heart = await startHeart(path, () => Promise.resolve(), 20);
    const first = readFileSync(path, 'utf8');
    await pause(200);
    expect(Number(readFileSync(path, 'utf8'))).toBeGreaterThan(Number(first));
    expect(isBeating(readFileSync(path, 'utf8'))).toBe(true);
    await heart.stop();
    expect(existsSync(path)).toBe(false);
  });

  it('stops beating while its database does not answer, and beats again afterwards', async () => {
    const path = join(folder, 'ill');
    let isAway = false;
    const heart = await startHeart(path, () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve()), 20);
    isAway = true;
    await pause(100);
    const last = readFileSync(path, 'utf8');
    await pause(200);
    expect(readFileSync(path, 'utf8')).toBe(last);
    isAway = false;
    await pause(200);
    expect(Number(readFileSync(path, 'utf8'))).toBeGreaterThan(Number(last));
    await heart.stop();
  });

  it('counts as hung after half a minute without a beat, or without any', () => {
    expect(isBeating('1000', 31_000)).toBe(true);
    expect(isBeating('1000', 31_001)).toBe(false);
    expect(isBeating(null)).toBe(false);
    expect(isBeating('nonsense')).toBe(false);
    expect(isBeating('')).toBe(false);
  });
});
