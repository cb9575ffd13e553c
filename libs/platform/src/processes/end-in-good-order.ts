import { writeSync } from 'node:fs';

export interface GoodOrder {
  /** Tells balancers and clients to go elsewhere, and serves on until they do. */
  readonly drain?: () => Promise<void>;
  /** Takes nothing new, finishes what runs, lets go of everything. */
  readonly close: () => Promise<void>;
  /** Default 25 s: supervisors kill after 30. */
  readonly closeWithinMs?: number;
}

const CLOSE_WITHIN_MS = 25_000;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Ends the process on a signal: drains, closes, exits with 0. A second signal ends it at once. */
export function endInGoodOrder(order: GoodOrder): void {
  let isEnding = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isEnding) {
      say(`${signal} again: ended at once`);
      process.exit(1);
    }
    isEnding = true;
    end(order).then(
      () => process.exit(0),
      (error: unknown) => failed('closing failed', error),
    );
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

/** An error that nobody caught leaves a state that nobody knows: the process says so and ends, and its supervisor starts another. */
export function endOnUncaughtErrors(): void {
  process.on('uncaughtException', (error) => failed('uncaught error', error));
  process.on('unhandledRejection', (reason) => failed('unhandled rejection', reason));
}

async function end({ drain, close, closeWithinMs = CLOSE_WITHIN_MS }: GoodOrder): Promise<void> {
  await drain?.();
  const limit = setTimeout(() => {
    say(`not closed within ${closeWithinMs / 1_000} s: ended with work left`);
    process.exit(1);
  }, closeWithinMs);
  await close();
  clearTimeout(limit);
}

function failed(what: string, error: unknown): never {
  say(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exit(1);
}

/** Synchronously: the process may be gone in the next moment, and a logger's buffer with it. */
function say(message: string): void {
  writeSync(process.stderr.fd, `${JSON.stringify({ level: 'fatal', time: new Date().toISOString(), pid: process.pid, msg: message })}\n`);
}
