import pg from 'pg';
import { FileReadingError } from '../reading/reading.types.js';
import { stageFile, type StagingWork } from './stage-file.js';

/**
 * The child process that reads a customer's file: however large or malicious it is, the api stays quick and alive.
 * Asked by one message, answers by `progress`, then `done` or `failed`, and ends.
 */
export type StagingAnswer =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'done'; readonly rows: number }
  | { readonly kind: 'failed'; readonly code: string | null; readonly databaseCode?: string; readonly details: Readonly<Record<string, unknown>>; readonly message: string };

process.once('message', ({ databaseUrl, work }: { databaseUrl: string; work: StagingWork }) => {
  void run(databaseUrl, work).then((answer) => {
    process.send?.(answer, () => process.exit(0));
  });
});
process.once('disconnect', () => process.exit(1));

async function run(databaseUrl: string, work: StagingWork): Promise<StagingAnswer> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'tantam import' });
  try {
    await client.connect();
    const rows = await stageFile(client, work, (done) => process.send?.({ kind: 'progress', rows: done } satisfies StagingAnswer));
    return { kind: 'done', rows };
  } catch (error) {
    const reading = error instanceof FileReadingError ? error : null;
    const databaseCode = (error as { code?: string } | null)?.code;
    return { kind: 'failed', code: reading?.code ?? null, databaseCode: reading ? undefined : databaseCode, details: reading?.details ?? {}, message: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.end().catch((error: unknown) => process.stderr.write(`closing: ${String(error)}\n`));
  }
}
