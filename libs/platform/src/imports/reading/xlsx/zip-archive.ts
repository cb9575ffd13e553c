import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { FileReadingError } from '../reading.types.js';

/** What a workbook may be. Excel's own largest files stay far below; a bomb is refused by its directory, before unpacking. */
export const WORKBOOK_LIMITS = {
  entries: 2_000,
  unpackedBytes: 1_500_000_000,
  /** Parts that are held in memory (shared strings, styles), each. */
  heldPartBytes: 200_000_000,
  /** Unpacked to packed size of parts above `ratioFromBytes`; sheets of real data reach 10 to 60. */
  ratio: 250,
  ratioFromBytes: 5_000_000,
} as const;

export type WorkbookLimits = { readonly [name in keyof typeof WORKBOOK_LIMITS]: number };

const NESTED_ARCHIVE = /\.(?:zip|gz|7z|rar|xz|bz2)$/i;
const ENCRYPTED_FLAG = 1;

/** A ZIP whose directory has been read and found harmless. */
export class ZipArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileReadingError `workbook-damaged`, `workbook-too-large`, `password-protected` */
  static async open(path: string, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<ZipArchive> {
    const zip = await openZip(path);
    try {
      return new ZipArchive(zip, await readDirectory(zip, limits));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  size(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** Unpacked bytes of one part. A part that unpacks to more than its directory says ends in an error. */
  async read(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new FileReadingError('workbook-damaged', { part: name });
    return promisify<Entry, Readable>(this.zip.openReadStream.bind(this.zip))(entry).catch(damaged);
  }

  close(): void {
    this.zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  return open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch(damaged);
}

function damaged(error: unknown): never {
  throw new FileReadingError('workbook-damaged', { reason: error instanceof Error ? error.message : String(error) });
}

async function readDirectory(zip: ZipFile, limits: WorkbookLimits): Promise<ReadonlyMap<string, Entry>> {
  refuseAbove('entries', zip.entryCount, limits.entries);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  let packed = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: unknown) => reject(new FileReadingError('workbook-damaged', { reason: String(error) })));
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      try {
        checkEntry(entry, limits);
        unpacked += entry.uncompressedSize;
        packed += entry.compressedSize;
        refuseAbove('unpackedBytes', unpacked, limits.unpackedBytes);
        // Parts that overlap in the file: the same bytes unpacked many times.
        if (packed > zip.fileSize) throw new FileReadingError('workbook-damaged', { reason: 'overlapping parts' });
        entries.set(entry.fileName.replace(/^\//, ''), entry);
        zip.readEntry();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    zip.readEntry();
  });
  return entries;
}

function checkEntry(entry: Entry, limits: WorkbookLimits): void {
  if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) throw new FileReadingError('password-protected');
  if (NESTED_ARCHIVE.test(entry.fileName)) throw new FileReadingError('workbook-too-large', { nested: entry.fileName });
  if (entry.uncompressedSize > limits.ratioFromBytes) {
    refuseAbove('ratio', Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize)), limits.ratio);
  }
}

function refuseAbove(limit: string, value: number, most: number): void {
  if (value > most) throw new FileReadingError('workbook-too-large', { limit, value, most });
}
