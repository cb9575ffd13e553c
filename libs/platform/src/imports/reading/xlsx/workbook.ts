import { FileReadingError } from '../reading.types.js';
import { isDateFormat } from './number-formats.js';
import { readXml } from './xml-events.js';
import type { WorkbookLimits } from './zip-archive.js';
import { WORKBOOK_LIMITS, ZipArchive } from './zip-archive.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** A workbook with its sheet list, styles and shared strings read; its sheets are still packed. */
export interface Workbook {
  readonly archive: ZipArchive;
  readonly sheets: readonly WorkbookSheet[];
  readonly is1904: boolean;
  readonly sharedStrings: readonly string[];
  /** By style index (`s` of a cell): whether numbers are shown as dates. */
  readonly dateStyles: readonly boolean[];
}

/** The sheets of a workbook, in order, without its texts being read. @throws FileReadingError */
export async function listSheets(path: string, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<readonly WorkbookSheet[]> {
  const archive = await ZipArchive.open(path, limits);
  try {
    const part = workbookPart(archive);
    return (await readSheetList(archive, part, sheetParts(part, await readLinks(archive, part)))).sheets;
  } finally {
    archive.close();
  }
}

/** Opens a workbook; the caller closes `archive`. @throws FileReadingError */
export async function openWorkbook(path: string, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Workbook> {
  const archive = await ZipArchive.open(path, limits);
  try {
    const part = workbookPart(archive);
    const links = await readLinks(archive, part);
    const held = (type: string): string | undefined => {
      const target = [...links.values()].find((link) => link.type === type)?.target;
      const name = target === undefined ? undefined : resolvePart(part, target);
      if (name !== undefined && archive.size(name) > limits.heldPartBytes) {
        throw new FileReadingError('workbook-too-large', { limit: 'heldPartBytes', value: archive.size(name), most: limits.heldPartBytes });
      }
      return name !== undefined && archive.has(name) ? name : undefined;
    };
    const { sheets, is1904 } = await readSheetList(archive, part, sheetParts(part, links));
    const strings = held('sharedStrings');
    const styles = held('styles');
    return {
      archive, sheets, is1904,
      sharedStrings: strings === undefined ? [] : await readSharedStrings(archive, strings),
      dateStyles: styles === undefined ? [] : await readDateStyles(archive, styles),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

function workbookPart(archive: ZipArchive): string {
  if (archive.has('xl/workbook.xml')) return 'xl/workbook.xml';
  if (archive.has('workbook.xml')) return 'workbook.xml';
  // Binary workbooks and OpenDocument sheets: saving as .xlsx is the way out, as for .xls.
  if (archive.has('xl/workbook.bin') || (archive.has('content.xml') && archive.has('mimetype'))) throw new FileReadingError('xls-not-supported');
  throw new FileReadingError('unknown-file-type');
}

async function readLinks(archive: ZipArchive, part: string): Promise<Map<string, { type: string; target: string }>> {
  const links = new Map<string, { type: string; target: string }>();
  const slash = part.lastIndexOf('/') + 1;
  await readXml(await archive.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`), {
    open: (name, { Id, Type, Target }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      links.set(Id, { type: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1), target: Target });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return links;
}

type Links = ReadonlyMap<string, { readonly type: string; readonly target: string }>;

/** From a link's id to the name of the sheet's part; chart sheets have none. */
function sheetParts(part: string, links: Links): (id: string) => string | undefined {
  return (id) => {
    const link = links.get(id);
    return link?.type === 'worksheet' ? resolvePart(part, link.target) : undefined;
  };
}

/** A link's target stands relative to the part that holds it, or from the root. */
function resolvePart(from: string, target: string): string {
  return decodeURIComponent(new URL(target, `file:///${from}`).pathname.slice(1));
}

async function readSheetList(
  archive: ZipArchive,
  part: string,
  partOf: (linkId: string) => string | undefined,
): Promise<{ sheets: WorkbookSheet[]; is1904: boolean }> {
  const sheets: WorkbookSheet[] = [];
  let is1904 = false;
  await readXml(await archive.read(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const linkId = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const sheetPart = linkId === undefined ? undefined : partOf(linkId);
      if (sheetPart === undefined || !archive.has(sheetPart)) return;
      const state = attributes['state'];
      sheets.push({ name: (attributes['name'] ?? '').normalize('NFC'), isHidden: state === 'hidden' || state === 'veryHidden', part: sheetPart });
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (sheets.length === 0) throw new FileReadingError('workbook-damaged', { reason: 'no sheet' });
  return { sheets, is1904 };
}

async function readSharedStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let phonetic = 0;
  await readXml(await archive.read(part), {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(cellString(current));
    },
  });
  return strings;
}

async function readDateStyles(archive: ZipArchive, part: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCellFormats = false;
  await readXml(await archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return styles;
}

/** NFC, with Excel's `_x000D_` escapes undone. */
export function cellString(text: string): string {
  const plain = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
  return plain.normalize('NFC');
}
