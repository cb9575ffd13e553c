import { EnumField, IdField, InstantField, IntegerField, MapField, ObjectField, StringField } from '../../http/fields.js';
import { JobError } from '../../http/job-error.js';
import { EXPORT_STATUSES, type ExportStatus } from '../export-jobs.js';
import { TABLE_FORMATS, type TableFormat } from '../table-writer.js';

export class ExportRequestDto {
  @StringField({ minLength: 1, maxLength: 60, example: 'care-plans', description: 'The path of the list' })
  list!: string;

  @EnumField(TABLE_FORMATS, 'ExportFormat')
  format!: TableFormat;

  @MapField({ optional: true, example: { dueTo: '2026-11-22', state: ['not_cared', 'in_care'], sort: '-dueDate' }, description: 'Filters and sort of the list, as in its query; of several values a list or words with commas' })
  filters?: Record<string, unknown>;
}

/** A list as a file, written in the background. */
export class ExportView {
  @IdField()
  id!: string;

  @EnumField(['export'], 'ExportKind')
  kind!: 'export';

  @StringField({ example: 'care-plans' })
  list!: string;

  @EnumField(TABLE_FORMATS, 'ExportFormat')
  format!: TableFormat;

  @EnumField(EXPORT_STATUSES, 'ExportStatus')
  status!: ExportStatus;

  @IntegerField({ description: 'Rows that the list counts' })
  total!: number;

  @IntegerField({ description: 'Rows written' })
  processed!: number;

  @IntegerField({ description: 'Always 0: a list has no row that cannot be written' })
  refused!: number;

  @ObjectField(() => JobError, { nullable: true })
  error!: JobError | null;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  startedAt!: string | null;

  @InstantField({ nullable: true })
  finishedAt!: string | null;

  @InstantField({ description: 'When the file is deleted' })
  expiresAt!: string;

  @StringField({ nullable: true, description: 'The file, once it is written', example: '/api/v1/exports/01890000-0000-7000-8000-000000000001/file' })
  resultUrl!: string | null;
}
