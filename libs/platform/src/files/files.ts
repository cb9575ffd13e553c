import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { notFound, uuidv7 } from '@tantam/kernel';
import { Database } from '../database/database.js';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
}

const CHUNK_BYTES = 1024 * 1024;

/** Files kept in the database in chunks of 1 MiB, so that every process sees them and a backup holds them. */
@Injectable()
export class Files {
  constructor(private readonly database: Database) {}

  /** Stores a local file. Memory stays at a chunk, whatever its size. */
  async addFromPath(path: string, name: string, contentType: string, expiresAt: Date | null): Promise<StoredFile> {
    return this.add(createReadStream(path, { highWaterMark: CHUNK_BYTES }), name, contentType, expiresAt);
  }

  async add(content: AsyncIterable<Buffer>, name: string, contentType: string, expiresAt: Date | null): Promise<StoredFile> {
    const id = uuidv7();
    const hash = createHash('sha256');
    return this.database.transaction(async () => {
      await this.database.execute(
        `insert into stored_files (id, name, content_type, size, sha256, expires_at) values ($1, $2, $3, 0, '', $4)`,
        [id, name, contentType, expiresAt],
      );
      let size = 0;
      let position = 0;
      for await (const chunk of content) {
        hash.update(chunk);
        size += chunk.length;
        await this.database.execute(`insert into stored_file_chunks (file_id, position, content) values ($1, $2, $3)`, [id, position++, chunk]);
      }
      const sha256 = hash.digest('hex');
      await this.database.execute(`update stored_files set size = $2, sha256 = $3 where id = $1`, [id, size, sha256]);
      return { id, name, contentType, size, sha256 };
    });
  }

  /** @throws DomainError `not-found` when there is no such file, or it has been deleted. */
  async get(id: string): Promise<StoredFile> {
    const file = await this.database.row<StoredFile>(`select id, name, content_type as "contentType", size, sha256 from stored_files where id = $1`, [id]);
    if (!file) throw notFound('not-found');
    return file;
  }

  read(id: string): Readable {
    return Readable.from(this.chunks(id), { objectMode: false });
  }

  private async *chunks(id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position++) {
      const chunk = await this.database.row<{ content: Buffer }>(`select content from stored_file_chunks where file_id = $1 and position = $2`, [id, position]);
      if (!chunk) return;
      yield chunk.content;
    }
  }

  async remove(id: string): Promise<void> {
    await this.database.execute(`delete from stored_files where id = $1`, [id]);
  }

  /** Deletes what has passed its time; called by a sweep. */
  async removeExpired(now: Date): Promise<number> {
    return this.database.execute(`delete from stored_files where expires_at <= $1`, [now]);
  }
}
