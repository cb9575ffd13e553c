import type { NameLanguage } from '@tantam/kernel';
import type ExcelJS from 'exceljs';
import type { ImportField } from '../reading.types.js';

const LISTED_ROWS = 5000;
const SHEETS: Readonly<Record<NameLanguage, { readonly rows: string; readonly lists: string }>> = {
  vi: { rows: 'Nhập dữ liệu', lists: 'Danh mục' },
  en: { rows: 'Import', lists: 'Lists' },
};
const FORMATS: Readonly<Record<ImportField['looksLike'], string>> = {
  text: '@', phone: '@', email: '@', number: '#,##0.####', date: 'dd/mm/yyyy',
};

/**
 * An empty workbook to fill in: a header in the reader's language that `guessMapping` maps back with certainty, required
 * columns in bold red, the name in the other language and the field's own as a note, and drop-down lists for the fields
 * with a dictionary (kept on a hidden sheet). Text and phone columns are text cells, so codes and phones keep their leading zeros.
 *
 * @param dictionaries field name → values as shown in the language, in order
 */
export async function writeTemplate(
  fields: readonly ImportField[],
  dictionaries: Readonly<Record<string, readonly string[]>> = {},
  language: NameLanguage = 'vi',
): Promise<Buffer> {
  // Loaded when the first template is asked for: it takes 15 MB and a quarter of a second that most processes never need.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(SHEETS[language].rows, { views: [{ state: 'frozen', ySplit: 1 }] });
  const lists = fields.filter(({ name }) => (dictionaries[name]?.length ?? 0) > 0);
  const listSheet = lists.length > 0 ? workbook.addWorksheet(SHEETS[language].lists, { state: 'hidden' }) : null;
  fields.forEach((field, index) => {
    const column = sheet.getColumn(index + 1);
    const [label, other] = language === 'vi' ? [field.labelVi, field.labelEn] : [field.labelEn, field.labelVi];
    column.width = Math.max(14, label.length + 4);
    column.numFmt = FORMATS[field.looksLike];
    const header = sheet.getCell(1, index + 1);
    header.value = label;
    header.numFmt = '@';
    header.note = `${other} (${field.name})`;
    header.font = field.isRequired ? { bold: true, color: { argb: 'FFC00000' } } : { bold: true };
  });
  lists.forEach((field, place) => {
    const values = dictionaries[field.name] ?? [];
    values.forEach((value, row) => {
      if (listSheet) listSheet.getCell(row + 1, place + 1).value = value;
    });
    const letter = columnLetters(place + 1);
    dropDown(sheet, columnLetters(fields.indexOf(field) + 1), `'${SHEETS[language].lists}'!$${letter}$1:$${letter}$${values.length}`);
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
