import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, nextTick, shallowRef } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import { i18n } from '@/shared/i18n/i18n.ts';
import type { ImportJob } from '../api.ts';
import { useImportEdits, type ImportEdits } from './import-edits.ts';

const updateImport = vi.hoisted(() => vi.fn());
vi.mock('../api.ts', () => ({ updateImport }));

const jobOf = (more: Partial<ImportJob> = {}): ImportJob => ({ id: 'i1', status: 'succeeded', mapping: { code: 'Mã' }, options: {}, ...more }) as ImportJob;

describe('edits of an import', () => {
  const job = shallowRef<ImportJob | undefined>();
  let edits: ImportEdits;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    job.value = jobOf();
    updateImport.mockReset();
    updateImport.mockImplementation((_id: string, update: object) => Promise.resolve(jobOf({ status: 'queued', ...update })));
    const app = createApp({
      setup() {
        edits = useImportEdits({ job, error: shallowRef(), load: () => Promise.resolve(), accept: (answer) => (job.value = answer) });
        return () => null;
      },
    });
    app.use(i18n).mount(document.createElement('div'));
    stop = () => app.unmount();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
  const pass = async (ms = 600): Promise<void> => {
    await vi.advanceTimersByTimeAsync(ms);
    await nextTick();
  };

  it('sends several changes as one, a moment after the last', async () => {
    edits.setMapping({ code: 'Số phiếu' });
    await pass(300);
    edits.setOption('historical', true);
    await pass(300);
    expect(updateImport).not.toHaveBeenCalled();
    await pass(300);
    expect(updateImport.mock.calls).toEqual([['i1', { mapping: { code: 'Số phiếu' }, options: { historical: true } }]]);
    expect(edits.isDirty.value).toBe(false);
  });

  it('waits with a change until the server is done, and keeps it from being overwritten meanwhile', async () => {
    job.value = jobOf({ status: 'checking' });
    edits.setMapping({ code: 'Khác' });
    await pass();
    expect(updateImport).not.toHaveBeenCalled();
    job.value = jobOf({ status: 'succeeded' });
    await pass();
    expect(edits.mapping.value).toEqual({ code: 'Khác' });
    expect(updateImport).toHaveBeenCalledTimes(1);
  });

  it('tells a refusal once and does not send the same again', async () => {
    updateImport.mockRejectedValueOnce(new ApiProblem(400, { errors: [{ pointer: '/options/currency', code: 'format', message: 'Sai' }] }));
    edits.setOption('currency', 'x');
    await pass();
    await pass(5_000);
    expect(updateImport).toHaveBeenCalledTimes(1);
    expect(edits.problems.of('/options/currency')).toBe('Sai');
    edits.setOption('currency', 'USD');
    await pass();
    expect(updateImport).toHaveBeenCalledTimes(2);
    expect(edits.problems.of('/options/currency')).toBeUndefined();
  });

  it('has the columns guessed anew when the file is read another way', async () => {
    edits.setFormat('headerRow', 3);
    await pass();
    expect(updateImport.mock.calls[0]?.[1]).toEqual({ mapping: {}, options: { format: { headerRow: 3 } } });
    job.value = jobOf();
    await nextTick();
    edits.setFormat('dateOrder', 'mdy');
    await pass();
    expect(updateImport.mock.calls[1]?.[1]).toMatchObject({ mapping: { code: 'Mã' } });
  });
});
