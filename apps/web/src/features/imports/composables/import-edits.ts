import { computed, onScopeDispose, ref, watch } from 'vue';
import { useFormProblems } from '@/shared/api/form-problems.ts';
import { updateImport, type ImportMapping, type ImportOptions } from '../api.ts';
import type { ImportJobSource } from './import-job.ts';
import { isBusy } from './import-steps.ts';

const pauseMs = 500;

/** What may be said about how the file is read; another value may change the columns themselves. */
export interface FileFormatOptions {
  encoding?: string;
  separator?: string;
  headerRow?: number;
  sheet?: string;
  dateOrder?: string;
  decimalSign?: string;
}
const columnMakers: readonly (keyof FileFormatOptions)[] = ['encoding', 'separator', 'headerRow', 'sheet'];

/**
 * Mapping and options as the user has them. A moment after the last change they are sent and the file is checked again;
 * while the server is at work the change waits. A refused change is told and kept, and sent again with the next one.
 */
export function useImportEdits(source: ImportJobSource) {
  const mapping = ref<ImportMapping>({});
  const options = ref<ImportOptions>({});
  const revision = ref(0);
  const sentRevision = ref(0);
  const refusedRevision = ref(-1);
  const problems = useFormProblems();
  const isDirty = computed(() => revision.value !== sentRevision.value);
  const format = computed(() => (options.value.format ?? {}) as FileFormatOptions);
  let timer = 0;

  watch(
    source.job,
    (job) => {
      if (!job || isDirty.value) return;
      // While the columns are being found again the mapping is empty; what was there stays to be seen.
      if (!isBusy(job) || Object.keys(job.mapping).length > 0) mapping.value = job.mapping;
      options.value = job.options;
    },
    { immediate: true },
  );

  async function send(): Promise<void> {
    const job = source.job.value;
    if (!job || isBusy(job) || problems.isSaving.value || refusedRevision.value === revision.value) return;
    const sent = revision.value;
    const answer = await problems.run(() => updateImport(job.id, { mapping: mapping.value, options: options.value }));
    if (!answer) {
      refusedRevision.value = sent;
      return;
    }
    sentRevision.value = sent;
    source.accept(answer);
  }

  watch([revision, source.job, problems.isSaving], () => {
    window.clearTimeout(timer);
    if (!isDirty.value || refusedRevision.value === revision.value) return;
    timer = window.setTimeout(() => void send(), pauseMs);
  });
  onScopeDispose(() => window.clearTimeout(timer));

  function setMapping(next: ImportMapping): void {
    mapping.value = next;
    revision.value += 1;
  }
  /** `undefined` takes the option away, so that it is decided from the file. */
  function setOption(name: string, value: unknown): void {
    const { [name]: _, ...rest } = options.value;
    options.value = value === undefined ? rest : { ...rest, [name]: value };
    revision.value += 1;
  }
  function setFormat<Name extends keyof FileFormatOptions>(name: Name, value: FileFormatOptions[Name]): void {
    const { [name]: _, ...rest } = format.value;
    const next = value === undefined ? rest : { ...rest, [name]: value };
    if (columnMakers.includes(name)) mapping.value = {};
    setOption('format', Object.keys(next).length > 0 ? next : undefined);
  }
  return { mapping, options, format, isDirty, problems, setMapping, setOption, setFormat, guessAgain: () => setMapping({}) };
}

export type ImportEdits = ReturnType<typeof useImportEdits>;
