import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { ImportJob, ImportStatus } from '../api.ts';
import { useImportJob } from './import-job.ts';

const getImport = vi.hoisted(() => vi.fn());
vi.mock('../api.ts', () => ({ getImport }));
const answer = (status: ImportStatus): Promise<ImportJob> => Promise.resolve({ id: 'i1', status } as ImportJob);

describe('watching an import', () => {
  const scope = () => effectScope();
  let running = scope();
  beforeEach(() => {
    vi.useFakeTimers();
    getImport.mockReset();
    running = scope();
  });
  afterEach(() => {
    running.stop();
    vi.useRealTimers();
  });

  it('asks again while the server is at work, more and more seldom, and stops at the end', async () => {
    getImport.mockImplementation(() => answer('running'));
    const source = running.run(() => useImportJob(() => 'i1'))!;
    await vi.advanceTimersByTimeAsync(60_000);
    const asked = getImport.mock.calls.length;
    expect(asked).toBeGreaterThan(10);
    expect(asked).toBeLessThan(30);
    getImport.mockImplementation(() => answer('succeeded'));
    await vi.advanceTimersByTimeAsync(10_000);
    const last = getImport.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(source.job.value?.status).toBe('succeeded');
    expect(getImport).toHaveBeenCalledTimes(last);
  });

  it('keeps what it has while the line is lost, and catches up', async () => {
    getImport.mockImplementationOnce(() => answer('running')).mockImplementationOnce(() => Promise.reject(ApiProblem.offline()));
    getImport.mockImplementation(() => answer('succeeded'));
    const source = running.run(() => useImportJob(() => 'i1'))!;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(source.job.value?.status).toBe('succeeded');
    expect(source.error.value).toBeUndefined();
  });

  it('says why when it cannot be loaded at all', async () => {
    getImport.mockRejectedValue(new ApiProblem(404, {}));
    const source = running.run(() => useImportJob(() => 'i1'))!;
    await vi.advanceTimersByTimeAsync(100);
    expect((source.error.value as ApiProblem).status).toBe(404);
  });

  it('stops asking when the page is left, and forgets an import for another', async () => {
    getImport.mockImplementation(() => answer('running'));
    const id = ref('i1');
    const source = running.run(() => useImportJob(() => id.value))!;
    await vi.advanceTimersByTimeAsync(100);
    getImport.mockImplementation(() => new Promise(() => undefined));
    id.value = 'i2';
    await nextTick();
    expect(source.job.value).toBeUndefined();
    running.stop();
    const asked = getImport.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(getImport).toHaveBeenCalledTimes(asked);
  });
});
