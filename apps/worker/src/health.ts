import { readFile } from 'node:fs/promises';
import { isBeating } from '@tantam/platform';

/** `node apps/worker/dist/health.js`: ends with 0 while the worker of this machine works, with 1 when it hangs or cannot reach the database. */
async function main(): Promise<void> {
  const path = process.env.TANTAM_HEARTBEAT_FILE;
  if (!path) throw new Error('TANTAM_HEARTBEAT_FILE is not set: say where the worker writes its heartbeat');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!isBeating(text)) throw new Error('the worker does not beat');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
