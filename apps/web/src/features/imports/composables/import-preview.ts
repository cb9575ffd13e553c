import { useQuery } from '@pinia/colada';
import { previewImport, type ImportJob } from '../api.ts';

/**
 * The first rows as they would be stored; asked for again when mapping, options or the reading of the file change, and once
 * the check is done: right after a question was answered the server still reads the file in the former way.
 */
export function useImportPreview(job: () => ImportJob) {
  return useQuery({
    key: () => {
      const { id, mapping, options, format, status } = job();
      return ['imports', id, 'preview', JSON.stringify([mapping, options, format, status])];
    },
    query: () => previewImport(job().id),
    enabled: () => job().format !== null && Object.keys(job().mapping).length > 0,
    placeholderData: (previous) => previous,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
