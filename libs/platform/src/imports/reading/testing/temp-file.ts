import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectFile } from '../inspect-file.js';
import { readRows } from '../read-rows.js';
import type { FileFormat, FileInspection, RawRow, ReadOptions } from '../reading.types.js';

/** Writes the bytes to a file of their own for as long as `use` runs. For specs only. */
export async function withFile<T>(content: string | Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'));
  const path = join(folder, 'file');
  try {
    await writeFile(path, content);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function inspect(content: string | Buffer, given?: Partial<FileFormat>): Promise<FileInspection> {
  return withFile(content, (path) => inspectFile(path, 'file', given));
}

/** Inspects and reads; the rows as they come. */
export function readAll(content: string | Buffer, options?: ReadOptions, given?: Partial<FileFormat>): Promise<RawRow[]> {
  return withFile(content, async (path) => {
    const { format } = await inspectFile(path, 'file', given);
    const rows: RawRow[] = [];
    for await (const row of readRows(path, format, options)) rows.push(row);
    return rows;
  });
}
