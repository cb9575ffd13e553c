import { useQuery } from '@pinia/colada';
import { previewImport, type ImportJob } from '../api.ts';

/** The first rows as they would be stored; asked for again when mapping, options or the reading of the file change. */
export function useImportPreview(job: () => ImportJob) {
  return useQuery({
    key: () => {
      const { id, mapping, options, format } = job();
      return ['imports', id, 'preview', JSON.stringify([mapping, options, format])];
    },
    query: () => previewImport(job().id),
    enabled: () => job().format !== null && Object.keys(job().mapping).length > 0,
    placeholderData: (previous) => previous,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
