import type { ColumnInspection, FileFormat, FormatQuestion } from '../reading/reading.types.js';

export const IMPORT_STATUSES = ['queued', 'checking', 'needs_input', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What comes next: read the file into staging, decide the rows' outcomes, write them. */
export type ImportPhase = 'read' | 'check' | 'apply' | 'done';

/** In rows of the file: read = created + updated + unchanged + refused. */
export interface ImportCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly warnings: number;
}

export interface ImportProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ImportJob {
  readonly id: string;
  readonly kind: string;
  readonly status: ImportStatus;
  readonly phase: ImportPhase;
  readonly isDryRun: boolean;
  readonly fileId: string | null;
  readonly fileName: string;
  readonly fileSize: number;
  /** Our field → column name. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly questions: readonly FormatQuestion[];
  readonly format: FileFormat | null;
  readonly columns: readonly ColumnInspection[];
  readonly total: number | null;
  readonly processed: number;
  readonly counts: ImportCounts | null;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly error: ImportProblem | null;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A value of a row that could not be taken as it stands. */
export interface CellIssue {
  readonly field: string | null;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What of a job shows values of the file: gone when it has ended. Whoever changes it reads the file again. */
export function withoutSamples({ columns, questions }: ImportJob): Pick<ImportJob, 'columns' | 'questions'> {
  return { columns: columns.map((column) => ({ ...column, samples: [] })), questions: questions.map((question) => ({ ...question, samples: [] })) };
}
