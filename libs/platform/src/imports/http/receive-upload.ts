import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { isDomainError, tooLarge } from '@tantam/kernel';
import { invalidInput } from '../../http/validation.js';

export interface Upload {
  readonly path: string;
  readonly name: string;
  readonly contentType: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Receives a multipart form with one file into a temporary folder and hands it on; the folder is gone afterwards.
 *
 * @throws DomainError `invalid-input` without a file, `too-large`
 */
export async function withUpload<T>(request: FastifyRequest, maxBytes: number, work: (upload: Upload) => Promise<T>): Promise<T> {
  if (!request.isMultipart()) throw invalidInput([{ pointer: '/file', code: 'required' }]);
  const folder = await mkdtemp(join(tmpdir(), 'tantam-upload-'));
  try {
    return await work(await receive(request, maxBytes, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: FastifyRequest, maxBytes: number, folder: string): Promise<Upload> {
  const fields: Record<string, string> = {};
  let file: Pick<Upload, 'path' | 'name' | 'contentType'> | null = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 256 * 1024 } })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else file = await save(part, join(folder, 'file'));
    }
  } catch (error) {
    // The parser's own complaints about a broken form carry no code; those of the disk and of limits do.
    if (error instanceof Error && !isDomainError(error) && !('code' in error)) throw invalidInput([{ pointer: '/file', code: 'format' }]);
    throw error;
  }
  if (!file) throw invalidInput([{ pointer: '/file', code: 'required' }]);
  return { ...file, fields };
}

async function save(part: MultipartFile, path: string): Promise<Pick<Upload, 'path' | 'name' | 'contentType'>> {
  await pipeline(part.file, createWriteStream(path));
  if (part.file.truncated) throw tooLarge('too-large');
  const given = part.filename as string | undefined;
  const name = (given ?? '').normalize('NFC').replace(/[\u0000-\u001f/\\]/g, '_').slice(-200) || 'file';
  return { path, name, contentType: part.mimetype };
}
