import { onScopeDispose } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { LiveMessage } from '@/shared/live/live-connection.ts';
import { useLiveRoom } from '@/shared/live/live-room.ts';

export interface LivePlansOptions {
  /** Whether a plan stands behind a row on the screen. */
  isShown: (planId: string) => boolean;
  /** The list is being read right now: what it brings is newer than what is waiting here, or is asked for once it is there. */
  isReading: () => boolean;
  /** Reads rows on the screen again. */
  readShown: (planIds: string[]) => Promise<void>;
  /** Looks whether any of these belongs to the list. */
  findNew: (planIds: string[]) => Promise<void>;
  /** Too much has changed to look at it one by one, or it is not known what has. */
  muchChanged: () => void;
  /** The reader was given work, or some of his (or of whom he leads) was taken away: the list is another now. */
  workChanged: () => void;
  readAll: () => void;
  counts: () => void;
}

/** What is looked at changes at once; what is not may wait for more of its kind. */
const shownAfterMs = 250;
const othersAfterMs = 2_500;
const countsEveryMs = 8_000;
/** A page that has just been opened may still be read once more. */
const freshMs = 5_000;
/** As many as one request asks for. */
const most = 100;

/** Everybody hears at the same moment; not everybody asks at the same moment. */
const spread = (ms: number): number => ms * (1 + Math.random() / 2);

/**
 * Hears which plans changed and has them read again: together, never more often than anyone can look, and only while the page
 * is looked at.
 */
export function useLivePlans(options: LivePlansOptions) {
  const waiting = new Set<string>();
  const timers: Record<'shown' | 'others' | 'counts', number> = { shown: 0, others: 0, counts: 0 };
  const openedAt = Date.now();
  let isTooMuch = false;

  function later(name: keyof typeof timers, ms: number, run: () => void): void {
    timers[name] ||= window.setTimeout(() => {
      timers[name] = 0;
      // Whoever comes back to this page sets it going again.
      if (!document.hidden) run();
    }, ms);
  }
  /** What could not be asked for now waits for the next time. */
  async function ask(isWanted: (id: string) => boolean, read: (ids: string[]) => Promise<void>): Promise<void> {
    const ids = [...waiting].filter(isWanted).slice(0, most);
    if (ids.length === 0) return;
    ids.forEach((id) => waiting.delete(id));
    try {
      await read(ids);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      ids.forEach((id) => waiting.add(id));
    }
  }
  async function readShown(): Promise<void> {
    if (!options.isReading()) await ask(options.isShown, options.readShown);
    plan();
  }
  async function findNew(): Promise<void> {
    if (isTooMuch) options.muchChanged();
    isTooMuch = false;
    if (!options.isReading()) await ask((id) => !options.isShown(id), options.findNew);
    plan();
  }
  function plan(): void {
    if ([...waiting].some(options.isShown)) later('shown', shownAfterMs, () => void readShown());
    if (isTooMuch || waiting.size > 0) later('others', spread(othersAfterMs), () => void findNew());
  }
  function hear({ data }: LiveMessage): void {
    const { planIds, isMany = false, isYours = false } = data as { planIds: string[]; isMany?: boolean; isYours?: boolean };
    if (isYours) options.workChanged();
    planIds.forEach((id) => waiting.add(id));
    if (isMany || waiting.size > 2 * most) {
      isTooMuch = true;
      [...waiting].filter((id) => !options.isShown(id)).forEach((id) => waiting.delete(id));
    }
    plan();
    later('counts', isYours ? spread(othersAfterMs) : spread(countsEveryMs), options.counts);
  }
  const { isLive } = useLiveRoom(() => 'care-plans', {
    onMessage: hear,
    onGap: (isFirst) => (isFirst && Date.now() - openedAt < freshMs ? options.readAll() : options.muchChanged()),
  });

  const comeBack = (): void => {
    if (document.hidden) return;
    if (isTooMuch || waiting.size > 0) options.counts();
    plan();
  };
  document.addEventListener('visibilitychange', comeBack);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', comeBack);
    Object.values(timers).forEach((timer) => window.clearTimeout(timer));
  });
  return { isLive };
}
