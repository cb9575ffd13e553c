import { rename, rm, writeFile } from 'node:fs/promises';

const BEAT_MS = 5_000;
/** So many beats missed, and the worker counts as hung. */
const MISSED = 6;

export interface Heart {
  stop(): Promise<void>;
}

/**
 * Writes the time into a file every few seconds, for as long as the event loop turns and the database answers; a supervisor
 * looks at it with {@link isBeating}. A worker has no port of its own that could be asked.
 *
 * @param answers rejects, or never ends, while the worker cannot work
 */
export async function startHeart(path: string, answers: () => Promise<unknown>, beatMs: number = BEAT_MS): Promise<Heart> {
  let isBeating = false;
  const beat = async (): Promise<void> => {
    if (isBeating) return;
    isBeating = true;
    try {
      await answers();
      // Put in its place whole: who reads it never finds half of it.
      await writeFile(`${path}.new`, String(Date.now()));
      await rename(`${path}.new`, path);
    } catch (error) {
      process.stderr.write(`${JSON.stringify({ level: 'warn', time: new Date().toISOString(), msg: `no heartbeat: ${error instanceof Error ? error.message : String(error)}` })}\n`);
    } finally {
      isBeating = false;
    }
  };
  await beat();
  const timer = setInterval(() => void beat(), beatMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await rm(path, { force: true });
    },
  };
}

/** Whether the text of a heartbeat file is of a moment ago. Null: there is no file. */
export function isBeating(text: string | null, nowMs: number = Date.now(), beatMs: number = BEAT_MS): boolean {
  const at = text ? Number(text) : Number.NaN;
  return nowMs - at <= MISSED * beatMs;
}
