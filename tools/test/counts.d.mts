export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export function countsOf(reportFile: string, exitCode: number): Counts;
export function totalOf(all: Counts[]): Counts;
