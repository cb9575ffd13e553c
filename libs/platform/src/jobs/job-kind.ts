/**
 * Does the work that an id stands for. It must read what there is to do from the database, take it there (a lease, a conditional
 * update), and bear to be called twice or too early: then there is nothing to do.
 *
 * @param signal aborted when the process stops: hand back what cannot be finished within seconds, and return
 */
export type JobHandler = (id: string, signal: AbortSignal) => Promise<void>;

export interface JobPolicy {
  /** How often a failing job is tried before it is given up until the next sweep that finds it. Default 5. */
  readonly attempts?: number;
  /** Pause after the first failure in milliseconds; each further one is twice as long, up to ten minutes. Default 1,000. */
  readonly backoffMs?: number;
  /** Most jobs of the kind that one process runs at once. Default 1. */
  readonly concurrency?: number;
  /**
   * Ids of work that waits and that nobody does, from the database. Asked every few seconds in every process that runs jobs, so
   * it must be one cheap, indexed query. It is what finds work whose wake-up was lost.
   */
  readonly sweep?: () => Promise<readonly string[]>;
}

export interface JobKind extends Required<Omit<JobPolicy, 'sweep'>>, Pick<JobPolicy, 'sweep'> {
  readonly name: string;
  readonly handler: JobHandler;
}

export interface JobOptions {
  /** Not before so many milliseconds from now. */
  readonly delayMs?: number;
  /**
   * Whether a job of the same kind and id that still waits makes this one needless (default). One that is running does not: it may
   * have read before you wrote, so the job runs once more after it.
   */
  readonly dedupe?: boolean;
}

const LONGEST_PAUSE_MS = 10 * 60_000;

/** Milliseconds to wait after so many failed attempts. */
export function pauseAfter(failedAttempts: number, backoffMs: number): number {
  return Math.min(backoffMs * 2 ** (failedAttempts - 1), LONGEST_PAUSE_MS);
}
