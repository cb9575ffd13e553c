import { fork } from 'node:child_process';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../../config/config.js';
import { FileReadingError, type FileReadingErrorCode } from '../reading/reading.types.js';
import { stageFile, type StagingWork } from './stage-file.js';
import type { StagingAnswer } from './stage-file.process.js';

const CHILD_MEMORY_MB = 1_024;

/** Reads a file into staging in a process of its own; run from sources (tests), in this one. */
@Injectable()
export class StagingReader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws FileReadingError when the file cannot be read */
  async read(work: StagingWork, onProgress: (rows: number) => void, signal: AbortSignal): Promise<number> {
    if (import.meta.url.endsWith('.ts')) return this.readHere(work, onProgress);
    return this.readInChild(work, onProgress, signal);
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

  private readInChild(work: StagingWork, onProgress: (rows: number) => void, signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = fork(new URL('./stage-file.process.js', import.meta.url), { execArgv: [`--max-old-space-size=${CHILD_MEMORY_MB}`], serialization: 'advanced' });
      const stop = (): void => void child.kill('SIGKILL');
      signal.addEventListener('abort', stop, { once: true });
      let answered = false;
      child.on('message', (answer: StagingAnswer) => {
        if (answer.kind === 'progress') return onProgress(answer.rows);
        answered = true;
        if (answer.kind === 'done') resolve(answer.rows);
        else reject(answer.code ? new FileReadingError(answer.code as FileReadingErrorCode, answer.details as Record<string, string | number>) : Object.assign(new Error(answer.message), { code: answer.databaseCode }));
      });
      child.once('error', reject);
      child.once('exit', (code, killedBy) => {
        signal.removeEventListener('abort', stop);
        if (!answered) reject(new Error(`the reading process ended early (${killedBy ?? code})`));
      });
      child.send({ databaseUrl: this.config.databaseUrl, work });
    });
  }
}
