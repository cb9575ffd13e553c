import { fork, type ChildProcess } from 'node:child_process';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../../config/config.js';
import { FileReadingError, type FileReadingErrorCode } from '../reading/reading.types.js';
import { stageFile, type StagingWork } from './stage-file.js';
import type { StagingAnswer } from './stage-file.process.js';

const CHILD_MEMORY_MB = 1_024;

/** Room for the rows of a batch: short-lived text is not copied about. */
const CHILD_YOUNG_MEMORY_MB = 32;

/** A process that tells of no rows for so long waits for something that will not come. */
const LONGEST_SILENCE_MS = 120_000;

/** A reader that is ready or getting ready, for one file. */
export interface FileStaging {
  /** @throws FileReadingError when the file cannot be read */
  read(work: StagingWork, onProgress: (rows: number) => void, signal: AbortSignal): Promise<number>;
  /** After it, or instead of it. */
  close(): void;
}

/** Reads a file into staging in a process of its own; run from sources (tests), in this one. */
@Injectable()
export class StagingReader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process starts while the caller still looks at the file. */
  prepare(): FileStaging {
    if (import.meta.url.endsWith('.ts')) return { read: (work, onProgress) => this.readHere(work, onProgress), close: () => undefined };
    const child = fork(new URL('./stage-file.process.js', import.meta.url), {
      execArgv: [`--max-old-space-size=${CHILD_MEMORY_MB}`, `--max-semi-space-size=${CHILD_YOUNG_MEMORY_MB}`], serialization: 'advanced',
    });
    const ended = endOf(child);
    return {
      read: (work, onProgress, signal) => this.readInChild(child, ended, { work, onProgress, signal }),
      close: () => void child.kill('SIGKILL'),
    };
  }

  private async readHere(work: StagingWork, onProgress: (rows: number) => void): Promise<number> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl });
    await client.connect();
    try {
      return await stageFile(client, work, onProgress);
    } finally {
      await client.end();
    }
  }

  private async readInChild(child: ChildProcess, ended: Promise<Error>, { work, onProgress, signal }: StagingRun): Promise<number> {
    const stop = (): void => void child.kill('SIGKILL');
    signal.addEventListener('abort', stop, { once: true });
    let stalled = setTimeout(stop, LONGEST_SILENCE_MS);
    try {
      return await Promise.race([
        ended.then((error) => Promise.reject(error)),
        new Promise<number>((resolve, reject) => {
          child.on('message', (answer: StagingAnswer) => {
            clearTimeout(stalled);
            stalled = setTimeout(stop, LONGEST_SILENCE_MS);
            if (answer.kind === 'progress') onProgress(answer.rows);
            else if (answer.kind === 'done') resolve(answer.rows);
            else reject(errorOf(answer));
          });
          child.send({ databaseUrl: this.config.databaseUrl, work }, (error) => error && reject(error));
        }),
      ]);
    } finally {
      clearTimeout(stalled);
      signal.removeEventListener('abort', stop);
    }
  }
}

interface StagingRun {
  readonly work: StagingWork;
  readonly onProgress: (rows: number) => void;
  readonly signal: AbortSignal;
}

/** Never fails: why the process has ended or did not start. */
function endOf(child: ChildProcess): Promise<Error> {
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, killedBy) => resolve(new Error(`the reading process ended early (${killedBy ?? code})`)));
  });
}

function errorOf({ code, details, message, databaseCode }: Extract<StagingAnswer, { kind: 'failed' }>): Error {
  return code ? new FileReadingError(code as FileReadingErrorCode, details as Record<string, string | number>) : Object.assign(new Error(message), { code: databaseCode });
}
