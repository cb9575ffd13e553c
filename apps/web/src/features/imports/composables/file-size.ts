import { formatDecimal } from '@/shared/formatting/numbers.ts';

/** `3,1 MB`, `12 KB`: powers of 1024 as file managers count. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${formatDecimal(Math.max(1, Math.round(kilobytes)))} KB`;
  return `${formatDecimal((kilobytes / 1024).toFixed(1))} MB`;
}
