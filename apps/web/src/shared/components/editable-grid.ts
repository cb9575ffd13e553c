import { computed, ref, type ComputedRef } from 'vue';

export interface GridColumn<Row> {
  key: string;
  label: string;
  width?: number;
  align?: 'right';
  /** What the cell holds now, as text to edit. */
  value: (row: Row) => string;
  /** How it is shown when not edited; by default the value. */
  show?: (value: string, row: Row) => string;
  isReadOnly?: boolean | ((row: Row) => boolean);
  /** What was typed or pasted, made into what is kept; undefined when it cannot be that. */
  parse?: (typed: string, row: Row) => string | undefined;
  badText?: string;
}

export interface GridChange<Row> {
  row: Row;
  key: string;
  columnKey: string;
  value: string;
}

interface Step {
  cells: { id: string; before: string | undefined; error: string | undefined }[];
}

const idOf = (rowKey: string, columnKey: string): string => `${rowKey}\u0000${columnKey}`;

/** What was typed into a grid and is not saved yet: by cell, with errors, and with steps to go back. */
export function useGridEdits<Row>(rows: () => readonly Row[], columns: () => readonly GridColumn<Row>[], rowKey: (row: Row) => string) {
  const edits = ref(new Map<string, string>());
  const errors = ref(new Map<string, string>());
  const steps = ref<Step[]>([]);

  const isReadOnly = (column: GridColumn<Row>, row: Row): boolean =>
    typeof column.isReadOnly === 'function' ? column.isReadOnly(row) : column.isReadOnly === true;
  const valueOf = (column: GridColumn<Row>, row: Row): string => edits.value.get(idOf(rowKey(row), column.key)) ?? column.value(row);
  const isChanged = (column: GridColumn<Row>, row: Row): boolean => edits.value.has(idOf(rowKey(row), column.key));
  const errorOf = (column: GridColumn<Row>, row: Row): string | undefined => errors.value.get(idOf(rowKey(row), column.key));

  function putOne(column: GridColumn<Row>, row: Row, typed: string): Step['cells'][number] {
    const id = idOf(rowKey(row), column.key);
    const remembered = { id, before: edits.value.get(id), error: errors.value.get(id) };
    const parsed = column.parse ? column.parse(typed.trim(), row) : typed.trim();
    if (parsed === undefined) {
      edits.value.set(id, typed);
      errors.value.set(id, column.badText ?? '');
    } else {
      errors.value.delete(id);
      if (parsed === column.value(row)) edits.value.delete(id);
      else edits.value.set(id, parsed);
    }
    return remembered;
  }

  function put(column: GridColumn<Row>, row: Row, typed: string): void {
    // The same value again says of a refused cell: I mean it.
    if (isReadOnly(column, row) || (typed === valueOf(column, row) && errorOf(column, row) === undefined)) return;
    steps.value.push({ cells: [putOne(column, row, typed)] });
  }

  /** A range of cells as Excel copies it (tabs and line ends), laid down from one cell on. @returns how many were set. */
  function paste(text: string, rowIndex: number, columnIndex: number): number {
    const lines = text
      .replace(/\r\n?/g, '\n')
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    const cells: Step['cells'] = [];
    lines.forEach((line, down) =>
      line.forEach((typed, right) => {
        const [row, column] = [rows()[rowIndex + down], columns()[columnIndex + right]];
        if (row !== undefined && column && !isReadOnly(column, row)) cells.push(putOne(column, row, typed));
      }),
    );
    if (cells.length > 0) steps.value.push({ cells });
    return cells.length;
  }

  function undo(): void {
    for (const cell of steps.value.pop()?.cells.reverse() ?? []) {
      if (cell.before === undefined) edits.value.delete(cell.id);
      else edits.value.set(cell.id, cell.before);
      if (cell.error === undefined) errors.value.delete(cell.id);
      else errors.value.set(cell.id, cell.error);
    }
  }

  const changes: ComputedRef<GridChange<Row>[]> = computed(() =>
    rows().flatMap((row) =>
      columns()
        .filter((column) => isChanged(column, row) && errorOf(column, row) === undefined)
        .map((column) => ({ row, key: rowKey(row), columnKey: column.key, value: valueOf(column, row) })),
    ),
  );

  /** After a save: what was taken is no longer an edit, what was refused carries its sentence. */
  function settle(saved: readonly GridChange<Row>[], refused: readonly { key: string; columnKey: string; message: string }[]): void {
    refused.forEach((one) => errors.value.set(idOf(one.key, one.columnKey), one.message));
    const bad = new Set(refused.map((one) => idOf(one.key, one.columnKey)));
    saved
      .map((change) => idOf(change.key, change.columnKey))
      .filter((id) => !bad.has(id))
      .forEach((id) => edits.value.delete(id));
    steps.value = [];
  }

  function discard(): void {
    edits.value = new Map();
    errors.value = new Map();
    steps.value = [];
  }

  return {
    valueOf,
    isChanged,
    isReadOnly,
    errorOf,
    put,
    paste,
    undo,
    changes,
    settle,
    discard,
    canUndo: computed(() => steps.value.length > 0),
    errorCount: computed(() => errors.value.size),
  };
}

/** The edits of one grid. */
export type GridEdits<Row> = ReturnType<typeof useGridEdits<Row>>;
