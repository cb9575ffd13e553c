import { computed, nextTick, ref, type Ref } from 'vue';
import type { GridColumn, GridEdits } from './editable-grid.ts';

export interface GridCursorOptions<Row> {
  rows: () => readonly Row[];
  columns: () => readonly GridColumn<Row>[];
  edits: GridEdits<Row>;
  table: Ref<HTMLTableElement | undefined>;
  /** Brings a row into sight, so that it is drawn. */
  reveal: (row: number) => void;
}

/** The cell of a grid one stands on, walked and typed into by keys. */
export function useGridCursor<Row>({ rows, columns, edits, table, reveal }: GridCursorOptions<Row>) {
  const firstEditable = columns().findIndex((column) => column.isReadOnly !== true);
  const at = ref({ row: 0, column: Math.max(0, firstEditable) });
  const editing = ref(false);
  const typed = ref('');
  const cell = computed(() => ({ row: rows()[at.value.row], column: columns()[at.value.column] }));

  async function stand(row: number, column: number): Promise<void> {
    at.value = { row: Math.max(0, Math.min(rows().length - 1, row)), column: Math.max(0, Math.min(columns().length - 1, column)) };
    reveal(at.value.row);
    await nextTick();
    table.value?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }
  async function edit(initial?: string): Promise<void> {
    const { row, column } = cell.value;
    if (row === undefined || !column || edits.isReadOnly(column, row)) return;
    typed.value = initial ?? edits.valueOf(column, row);
    editing.value = true;
    await nextTick();
    const input = table.value?.querySelector<HTMLInputElement>('td input');
    input?.focus();
    if (initial === undefined) input?.select();
  }
  function take(): void {
    const { row, column } = cell.value;
    if (!editing.value || row === undefined || !column) return;
    editing.value = false;
    edits.put(column, row, typed.value);
  }
  async function finish(down: number, right: number): Promise<void> {
    take();
    await stand(at.value.row + down, at.value.column + right);
  }
  function moveOf(key: string): [number, number] | undefined {
    const { row, column } = at.value;
    const moves: Record<string, [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [row, 0],
      End: [row, columns().length - 1],
    };
    return moves[key];
  }
  function onCellKey(event: KeyboardEvent): void {
    if (editing.value || event.isComposing) return;
    const move = moveOf(event.code);
    const { row, column } = cell.value;
    if (move) void stand(...move);
    else if (event.code === 'Enter' || event.code === 'F2') void edit();
    else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') edits.undo();
    else if (event.code === 'Delete' && row !== undefined && column) edits.put(column, row, '');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) void edit(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function onInputKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.code === 'Enter') void finish(event.shiftKey ? -1 : 1, 0);
    else if (event.code === 'Tab') void finish(0, event.shiftKey ? -1 : 1);
    else if (event.code === 'Escape') {
      editing.value = false;
      void stand(at.value.row, at.value.column);
    } else return;
    event.preventDefault();
  }
  return { at, cell, editing, typed, edit, take, onCellKey, onInputKey };
}
