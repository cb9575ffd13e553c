import type { Separator } from '../reading.types.js';

/** A quoted field longer than this was never meant to be one: its opening quote is a stray. */
const LONGEST_QUOTED = 200_000;

type Quote = '"' | "'" | null;

interface Field {
  readonly value: string;
  /** Where the next field begins. */
  readonly next: number;
  readonly isLastOfRecord: boolean;
  /** A quote inside a quoted field that neither closes it nor is doubled. */
  readonly hasStray?: boolean;
}

/**
 * Splits text into records, as customers' files need it and a strict parser refuses to: a quote inside an unquoted
 * field is text; a quote inside a quoted field closes it only before a separator or the end of the line; an opening
 * quote that is never closed is text. Lines end with CRLF, LF or, where a file has no LF, CR. An empty line is `['']`.
 */
export class CsvTokenizer {
  private rest = '';
  private lineEnd: '\n' | '\r' | null = null;
  private usualLength = 0;

  constructor(
    private readonly separator: Separator,
    private readonly quote: Quote,
  ) {}

  /** The records that are complete by now. */
  push(text: string): string[][] {
    return this.tokenize(this.rest + text, false);
  }

  /** The last record, if the text did not end with a line break. */
  end(): string[][] {
    return this.tokenize(this.rest, true);
  }

  private tokenize(text: string, isLast: boolean): string[][] {
    const records: string[][] = [];
    this.lineEnd ??= text.includes('\n') ? '\n' : isLast || text.length > 1_000_000 ? '\r' : null;
    const lineEnd = this.lineEnd;
    let position = 0;
    let nextQuote = -2;
    while (lineEnd !== null && position < text.length) {
      const newline = text.indexOf(lineEnd, position);
      if (newline < 0 && !isLast) break;
      const end = newline < 0 ? text.length : newline;
      if (this.quote !== null && nextQuote < position && nextQuote !== -1) nextQuote = text.indexOf(this.quote, position);
      if (this.quote === null || nextQuote === -1 || nextQuote >= end) {
        records.push(this.plain(text, position, end));
        position = end + 1;
        continue;
      }
      const found = this.quoted(text, position, end, isLast);
      if (found === null) break;
      records.push(found.record);
      position = found.next;
    }
    this.rest = text.slice(position);
    return records;
  }

  private plain(text: string, from: number, end: number): string[] {
    const record = text.slice(from, withoutReturn(text, from, end)).split(this.separator);
    this.usualLength = record.length;
    return record;
  }

  /** A record with quotes; null: its end has not come yet. */
  private quoted(text: string, from: number, lineEnd: number, isLast: boolean): { record: string[]; next: number } | null {
    const record: string[] = [];
    let position = from;
    let hasStray = false;
    for (;;) {
      const field = this.field(text, position, isLast);
      if (field === null) return null;
      hasStray ||= field.hasStray === true;
      record.push(field.value);
      position = field.next;
      if (field.isLastOfRecord) break;
    }
    const ranOverLines = position > lineEnd + 1;
    if (ranOverLines && (hasStray || record.length !== this.usualLength)) {
      // Perhaps a stray opening quote swallowed the lines below: read as text, this line is as long as the others.
      const alone = new CsvTokenizer(this.separator, this.quote).line(text.slice(from, withoutReturn(text, from, lineEnd)));
      if (alone.length === this.usualLength) return { record: alone, next: lineEnd + 1 };
    }
    this.usualLength = record.length;
    return { record, next: position };
  }

  private line(text: string): string[] {
    return this.tokenize(`${text}\n`, true)[0] ?? [''];
  }

  private field(text: string, from: number, isLast: boolean): Field | null {
    let start = from;
    while (text[start] === ' ') start += 1;
    if (text[start] === this.quote) {
      const closed = this.quotedField(text, start + 1, isLast);
      if (closed !== 'never-closed') return closed;
    }
    const lineEnd = this.lineEnd ?? '\n';
    const newline = text.indexOf(lineEnd, from);
    if (newline < 0 && !isLast) return null;
    const end = newline < 0 ? text.length : newline;
    const separator = text.indexOf(this.separator, from);
    if (separator >= 0 && separator < end) return { value: text.slice(from, separator), next: separator + 1, isLastOfRecord: false };
    return { value: text.slice(from, withoutReturn(text, from, end)), next: end + 1, isLastOfRecord: true };
  }

  private quotedField(text: string, from: number, isLast: boolean): Field | 'never-closed' | null {
    const quote = this.quote ?? '"';
    const lineEnd = this.lineEnd ?? '\n';
    let value = '';
    let position = from;
    let hasStray = false;
    for (;;) {
      const closing = text.indexOf(quote, position);
      if (closing < 0 || closing - from > LONGEST_QUOTED) return isLast || text.length - from > LONGEST_QUOTED ? 'never-closed' : null;
      if (text[closing + 1] === quote) {
        value += text.slice(position, closing + 1);
        position = closing + 2;
        continue;
      }
      let after = closing + 1;
      while (text[after] === ' ') after += 1;
      if (text[after] === '\r' && lineEnd === '\n' && text[after + 1] === '\n') after += 1;
      if (after >= text.length && !isLast) return null;
      const next = text[after];
      if (next === undefined || next === this.separator || next === lineEnd) {
        value += text.slice(position, closing);
        return { value, next: after + 1, isLastOfRecord: next !== this.separator, hasStray };
      }
      hasStray = true;
      value += text.slice(position, closing + 1);
      position = closing + 1;
    }
  }
}

function withoutReturn(text: string, from: number, end: number): number {
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}
