import { localDateTimeText } from './cell-text.js';
import type { ColumnEvidence } from './column-evidence.js';
import type { DateOrder, FileFormat, FormatQuestion, TextEncoding } from './reading.types.js';
import { decodeBytes } from './text/decode.js';
import { parseDateTime } from './values/parse-date-time.js';

const SAMPLES = 5;
const ASKED_ENCODINGS: readonly TextEncoding[] = ['tcvn3', 'vni', 'windows-1258'];
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy'];

/** A guessed Vietnamese 8-bit encoding is asked about, latin-1 and UTF-8 are not. */
export function encodingQuestion(guess: { readonly encoding: TextEncoding; readonly evidence: Uint8Array }): FormatQuestion[] {
  if (!ASKED_ENCODINGS.includes(guess.encoding)) return [];
  const choices = [guess.encoding, ...ASKED_ENCODINGS.filter((encoding) => encoding !== guess.encoding), 'windows-1252' as const];
  const lines = choices.map((choice) => decodeBytes(guess.evidence.subarray(0, 4000), choice).split(/\r?\n/).filter((line) => line !== ''));
  const samples = Array.from({ length: Math.min(SAMPLES, lines[0]?.length ?? 0) }, (_, i) => ({
    text: (lines.at(-1)?.[i] ?? '').slice(0, 200),
    readings: Object.fromEntries(choices.map((choice, c) => [choice, (lines[c]?.[i] ?? '').slice(0, 200)])),
  }));
  return [{ id: 'encoding', kind: 'encoding', column: null, choices, samples }];
}

/** Asked when every value fits day-first and month-first with different days, or when the column holds both for sure. */
export function dateOrderQuestion({ name, dates, isDateColumn }: ColumnEvidence): FormatQuestion[] {
  if (!isDateColumn || !dates.mustAsk) return [];
  const samples = dates.samples.map((text) => ({
    text,
    readings: Object.fromEntries(ORDERS.map((order) => {
      const parsed = parseDateTime(text, order);
      return [order, parsed.ok ? localDateTimeText({ ...parsed.value, hasTime: false }) : ''];
    })),
  }));
  return [{ id: `date_order:${name}`, kind: 'date_order', column: name, choices: ORDERS, samples }];
}

/**
 * The format with the user's answers in it. Unknown ids and choices that were not offered are left out.
 * Another encoding than the guessed one also changes column names: inspect again with `{ encoding }` given.
 */
export function withAnswers(
  format: FileFormat,
  questions: readonly FormatQuestion[],
  answers: Readonly<Record<string, string>>,
): FileFormat {
  let answered = format;
  for (const { id, kind, column, choices } of questions) {
    const choice = answers[id];
    if (choice === undefined || !choices.includes(choice)) continue;
    answered =
      kind === 'encoding'
        ? { ...answered, encoding: choice as TextEncoding }
        : { ...answered, dateOrders: { ...answered.dateOrders, [column ?? '']: choice as DateOrder } };
  }
  return answered;
}
