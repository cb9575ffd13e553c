interface Mark {
  at: number;
  processed: number;
}

/** Seconds until the goal at the pace since `start`; unknown during the first three seconds and when nothing moves. */
export function secondsLeft(start: Mark, now: Mark, goal: number): number | undefined {
  const elapsedMs = now.at - start.at;
  const done = now.processed - start.processed;
  if (elapsedMs < 3_000 || done <= 0 || goal <= now.processed) return undefined;
  return Math.max(1, Math.round(((goal - now.processed) * elapsedMs) / done / 1000));
}
