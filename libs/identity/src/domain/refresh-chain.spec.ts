import { describe, expect, it } from '@jest/globals';
import { judgeToken, sessionEnd, type PresentedToken } from './refresh-chain.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const before = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);
const fresh: PresentedToken = { isRevoked: false, expiresAt: before(-60), usedAt: null, isLastUsed: false };

describe('a presented refresh token', () => {
  it.each<[string, Partial<PresentedToken>, string]>([
    ['that was not used yet gives a successor', {}, 'rotate'],
    ['of a revoked session gives nothing', { isRevoked: true }, 'ended'],
    ['of a session that ends this moment gives nothing', { expiresAt: NOW }, 'ended'],
    ['of a session that ends in a millisecond still gives one', { expiresAt: new Date(NOW.getTime() + 1) }, 'rotate'],
    ['repeated after 20 seconds gets the same successor', { usedAt: before(20), isLastUsed: true }, 'repeat'],
    ['repeated a moment later is a stolen copy', { usedAt: before(20.001), isLastUsed: true }, 'theft'],
    ['older than the last one is a stolen copy, however fresh', { usedAt: before(1), isLastUsed: false }, 'theft'],
    ['of a session that is over ends nothing more', { usedAt: before(100), isRevoked: true }, 'ended'],
  ])('%s', (_, token, verdict) => {
    expect(judgeToken({ ...fresh, ...token }, NOW)).toBe(verdict);
  });

  it('keeps a remembered session for 30 days, another for a day', () => {
    expect(sessionEnd(true, NOW).toISOString()).toBe('2026-12-22T03:00:00.000Z');
    expect(sessionEnd(false, NOW).toISOString()).toBe('2026-11-23T03:00:00.000Z');
  });
});
