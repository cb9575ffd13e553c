import type { HitLine } from './search-hits.ts';

const most = 8;

/**
 * What somebody opened from the search lately, latest first. Names of customers stay on this machine no longer than its
 * window is open, and are nobody else's.
 */
export function recentHits(userId: string, storage: Storage = sessionStorage) {
  const key = `tantam.recent.${userId}`;
  function all(): HitLine[] {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as HitLine[]) : [];
  }
  function add(line: HitLine): void {
    const { id, title, detail, icon, to } = line;
    const others = all().filter((one) => one.to !== to);
    storage.setItem(key, JSON.stringify([{ id, title, detail, icon, to }, ...others].slice(0, most)));
  }
  return { all, add };
}
