import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { FileReadingError } from '../reading.types.js';

export interface XmlHandler {
  /** @param name without prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Walks a part's XML piece by piece; yields after each piece, so that the caller can pass on what has been gathered.
 * Entities beyond XML's own are an error, so nothing can expand.
 * @throws FileReadingError `workbook-damaged`
 */
export async function* walkXml(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', (tag) => handler.close(localName(tag.name)));
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof FileReadingError) throw error;
    throw new FileReadingError('workbook-damaged', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    stream.destroy();
  }
  yield;
}

/** The same for a small part whose handler keeps what it needs. */
export async function readXml(stream: Readable, handler: XmlHandler): Promise<void> {
  for await (const _ of walkXml(stream, handler)) void _;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
