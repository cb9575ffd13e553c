import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { RowSelection } from '@/shared/lists/row-selection.ts';
import { useShortcuts } from '@/shared/keyboard/shortcuts.ts';
import type { CareRecorded } from '../api.types.ts';
import { neighbour, nextRow } from './next-row.ts';
import { useSavedCare } from './saved-care.ts';

export interface WorklistTable {
  focus: () => void;
  reveal: (index: number) => void;
}

export interface WorklistScreenOptions {
  /** The address of the list; the open record's id follows it. */
  path: string;
  param: string;
  keys: Readonly<Ref<readonly string[]>>;
  /** Those that are only shown until nobody looks: not gone on with. */
  left?: Readonly<Ref<ReadonlySet<string>>>;
  selection?: RowSelection;
  /** A record is about to change because its care was saved. */
  settling: (id: string) => void;
  /** Fetches what comes next before it is opened. */
  prefetch?: (id: string | undefined) => void;
  /** What the key for recording does while no row is stood on; by default the first row is opened. */
  start?: () => void;
}

/** Which record is open beside a list, by the address; opening another keeps the list's own state in it. */
export function useOpenRecord(path: string, param: string) {
  const route = useRoute();
  const router = useRouter();
  const openId = computed(() => {
    const id = route.params[param];
    return typeof id === 'string' && id ? id : undefined;
  });
  function show(id: string | undefined): void {
    void router.replace({ path: id ? `${path}/${id}` : path, query: route.query });
  }
  return { openId, show };
}

/** A list with the panel of one record beside it: opening, walking, saving and going on, by keys and pointer. */
export function useWorklistScreen(options: WorklistScreenOptions) {
  const savedCare = useSavedCare();
  const { keys } = options;
  const { openId, show } = useOpenRecord(options.path, options.param);
  const cursor = ref<string>();
  const table = shallowRef<WorklistTable | null>(null);
  /** For the `ref` of the list's DataTable. */
  const holdTable = (instance: unknown): void => void (table.value = instance as WorklistTable | null);
  const focusTick = ref(0);
  const lastInput = ref<'pointer' | 'key'>('key');

  /** Walking by keys from row to row leaves the focus in the list; opening puts it into the form. */
  function open(id: string): void {
    const walks = openId.value !== undefined && openId.value !== id && lastInput.value === 'key';
    if (!walks) focusTick.value += 1;
    show(id);
  }
  function go(id: string | undefined, withFocus: boolean): void {
    show(id);
    if (!id) return;
    cursor.value = id;
    const at = keys.value.indexOf(id);
    if (at >= 0) table.value?.reveal(at);
    if (withFocus) focusTick.value += 1;
  }
  const step = (by: 1 | -1): void => {
    const id = neighbour(keys.value, openId.value ?? '', by);
    if (id) go(id, false);
  };
  watch(openId, (id) => id && options.prefetch?.(nextRow(keys.value, id, { done: options.left?.value })), { immediate: true });

  /** The next record is chosen before the saved one leaves the list. */
  function leave(id: string, andNext: boolean): void {
    const { selection } = options;
    const ticked = selection && selection.count.value > 0 ? selection.keys.value : undefined;
    const next = nextRow(keys.value, id, { candidates: ticked, done: options.left?.value });
    if (selection?.has(id)) selection.toggle(id);
    if (andNext) go(next, true);
  }
  function onSaved(answer: CareRecorded, andNext: boolean): void {
    const id = openId.value;
    if (!id) return;
    options.settling(id);
    leave(id, andNext);
    savedCare.tell(answer);
  }
  function onKept(andNext: boolean): void {
    if (openId.value) leave(openId.value, andNext);
  }
  function record(): void {
    if (openId.value) focusTick.value += 1;
    else if (options.start && cursor.value === undefined) options.start();
    else go(cursor.value ?? keys.value[0], true);
  }
  function back(): void {
    if (document.activeElement?.closest('aside')) table.value?.focus();
    else show(undefined);
  }
  useShortcuts([
    {
      keys: 'KeyC',
      labelKey: 'careSchedule.keys.record',
      isActive: () => openId.value !== undefined || keys.value.length > 0,
      run: record,
    },
    { keys: 'Escape', labelKey: 'careSchedule.keys.back', whileTyping: true, isActive: () => openId.value !== undefined, run: back },
  ]);

  const panel = computed(() => ({
    hasPrevious: openId.value !== undefined && neighbour(keys.value, openId.value, -1) !== undefined,
    hasNext: openId.value !== undefined && neighbour(keys.value, openId.value, 1) !== undefined,
    focusTick: focusTick.value,
  }));
  return { openId, cursor, holdTable, lastInput, panel, show, open, go, step, onSaved, onKept };
}
