export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export function countsOf(reportFile: string, exitCode: number): Counts;
export function worthAnotherTry(reportFile: string): string[];
export function countsAfter(reportFile: string, files: string[], again: Counts): Counts;
export function totalOf(all: Counts[]): Counts;
