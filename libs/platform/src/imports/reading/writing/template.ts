import type ExcelJS from 'exceljs';
import type { ImportField } from '../reading.types.js';

const LISTED_ROWS = 5000;
const DICTIONARY_SHEET = 'Danh mục';
const FORMATS: Readonly<Record<ImportField['looksLike'], string>> = {
  text: '@', phone: '@', email: '@', number: '#,##0.####', date: 'dd/mm/yyyy',
};

/**
 * An empty workbook to fill in: a header in Vietnamese that `guessMapping` maps back with certainty, required columns in
 * bold red, the English name and the field's own as a note, and drop-down lists for the fields with a dictionary (kept on
 * a hidden sheet). Text and phone columns are text cells, so codes and phones keep their leading zeros.
 *
 * @param dictionaries field name → values as shown, in order
 * @param sheetName of the sheet to fill in, at most 31 letters
 */
export async function writeTemplate(
  fields: readonly ImportField[],
  dictionaries: Readonly<Record<string, readonly string[]>> = {},
  sheetName = 'Nhập dữ liệu',
): Promise<Buffer> {
  // Loaded when the first template is asked for: it takes 15 MB and a quarter of a second that most processes never need.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  const lists = fields.filter(({ name }) => (dictionaries[name]?.length ?? 0) > 0);
  const listSheet = lists.length > 0 ? workbook.addWorksheet(DICTIONARY_SHEET, { state: 'hidden' }) : null;
  fields.forEach((field, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = Math.max(14, field.labelVi.length + 4);
    column.numFmt = FORMATS[field.looksLike];
    const header = sheet.getCell(1, index + 1);
    header.value = field.labelVi;
    header.numFmt = '@';
    header.note = `${field.labelEn} (${field.name})`;
    header.font = field.isRequired ? { bold: true, color: { argb: 'FFC00000' } } : { bold: true };
  });
  lists.forEach((field, place) => {
    const values = dictionaries[field.name] ?? [];
    values.forEach((value, row) => {
      if (listSheet) listSheet.getCell(row + 1, place + 1).value = value;
    });
    const letter = columnLetters(place + 1);
    dropDown(sheet, columnLetters(fields.indexOf(field) + 1), `'${DICTIONARY_SHEET}'!$${letter}$1:$${letter}$${values.length}`);
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The typings of exceljs leave out this public member of a sheet. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

/** A value that is not in the list is allowed with a warning: imports may make new dictionary entries. */
function dropDown(sheet: ExcelJS.Worksheet, letter: string, range: string): void {
  (sheet as ExcelJS.Worksheet & WithValidations).dataValidations.add(`${letter}2:${letter}${LISTED_ROWS}`, {
    type: 'list', allowBlank: true, formulae: [range], showErrorMessage: true, errorStyle: 'warning',
  });
}

function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
