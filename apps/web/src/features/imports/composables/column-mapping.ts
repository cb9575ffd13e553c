import type { ImportColumn, ImportField, ImportMapping } from '../api.ts';

/** A line of the mapping: a column of the file and the field it feeds. A column that feeds several fields has a line for each. */
export interface MappingLine {
  column: ImportColumn;
  field: string | null;
}

export function mappingLines(columns: readonly ImportColumn[], mapping: ImportMapping): MappingLine[] {
  const fed = (column: string): string[] => Object.keys(mapping).filter((field) => mapping[field] === column);
  return columns.flatMap((column): MappingLine[] => {
    const fields = fed(column.name);
    return fields.length > 0 ? fields.map((field) => ({ column, field })) : [{ column, field: null }];
  });
}

/** The mapping after a line got another field; a field has one column, so the line that had it loses it. */
export function withField(mapping: ImportMapping, line: MappingLine, field: string | null): ImportMapping {
  const next = { ...mapping };
  if (line.field !== null) delete next[line.field];
  if (field !== null) next[field] = line.column.name;
  return next;
}

/** Required fields that no column feeds. */
export function missingFields(fields: readonly ImportField[], mapping: ImportMapping): ImportField[] {
  return fields.filter((field) => field.required && mapping[field.name] === undefined);
}

/** Which of the sample codes a pattern for return orders matches; undefined when it is no pattern. */
export function matchingCodes(pattern: string, codes: readonly string[]): string[] | undefined {
  try {
    const expression = new RegExp(pattern, 'u');
    return codes.filter((code) => expression.test(code));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
