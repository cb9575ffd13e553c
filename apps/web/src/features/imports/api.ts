import { downloadFile, http, type Page } from '@/shared/api/client.ts';
import { upload, type UploadOptions } from '@/shared/api/upload.ts';

export type ImportStatus = 'queued' | 'checking' | 'needs_input' | 'running' | 'succeeded' | 'failed' | 'cancelled';
export type ColumnLooksLike = 'text' | 'number' | 'date' | 'phone' | 'email' | 'empty';
/** Our field → column of the file. */
export type ImportMapping = Record<string, string>;
export type ImportOptions = Record<string, unknown>;

export interface ImportQuestion {
  id: string;
  kind: 'date_order' | 'encoding';
  column: string | null;
  choices: string[];
  samples: { text: string; readings: Record<string, string> }[];
}

export interface ImportColumn {
  name: string;
  samples: string[];
  filled: number;
  looksLike: ColumnLooksLike;
}

export interface ImportJob {
  id: string;
  kind: string;
  status: ImportStatus;
  dryRun: boolean;
  fileName: string;
  fileSize: number;
  processed: number;
  total: number | null;
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  warnings: number;
  mapping: ImportMapping;
  options: ImportOptions;
  format: { container: string; sheet: string | null; encoding: string; separator: string; headerRow: number } | null;
  columns: ImportColumn[];
  questions: ImportQuestion[];
  summary: Record<string, unknown>;
  suggestedCareStart: { date: string; wouldVoid: number } | null;
  error: { code: string; message: string; params: Record<string, unknown> } | null;
  resultUrl: string | null;
  createdById: string;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

export interface ImportField {
  name: string;
  type: string;
  required: boolean;
  title: string;
}

export interface ImportKind {
  kind: string;
  title: string;
  fields: ImportField[];
  options: string[];
}

export interface ImportIssue {
  field: string | null;
  column: string | null;
  code: string;
  value: string | null;
  message: string;
}

export interface ImportIssueRow {
  row: number;
  key: string | null;
  issues: ImportIssue[];
}

export interface ImportReason {
  code: string;
  field: string | null;
  message: string;
  rows: number;
}

export type ImportIssuePage = Page<ImportIssueRow> & { reasons: ImportReason[] };

export interface ImportPreview {
  items: { row: number; values: Record<string, string | null>; issues: ImportIssue[] }[];
  basis: Record<string, 'given' | 'remembered' | number>;
}

export const listImportKinds = (): Promise<ImportKind[]> => http.get<{ items: ImportKind[] }>('/imports/kinds').then(({ items }) => items);

export const importsPage = (cursor?: string, signal?: AbortSignal): Promise<Page<ImportJob>> =>
  http.get('/imports', { query: { limit: 50, cursor }, signal });

export const getImport = (id: string): Promise<ImportJob> => http.get(`/imports/${id}`);

/** Uploads a file to be looked into and checked; nothing is written. */
export function startImport(kind: string, file: File, options?: UploadOptions): Promise<ImportJob> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('dryRun', 'true');
  form.append('file', file);
  return upload('/imports', form, options);
}

export interface ImportUpdate {
  answers?: Record<string, string>;
  mapping?: ImportMapping;
  options?: ImportOptions;
}

/** The file is read and checked again with what is said; an empty update goes on with one that was stopped. */
export const updateImport = (id: string, update: ImportUpdate): Promise<ImportJob> => http.patch(`/imports/${id}`, update);

export const runImport = (id: string): Promise<ImportJob> => http.post(`/imports/${id}/run`);
export const cancelImport = (id: string): Promise<ImportJob> => http.post(`/imports/${id}/cancellation`);

export const previewImport = (id: string): Promise<ImportPreview> => http.get(`/imports/${id}/preview`);

export const importIssues = (
  id: string,
  query: { of: 'refused' | 'warnings'; code?: string; field?: string; cursor?: string },
  signal?: AbortSignal,
): Promise<ImportIssuePage> => http.get(`/imports/${id}/issues`, { query: { limit: 50, ...query }, signal });

export const downloadTemplate = (kind: string): Promise<void> => downloadFile(`/imports/templates/${kind}`, `tantam-${kind}.xlsx`);

/** The refused rows as the file had them, with the reason in the last column. */
export function downloadRefused(job: Pick<ImportJob, 'id' | 'fileName' | 'format'>, suffix: string): Promise<void> {
  const ending = job.format?.container === 'xlsx' ? 'xlsx' : 'csv';
  return downloadFile(`/imports/${job.id}/refused`, `${job.fileName.replace(/\.[^.]*$/, '')}-${suffix}.${ending}`);
}

export interface CareForm {
  id: string;
  name: string;
  actions: string[];
}
export interface CareReason {
  id: string;
  name: string;
  formId: string;
}
/** How and why care is done, as one chooses them; what is switched off is left out. */
export const careForms = (): Promise<CareForm[]> =>
  http.get<{ items: CareForm[] }>('/care-forms', { query: { active: true } }).then(({ items }) => items);
export const careReasons = (): Promise<CareReason[]> =>
  http.get<{ items: CareReason[] }>('/care-reasons', { query: { active: true } }).then(({ items }) => items);

/** Sets the first day of care and leaves the other settings as they are. */
export async function startCareOn(date: string): Promise<void> {
  const settings = await http.get<Record<string, unknown>>('/care-settings');
  await http.put('/care-settings', { ...settings, careStartsOn: date });
}
